import type { PanelState, Work } from "../../panel-state";

/**
 * What the bar tells while a table is in the pane: what became of a run is told on the sheet that it was made from and on those
 * that it wrote, and again when one of them is read again; on any other it would seem to be about that one.
 *
 * @param sheet of the table in the pane.
 */
export function workOfSheet({ work, taskStates }: Pick<PanelState, "work" | "taskStates">, sheet: string): Work {
  const ran = taskStates.routine?.ran;
  if (ran === undefined || !("receipt" in work) || work.receipt !== ran.receipt) return work;
  const isOfIt = sheet === ran.from || ran.receipt.sheets.some(({ name }) => name === sheet);
  return isOfIt || work.is === "undoing" ? work : { is: "idle" };
}
