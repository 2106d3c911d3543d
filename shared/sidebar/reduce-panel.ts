import type { FoundTable, TablesFound } from "../application/read-tables";
import { withChanges, type Preferences } from "../application/settings";
import type { PanelAction, PanelState } from "./panel-state";

/** The state after an action; states are never changed in place. */
export function reducePanel(state: PanelState, action: PanelAction): PanelState {
  switch (action.does) {
    case "showView":
      return { ...state, view: action.view };
    case "openTask":
      return { ...state, view: action.view, openTasks: { ...state.openTasks, [action.view]: action.task } };
    case "takeTargets": {
      const { table, others = [], targeting = state.targeting, today = state.today } = action;
      return { ...state, targetTable: table, otherTargetSheets: others, targeting, today };
    }
    case "setTask":
      return { ...state, taskStates: { ...state.taskStates, ...action.states } };
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
    case "replaceMemory":
      return recorrected({ ...state, memory: action.memory });
    case "tellMemory":
      return { ...state, unsavedMemory: action.unsavedMemory };
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
  const corrected = state.tables.map((table) => engine.correctFound(table, memory.forms));
  // What is remembered of other things must not have everything audited and ranked anew.
  const tables = corrected.every((table, at) => table === state.tables[at]) ? state.tables : corrected;
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
      addLines: false,
      targetFrom: typeof choices.targetFrom === "number" ? undefined : choices.targetFrom,
    },
  };
}

function columnsOf({ table }: FoundTable): string {
  return JSON.stringify(table.columns.map(({ column, header }) => [column, header]));
}

/** What was chosen last time fills in only as long as nothing has been chosen this time. */
function recall(state: PanelState, preferences: Preferences): PanelState {
  const { indicator, target, maximum, order } = preferences;
  const { version: _version, waiting: _waiting, ...now } = state.memory;
  const memory = withChanges(preferences, { ...now, ...(now.names && { names: { ...preferences.names, ...now.names } }) });
  const recalled = recorrected({ ...state, memory });
  if (state.touched) return recalled;
  return {
    ...recalled,
    choices: {
      ...recalled.choices,
      indicator,
      targetText: target ?? "",
      maximumText: maximum ?? "",
      order,
    },
  };
}
