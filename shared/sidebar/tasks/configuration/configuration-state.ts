import type { SettingsSheet } from "../../../application/settings-sheet";

/** What the piece of work shows. */
export interface ConfigurationState {
  /** Whether the workbook is being looked at. */
  readonly looking?: boolean;
  /** Undefined while it has not been looked at. */
  readonly seen?: SeenSettings | undefined;
}

/** What a look at the workbook gave. */
export interface SeenSettings {
  /** Undefined where the workbook has no sheet of that name. */
  readonly sheet: SettingsSheet | undefined;
  /** Other sheets that are called like it, which nothing is read from. */
  readonly others: readonly string[];
}
