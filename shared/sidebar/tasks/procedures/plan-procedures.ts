import type { ProcedureLevel } from "../../../domain/procedure";
import type { TargetTable } from "../../../application/target-table";
import type { PlacedScope } from "../../../application/write-scoped-ranking";
import { assignTargets } from "../../../ranking/assigned-targets";
import { decisionNamed, listedDecisions, type ListedDecision } from "../../../ranking/listed-decisions";
import { directionOf } from "../../../ranking/direction-of";
import { availableIndicators, readTarget } from "../../../ranking/fit-indicator";
import { applyScope } from "../../../ranking/procedure-scope";
import { rankUnits } from "../../../ranking/rank-units";
import type { FittedIndicator, Ranking, TargetChoice } from "../../../ranking/ranking";
import type { ScopeChoice } from "../../../ranking/scope-choice";
import { lineHasDossiers, scopeTotals, unitScopeTotals, type ScopeTotals, type UnitTotals } from "../../../ranking/scope-totals";
import { readDay } from "../../../tables/calendar-span";
import type { Grid } from "../../../tables/grid";
import type { ProcedureList } from "../../../tables/procedure-list";
import type { ProcedureTable } from "../../../tables/procedure-table";
import type { ProvinceUnits } from "../../../units/province-units";
import type { ProceduresState } from "./procedures-state";

/** A field that does not hold what it should. */
export type BadField = "unit" | "levels" | "from" | "to" | "order" | "year";

/** What the user has said besides the scope. */
interface Said {
  readonly target?: string | undefined;
  /** The targets of the workbook: they are taken where none is typed. */
  readonly targetTable?: TargetTable | undefined;
  readonly province?: ProvinceUnits | undefined;
  /** ISO day of the assessment; undefined takes the targets that came into force last. */
  readonly date?: string | undefined;
}

/** What the form offers and proposes, whatever is wrong in it. */
export interface ScopeForm {
  readonly indicators: readonly FittedIndicator[];
  readonly indicator: FittedIndicator | undefined;
  /** The levels that the list gives. */
  readonly levels: readonly ProcedureLevel[];
  readonly ticked: readonly ProcedureLevel[];
  readonly decisions: readonly ListedDecision[];
  readonly decision: string;
  readonly inForce: boolean;
  readonly from: string;
  readonly to: string;
  readonly withoutFirst: boolean;
  readonly year: string;
  readonly withDossiersOnly: boolean;
}

/** The scope with what counts under it. */
export interface ScopedPlan {
  readonly scope: PlacedScope;
  readonly totals: ScopeTotals;
  readonly units: readonly UnitTotals[];
}

/** The ranking that a scope gives. */
export interface RankedScope {
  /** Undefined where the table cannot be ranked; `error` says why. */
  readonly ranking: Ranking | undefined;
  readonly error: unknown;
}

/** The scope with what it comes to. */
export type ScopePlan = ScopedPlan & RankedScope;

const LEVELS: readonly ProcedureLevel[] = ["full", "part", "level3", "level4", "information"];
/** Levels at which nothing can be filed online are not proposed. */
const ONLINE_LEVELS: readonly ProcedureLevel[] = LEVELS.filter((level) => level !== "information");

/**
 * The form, made whole with what is proposed: all online levels of the list; in force on the day of today, whichever
 * procedures are of the list.
 *
 * @param today ISO day.
 */
export function scopeForm(
  list: ProcedureList,
  { table, grid }: ProcedureTable,
  state: ProceduresState,
  today: string,
): ScopeForm {
  const indicators = listedIndicators(availableIndicators(table, grid));
  const levels = LEVELS.filter((level) => list.procedures.some((procedure) => procedure.level === level));
  const proposed = levels.filter((level) => ONLINE_LEVELS.includes(level));
  const decisions = listedDecisions(list);
  const day = today.split("-").reverse().join("/");
  const dated = list.procedures.some(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);
  return {
    indicators,
    indicator: indicators.find(({ id }) => id === state.indicator) ?? indicators[0],
    levels,
    ticked: state.levels?.filter((level) => levels.includes(level)) ?? proposed,
    decisions,
    decision: (state.decision && decisionNamed(state.decision, decisions)?.key) || "",
    inForce: state.inForce ?? dated,
    from: state.from ?? day,
    to: state.to ?? day,
    withoutFirst: state.withoutFirst ?? false,
    year: state.year ?? today.slice(0, 4),
    withDossiersOnly: state.withDossiersOnly ?? false,
  };
}

/** The scope that the form stands for, or the fields that are in the way. */
export function readScope(form: ScopeForm): { readonly choice?: ScopeChoice; readonly bad: readonly BadField[] } {
  const bad: BadField[] = [];
  const [from, to] = [readDay(form.from), readDay(form.to)];
  if (form.levels.length > 0 && form.ticked.length === 0) bad.push("levels");
  if (form.inForce && from === undefined) bad.push("from");
  if (form.inForce && to === undefined) bad.push("to");
  if (form.inForce && from !== undefined && to !== undefined && to < from) bad.push("order");
  const year = /^\s*((?:19|20)\d{2})\s*$/.exec(form.year)?.[1];
  if (form.withoutFirst && year === undefined) bad.push("year");
  if (bad.length > 0) return { bad };
  return {
    bad,
    choice: {
      levels: form.levels.length === 0 ? "any" : form.ticked,
      decision: form.decision === "" ? undefined : form.decision,
      inForce: form.inForce && from !== undefined && to !== undefined ? { from, to } : undefined,
      withoutFirstPublishedIn: form.withoutFirst ? Number(year) : undefined,
      withDossiersOnly: form.withDossiersOnly,
    },
  };
}

/** Applies a scope, and adds up what counts and what does not. */
export function planScope(
  procedures: ProcedureTable,
  list: ProcedureList,
  listGrid: Grid,
  indicator: FittedIndicator,
  choice: ScopeChoice,
  decisions: ProceduresState["decisions"] = {},
): ScopedPlan {
  const { grid } = procedures;
  const scoped = applyScope(procedures, list, choice, decisions, lineHasDossiers(grid, indicator));
  const scope = { procedures, list, listGrid, choice, scoped, indicator };
  return { scope, totals: scopeTotals(grid, scoped.lines, indicator), units: unitScopeTotals(grid, scoped, indicator) };
}

/**
 * Ranks by a scope; apart from it, so that who types a target need not wait for it. Never throws: a target that cannot
 * be read, or a table that cannot be ranked, is `error`.
 */
export function rankScope(
  { scope: { procedures, scoped, indicator } }: ScopedPlan,
  { target = "", targetTable, province, date }: Said,
): RankedScope {
  try {
    const chosen: TargetChoice =
      target.trim() !== "" ? { from: "value", target: readTarget(target, directionOf(indicator)) } : assignedTargets();
    const order = directionOf(indicator) === "higher" ? "descending" : "ascending";
    return { ranking: rankUnits(procedures.grid, scoped.table, { indicator, target: chosen, order }), error: undefined };
  } catch (error) {
    return { ranking: undefined, error };
  }

  /** What the target table assigns for this indicator, if it speaks of any of the units. */
  function assignedTargets(): TargetChoice {
    if (targetTable === undefined) return { from: "none" };
    const assigned = assignTargets(scoped.table, targetTable.rules, indicator, date, province);
    if (assigned.size === 0) return { from: "none" };
    return { from: "table", sheet: targetTable.sheet, grid: targetTable.grid, assigned, date };
  }
}

/**
 * The indicators of a table by procedure. Over a list, online dossiers of all received are ON-B: that one is offered
 * first, on the columns of the variant that the table allows.
 */
function listedIndicators(available: readonly FittedIndicator[]): FittedIndicator[] {
  const online = available.find(({ id }) => id === "onlineOfReceived" || id === "onlineOfNew");
  const others = available.filter(({ id }) => id !== "listedOnline" && id !== "servicesInUse");
  if (online === undefined) return others;
  const { numerator, denominator } = online;
  return [{ id: "listedOnline", numerator, denominator }, ...others];
}
