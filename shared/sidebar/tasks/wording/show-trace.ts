import type { Trace } from "../../../reporting/statement";
import type { Panel } from "../../panel";

/** Brings the first cells that a figure comes from to the front; failures become state. */
export function showTrace(panel: Panel, { sheet, cells: [first] }: Trace): void {
  if (first !== undefined) void panel.show(sheet, first);
}
