import type { Score } from "../domain/meaning";
import { withoutNoise } from "../domain/decimal";
import { Failure } from "../domain/failure";
import { readNumber } from "../tables/parse-number";
import { valueAt } from "../tables/grid";
import type { TableRow } from "../tables/unit-table";
import type { CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { cellsIn, inRow, inTable, isThroughout } from "./report-cells";

/** Decision 766/QĐ-TTg, the six parts as the national portal shows them, and their sum. */
const MOST: Readonly<Partial<Record<Score, number>>> = {
  scoreTransparency: 18,
  scoreProgress: 20,
  scoreOnlineServices: 12,
  scoreOnlinePayment: 10,
  scoreSatisfaction: 18,
  scoreDigitization: 22,
  scoreTotal: 100,
};
/** Online services and online payment as one: where a table has no column for payment. */
const BOTH_ONLINE = 22;

/** Scores above their maximum or below 0; `checked`: columns of scores with a known maximum. */
export function checkScores(counted: CountedTable): { findings: Finding[]; checked: number } {
  const { table, grid, rows } = counted;
  const findings: Finding[] = [];
  let checked = 0;
  for (const { column, meaning, confidence } of table.columns) {
    const most = mostOf(meaning as Score, table.columns.some((other) => other.meaning === "scoreOnlinePayment"));
    if (most === undefined) continue;
    checked++;
    const above: [TableRow, number][] = [];
    let scored = 0;
    for (const row of rows) {
      const score = scoreOf(valueAt(grid, row.row, column));
      if (score === undefined) continue;
      scored++;
      const below = { code: "negativeScore", stated: score } as const;
      if (score < 0) findings.push(inRow(counted, row, [{ column }], "wrong", below));
      if (score > most) above.push([row, score]);
    }
    const [first] = above;
    const score = meaning as Score;
    if (first !== undefined && isThroughout(above.length, scored)) {
      const detail = { code: "scoresAboveMost", meaning: score, rows: above.length, of: scored, most } as const;
      findings.push(inTable(counted, cellsIn(first[0], [{ column }]), "doubtful", detail));
      continue;
    }
    const severity = confidence < 0.6 ? "doubtful" : "wrong";
    for (const [row, stated] of above)
      findings.push(inRow(counted, row, [{ column }], severity, { code: "scoreAboveMost", meaning: score, stated, most }));
  }
  return { findings, checked };
}

function mostOf(meaning: Score | undefined, hasPayment: boolean): number | undefined {
  if (meaning === undefined) return undefined;
  return meaning === "scoreOnlineServices" && !hasPayment ? BOTH_ONLINE : MOST[meaning];
}

function scoreOf(value: unknown): number | undefined {
  try {
    const number = readNumber(value);
    return number === undefined ? undefined : withoutNoise(number.value);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
