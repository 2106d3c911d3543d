import type { CountrysideLevel } from "../domain/countryside-level";
import type { FailureDetail } from "../domain/failure";
import type { Target } from "../domain/target";
import type { CountrysideCriteria, Standing } from "./countryside-criteria";
import type { Registration, SetLevels } from "./countryside-registrations";
import type { FittedIndicator, UnrankedUnit } from "./ranking";

/** What the user asks for. */
export interface CountrysideRequest {
  readonly indicator: FittedIndicator;
  readonly criteria: CountrysideCriteria;
  /** ISO date of the assessment; undefined as long as it is not known. */
  readonly assessedOn: string | undefined;
  /** Registered levels that the user has set. */
  readonly set: SetLevels;
  /** The user has said that a unit of several rows has their sums as its figures. */
  readonly addLines?: boolean;
}

/** Two counts of a unit: exact integers, 0 ≤ part ≤ whole, whole above 0. */
interface Counted {
  readonly part: number;
  readonly whole: number;
}

/** The verdict, decided by integers. */
export interface Judged extends Counted {
  readonly is: "judged";
  readonly level: CountrysideLevel;
  readonly minimum: Target;
  readonly met: boolean;
  /** Dossiers short when paper ones are turned online; 0 when met. */
  readonly shortByConversion: number;
  /** Dossiers short when only new online ones are added; undefined when that cannot reach the minimum (100%). */
  readonly shortByNewOnline: number | undefined;
}

/** What is said of a unit. Only "judged" has a verdict. */
export type CountrysideResult =
  | Judged
  /** Registered, but the criteria in use have no minimum for the level, or are not in force. */
  | (Counted & { readonly is: "noMinimum"; readonly level: CountrysideLevel })
  | { readonly is: "noActivity"; readonly level: CountrysideLevel }
  | { readonly is: "toReview"; readonly level: CountrysideLevel; readonly cell: string; readonly detail: FailureDetail }
  /** The table speaks of a level, but not clearly. */
  | { readonly is: "unclear" }
  | { readonly is: "notRegistered" }
  /** No xã; the criteria do not speak of it unless the user says so. */
  | { readonly is: "notSubject" };

/** A unit with everything that is said of it. */
export interface CountrysideUnit extends UnrankedUnit {
  readonly registration: Registration;
  readonly result: CountrysideResult;
}

/** A unit with one kind of result. */
export type UnitThatIs<Is extends CountrysideResult["is"]> = CountrysideUnit & {
  readonly result: Extract<CountrysideResult, { readonly is: Is }>;
};

/** The whole answer: every unit of the table stands in it once, in the order of the table. */
export interface CountrysideAssessment {
  readonly request: CountrysideRequest;
  readonly standing: Standing;
  readonly units: readonly CountrysideUnit[];
  /** Addresses of blank cells of registered units that were counted as 0. */
  readonly blanks: readonly string[];
  /** Units in rows that were hidden or filtered out and count all the same. */
  readonly hiddenUnits: number;
}

/** The units of one kind of result, in the order of the table. */
export function unitsThatAre<Is extends CountrysideResult["is"]>(
  { units }: CountrysideAssessment,
  is: Is,
): UnitThatIs<Is>[] {
  return units.filter((unit): unit is UnitThatIs<Is> => unit.result.is === is);
}
