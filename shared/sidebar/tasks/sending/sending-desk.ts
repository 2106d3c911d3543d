import type { Panel } from "../../panel";
import { taskDesk, type TaskDesk } from "../task-desk";
import { recallReturnTo } from "./kept-sending";
import type { SendingState } from "./sending-state";

/** The state of this piece of work. */
export interface SendingDesk extends TaskDesk<SendingState> {
  /** Who takes the copy back, as typed or remembered; "" for nobody. */
  returnTo(): string;
}

/** A desk for the working copies of a pane. */
export function sendingDesk(panel: Panel): SendingDesk {
  const desk = taskDesk(panel, "sending");
  return {
    ...desk,
    returnTo: () => desk.get().returnTo ?? recallReturnTo(panel.state().memory.kept?.sending),
  };
}
