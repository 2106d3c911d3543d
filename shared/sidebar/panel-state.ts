import type { CellsConverted } from "../application/cells-converted";
import type { FoundTable, TablesFound } from "../application/read-tables";
import type { PreferenceChanges, Preferences } from "../application/settings";
import type { TargetTable } from "../application/target-table";
import type { Receipt } from "../application/receipt";
import type { Host } from "../application/workbook";
import type { SheetsAdded } from "../application/write-sheets";
import type { FunctionHelp } from "../functions/sheet-function";
import type { ProvinceUnits } from "../units/province-units";
import type { Choices } from "./choices";
import { initialMerge, type MergeState } from "./merge-state";
import { vietnamese, type PaneTexts } from "./pane-texts";
import type { PeriodSearch } from "./period-search";
import type { Checking, Engine, Merging, Targeting } from "./parts";
import type { StaleShown } from "./stale-shown";
import type { TaskName, TaskView } from "./tasks/task-name";
import type { TaskStates } from "./tasks/task-states";

export type View = "ranking" | "check" | "merge" | TaskView | "functions";

/** A part of the pane that comes with its view. */
export type ViewPart<Part> =
  | { readonly is: "unasked" }
  | { readonly is: "loading" }
  | { readonly is: "ready"; readonly part: Part }
  | { readonly is: "failed"; readonly error: unknown };

/** What can be taken back: what a host has written in one go, or several sheets of one press. */
export type PaneReceipt = Receipt | SheetsAdded | CellsConverted;

/** How the last press on a button that acts on the workbook stands. */
export type Work =
  | { readonly is: "idle" }
  | { readonly is: "writing" }
  | ({ readonly is: "written"; readonly receipt: PaneReceipt } & Unrecorded)
  /** A file has been handed to the user; nothing in the workbook has changed. */
  | ({ readonly is: "saved"; readonly name: string } & Unrecorded)
  | { readonly is: "undoing"; readonly receipt: PaneReceipt }
  | ({ readonly is: "undone"; readonly receipt: PaneReceipt } & Unrecorded)
  | { readonly is: "notUndone"; readonly receipt: PaneReceipt; readonly changedSince: readonly string[] }
  | { readonly is: "failed"; readonly error: unknown; readonly receipt: PaneReceipt | undefined };

/** Why the work, which stands, could not be recorded. */
interface Unrecorded {
  readonly unrecorded?: unknown;
}

/** What the workbook does not hold of the memory: nothing is missing; all that was changed; its sheet lacks it, the host has it. */
export type UnsavedMemory = false | "all" | "sheet";

/** What of the state comes later. */
export type LaterPart = "help" | "checking" | "merging" | "province" | "stale";

/** Everything the pane shows, in one value. */
export interface PanelState {
  readonly view: View;
  /** The piece of work that is open in each view that lists them; undefined for the list. */
  readonly openTasks: Readonly<Partial<Record<TaskView, TaskName | undefined>>>;
  /** What the user has set in each of them; it outlives a change of view. */
  readonly taskStates: TaskStates;
  readonly texts: PaneTexts;
  readonly help: ViewPart<readonly FunctionHelp[]>;
  readonly checking: ViewPart<Checking>;
  readonly merging: ViewPart<Merging>;
  /** The units of the province in `memory.province`, once a view needs them. */
  readonly province: ViewPart<ProvinceUnits>;
  /** Cells whose figures are not live; undefined as long as nobody has looked. */
  readonly stale: StaleShown | undefined;
  readonly host: Host | undefined;
  readonly reading: boolean;
  /** How far the reading is, in whole tenths 0..1; 0 as long as it is not known. */
  readonly progress: number;
  /** Why the selection gave no table, or why nothing could be read. */
  readonly readFailure: unknown;
  /** Loaded with the first table. */
  readonly engine: Engine | undefined;
  /** As the user has put them right. */
  readonly tables: readonly FoundTable[];
  /** The one of `tables` that is ranked. */
  readonly found: FoundTable | undefined;
  readonly choices: Choices;
  /** What the workbook remembers, and what has been put right since. */
  readonly memory: Preferences;
  /** As the last save left it. */
  readonly unsavedMemory: UnsavedMemory;
  /** Whether the user has chosen anything yet. */
  readonly touched: boolean;
  /** The workbook's target table; undefined as long as none is known. */
  readonly targetTable: TargetTable | undefined;
  /** Other sheets that may hold one, by their names. */
  readonly otherTargetSheets: readonly string[];
  /** Loaded with the target table. */
  readonly targeting: Targeting | undefined;
  /** ISO date on which the target table was read; "" before. */
  readonly today: string;
  /** Columns and headers of the table that the choices of columns were made for. */
  readonly columns: string;
  readonly work: Work;
  readonly merge: MergeState;
  readonly periodSearch: PeriodSearch;
}

export type PanelAction =
  | { readonly does: "showView"; readonly view: View }
  | { readonly does: "openTask"; readonly view: TaskView; readonly task: TaskName | undefined }
  | { readonly does: "takeTargets"; readonly table: TargetTable | undefined; readonly others?: readonly string[]; readonly targeting?: Targeting; readonly today?: string }
  | { readonly does: "setTask"; readonly states: TaskStates }
  | { readonly does: "speak"; readonly texts: PaneTexts }
  | { readonly does: "setPart"; readonly parts: Partial<Pick<PanelState, LaterPart>> }
  | { readonly does: "meetHost"; readonly host: Host }
  | { readonly does: "beginReading" }
  | { readonly does: "advanceReading"; readonly share: number }
  | { readonly does: "takeTables"; readonly engine: Engine; readonly tables: TablesFound }
  | { readonly does: "failReading"; readonly error: unknown }
  /** What the user pointed at cannot be read so (undefined: it can after all); the table that is shown stays. */
  | { readonly does: "readBadly"; readonly error: unknown }
  | { readonly does: "pickTable"; readonly found: FoundTable }
  | { readonly does: "choose"; readonly choices: Partial<Choices> }
  | { readonly does: "recall"; readonly preferences: Preferences }
  | { readonly does: "remember"; readonly changes: PreferenceChanges }
  /** All of it, as the workbook turns out to remember it. */
  | { readonly does: "replaceMemory"; readonly memory: Preferences }
  | { readonly does: "tellMemory"; readonly unsavedMemory: UnsavedMemory }
  | { readonly does: "merge"; readonly changes: Partial<MergeState> }
  | { readonly does: "searchPeriods"; readonly search: PeriodSearch }
  | { readonly does: "setWork"; readonly work: Work };

export const initialState: PanelState = {
  view: "ranking",
  openTasks: {},
  taskStates: {},
  texts: vietnamese,
  help: { is: "unasked" },
  checking: { is: "unasked" },
  merging: { is: "unasked" },
  province: { is: "unasked" },
  stale: undefined,
  host: undefined,
  reading: true,
  progress: 0,
  readFailure: undefined,
  engine: undefined,
  tables: [],
  found: undefined,
  choices: {
    indicator: undefined,
    numerator: [],
    denominator: [],
    targetFrom: undefined,
    targetText: "",
    maximumText: "",
    order: undefined,
    addLines: false,
    assessedOn: undefined,
    previous: undefined,
  },
  memory: { version: 1 },
  unsavedMemory: false,
  touched: false,
  targetTable: undefined,
  otherTargetSheets: [],
  targeting: undefined,
  today: "",
  columns: "",
  work: { is: "idle" },
  merge: initialMerge,
  periodSearch: { is: "idle" },
};
