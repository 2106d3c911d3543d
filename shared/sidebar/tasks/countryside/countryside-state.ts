import type { RegisteredLevel } from "../../../domain/countryside-level";

/** What an office types when it uses criteria of its own, as typed. */
export interface OwnCriteria {
  readonly standard: string;
  readonly advanced: string;
  readonly model: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

/** Keys of units (`registrationKey`) by the level that the user has set for them. */
export type LevelLists = Readonly<Record<RegisteredLevel, readonly string[]>>;

/** What is remembered with the workbook. */
export interface CountrysideSettings {
  readonly levels: LevelLists;
  readonly criteria: "letter" | "own";
  readonly own: OwnCriteria;
}

/** What the user has set in this piece of work. */
export interface CountrysideState {
  /** The day of the assessment as typed. */
  readonly assessedText?: string | undefined;
  /** The indicator by its name among choices (`indicatorKey`). */
  readonly indicator?: string;
  readonly settings?: CountrysideSettings;
  /** The levels before many were set at once. */
  readonly before?: LevelLists | undefined;
}
