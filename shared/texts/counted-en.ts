/** A count as it is written, with its noun: "1 unit", "12 units"; `many` where the plural is no mere s. */
export function counted(count: string, one: string, many = one + "s"): string {
  return count + " " + (count === "1" ? one : many);
}
