import { readRecord } from "../../../application/read-record";
import type { Panel } from "../../panel";
import type { RecordState } from "./record-state";

/** Reads the record and shows it; a failure is told by the bar. */
export async function lookAtRecord(panel: Panel): Promise<void> {
  const set = (record: RecordState): void => panel.send({ does: "setTask", states: { record } });
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  const { looking, seen } = panel.state().taskStates.record ?? {};
  if (looking === true) return;
  set({ looking: true, seen });
  set({ seen: await panel.lookAt(readRecord) });
}
