import type { PanelAction, PanelState } from "./panel-state";

/** What the desks of the panel work with: the state as it is, and how it changes. */
export interface PanelCore {
  state(): PanelState;
  send(action: PanelAction): void;
}
