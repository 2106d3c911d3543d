import { checkPeriod } from "../../../application/check-period";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";
import { KEPT_PERIODS, recallPeriods, type KeptPeriod } from "./kept-periods";

/** Holds the source of a kept period against what was reported, and shows it in the state; a failure is told by the bar. */
export async function lookAtPeriod(panel: Panel, period: KeptPeriod): Promise<void> {
  const desk = taskDesk(panel, "routine");
  const set = (check: Awaited<ReturnType<typeof checkPeriod>> | "looking" | undefined): void => {
    const others = Object.entries(desk.get().checks ?? {}).filter(([sheet]) => sheet !== period.sheet);
    const checks = Object.fromEntries([...others, ...(check === undefined ? [] : [[period.sheet, check] as const])]);
    desk.set({ checks });
  };
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  set("looking");
  const { found, memory } = panel.state();
  const written = recallPeriods(memory.kept?.[KEPT_PERIODS]).flatMap(({ sheet, reports }) => [sheet, ...reports]);
  set(await panel.lookAt((workbook) => checkPeriod(workbook, period, { seen: found?.table, written })));
}
