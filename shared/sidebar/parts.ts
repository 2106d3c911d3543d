import type { readFile } from "../files/read-file";
import type { headOf, rowsOf } from "../files/stream-file";
import type { FunctionHelp } from "../functions/sheet-function";
import type { ProvinceUnits } from "../units/province-units";
import type * as checking from "./checking";
import type * as engine from "./engine";
import type * as letters from "./letters";
import type * as merging from "./merging";
import type { PaneTexts } from "./pane-texts";
import type { Staleness } from "./stale-shown";
import type * as reports from "./reports";
import type * as targeting from "./targeting";

/** What reads tables and ranks; needed as soon as the host has read the sheet. */
export type Engine = typeof engine;

/** What checks the figures of a table; loaded with its view. */
export type Checking = typeof checking;

/** What merges tables and draws collection forms; loaded with its view. */
export type Merging = typeof merging;

/** What knows the target table; loaded when the workbook has one. */
export type Targeting = typeof targeting;

/** What writes letters as .docx files; loaded with the first one that is asked for. */
export type Letters = typeof letters;

/** What makes rankings and records runs; loaded while the user looks at the ranking. */
export type Reports = typeof reports;

/** What reads files that the user picks; loaded with the first one. */
export interface FileReading {
  readonly readFile: typeof readFile;
}

/** What reads files piece by piece. */
export interface FileStreaming {
  readonly headOf: typeof headOf;
  readonly rowsOf: typeof rowsOf;
}

/**
 * What the pane loads only when it is needed, so that it opens at once and stays small. Each host has its own way to
 * fetch a part; a part that cannot be had rejects with a `Failure` and may be asked for again.
 */
export interface PaneParts {
  readonly engine: () => Promise<Engine>;
  readonly functions: () => Promise<readonly FunctionHelp[]>;
  readonly english: () => Promise<PaneTexts>;
  readonly reports: () => Promise<Reports>;
  readonly checking: () => Promise<Checking>;
  readonly merging: () => Promise<Merging>;
  readonly targeting: () => Promise<Targeting>;
  readonly staleness: () => Promise<Staleness>;
  readonly letters: () => Promise<Letters>;
  /** Not in Sheets, whose sidebar leaves files to the spreadsheet. */
  readonly files?: () => Promise<FileReading>;
  /** What reads files too large for the spreadsheet; where `files` is. */
  readonly streaming?: () => Promise<FileStreaming>;
  /** The units of a province, by its two-digit code. Only data: the same in every host. */
  readonly units: (province: string) => Promise<ProvinceUnits>;
}
