/** More pairs than this are not compared one by one: a list of a whole country against another. */
const MOST_PAIRS = 4_000_000;

/**
 * What two rows of tokens have in common, in order: a longest common subsequence. Beyond some four million pairs only what
 * they have in common at both ends.
 *
 * @returns for each token of `first` its place in `second`, or undefined.
 */
export function commonTokens(first: readonly string[], second: readonly string[]): (number | undefined)[] {
  const places = first.map((): number | undefined => undefined);
  let start = 0;
  while (start < Math.min(first.length, second.length) && first[start] === second[start]) {
    places[start] = start;
    start++;
  }
  let [end, otherEnd] = [first.length, second.length];
  while (end > start && otherEnd > start && first[end - 1] === second[otherEnd - 1]) {
    end--;
    otherEnd--;
    places[end] = otherEnd;
  }
  const [high, wide] = [end - start, otherEnd - start];
  if (high * wide > MOST_PAIRS) return places;
  const longest = new Uint16Array((high + 1) * (wide + 1));
  const at = (row: number, column: number): number => longest[row * (wide + 1) + column] ?? 0;
  for (let row = high - 1; row >= 0; row--)
    for (let column = wide - 1; column >= 0; column--)
      longest[row * (wide + 1) + column] =
        first[start + row] === second[start + column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  for (let row = 0, column = 0; row < high && column < wide; ) {
    if (first[start + row] === second[start + column]) places[start + row++] = start + column++;
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return places;
}
