import { headerForm } from "../../../tables/header-form";
import { showTime } from "../../../texts/show-time";
import type { Panel } from "../../panel";
import { KEPT_ROUTINE, recallRoutine, routineToKeep, type Piece } from "../routine/kept-routine";
import { routineOf } from "../routine/routine-of";

/**
 * Remembers how the report of the table in the pane is made, for doing the next period the same way, after a piece of it has been written or
 * handed over; does nothing when the last press came to nothing. Pieces of one form of table add up.
 */
export function rememberRun(panel: Panel, piece: Piece): void {
  const state = panel.state();
  const { engine, found, memory, work } = state;
  if (engine === undefined || found === undefined || (work.is !== "written" && work.is !== "saved")) return;
  const before = recallRoutine(memory.kept?.[KEPT_ROUTINE]);
  const pieces = before?.form === headerForm(found.table) ? before.pieces : [];
  const plan = engine.planRanking(found, state.choices, state.tables, memory, state);
  const routine = routineToKeep(routineOf(plan, state, [...new Set([...pieces, piece])], showTime(new Date())));
  if (routine !== undefined) panel.remember({ kept: { [KEPT_ROUTINE]: routine } });
}
