import { dayAfter } from "../tables/period";
import type { ComparedPeriod } from "./compared-period";
import type { PeriodChanges } from "./compare-periods";
import { cumulativeDays } from "./outlook-period";

/** The same units' counts at an earlier day of the same cumulative period: what came in since then is the pace. */
export interface EarlierReading {
  /** ISO day at whose end the counts were taken. */
  readonly to: string;
  /** The first day of what came in since. */
  readonly since: string;
  readonly sheet: string;
  readonly changes: PeriodChanges;
}

/** Why the period that is compared with gives no pace. */
export type NoEarlierReading = "unknownDays" | "notCumulative" | "otherStart" | "notEarlier";

/**
 * The period that is compared with as an earlier reading of the same cumulative period: its counts must have piled up
 * since the same first day, until a day before this assessment.
 *
 * @param from first day of this period, as `to`, the assessment, an ISO day.
 */
export function earlierReading(compared: ComparedPeriod, from: string, to: string): EarlierReading | NoEarlierReading {
  const days = cumulativeDays(compared.before);
  if (days === undefined) return "unknownDays";
  if (days === "single") return "notCumulative";
  if (days.to === undefined) return "unknownDays";
  if (days.from !== from) return "otherStart";
  if (days.to >= to) return "notEarlier";
  const { table } = compared.previous;
  return { to: days.to, since: dayAfter(days.to), sheet: table.sheet, changes: compared.changes };
}
