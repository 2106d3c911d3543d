import { Failure } from "../domain/failure";
import { indicators, type Better, type Indicator, type IndicatorId, type Sum } from "../domain/indicator";
import type { RankOrder } from "../domain/ranking";
import { targetFromNumber, type Target } from "../domain/target";
import { readTargetShare } from "../tables/target-share";
import type { Grid } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { markedKey } from "../tables/word-keys";
import { headerKey } from "../tables/header-key";
import { postWords } from "../tables/received-vocabulary";
import { countOf, holdsParts, type Count } from "../domain/count";
import { carriedOverIn } from "./carried-over";
import { directionOf } from "./direction-of";
import type { ColumnTerm, FittedIndicator, FittedSides } from "./ranking";

/**
 * The indicators that a table has the columns for, in the order of `domain/indicator.ts`, each fitted to the
 * columns it would really use; none when the table lacks them all. One over all dossiers, those carried over among
 * them, is not among them where the table does not tell whether its total holds these.
 *
 * @param grid the cells of the table, which may tell; without them only its headers can.
 */
export function availableIndicators(table: UnitTable, grid?: Grid): FittedIndicator[] {
  const columns = countColumns(table);
  return indicators.flatMap((indicator) => {
    const sides = firstPairThatFits(indicator, columns, (sum) => holdsCarriedOver(indicator, sum, table, grid));
    if (sides === undefined || (indicator.id === "onlineWithoutPost" && holdsPost(table, sides))) return [];
    return [{ id: indicator.id, ...sides }];
  });
}

/** An indicator that Thước knows on the columns of a table; undefined when the table lacks some. */
export function fitIndicator(id: IndicatorId, table: UnitTable, grid?: Grid): FittedIndicator | undefined {
  return availableIndicators(table, grid).find((indicator) => indicator.id === id);
}

/**
 * The counts that a table lacks for an indicator in the spelling it comes nearest to; none when it has them all.
 */
export function lackingCounts(indicator: Indicator, table: UnitTable): Count[] {
  const columns = countColumns(table);
  let fewest: Count[] | undefined;
  for (const sums of indicator.numerator.flatMap((part) => indicator.denominator.map((whole) => [part, whole]))) {
    const [part, whole] = sums as [Sum, Sum];
    const lacking = [...new Set([...part, ...whole].map(countOf))].filter((count) => !columns.has(count));
    if (holdsParts(part, whole) && (fewest === undefined || lacking.length < fewest.length)) fewest = lacking;
  }
  return fewest ?? [];
}

/** The order to propose: the best unit first. */
export function proposedOrder(indicator: FittedIndicator): RankOrder {
  return directionOf(indicator) === "higher" ? "descending" : "ascending";
}

/** An indicator from columns (of the sheet, from 0) that the user picked; each side is their sum. */
export function customIndicator(numerator: readonly number[], denominator: readonly number[]): FittedSides & { readonly id: "custom" } {
  const terms = (columns: readonly number[]): ColumnTerm[] => columns.map((column) => ({ column, sign: 1 }));
  return { id: "custom", numerator: terms(numerator), denominator: terms(denominator) };
}

/**
 * The target that a person typed: "45", "45%", "0,45" and "29,87%" are understood; a maximum up to 1 with "%" only.
 *
 * @param better which way is good for the indicator that the target is for.
 * @throws Failure `missingValue` for nothing, otherwise as `readTargetShare`.
 */
export function readTarget(text: string, better: Better = "higher"): Target {
  const share = readTargetShare(text, better);
  if (share === undefined) throw new Failure({ code: "missingValue" });
  return targetFromNumber(share);
}

function firstPairThatFits(
  indicator: Indicator,
  columns: ReadonlyMap<string, number>,
  isMeant: (sum: Sum) => boolean,
): Pick<FittedIndicator, "numerator" | "denominator"> | undefined {
  for (const part of indicator.numerator) {
    for (const whole of indicator.denominator) {
      const [numerator, denominator] = [termsOf(part, columns), termsOf(whole, columns)];
      if (numerator === undefined || denominator === undefined) continue;
      if (holdsParts(part, whole) && isMeant(part) && isMeant(whole)) return { numerator, denominator };
    }
  }
  return undefined;
}

/**
 * Whether a sum has the dossiers carried over exactly once, where an indicator is of all of them: a stated total beside a
 * column of them is taken alone where it holds them, and with them where it does not.
 */
function holdsCarriedOver({ denominator }: Indicator, sum: Sum, table: UnitTable, grid: Grid | undefined): boolean {
  if (!sum.includes("receivedTotal") || !denominator.some((whole) => whole.includes("carriedOver"))) return true;
  return carriedOverIn(table, grid) === (sum.includes("carriedOver") ? "apart" : "held");
}

/** Some forms count those in person and those by post in one column, which then is no count without post. */
function holdsPost(table: UnitTable, { denominator }: FittedSides): boolean {
  return denominator.some(({ column }) => {
    const header = table.columns.find((candidate) => candidate.column === column)?.header ?? "";
    return postWords.some((word) => headerKey(header).includes(markedKey(word)));
  });
}

function countColumns(table: UnitTable): Map<string, number> {
  const columns = new Map<string, number>();
  for (const column of table.columns) if (column.meaning !== undefined) columns.set(column.meaning, column.column);
  return columns;
}

/** The columns of a sum; undefined when the table lacks one of them. */
function termsOf(sum: Sum, columns: ReadonlyMap<string, number>): ColumnTerm[] | undefined {
  const terms: ColumnTerm[] = [];
  for (const part of sum) {
    const negative = part.startsWith("-");
    const column = columns.get(countOf(part));
    if (column === undefined) return undefined;
    terms.push({ column, sign: negative ? -1 : 1 });
  }
  return terms;
}
