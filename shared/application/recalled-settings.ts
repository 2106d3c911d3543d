import type { Grid } from "../tables/grid";
import { readSettingsSheet } from "./read-settings-sheet";
import type { Preferences } from "./settings";
import { changedItems, itemChanges, withItems, type MemoryStep } from "./settings-items";
import { itemsOn, waitingChanges } from "./waiting-changes";

/**
 * What is remembered once the sheet `Cấu hình Thước` has been read: where it is sound, it says everything that travels, but for
 * what could not be written on it since, and for what the pane was told while it was being read.
 *
 * @param preferences what is remembered without it.
 */
export function recalledSettings(preferences: Preferences, grid: Grid, since: readonly MemoryStep[]): Preferences {
  const sheet = readSettingsSheet(grid);
  if (sheet.is !== "sound") return preferences;
  const items = changedItems(itemsOn(sheet), waitingChanges(preferences, sheet));
  return withItems(preferences, changedItems(items, itemChanges(since)));
}
