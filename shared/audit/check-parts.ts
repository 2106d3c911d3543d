import type { Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import { countAt, maybeEaten, type CountColumn, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { partPairs } from "./part-pairs";
import { cellsIn, inRow, inTable, isThroughout, termAt } from "./report-cells";

/**
 * Parts that are larger than their whole. The nearest whole speaks for the others: online above received is not told
 * again as full online above received. `checked`: pairs of columns that were compared.
 */
export function* checkParts(counted: CountedTable): Steps<{ findings: Finding[]; checked: number }> {
  const findings: Finding[] = [];
  let checked = 0;
  for (const [part, ...wholes] of partPairs) {
    const column = counted.byMeaning.get(part);
    const whole = wholes.map((each) => counted.byMeaning.get(each)).find((each) => each !== undefined);
    if (column === undefined || whole === undefined) continue;
    checked++;
    findings.push(...checkPair(counted, column, whole));
    yield 0;
  }
  return { findings, checked };
}

function checkPair(counted: CountedTable, part: CountColumn, whole: CountColumn): Finding[] {
  const above: number[] = [];
  let compared = 0;
  counted.rows.forEach((_, index) => {
    const [small, large] = [countAt(part, index), countAt(whole, index)];
    if (small < 0 || large < 0) return;
    compared++;
    if (small > large) above.push(index);
  });
  const first = above[0];
  if (first === undefined) return [];
  const sure = part.sure && whole.sure;
  const factsAt = (index: number) => {
    const row = counted.rows[index] as TableRow;
    const [small, large] = [termAt(part, row, index), termAt(whole, row, index)];
    return { part: small, whole: large, stated: small.value, computed: large.value };
  };
  if (isThroughout(above.length, compared)) {
    const cells = cellsIn(counted.rows[first] as TableRow, [part, whole]);
    const detail = { code: "partExceedsThroughout", rows: above.length, of: compared, ...factsAt(first) } as const;
    return [inTable(counted, cells, "doubtful", detail)];
  }
  return above.map((index) => {
    const severity = sure && !maybeEaten(whole, index) ? "wrong" : "doubtful";
    const row = counted.rows[index] as TableRow;
    return inRow(counted, row, [part, whole], severity, { code: "partExceedsWhole", ...factsAt(index) });
  });
}
