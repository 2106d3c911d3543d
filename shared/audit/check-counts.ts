import type { FailureCode, FailureDetail } from "../domain/failure";
import { eatenColumn } from "../tables/eaten-counts";
import { valueAt } from "../tables/grid";
import { asWritten } from "../tables/number-text";
import { readFigure } from "../tables/read-figure";
import type { Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import { BLANK, cellAt, countAt, UNREADABLE, type CountColumn, type CountedTable } from "./counted-table";
import type { Finding, Severity } from "./finding";
import { inRow, inTable } from "./report-cells";

/** What may be a readable count in other words; everything else that is no count cannot be right as it stands. */
const PERHAPS_MEANT: readonly FailureCode[] = [
  "approximateCount",
  "countWithWords",
  "countMisspelt",
  "zeroInWords",
  "noFigureGiven",
  "ambiguousNumber",
];
/** A count this many times the sum of all others of its column is looked at. */
const OUTSIZED = 20;
/** Fewer other units than this say nothing about what is usual. */
const LEAST_OTHERS = 3;

/** Cells that are no counts, counts that may have lost their thousands mark, sizes that stand out, blank cells. */
export function* checkCounts(counted: CountedTable): Steps<Finding[]> {
  const findings: Finding[] = [];
  const blanks: ReturnType<typeof cellAt>[] = [];
  for (const column of counted.columns) {
    findings.push(...unreadable(counted, column), ...perhapsEaten(counted, column));
    yield 0;
    findings.push(...outsized(counted, column));
    blanks.push(...blankCells(counted, column));
    yield 0;
  }
  if (blanks.length > 0) {
    blanks.sort((a, b) => a.row - b.row || a.column - b.column);
    findings.push(inTable(counted, blanks, "note", { code: "blankCounts", cells: blanks.length }));
  }
  return findings;
}

function unreadable(counted: CountedTable, column: CountColumn): Finding[] {
  const found: Finding[] = [];
  counted.rows.forEach((row, index) => {
    if (countAt(column, index) !== UNREADABLE) return;
    const figure = readFigure(valueAt(counted.grid, row.row, column.column));
    if (figure.kind !== "doubt") return;
    const detail = { code: "unreadable", failure: figure.detail } as const;
    found.push(inRow(counted, row, [column], severityOf(figure.detail), detail));
  });
  return found;
}

function severityOf({ code }: FailureDetail): Severity {
  return PERHAPS_MEANT.includes(code) ? "doubtful" : "wrong";
}

function perhapsEaten(counted: CountedTable, { column, eaten }: CountColumn): Finding[] {
  if (!eaten) return [];
  const { perhaps } = eatenColumn(counted.grid, counted.rows.map(({ row }) => row), column);
  const [first] = perhaps;
  if (first === undefined) return [];
  const cells = perhaps.map((cell) => cellAt(cell.row, cell.column));
  const { value, likely } = first;
  const detail = { code: "perhapsEaten", cells: cells.length, text: asWritten(value), likely } as const;
  return [inTable(counted, cells, "doubtful", detail)];
}

function outsized(counted: CountedTable, column: CountColumn): Finding[] {
  let [sum, others, most, at] = [0, 0, 0, -1];
  counted.rows.forEach(({ kind }, index) => {
    const count = countAt(column, index);
    if (kind !== "unit" || count <= 0) return;
    sum += count;
    others++;
    if (count > most) [most, at] = [count, index];
  });
  if (at < 0 || others - 1 < LEAST_OTHERS || most <= OUTSIZED * (sum - most)) return [];
  const detail = { code: "outsized", meaning: column.meaning, stated: most, others: sum - most } as const;
  return [inRow(counted, counted.rows[at] as TableRow, [column], "doubtful", detail)];
}

/** Blank cells in columns and rows of units that hold counts elsewhere: an empty form is not full of gaps. */
function blankCells(counted: CountedTable, column: CountColumn): ReturnType<typeof cellAt>[] {
  if (!column.counts.some((count) => count >= 0)) return [];
  return counted.rows.flatMap((row, index) => {
    if (row.kind !== "unit" || countAt(column, index) !== BLANK) return [];
    const filled = counted.columns.some((other) => countAt(other, index) !== BLANK);
    return filled ? [cellAt(row.row, column.column)] : [];
  });
}
