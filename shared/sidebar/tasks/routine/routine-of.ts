import { relationOfTables } from "../../../ranking/compared-period";
import { indicatorKey } from "../../../ranking/own-indicators";
import { columnKeys, headerForm } from "../../../tables/header-form";
import { sourceHash } from "../../../tables/source-hash";
import { tablePeriod } from "../../../tables/table-period";
import type { Choices } from "../../choices";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import { KEPT_PERIODS, recallPeriods, type KeptPeriod } from "./kept-periods";
import type { KeptRoutine, KeptTarget, Piece } from "./kept-routine";

/**
 * How the report of a table is made at the moment, free of the table.
 *
 * @param pieces what is written.
 * @param at the time, as shown.
 */
export function routineOf(plan: RankingPlan, state: PanelState, pieces: readonly Piece[], at: string): KeptRoutine {
  const { found, indicator } = plan;
  const { choices, taskStates } = state;
  const { table, grid } = found;
  const keys = columnKeys(table.columns);
  const keysOf = (columns: readonly number[]): string[] => columns.map((column) => keys.get(column) ?? "");
  const isCustom = indicator.id === "custom";
  return {
    form: headerForm(table),
    headers: table.columns.map(({ header }) => header).filter((header) => header !== ""),
    sheet: table.sheet,
    period: tablePeriod(table)?.label ?? "",
    hash: sourceHash(grid, table.area),
    units: table.rows.filter(({ kind }) => kind === "unit").length,
    at,
    ranked: isCustom ? "custom" : indicatorKey(indicator),
    numerator: isCustom ? keysOf(choices.numerator) : [],
    denominator: isCustom ? keysOf(choices.denominator) : [],
    indicators: taskStates.report?.indicators,
    target: targetOf(plan, choices, keys),
    order: choices.order,
    addLines: choices.addLines,
    before: beforeOf(plan, recallPeriods(state.memory.kept?.[KEPT_PERIODS])),
    pieces,
  };
}

function targetOf({ targetFrom }: RankingPlan, { targetText, maximumText }: Choices, keys: ReadonlyMap<number, string>): KeptTarget {
  if (typeof targetFrom === "number") return { from: "column", column: keys.get(targetFrom) ?? "" };
  return targetFrom === "text" ? { from: "text", text: targetText, maximum: maximumText } : { from: targetFrom };
}

/**
 * Whoever compared with some other period gets the one right before next time; so does who had none yet, but not who left out
 * one that was there.
 */
function beforeOf({ found: { table }, comparison }: RankingPlan, periods: readonly KeptPeriod[]): KeptRoutine["before"] {
  const { compared, offers } = comparison;
  if (compared !== undefined) return relationOfTables(compared.previous.table, table) === "lastYear" ? "lastYear" : "previous";
  const wasThere = offers.some(({ relation }) => relation === "previous") || periods.some(({ source }) => source.sheet !== table.sheet);
  return wasThere ? "none" : "ifThere";
}
