const NUMERALS: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 is "IV": how peer groups are numbered in official tables. From 1. */
export function romanNumeral(value: number): string {
  let text = "";
  let rest = value;
  for (const [size, numeral] of NUMERALS) {
    for (; rest >= size; rest -= size) text += numeral;
  }
  return text;
}
