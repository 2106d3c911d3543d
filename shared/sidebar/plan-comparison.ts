import { correctFound } from "../application/correct-found";
import type { FoundTable } from "../application/read-tables";
import type { Preferences } from "../application/settings";
import { compareWith, relationOfTables, type ComparedPeriod } from "../ranking/compared-period";
import { sameIndicator } from "../ranking/period-indicator";
import type { FittedIndicator, Ranking } from "../ranking/ranking";
import { areaAddress, cellAddress } from "../tables/grid";
import { otherPeriods, ratesOfOtherPeriods } from "../tables/other-periods";
import type { PeriodRelation } from "../tables/period-relation";
import { tablePeriod } from "../tables/table-period";
import type { TableColumn, UnitTable } from "../tables/unit-table";
import type { NameDecisions } from "../units/name-decisions";
import type { NameQuestion } from "../units/name-questions";
import type { Choices, PreviousChoice } from "./choices";

/** Something to compare with. */
export interface PeriodOffer {
  readonly choice: PreviousChoice;
  readonly sheet: string;
  /** A1 address; undefined for a period in the same table. */
  readonly area: string | undefined;
  readonly period: string | undefined;
  /** How its period stands to this one, where it has the same columns and both name their period. */
  readonly relation: PeriodRelation | undefined;
}

/** The comparison that the user has chosen, and what there is to choose from. */
export interface ComparisonPlan {
  /** The likeliest period before first. */
  readonly offers: readonly PeriodOffer[];
  /** Columns of other periods that hold only rates. */
  readonly ratesOnly: readonly TableColumn[];
  /** The one of `offers` that is chosen, or a table of another sheet. */
  readonly chosen: PeriodOffer | undefined;
  readonly compared: ComparedPeriod | undefined;
  /** Why the chosen table cannot be compared with. */
  readonly error: unknown;
  readonly questions: readonly NameQuestion[];
}

const NO_DECISIONS: NameDecisions = {};
const LIKELIEST: readonly (PeriodRelation | undefined)[] = ["previous", "lastYear", "earlier"];

/**
 * Compares a ranking as the user has chosen. Never throws: what stands in the way is `error`.
 *
 * @param tables all tables that have been found, the ranked one among them.
 */
export function planComparison(
  found: FoundTable,
  indicator: FittedIndicator,
  ranking: Ranking | undefined,
  { previous }: Choices,
  tables: readonly FoundTable[],
  { names = NO_DECISIONS, forms }: Pick<Preferences, "names" | "forms">,
): ComparisonPlan {
  const of = found.table.sheet;
  const beside = otherPeriods(found.table);
  const offers = [
    ...beside.map(({ label, table }) => offerOf({ of, beside: label }, table, found.table, indicator, label)),
    ...tables
      .filter((table) => table !== found)
      .map((table) => offerOf({ of, found: table }, table.table, found.table, indicator)),
  ].sort((first, second) => place(first) - place(second));
  const plan = { offers, ratesOnly: ratesOfOtherPeriods(found.table), questions: [] };
  const none = { ...plan, chosen: undefined, compared: undefined, error: undefined };
  if (previous === undefined || previous.of !== of) return none;
  const same = beside.find(({ label }) => "beside" in previous && label === previous.beside)?.table;
  const other = "found" in previous ? correctFound(previous.found, forms) : same && { table: same, grid: found.grid };
  if (other === undefined) return none;
  const chosen =
    offers.find(({ choice }) => isSame(choice, previous)) ?? offerOf(previous, other.table, found.table, indicator);
  if (ranking === undefined) return { ...plan, chosen, compared: undefined, error: undefined };
  try {
    const compared = compareWith({ ...found, ranking }, other, names);
    return { ...plan, chosen, compared, error: undefined, questions: questionsOf(compared, found.table) };
  } catch (error) {
    return { ...plan, chosen, compared: undefined, error };
  }
}

function offerOf(
  choice: PeriodOffer["choice"],
  table: UnitTable,
  current: UnitTable,
  indicator: FittedIndicator,
  label?: string,
): PeriodOffer {
  const fits = label !== undefined || hasSame(indicator, current, table);
  return {
    choice,
    sheet: table.sheet,
    area: label === undefined ? areaAddress(table.area) : undefined,
    period: label ?? tablePeriod(table)?.label,
    relation: fits ? relationOfTables(table, current) : undefined,
  };
}

function hasSame(indicator: FittedIndicator, current: UnitTable, table: UnitTable): boolean {
  try {
    sameIndicator(indicator, current, table);
    return true;
  } catch {
    return false;
  }
}

/** The order in which offers are shown; those of the same rank stay as they were found. */
function place({ relation }: PeriodOffer): number {
  const at = LIKELIEST.indexOf(relation);
  return at < 0 ? LIKELIEST.length : at;
}

function isSame(first: PeriodOffer["choice"], second: PeriodOffer["choice"]): boolean {
  if ("beside" in first) return "beside" in second && first.beside === second.beside;
  if (!("found" in second)) return false;
  const [one, other] = [first.found, second.found];
  return one.grid === other.grid && areaAddress(one.table.area) === areaAddress(other.table.area);
}

/** What to ask about names: those that may be the same unit, and those that have been settled, to undo it. */
function questionsOf({ joined }: ComparedPeriod, { rows, unitColumn }: UnitTable): NameQuestion[] {
  return rows.flatMap(({ row, name, group }) => {
    const match = joined.open.get(row);
    if (match === undefined || match.is === "unknown" || match.is === "exact") return [];
    const answer = match.is === "confirmed" ? match.name : match.is === "refused" ? null : undefined;
    const candidates = match.is === "suggested" ? match.names : [];
    const place = cellAddress(row, unitColumn);
    const inGroup = group === "" ? undefined : group;
    return [{ key: match.key, name, group: inGroup, place, cells: 1, candidates, dividedUnit: undefined, answer }];
  });
}
