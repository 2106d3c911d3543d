import type { Sides } from "../domain/finding-detail";
import { valueAt } from "../tables/grid";
import { readFigure } from "../tables/read-figure";
import type { Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import type { Balance } from "./balances";
import { addressIn, BLANK, countAt, maybeEaten, type CountColumn, type CountedTable } from "./counted-table";
import type { Finding, Severity } from "./finding";
import { columnsOf, fitEquation, outcomeAt, ROWS_A_STEP, tally } from "./fit-equation";
import type { ColumnEquation, Outcome } from "./fit-equation";
import { isPartOf } from "./part-pairs";
import { cellsIn, inRow, inTable, isThroughout, sumOf, termAt } from "./report-cells";

/** What checking a balance gave; `checked`: rows in which anything could be compared. */
export interface BalanceChecked {
  readonly findings: readonly Finding[];
  readonly checked: number;
}

/** A balance as a table writes it, with what its rows say of it. */
interface Standing {
  readonly balance: Balance;
  readonly equation: ColumnEquation;
  readonly variants: readonly ColumnEquation[];
  /** It holds in two rows and in more than fail: the columns belong together, whatever their headers leave open. */
  readonly proven: boolean;
  readonly sure: boolean;
}

/**
 * Checks one balance in every unit, group and total row. A row that fails is wrong; it is doubtful while columns are
 * unsure, where a part may stand in no column or in one that was not understood, or where another common form of the
 * balance would hold. Failing in most of at least four rows it is one finding about the columns, a note where a part
 * without a column explains it all.
 */
export function* checkBalance(counted: CountedTable, balance: Balance): Steps<BalanceChecked> {
  const { rows } = counted;
  const usual = columnsOf(counted, balance.equation);
  const variants = balance.variants.map((variant) => columnsOf(counted, variant));
  const first = yield* tally(usual, rows.length);
  const equation = first.fails < 2 ? usual : yield* fitEquation(usual, variants, rows.length);
  const { holds, fails, complete, checked } = equation === usual ? first : yield* tally(equation, rows.length);
  const standing: Standing = {
    balance,
    equation,
    variants: [usual, ...variants].filter((other) => other !== equation),
    proven: holds >= 2 && holds > fails,
    sure: [...equation.whole, ...equation.parts].every((column) => column.sure),
  };
  const findings: Finding[] = [];
  let remainders = 0;
  for (let index = 0; index < rows.length && fails > 0; index++) {
    if (index % ROWS_A_STEP === 0) yield index / rows.length;
    if (isRemainder(standing, index)) remainders++;
  }
  if (isThroughout(fails, complete)) {
    const severity = remainders === fails ? "note" : "doubtful";
    return { findings: [throughout(counted, standing, severity, fails, complete)], checked };
  }
  for (let index = 0; index < rows.length; index++) {
    if (index % ROWS_A_STEP === 0) yield index / rows.length;
    const finding = checkRow(counted, standing, index);
    if (finding !== undefined) findings.push(finding);
  }
  return { findings, checked };
}

function checkRow(counted: CountedTable, standing: Standing, index: number): Finding | undefined {
  const { balance, equation, proven, sure } = standing;
  const outcome = outcomeAt(equation, index);
  if (outcome.is === "holds" || outcome.is === "unchecked" || hasPartAboveWhole(equation, index)) return undefined;
  const row = counted.rows[index] as TableRow;
  const sides = sidesAt(equation, row, index);
  const cells = [...equation.whole, ...equation.parts];
  if (outcome.is === "short") {
    const blanks = equation.parts.filter((part) => countAt(part, index) === BLANK);
    const [blank] = blanks as [CountColumn];
    const likely = blanks.length === 1 ? outcome.difference : undefined;
    const detail = { code: "blankPart", balance: balance.id, blank: addressIn(row, blank), likely, ...sides } as const;
    return inRow(counted, row, [...blanks, ...cells.filter((column) => !blanks.includes(column))], "note", detail);
  }
  if (isRemainder(standing, index)) {
    const detail = { code: "remainder", balance: balance.id, lacking: balance.lackingParts, ...sides } as const;
    return inRow(counted, row, cells, "doubtful", detail);
  }
  const eaten = cells.some((column) => maybeEaten(column, index));
  const beside = outcome.is === "fails" && standsInUnreadColumn(counted, row, outcome.difference);
  const severity = eaten || beside ? "doubtful" : proven ? "wrong" : severityOf(standing, index, outcome, sure);
  return inRow(counted, row, cells, severity, { code: "unbalanced", balance: balance.id, ...sides });
}

/** Whether what is left over may belong to a part that the table does not show. */
function isRemainder({ balance, equation, proven }: Standing, index: number): boolean {
  const outcome = outcomeAt(equation, index);
  return !proven && balance.lackingParts.length > 0 && outcome.is === "fails" && outcome.difference > 0;
}

/** Whether a column that was not understood ("Trả lại, rút") holds in this row just what is left over. */
function standsInUnreadColumn({ grid, table }: CountedTable, { row }: TableRow, difference: number): boolean {
  if (difference <= 0) return false;
  return table.columns.some(({ column, meaning }) => {
    if (meaning !== undefined) return false;
    const figure = readFigure(valueAt(grid, row, column));
    return figure.kind === "count" && figure.count === difference;
  });
}

function severityOf(standing: Standing, index: number, outcome: Outcome, sure: boolean): Severity {
  const excess = outcome.is === "fails" && outcome.difference < 0 && standing.balance.lackingWhole.length > 0;
  const otherwise = standing.variants.some((variant) => outcomeAt(variant, index).is === "holds");
  return !sure || excess || otherwise ? "doubtful" : "wrong";
}

function throughout(
  counted: CountedTable,
  { balance, equation }: Standing,
  severity: Severity,
  rows: number,
  of: number,
): Finding {
  const columns = [...equation.whole, ...equation.parts];
  const failing = counted.rows.flatMap((_, index) => (outcomeAt(equation, index).is === "fails" ? [index] : []));
  const first = failing[0] ?? 0;
  const row = counted.rows[first] as TableRow;
  const sides = sidesAt(equation, row, first);
  const detail = { code: "unbalancedThroughout", balance: balance.id, rows, of, ...sides } as const;
  return inTable(counted, cellsIn(row, columns), severity, detail);
}

/** A part above its whole is told as such, and a balance that fails for it says nothing more. */
function hasPartAboveWhole({ whole, parts }: ColumnEquation, index: number): boolean {
  const [only, ...others] = whole;
  if (only === undefined || others.length > 0) return false;
  return parts.some((part) => isPartOf(part.meaning, only.meaning) && countAt(part, index) > countAt(only, index));
}

function sidesAt({ whole, parts }: ColumnEquation, row: TableRow, index: number): Sides {
  const left = whole.map((column) => termAt(column, row, index));
  const right = parts.map((column) => termAt(column, row, index));
  return { whole: left, parts: right, stated: sumOf(left), computed: sumOf(right) };
}
