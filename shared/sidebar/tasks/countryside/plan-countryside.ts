import type { FoundTable } from "../../../application/read-tables";
import { COUNTRYSIDE_LEVELS, type CountrysideLevel } from "../../../domain/countryside-level";
import { Failure } from "../../../domain/failure";
import type { Target } from "../../../domain/target";
import { assessCountryside } from "../../../ranking/assess-countryside";
import type { CountrysideAssessment } from "../../../ranking/countryside-assessment";
import { criteriaOfLetter, type CountrysideCriteria } from "../../../ranking/countryside-criteria";
import { periodDoubts, type PeriodDoubt } from "../../../ranking/countryside-period";
import { directionOf } from "../../../ranking/direction-of";
import { readTarget } from "../../../ranking/fit-indicator";
import { indicatorKey } from "../../../ranking/own-indicators";
import type { FittedIndicator } from "../../../ranking/ranking";
import type { Period } from "../../../tables/period";
import { tablePeriod } from "../../../tables/table-period";
import { typedDay } from "../../typed-day";
import type { CountrysideSettings, CountrysideState, OwnCriteria } from "./countryside-state";
import { levelsByKey } from "./set-levels";

/** The day of the assessment: as typed, or as the table proposes it. */
export interface AssessmentDay {
  /** ISO date; undefined when there is none, or none that can be read. */
  readonly day: string | undefined;
  readonly proposed: boolean;
  readonly error?: unknown;
}

/** Fields of own criteria that cannot be read, with the reason. */
export type CriteriaErrors = Readonly<Partial<Record<keyof OwnCriteria, unknown>>>;

/** The choices made whole with what the pane proposes, and the assessment they give. */
export interface CountrysidePlan {
  readonly found: FoundTable;
  /** What may be assessed by: indicators of which more is better, since the criterion is a minimum. */
  readonly indicators: readonly FittedIndicator[];
  /** Undefined as long as the table has no rate of the criterion and the user has picked no other. */
  readonly indicator: FittedIndicator | undefined;
  readonly period: Period | undefined;
  readonly doubts: readonly PeriodDoubt[];
  readonly assessed: AssessmentDay;
  readonly criteria: CountrysideCriteria;
  readonly criteriaErrors: CriteriaErrors;
  readonly assessment: CountrysideAssessment | undefined;
  /** Why the table gives no assessment: a `Failure`. */
  readonly error?: unknown;
}

/** What the plan is made from besides the table. */
export interface CountrysideChoices {
  readonly state: CountrysideState;
  readonly settings: CountrysideSettings;
  /** The indicators that the table's columns allow, and the one that is ranked by. */
  readonly indicators: readonly FittedIndicator[];
  readonly ranked: FittedIndicator;
  /** ISO date that was chosen elsewhere in the pane. */
  readonly chosenDay: string | undefined;
  readonly addLines: boolean;
}

/** Works out the assessment of a table. Never throws: what stands in the way is told in the plan. */
export function planCountryside(found: FoundTable, choices: CountrysideChoices): CountrysidePlan {
  const { grid, table } = found;
  const { state, settings, chosenDay, addLines } = choices;
  const period = tablePeriod(table);
  const assessed = assessmentDay(state.assessedText, chosenDay, period);
  const { criteria, errors } = criteriaOf(settings);
  const { indicators, indicator } = indicatorsOf(choices);
  const doubts = periodDoubts(period, assessed.day);
  const plan = { found, indicators, indicator, period, doubts, assessed, criteria, criteriaErrors: errors };
  if (indicator === undefined) return { ...plan, assessment: undefined };
  try {
    const set = levelsByKey(settings.levels);
    const request = { indicator, criteria, assessedOn: assessed.day, set, addLines };
    return { ...plan, assessment: assessCountryside(grid, table, request) };
  } catch (error) {
    return { ...plan, assessment: undefined, error };
  }
}

/** Whether all that was typed can be read. */
export function isSound({ assessed, criteriaErrors }: CountrysidePlan): boolean {
  return assessed.error === undefined && Object.keys(criteriaErrors).length === 0;
}

function indicatorsOf({ state, indicators, ranked }: CountrysideChoices): Pick<CountrysidePlan, "indicators" | "indicator"> {
  const custom = ranked.id === "custom" && ranked.numerator.length > 0 && ranked.denominator.length > 0 ? [ranked] : [];
  const offered = [...indicators, ...custom].filter((indicator) => directionOf(indicator) === "higher");
  const picked = offered.find((indicator) => indicatorKey(indicator) === state.indicator);
  return { indicators: offered, indicator: picked ?? offered.find(({ id }) => id === "resolvedOnline") };
}

function assessmentDay(typed: string | undefined, chosen: string | undefined, period: Period | undefined): AssessmentDay {
  const { day, error } = typedDay(typed, chosen ?? period?.to);
  return { day, error, proposed: typed === undefined && chosen === undefined && day !== undefined };
}

function criteriaOf({ criteria, own }: CountrysideSettings): {
  readonly criteria: CountrysideCriteria;
  readonly errors: CriteriaErrors;
} {
  if (criteria === "letter") return { criteria: criteriaOfLetter, errors: {} };
  const errors: Partial<Record<keyof OwnCriteria, unknown>> = {};
  const minima: Partial<Record<CountrysideLevel, Target>> = {};
  for (const level of COUNTRYSIDE_LEVELS) {
    if (own[level].trim() === "") continue;
    try {
      minima[level] = readTarget(own[level]);
    } catch (error) {
      errors[level] = error;
    }
  }
  const [from, to] = [typedDay(own.from), typedDay(own.to)];
  if (from.error !== undefined) errors.from = from.error;
  if (to.error !== undefined) errors.to = to.error;
  if (from.day !== undefined && to.day !== undefined && to.day < from.day)
    errors.to = new Failure({ code: "endsBeforeStart" });
  return { criteria: { minima, source: own.source.trim(), validFrom: from.day, validTo: to.day }, errors };
}
