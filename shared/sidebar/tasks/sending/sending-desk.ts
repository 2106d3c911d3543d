import type { Panel } from "../../panel";
import { recallReturnTo } from "./kept-sending";
import type { SendingState } from "./sending-state";

const NOTHING: SendingState = {};

/** The state of this piece of work: two changes may come before the next drawing, so it is that of the panel. */
export interface SendingDesk {
  get(): SendingState;
  set(changes: SendingState): void;
  /** Who takes the copy back, as typed or remembered; "" for nobody. */
  returnTo(): string;
}

/** A desk for the working copies of a pane. */
export function sendingDesk(panel: Panel): SendingDesk {
  const get = (): SendingState => panel.state().taskStates.sending ?? NOTHING;
  return {
    get,
    set: (changes) => panel.send({ does: "setTask", states: { sending: { ...get(), ...changes } } }),
    returnTo: () => get().returnTo ?? recallReturnTo(panel.state().memory.kept?.sending),
  };
}
