import { outlookDays, type OutlookDays } from "../../../domain/outlook";
import type { Target } from "../../../domain/target";
import { earlierReading, type EarlierReading, type NoEarlierReading } from "../../../ranking/earlier-reading";
import { directionOf } from "../../../ranking/direction-of";
import { readTarget } from "../../../ranking/fit-indicator";
import { cumulativeDays, endOfYear } from "../../../ranking/outlook-period";
import { unitsOutlook, type UnitsOutlook } from "../../../ranking/units-outlook";
import type { OutlookDates } from "../../../reports/outlook-heading";
import type { Period } from "../../../tables/period";
import { tablePeriod } from "../../../tables/table-period";
import type { RankingPlan } from "../../plan-ranking";
import { typedDay, type TypedDay } from "../../typed-day";
import type { OutlookState } from "./outlook-state";

/** The choices of this piece of work made whole with what the pane proposes, and what they give. */
export interface OutlookPlan {
  /** Tells one table from another, for what is typed of its days. */
  readonly of: string;
  /** What the title says of the period; undefined when it says none. */
  readonly period: Period | undefined;
  /** The title speaks of a single period, and the user has not said otherwise. */
  readonly single: boolean;
  readonly fields: { readonly from: TypedDay; readonly to: TypedDay; readonly until: TypedDay };
  /** Why three readable days do not fit together. */
  readonly error: unknown;
  /** Undefined as long as the days are not known. */
  readonly dates: OutlookDates | undefined;
  /** The period compared with as an earlier reading, or why it is none; undefined where none is compared with. */
  readonly earlier: EarlierReading | NoEarlierReading | undefined;
  /** The target typed here; asked for where the ranking has none. */
  readonly target: { readonly asked: boolean; readonly error: unknown };
  /** "lower": a maximum is no matter of this work; "services": nothing comes in day by day. */
  readonly without: "lower" | "services" | undefined;
  readonly outlook: UnitsOutlook | undefined;
}

/** Works out the outlook of the ranking under what the user has typed. Never throws. */
export function planOutlook(plan: RankingPlan, state: OutlookState): OutlookPlan {
  const { table } = plan.found;
  const of = table.sheet + "\n" + table.title;
  const typed = state.of === of ? state : {};
  const period = tablePeriod(table);
  const proposed = cumulativeDays(period);
  const single = proposed === "single" && typed.cumulative !== true;
  const known = typeof proposed === "object" ? proposed : { from: undefined, to: undefined };
  const from = typedDay(typed.from, known.from);
  const to = typedDay(typed.to, known.to);
  const until = typedDay(typed.until, to.day && endOfYear(to.day));
  const without = withoutOutlook(plan);
  const counted = counting(single || without !== undefined, from.day, to.day, until.day);
  const { compared } = plan.comparison;
  const earlier =
    compared === undefined || counted.dates === undefined
      ? undefined
      : earlierReading(compared, counted.dates.from, counted.dates.to);
  const asked = plan.ranking?.request.target.from === "none";
  const own = asked ? typedTarget(state.target ?? "") : undefined;
  const used = typeof earlier === "object" ? earlier : undefined;
  const outlook =
    plan.ranking === undefined || without === "lower"
      ? undefined
      : unitsOutlook(plan.ranking, own?.target, counted.days, used);
  return {
    ...{ of, period, single, earlier, without, outlook },
    fields: { from, to, until },
    error: counted.error,
    dates: counted.dates,
    target: { asked, error: own?.error },
  };
}

interface Counting {
  readonly dates: OutlookDates | undefined;
  readonly days: OutlookDays | undefined;
  readonly error: unknown;
}

function counting(never: boolean, from?: string, to?: string, until?: string): Counting {
  const none = { dates: undefined, days: undefined, error: undefined };
  if (never || from === undefined || to === undefined || until === undefined) return none;
  try {
    return { dates: { from, to, until }, days: outlookDays(from, to, until), error: undefined };
  } catch (error) {
    return { ...none, error };
  }
}

function typedTarget(text: string): { readonly target: Target | undefined; readonly error: unknown } {
  if (text.trim() === "") return { target: undefined, error: undefined };
  try {
    return { target: readTarget(text), error: undefined };
  } catch (error) {
    return { target: undefined, error };
  }
}

function withoutOutlook({ indicator }: RankingPlan): OutlookPlan["without"] {
  if (directionOf(indicator) === "lower") return "lower";
  return indicator.id === "servicesInUse" ? "services" : undefined;
}
