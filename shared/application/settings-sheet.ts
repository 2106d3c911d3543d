import type { SettingsItem } from "./settings-items";

/** The version of the rows of the sheet that this program reads and writes. */
export const SETTINGS_SCHEMA = 1;
/** Where things stand, counted from the first column of the sheet: kind, summary, then the pieces of the data. */
export const SUMMARY_COLUMN = 1;
export const DATA_COLUMN = 2;

/** The sheet `Cấu hình Thước` as it was read. */
export type SettingsSheet =
  | SoundSettings
  /** A sheet of that name without our mark: somebody's own. */
  | { readonly is: "foreign" }
  /** Ours, of a later version, or its version cannot be read: nothing of it is used, nothing is changed. */
  | { readonly is: "newer" | "noVersion"; readonly cell: string };

/** A sheet of ours; `problems` are the rows of it that are not understood. */
export interface SoundSettings {
  readonly is: "sound";
  readonly sheet: string;
  /** In the order of rows; of rows for one item the last counts. */
  readonly rows: readonly SettingsRow[];
  readonly problems: readonly SettingsProblem[];
  /** The sheet column (from 0) in which rows begin. */
  readonly column: number;
  /** Blank sheet rows (from 0) among the items, and the first row below everything. */
  readonly blankRows: readonly number[];
  readonly end: number;
  /** The sheet row (from 0) that tells when the sheet was last written; undefined when it is gone. */
  readonly updatedRow: number | undefined;
}

/** A row that holds an item; `row` is the sheet's, from 0. */
export interface SettingsRow {
  readonly row: number;
  readonly id: string;
  readonly item: SettingsItem;
  /** The pieces of its data as they stand. */
  readonly chunks: readonly string[];
}

/** A row that is not used, by its cell. "tooMany": it is sound, but there are more names than are read. */
export interface SettingsProblem {
  readonly cell: string;
  readonly because: "damaged" | "dataGone" | "tooMany";
}
