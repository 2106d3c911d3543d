import type { CountrysideLevel } from "../domain/countryside-level";
import type { Target } from "../domain/target";
import { countrysideLetter } from "../tables/countryside-vocabulary";

/** The least share of dossiers that is to be handled online, by registered level, and who says so. */
export interface CountrysideCriteria {
  /** A level without a minimum gets no verdict. */
  readonly minima: Readonly<Partial<Record<CountrysideLevel, Target>>>;
  /** The document; "" as long as none is named. */
  readonly source: string;
  /** First and last day (ISO), both included; undefined where there is no such day. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/**
 * The criteria of 2022 to 2025 as the letter of Vạn Ninh district (June 2024) quotes them: 30% for a new-countryside
 * commune, 50% for an advanced one. The letter names the model level without a minimum. From 2026 on QĐ 51/2025/QĐ-TTg
 * has other criteria; its thresholds are not known here, so none are built in.
 */
export const criteriaOfLetter: CountrysideCriteria = {
  minima: { standard: { numerator: 30, denominator: 100 }, advanced: { numerator: 50, denominator: 100 } },
  source: countrysideLetter,
  validFrom: "2022-01-01",
  validTo: "2025-12-31",
};

/** How criteria stand on a day. "noDay": they hold for a time only, and the day of the assessment is not known. */
export type Standing = "inForce" | "notYet" | "ended" | "noDay";

/**
 * How criteria stand on the day of an assessment.
 *
 * @param day ISO date; undefined when it is not known.
 */
export function standingOf({ validFrom, validTo }: CountrysideCriteria, day: string | undefined): Standing {
  if (day === undefined) return validFrom === undefined && validTo === undefined ? "inForce" : "noDay";
  if (validFrom !== undefined && day < validFrom) return "notYet";
  return validTo !== undefined && day > validTo ? "ended" : "inForce";
}
