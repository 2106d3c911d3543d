import type { CellValue } from "../tables/grid";
import { RunningSum } from "../tables/running-sum";
import { valueKey } from "../tables/source-hash";
import { eachInSteps, finish, type Steps } from "../tables/steps";

/**
 * The sum of the rows of originals, to tell whether anybody has changed them. Cells count by their texts: some hosts take
 * "5" for a number when they open a file.
 */
export function originalsHash(rows: readonly (readonly CellValue[])[]): string {
  return finish(originalsHashInSteps(rows));
}

/** `originalsHash` in steps: the sum goes over every sign, and a large file has ten millions of them. */
export function* originalsHashInSteps(rows: readonly (readonly CellValue[])[]): Steps<string> {
  const columns = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  const sum = new RunningSum();
  sum.add(`${rows.length}x${columns}`);
  yield* eachInSteps(rows.length, (at) => {
    for (let column = 0; column < columns; column += 1) sum.add(valueKey(String(rows[at]?.[column] ?? "")));
  });
  return sum.digits();
}

/** How many cells a row has up to its last that is not blank. */
function filled(row: readonly CellValue[]): number {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? "") === "") length -= 1;
  return length;
}
