import type { FoundTable } from "../../../application/read-tables";
import { Failure, type FailureCode } from "../../../domain/failure";
import type { Panel } from "../../panel";
import { planReport } from "../report/plan-report";
import { findBefore, type BeforeFound } from "./find-before";
import type { RoutinePlan } from "./plan-routine";

const NO_TABLE: readonly FailureCode[] = ["sheetEmpty", "noTableFound", "tooManyCells", "valuesNotDelivered", "sheetGone"];

/**
 * Looks through the workbook for the table of the period before the one in the pane, and keeps in the state what it came to.
 * Compares with nothing. What comes after another table has been read is dropped.
 *
 * @returns undefined where it was dropped, or where the host refused, which is told.
 */
export async function lookForBefore(panel: Panel, { routine, periods }: Pick<RoutinePlan, "routine" | "periods">): Promise<BeforeFound | undefined> {
  const { found, engine } = panel.state();
  if (found === undefined || engine === undefined) return undefined;
  const keep = (before: BeforeFound | "looking" | undefined): void => {
    const { looked: _, ...others } = panel.state().taskStates.routine ?? {};
    panel.send({ does: "setTask", states: { routine: { ...others, ...(before !== undefined && { looked: { of: found.grid, before } }) } } });
  };
  keep("looking");
  const before = await panel.lookAt((workbook) => {
    const state = panel.state();
    const plan = engine.planRanking(found, state.choices, state.tables, state.memory, state);
    const { offers } = planReport(plan, state, state.taskStates.report ?? {}, undefined);
    const indicators = offers.filter((offer) => offer.picked).map((offer) => offer.plan.indicator);
    const tablesOf = async (sheet: string): Promise<readonly FoundTable[]> => {
      const tables = await engine.readSheetTablesInSlices(workbook, sheet).catch(passOver);
      return tables.map((table) => engine.correctFound(table, state.memory.forms));
    };
    const wanted = routine?.before === "lastYear" ? "lastYear" : "previous";
    return findBefore(workbook, { found, wanted, periods, indicators, offers: plan.comparison.offers, tablesOf });
  });
  if (panel.state().found?.grid !== found.grid) return undefined;
  keep(before ?? { is: "none" });
  return before;
}

/** What has been found of a table; undefined while nothing is known. */
export function foundBefore(looked: { readonly of: unknown; readonly before: BeforeFound | "looking" } | undefined, { grid }: Pick<FoundTable, "grid">): BeforeFound | "looking" | undefined {
  return looked?.of === grid ? looked.before : undefined;
}

/** A sheet without a table cannot be the period before. */
function passOver(error: unknown): readonly FoundTable[] {
  if (error instanceof Failure && NO_TABLE.includes(error.detail.code)) return [];
  throw error;
}
