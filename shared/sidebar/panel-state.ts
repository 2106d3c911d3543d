import type { FoundTable, TablesFound } from "../application/read-tables";
import { withChanges, type PreferenceChanges, type Preferences } from "../application/settings";
import type { Host, SheetAdded } from "../application/workbook";
import { indicators } from "../domain/indicator";
import type { FunctionHelp } from "../functions/sheet-function";
import type { ProvinceUnits } from "../units/province-units";
import type { Choices } from "./choices";
import { initialMerge, type MergeState } from "./merge-state";
import { vietnamese, type PaneTexts } from "./pane-texts";
import type { PeriodSearch } from "./period-search";
import type { Checking, Engine, Merging } from "./parts";

export type View = "ranking" | "check" | "merge" | "functions";

/** A part of the pane that comes with its view. */
export type ViewPart<Part> =
  | { readonly is: "unasked" }
  | { readonly is: "loading" }
  | { readonly is: "ready"; readonly part: Part }
  | { readonly is: "failed"; readonly error: unknown };

/** How the last press on a button that acts on the workbook stands. */
export type Work =
  | { readonly is: "idle" }
  | { readonly is: "writing" }
  | { readonly is: "written"; readonly receipt: SheetAdded }
  | { readonly is: "undoing"; readonly receipt: SheetAdded }
  | { readonly is: "undone"; readonly sheet: string }
  | { readonly is: "notUndone"; readonly receipt: SheetAdded; readonly changedSince: readonly string[] }
  | { readonly is: "failed"; readonly error: unknown; readonly receipt: SheetAdded | undefined };

/** What of the state comes later. */
export type LaterPart = "help" | "checking" | "merging" | "province";

/** Everything the pane shows, in one value. */
export interface PanelState {
  readonly view: View;
  readonly texts: PaneTexts;
  readonly help: ViewPart<readonly FunctionHelp[]>;
  readonly checking: ViewPart<Checking>;
  readonly merging: ViewPart<Merging>;
  /** The units of the province in `memory.province`, once a view needs them. */
  readonly province: ViewPart<ProvinceUnits>;
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
  /** Whether the user has chosen anything yet. */
  readonly touched: boolean;
  /** Columns and headers of the table that the choices of columns were made for. */
  readonly columns: string;
  readonly work: Work;
  readonly merge: MergeState;
  readonly periodSearch: PeriodSearch;
}

export type PanelAction =
  | { readonly does: "showView"; readonly view: View }
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
  | { readonly does: "merge"; readonly changes: Partial<MergeState> }
  | { readonly does: "searchPeriods"; readonly search: PeriodSearch }
  | { readonly does: "setWork"; readonly work: Work };

export const initialState: PanelState = {
  view: "ranking",
  texts: vietnamese,
  help: { is: "unasked" },
  checking: { is: "unasked" },
  merging: { is: "unasked" },
  province: { is: "unasked" },
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
    order: "descending",
    previous: undefined,
  },
  memory: { version: 1 },
  touched: false,
  columns: "",
  work: { is: "idle" },
  merge: initialMerge,
  periodSearch: { is: "idle" },
};

/** The state after an action; states are never changed in place. */
export function reducePanel(state: PanelState, action: PanelAction): PanelState {
  switch (action.does) {
    case "showView":
      return { ...state, view: action.view };
    case "speak":
      return { ...state, texts: action.texts };
    case "setPart":
      return { ...state, ...action.parts };
    case "meetHost":
      return { ...state, host: action.host };
    case "beginReading":
      return { ...state, reading: true, progress: 0, readFailure: undefined };
    case "advanceReading":
      return { ...state, progress: action.share };
    case "takeTables":
      return takeTables({ ...state, engine: action.engine }, action.tables);
    case "failReading":
      return { ...state, reading: false, readFailure: action.error, tables: [], found: undefined };
    case "readBadly":
      return { ...state, reading: false, readFailure: action.error };
    case "pickTable":
      return { ...withTable(state, action.found), readFailure: undefined };
    case "choose":
      return { ...state, touched: true, choices: { ...state.choices, ...action.choices } };
    case "recall":
      return recall(state, action.preferences);
    case "remember":
      return recorrected({ ...state, memory: withChanges(state.memory, action.changes) });
    case "merge":
      return { ...state, merge: { ...state.merge, ...action.changes } };
    case "searchPeriods":
      return { ...state, periodSearch: action.search };
    case "setWork":
      return { ...state, work: action.work };
  }
}

function takeTables(state: PanelState, { chosen, others, failure }: TablesFound): PanelState {
  const tables = chosen === undefined ? others : [chosen, ...others];
  return recorrected({ ...state, reading: false, readFailure: failure, tables, found: chosen });
}

/** Reads all tables as the memory now says. */
function recorrected(state: PanelState): PanelState {
  const { engine, found, memory } = state;
  if (engine === undefined) return state;
  const tables = state.tables.map((table) => engine.correctFound(table, memory.forms));
  return withTable({ ...state, tables }, found && tables[state.tables.indexOf(found)]);
}

/** Choices of columns outlive a new reading only while the table keeps the same columns under the same headers. */
function withTable(state: PanelState, found: FoundTable | undefined): PanelState {
  const columns = found === undefined ? state.columns : columnsOf(found);
  if (columns === state.columns) return { ...state, found };
  const { choices } = state;
  return {
    ...state,
    found,
    columns,
    choices: {
      ...choices,
      indicator: choices.indicator === "custom" ? undefined : choices.indicator,
      numerator: [],
      denominator: [],
      targetFrom: typeof choices.targetFrom === "number" ? undefined : choices.targetFrom,
    },
  };
}

function columnsOf({ table }: FoundTable): string {
  return JSON.stringify(table.columns.map(({ column, header }) => [column, header]));
}

/** What was chosen last time fills in only as long as nothing has been chosen this time. */
function recall(state: PanelState, preferences: Preferences): PanelState {
  const { indicator, target, order } = preferences;
  const forms = { ...preferences.forms, ...state.memory.forms };
  const memory = withChanges({ ...preferences, ...state.memory }, { forms });
  const recalled = recorrected({ ...state, memory });
  if (state.touched) return recalled;
  return {
    ...recalled,
    choices: {
      ...recalled.choices,
      indicator: indicators.find(({ id }) => id === indicator)?.id,
      targetText: target ?? "",
      order: order ?? "descending",
    },
  };
}
