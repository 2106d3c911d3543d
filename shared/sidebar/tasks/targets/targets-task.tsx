import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { RowScreen } from "./row-screen";
import { RowsScreen } from "./rows-screen";
import { SetsScreen } from "./sets-screen";
import { TableScreen } from "./table-screen";
import type { TargetsProps } from "./targets-props";

/** The target table of the workbook: made, seen, edited, saved as a set, carried to another workbook. */
export function TargetsTask({ panel, state, plan }: TaskProps): JSX.Element {
  const own = state.taskStates.targets ?? {};
  const table = state.targetTable;
  const { set: change } = taskDesk(panel, "targets");
  const undone = state.work.is === "undone" ? state.work.receipt : undefined;
  // The sheet may have been edited while something else was open.
  useEffect(() => void panel.targets.refresh({ fresh: true }), [undone]);
  const props: TargetsProps = { panel, state, plan, table, own, change };
  if (own.screen === "sets") return <SetsScreen {...props} />;
  if (table === undefined || own.screen === "many") return <RowsScreen key={table === undefined ? "first" : "more"} {...props} />;
  return own.screen === "row" ? <RowScreen {...props} table={table} /> : <TableScreen {...props} table={table} />;
}
