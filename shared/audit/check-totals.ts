import type { Area } from "../tables/grid";
import type { Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import { NOT_ADDITIVE } from "../ranking/additive-counts";
import { ColumnSums, type RangeSum } from "./column-sums";
import { addressIn, BLANK, cellAt, countAt, type CountColumn, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { inRow } from "./report-cells";
import { totalRanges, type RowRange, type TotalRanges } from "./total-ranges";

/** A column of a total row against the sum of a range. */
interface Compared {
  readonly column: CountColumn;
  readonly stated: number;
  readonly sum: RangeSum;
}

/** A range with the columns that agree (not in 0 alone) and those that do not. */
interface Fit {
  readonly range: RowRange;
  readonly agree: number;
  readonly differ: readonly Compared[];
  readonly short: readonly Compared[];
}

/**
 * Total and subtotal rows against the sums of their units. Which units a total is about is taken from the rows that
 * most of its columns are the sum of: all units, those of its block, those of a group. `checked`: compared totals.
 */
export function* checkTotals(counted: CountedTable): Steps<{ findings: Finding[]; checked: number }> {
  const { rows } = counted;
  const columns = counted.columns.filter(({ meaning }) => !NOT_ADDITIVE.includes(meaning));
  const hasFigures = (index: number): boolean => columns.some((column) => countAt(column, index) >= 0);
  const totals = totalRanges(rows, hasFigures);
  yield 0;
  const sums = new Map<CountColumn, ColumnSums>();
  for (const column of totals.size === 0 ? [] : columns) {
    sums.set(column, new ColumnSums(rows, column));
    yield 0;
  }
  const findings: Finding[] = [];
  let checked = 0;
  for (const [index, ranges] of totals) {
    const fits = ranges.ranges.map((range) => fitRange(index, range, columns, sums));
    const best = bestOf(fits);
    if (best === undefined) continue;
    checked += best.agree + best.differ.length;
    findings.push(...findingsOf(counted, index, best, ranges));
    yield 0;
  }
  return { findings, checked };
}

function fitRange(
  index: number,
  range: RowRange,
  columns: readonly CountColumn[],
  sums: ReadonlyMap<CountColumn, ColumnSums>,
): Fit {
  let agree = 0;
  const differ: Compared[] = [];
  const short: Compared[] = [];
  for (const column of columns) {
    const stated = countAt(column, index);
    const sum = sums.get(column)?.over(range);
    if (stated < 0 || sum === undefined || sum.counted === 0) continue;
    if (stated === sum.sum) agree += stated > 0 ? 1 : 0;
    else if (sum.blanks > 0 && stated > sum.sum) short.push({ column, stated, sum });
    else differ.push({ column, stated, sum });
  }
  return { range, agree, differ, short };
}

/** The range that most columns are the sum of; of equals the one that fewer contradict, then the earlier one. */
function bestOf(fits: readonly Fit[]): Fit | undefined {
  let best: Fit | undefined;
  for (const fit of fits) {
    if (fit.agree + fit.differ.length + fit.short.length === 0) continue;
    const better = best === undefined || fit.agree > best.agree ||
      (fit.agree === best.agree && fit.differ.length < best.differ.length);
    if (better) best = fit;
  }
  return best;
}

function findingsOf(counted: CountedTable, index: number, fit: Fit, { certain }: TotalRanges): Finding[] {
  const row = counted.rows[index] as TableRow;
  const { agree, differ, short, range } = fit;
  const totalsOf = ({ column, stated, sum }: Compared) =>
    ({ cell: addressIn(row, column), meaning: column.meaning, stated, computed: sum.sum, rows: sum.rows }) as const;
  const [first] = differ;
  if (agree === 0 && first !== undefined && !(certain && differ.every(({ stated, sum }) => stated < sum.sum)))
    return [inRow(counted, row, columnsOf(differ), "doubtful", { code: "unlikeTotal", ...totalsOf(first) })];
  const severity = agree >= differ.length || certain ? "wrong" : "doubtful";
  const wrong = differ.map((compared): Finding => {
    const unsure = compared.column.eaten ? "doubtful" : severity;
    const finding = inRow(counted, row, [compared.column], unsure, { code: "wrongTotal", ...totalsOf(compared) });
    return { ...finding, cells: [...finding.cells, memberCells(counted, compared.column, range)] };
  });
  const overBlanks = agree === 0 ? [] : short.map((compared): Finding => {
    const blank = firstBlank(counted, compared.column, range);
    const likely = compared.sum.blanks === 1 ? compared.stated - compared.sum.sum : undefined;
    const address = addressIn(blank, compared.column);
    const detail = { code: "totalOverBlanks", blank: address, likely, ...totalsOf(compared) } as const;
    const finding = inRow(counted, row, [compared.column], "note", detail);
    return { ...finding, cells: [cellAt(blank.row, compared.column.column), ...finding.cells] };
  });
  return [...wrong, ...overBlanks];
}

function columnsOf(compared: readonly Compared[]): CountColumn[] {
  return compared.map(({ column }) => column);
}

/** The cells of a range in a column, from its first member to its last. */
function memberCells({ rows }: CountedTable, { column }: CountColumn, { kind, from, to }: RowRange): Area {
  const members = rows.slice(from, to).filter((row) => row.kind === kind);
  const [first, last] = [members[0]?.row ?? 0, members[members.length - 1]?.row ?? 0];
  return { row: first, column, rows: last - first + 1, columns: 1 };
}

function firstBlank({ rows }: CountedTable, column: CountColumn, { kind, from, to }: RowRange): TableRow {
  for (let index = from; index < to; index++)
    if (rows[index]?.kind === kind && countAt(column, index) === BLANK) return rows[index] as TableRow;
  return rows[from] as TableRow;
}
