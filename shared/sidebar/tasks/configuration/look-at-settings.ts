import { readSettingsSheet } from "../../../application/read-settings-sheet";
import type { Workbook } from "../../../application/workbook";
import { ownSheetsVi } from "../../../texts/own-sheets-vi";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";
import type { SeenSettings } from "./configuration-state";

/** Looks at the sheet `Cấu hình Thước` and shows what is on it; a failure is told by the bar. */
export async function lookAtSettings(panel: Panel): Promise<void> {
  const { get, set } = taskDesk(panel, "configuration");
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (get().looking === true) return;
  set({ looking: true });
  set({ seen: await panel.lookAt(seenIn), looking: false });
}

/** Whether a sheet is called as ours is, whatever stands around the name: "Bản sao của Cấu hình Thước". */
async function seenIn(workbook: Workbook): Promise<SeenSettings> {
  const own = key(ownSheetsVi.configuration);
  const alike = (await workbook.sheets()).map(({ name }) => name).filter((name) => key(name).includes(own));
  const ours = alike.find((name) => key(name) === own);
  const sheet = ours === undefined ? undefined : readSettingsSheet(await workbook.readSheet(ours));
  return { sheet, others: alike.filter((name) => name !== ours) };
}

function key(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
