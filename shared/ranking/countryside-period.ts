import type { Period } from "../tables/period";

/** What may be wrong with the period of figures that are to be assessed; it is pointed out, never refused. */
export type PeriodDoubt = "noPeriod" | "notFromJanuary" | "noLastDay" | "endsBefore" | "endsAfter";

/**
 * Whether the figures of a table are those that the criterion wants: piled up from 1 January (letter of Vạn Ninh
 * district, June 2024: from 01/01/2024 to 22/5/2024) to the day of the assessment.
 *
 * @param assessedOn ISO date; undefined when it is not known, then the end is not compared.
 */
export function periodDoubts(period: Period | undefined, assessedOn: string | undefined): PeriodDoubt[] {
  if (period === undefined) return ["noPeriod"];
  const { from, to, cumulative } = period;
  const doubts: PeriodDoubt[] = [];
  if (from === undefined ? !cumulative : !from.endsWith("-01-01")) doubts.push("notFromJanuary");
  if (to === undefined) doubts.push("noLastDay");
  else if (assessedOn !== undefined && to < assessedOn) doubts.push("endsBefore");
  else if (assessedOn !== undefined && to > assessedOn) doubts.push("endsAfter");
  return doubts;
}
