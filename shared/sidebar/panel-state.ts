import type { FoundTable, TablesFound } from "../application/read-tables";
import type { PreferenceChanges, Preferences } from "../application/settings";
import type { Host, SheetAdded } from "../application/workbook";
import { indicators } from "../domain/indicator";
import type { FunctionHelp } from "../functions/sheet-function";
import type { ProvinceUnits } from "../units/province-units";
import type { Choices } from "./choices";
import { vietnamese, type PaneTexts } from "./pane-texts";
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
  /** Why the selection gave no table, or why nothing could be read. */
  readonly readFailure: unknown;
  /** Loaded with the first table. */
  readonly engine: Engine | undefined;
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
}

export type PanelAction =
  | { readonly does: "showView"; readonly view: View }
  | { readonly does: "speak"; readonly texts: PaneTexts }
  | { readonly does: "setPart"; readonly parts: Partial<Pick<PanelState, LaterPart>> }
  | { readonly does: "meetHost"; readonly host: Host }
  | { readonly does: "beginReading" }
  | { readonly does: "takeTables"; readonly engine: Engine; readonly tables: TablesFound }
  | { readonly does: "failReading"; readonly error: unknown }
  | { readonly does: "pickTable"; readonly found: FoundTable }
  | { readonly does: "choose"; readonly choices: Partial<Choices> }
  | { readonly does: "recall"; readonly preferences: Preferences }
  | { readonly does: "remember"; readonly changes: PreferenceChanges }
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
  readFailure: undefined,
  engine: undefined,
  tables: [],
  found: undefined,
  choices: {
    unitColumn: undefined,
    grouping: undefined,
    indicator: undefined,
    numerator: [],
    denominator: [],
    targetFrom: undefined,
    targetText: "",
    order: "descending",
  },
  memory: { version: 1 },
  touched: false,
  columns: "",
  work: { is: "idle" },
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
      return { ...state, reading: true, readFailure: undefined };
    case "takeTables":
      return { ...takeTables(state, action.tables), engine: action.engine };
    case "failReading":
      return { ...state, reading: false, readFailure: action.error, tables: [], found: undefined };
    case "pickTable":
      return { ...withTable(state, action.found), readFailure: undefined };
    case "choose":
      return { ...state, touched: true, choices: { ...state.choices, ...action.choices } };
    case "recall":
      return recall(state, action.preferences);
    case "remember":
      return { ...state, memory: { ...state.memory, ...action.changes } };
    case "setWork":
      return { ...state, work: action.work };
  }
}

function takeTables(state: PanelState, { chosen, others, failure }: TablesFound): PanelState {
  const tables = chosen === undefined ? others : [chosen, ...others];
  return { ...withTable(state, chosen), reading: false, readFailure: failure, tables };
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
      unitColumn: undefined,
      grouping: undefined,
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
  const memory = { ...preferences, ...state.memory };
  if (state.touched) return { ...state, memory };
  return {
    ...state,
    memory,
    choices: {
      ...state.choices,
      indicator: indicators.find(({ id }) => id === indicator)?.id,
      targetText: target ?? "",
      order: order ?? "descending",
    },
  };
}
