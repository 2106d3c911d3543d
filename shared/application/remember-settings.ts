import { Failure } from "../domain/failure";
import { ownSheetsVi } from "../texts/own-sheets-vi";
import { checkedPreferences } from "./load-preferences";
import { planSettingsRows } from "./plan-settings-rows";
import { readSettingsSheet } from "./read-settings-sheet";
import { NO_PREFERENCES, type Preferences } from "./settings";
import { changedItems, itemChanges, itemsOf, withItems, type ItemChanges, type MemoryStep } from "./settings-items";
import type { SettingsSheet, SoundSettings } from "./settings-sheet";
import { itemsOn, waitingChanges, waitingFor } from "./waiting-changes";
import type { Workbook } from "./workbook";

/** Where a change has arrived: everywhere it belongs, or in the host's store only, from where it goes on the sheet later. */
export type Remembered = "everywhere" | "storeOnly";

/**
 * Saves what the steps change: the row of each item on the sheet `Cấu hình Thước`, where the workbook has a sound one, and the
 * host's own settings. What the sheet does not take waits in the host's settings. Settings of a later version, in either place,
 * are kept as they are.
 *
 * Host calls: 2 where no item changes; 3 without a sheet, or where it says all already; else 4.
 *
 * @throws the host's Failure when a change has arrived nowhere.
 */
export async function rememberSettings(workbook: Workbook, steps: readonly MemoryStep[], now: Date): Promise<Remembered> {
  const saved = await workbook.loadSettings();
  const known = saved === null ? NO_PREFERENCES : checkedPreferences(saved);
  const { waiting, ...before } = { ...(known ?? NO_PREFERENCES), ...choicesOf(steps) };
  const save = async (preferences: Preferences): Promise<void> => {
    if (known !== undefined) await workbook.saveSettings(preferences);
  };
  const changes = itemChanges(steps);
  const stored = withItems(before, changedItems(itemsOf(before), changes));
  const sheet = changes.size > 0 || waiting !== undefined ? await sheetOf(workbook) : "none";

  if (sheet === "none" || (sheet !== "unread" && sheet.is === "foreign")) {
    await save(stored);
    return "everywhere";
  }
  if (sheet === "unread" || sheet.is !== "sound") {
    await save({ ...stored, ...told(waitingFor(changes, undefined, waiting)) });
    return "storeOnly";
  }
  const all = new Map([...waitingChanges({ ...before, ...told(waiting) }, sheet), ...changes]);
  try {
    await writeRows(workbook, sheet, all, now);
  } catch {
    await save({ ...stored, ...told(waitingFor(all, sheet, undefined)) });
    return "storeOnly";
  }
  const whole = withItems(before, changedItems(itemsOn(sheet), all));
  // What the sheet holds need not be in the store as well: one that is too small for it holds the choices only.
  await save(whole).catch(() => save(withItems(before, new Map())));
  return "everywhere";
}

async function sheetOf(workbook: Workbook): Promise<SettingsSheet | "unread" | "none"> {
  try {
    return readSettingsSheet(await workbook.readSheet(ownSheetsVi.configuration));
  } catch (error) {
    return error instanceof Failure && error.detail.code === "sheetGone" ? "none" : "unread";
  }
}

/** Writes the rows, and takes them back where the data was not what was read: rows may have moved in between. */
async function writeRows(workbook: Workbook, { sheet, ...read }: SoundSettings, changes: ItemChanges, now: Date): Promise<void> {
  const planned = planSettingsRows({ sheet, ...read }, changes, now);
  if (planned.length === 0) return;
  const cells = planned.map(({ row, column, content }) => ({ row, column, content }));
  const receipt = await workbook.rewriteCells([{ sheet, cells }]);
  const written = receipt.sheets[0]?.cells ?? [];
  const isAsRead = planned.every(({ seen }, at) => seen === undefined || seen === written[at]?.before);
  if (isAsRead) return;
  await workbook.undo(receipt);
  throw new Failure({ code: "sourceChanged", sheet });
}

/** Of what stays with the host, the choices of the last ranking, those that the steps have changed. */
function choicesOf(steps: readonly MemoryStep[]): Partial<Preferences> {
  const last = steps[steps.length - 1]?.after;
  if (last === undefined) return {};
  const changed = (["indicator", "target", "maximum", "order"] as const).filter((name) =>
    steps.some(({ before, after }) => before[name] !== after[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, last[name]]));
}

function told(waiting: Preferences["waiting"]): Pick<Preferences, "waiting"> {
  return waiting === undefined || Object.keys(waiting).length === 0 ? {} : { waiting };
}
