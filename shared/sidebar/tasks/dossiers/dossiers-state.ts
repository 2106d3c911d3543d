import type { Channel, DossierField, Status } from "../../../domain/dossier";
import type { ProcedureLevel } from "../../../domain/procedure";
import type { DossierGrouping } from "../../../dossiers/dossier-plan";
import type { DossierTally } from "../../../dossiers/dossier-tally";
import type { DossierTableFound, NoDossierTable } from "../../../dossiers/find-dossier-table";
import type { LargeFile } from "../../../files/stream-rows";
import type { Area, Grid } from "../../../tables/grid";
import type { ProcedureList } from "../../../tables/procedure-list";

/** Where dossiers stand, as far as it has been looked at. */
export interface SeenDossiers {
  /** The first rows. */
  readonly head: Grid;
  readonly table: DossierTableFound | NoDossierTable;
  /** How far a sheet of the workbook is used; a file tells that only once it has been read. */
  readonly used?: Area;
  /** A file that is counted without being opened in the spreadsheet, with its sheets. */
  readonly file?: { readonly file: LargeFile; readonly sheets: readonly string[] };
  /** The list of procedures of the workbook. */
  readonly list?: ProcedureList | undefined;
}

/** What was counted, and how. */
export interface CountedTable {
  readonly tally: DossierTally;
  /** `DossierSettings.key` of then: with another key it has to be counted again. */
  readonly key: string;
}

/** A counting under way. */
export interface Counting {
  /** How far it is, 0..1. */
  readonly share: number;
  /** The same in whole tenths: said more often, it would only make a screen reader chatter. */
  readonly told: number;
  /** As of the last tenth; undefined before the first. */
  readonly secondsLeft: number | undefined;
  readonly stop: () => void;
}

/** What a list of procedures is for: nothing, counting its dossiers apart as well, or counting no others. */
export type ListUse = "none" | "apart" | "only";

/** What the user has set and seen in this piece of work. */
export interface DossiersState {
  readonly looking?: boolean;
  readonly seen?: SeenDossiers | undefined;
  readonly error?: unknown;
  /** The columns that the user has chosen; undefined: none for that field. */
  readonly choices?: ReadonlyMap<DossierField, number | undefined>;
  /** As typed. */
  readonly from?: string;
  readonly until?: string;
  readonly grouping?: DossierGrouping;
  readonly listUse?: ListUse;
  readonly levels?: readonly ProcedureLevel[];
  readonly withoutFirst?: boolean;
  /** What the user has said of words, by `wordKey`. */
  readonly channelWords?: ReadonlyMap<string, Channel>;
  readonly statusWords?: ReadonlyMap<string, Status>;
  readonly counting?: Counting | undefined;
  readonly counted?: CountedTable | undefined;
}
