/** "descending": the largest value is first. */
export type RankOrder = "descending" | "ascending";

/**
 * Competition ranks (1, 1, 3) of `items`, in their own order: one more than the number of items that stand
 * strictly before. Two communes at 93,57 share rank 1 and the next is third (Bắc Ninh, index 766, 2025).
 *
 * @param compare negative when the first stands before the second; 0 is a tie.
 */
export function competitionRanks<T>(items: readonly T[], compare: (first: T, second: T) => number): number[] {
  const order = items.map((_, index) => index);
  order.sort((a, b) => compare(items[a] as T, items[b] as T));
  const ranks = new Array<number>(items.length);
  order.forEach((index, place) => {
    const before = order[place - 1];
    const tied = before !== undefined && compare(items[before] as T, items[index] as T) === 0;
    ranks[index] = tied ? (ranks[before] as number) : place + 1;
  });
  return ranks;
}

/** Compares part/whole of two units by cross-multiplication, exactly. Wholes must be above 0. */
export function compareShares(
  first: { readonly part: number; readonly whole: number },
  second: { readonly part: number; readonly whole: number },
): number {
  const left = first.part * second.whole;
  const right = second.part * first.whole;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const difference = BigInt(first.part) * BigInt(second.whole) - BigInt(second.part) * BigInt(first.whole);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
