import type { Preferences } from "./settings";
import { itemsOf, type ItemChanges, type SettingsItem, type SettingsItems } from "./settings-items";
import { recordOf } from "./settings-record";
import type { SoundSettings } from "./settings-sheet";

/** Stands for what the sheet said where that is not known. */
const UNKNOWN = "*";

/** The items of a sheet; of several rows for one item the last counts. */
export function itemsOn({ rows }: SoundSettings): SettingsItems {
  return new Map(rows.map(({ id, item }) => [id, item]));
}

/** What could not be written on the sheet earlier, but for items of which it has come to say something else since. */
export function waitingChanges(preferences: Preferences, sheet: SoundSettings): ItemChanges {
  const [stored, standing] = [itemsOf(preferences), recordsOn(sheet)];
  const waiting = Object.entries(preferences.waiting ?? {}).filter(
    ([id, was]) => was === UNKNOWN || was === (standing.get(id) ?? ""),
  );
  return new Map(waiting.map(([id]): [string, SettingsItem | undefined] => [id, stored.get(id)]));
}

/**
 * `Preferences.waiting` after a sheet has not taken changes: what it says of each item now, "" for nothing. Of a sheet that
 * cannot be read that is not known, unless the item waits already.
 */
export function waitingFor(changes: ItemChanges, sheet: SoundSettings | undefined, before: Preferences["waiting"]): Preferences["waiting"] {
  const ids = [...changes.keys()];
  if (sheet === undefined) return { ...Object.fromEntries(ids.map((id) => [id, UNKNOWN])), ...before };
  const standing = recordsOn(sheet);
  return Object.fromEntries(ids.map((id) => [id, standing.get(id) ?? ""]));
}

function recordsOn(sheet: SoundSettings): ReadonlyMap<string, string> {
  return new Map([...itemsOn(sheet)].map(([id, item]) => [id, recordOf(item)]));
}
