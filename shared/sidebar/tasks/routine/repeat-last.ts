import type { FoundTable } from "../../../application/read-tables";
import { Failure, type FailureCode } from "../../../domain/failure";
import type { Panel } from "../../panel";
import { planReport } from "../report/plan-report";
import { findBefore, type BeforeFound } from "./find-before";
import type { RoutinePlan } from "./plan-routine";
import { repeatedChoices } from "./repeat-routine";

const NO_TABLE: readonly FailureCode[] = ["sheetEmpty", "noTableFound", "tooManyCells", "valuesNotDelivered", "sheetGone"];

/**
 * Applies the way of the last report to the table that was read: its choices, its indicators, and the period before, where there
 * is one and only one. Writes nothing. What comes after another table has been read is dropped.
 */
export async function repeatLast(panel: Panel, { routine, hash, periods }: RoutinePlan): Promise<void> {
  const { found, engine } = panel.state();
  if (found === undefined || engine === undefined || routine === undefined) return;
  const { before: wanted, indicators } = routine;
  panel.send({ does: "choose", choices: repeatedChoices(routine, found.table) });
  panel.send({ does: "setTask", states: { report: indicators === undefined ? {} : { indicators } } });
  const state = panel.state();
  const plan = engine.planRanking(found, state.choices, state.tables, state.memory, state);
  const { offers } = planReport(plan, state, state.taskStates.report ?? {}, undefined);
  const picked = offers.filter((offer) => offer.picked).map((offer) => offer.plan.indicator);
  const before = await panel.lookAt(async (workbook): Promise<BeforeFound> => {
    if (wanted === "none") return { is: "unasked" };
    const tablesOf = async (sheet: string): Promise<readonly FoundTable[]> => {
      const tables = await engine.readSheetTablesInSlices(workbook, sheet).catch(passOver);
      return tables.map((table) => engine.correctFound(table, state.memory.forms));
    };
    const relation = wanted === "lastYear" ? wanted : "previous";
    return findBefore(workbook, { found, wanted: relation, periods, indicators: picked, offers: plan.comparison.offers, tablesOf });
  });
  if (before === undefined || panel.state().found !== found) return;
  if (before.is === "one") panel.periods.compare(before.offer.choice);
  const { routine: set } = panel.state().taskStates;
  panel.send({ does: "setTask", states: { routine: { ...set, applied: { hash, before } } } });
}

/** A sheet without a table cannot be the period before. */
function passOver(error: unknown): readonly FoundTable[] {
  if (error instanceof Failure && NO_TABLE.includes(error.detail.code)) return [];
  throw error;
}
