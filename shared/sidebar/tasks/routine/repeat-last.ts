import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";
import { lookForBefore } from "./look-for-before";
import type { RoutinePlan } from "./plan-routine";
import { repeatedChoices } from "./repeat-routine";

/**
 * Applies the way of the last report to the table that was read: its choices, its indicators, and the period before, where there
 * is one and only one and the last report was compared with one. Writes nothing. What comes after another table has been read
 * is dropped.
 */
export async function repeatLast(panel: Panel, plan: RoutinePlan): Promise<void> {
  const { found } = panel.state();
  const { routine, hash } = plan;
  if (found === undefined || routine === undefined) return;
  const { before: wanted, indicators } = routine;
  panel.send({ does: "choose", choices: repeatedChoices(routine, found.table) });
  panel.send({ does: "setTask", states: { report: indicators === undefined ? {} : { indicators } } });
  const before = await lookForBefore(panel, plan);
  if (before === undefined || panel.state().found !== found) return;
  if (before.is === "one" && wanted !== "none") panel.periods.compare(before.offer.choice);
  taskDesk(panel, "routine").set({ applied: hash });
}
