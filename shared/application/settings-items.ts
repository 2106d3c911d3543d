import type { RememberedForm } from "../tables/remembered-form";
import type { Preferences } from "./settings";

/** One thing that a workbook remembers and that goes with it from host to host; a province has no key. */
export type SettingsItem =
  | { readonly kind: "province"; readonly value: string }
  | { readonly kind: "form"; readonly key: string; readonly value: RememberedForm }
  | { readonly kind: "name"; readonly key: string; readonly value: string | null }
  | { readonly kind: "kept"; readonly key: string; readonly value: unknown };

/** Items by their ids. */
export type SettingsItems = ReadonlyMap<string, SettingsItem>;

/** What tells an item from all others, whatever its value. */
export function itemId(item: SettingsItem): string {
  return item.kind === "province" ? item.kind : `${item.kind}:${item.key}`;
}

/** What of the preferences travels, item by item. Pieces of work that keep null keep nothing. */
export function itemsOf({ province, forms, names, kept }: Preferences): SettingsItems {
  const items: SettingsItem[] = [
    ...(province === undefined ? [] : [{ kind: "province", value: province } as const]),
    ...Object.entries(forms ?? {}).map(([key, value]) => ({ kind: "form", key, value }) as const),
    ...Object.entries(names ?? {}).map(([key, value]) => ({ kind: "name", key, value }) as const),
    ...Object.entries(kept ?? {}).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [{ kind: "kept", key, value } as const],
    ),
  ];
  return new Map(items.map((item) => [itemId(item), item]));
}

/** The choices of the preferences that stay with the host, together with these items and no others. */
export function withItems(preferences: Preferences, items: SettingsItems): Preferences {
  const { province: _province, forms: _forms, names: _names, kept: _kept, ...choices } = preferences;
  const all = [...items.values()];
  const province = all.find((item) => item.kind === "province")?.value;
  const forms = all.flatMap((item) => (item.kind === "form" ? [[item.key, item.value] as const] : []));
  const names = all.flatMap((item) => (item.kind === "name" ? [[item.key, item.value] as const] : []));
  const kept = all.flatMap((item) => (item.kind === "kept" ? [[item.key, item.value] as const] : []));
  return {
    ...choices,
    ...(province !== undefined && { province }),
    ...(forms.length > 0 && { forms: Object.fromEntries(forms) }),
    ...(names.length > 0 && { names: Object.fromEntries(names) }),
    ...(kept.length > 0 && { kept: Object.fromEntries(kept) }),
  };
}

/** The items after changes; undefined forgets one. */
export function changedItems(items: SettingsItems, changes: ItemChanges): Map<string, SettingsItem> {
  const changed = new Map(items);
  for (const [id, item] of changes) {
    if (item === undefined) changed.delete(id);
    else changed.set(id, item);
  }
  return changed;
}

/** What is to become of items, by their ids; undefined: forgotten. */
export type ItemChanges = ReadonlyMap<string, SettingsItem | undefined>;

/** A moment at which the pane was told to remember something: what it remembered before and after. */
export interface MemoryStep {
  readonly before: Preferences;
  readonly after: Preferences;
}

/** What the steps, one after the other, change of the items. What was the same before and after is left out. */
export function itemChanges(steps: readonly MemoryStep[]): ItemChanges {
  const changes = new Map<string, SettingsItem | undefined>();
  for (const { before, after } of steps) {
    const [old, now] = [itemsOf(before), itemsOf(after)];
    for (const id of old.keys()) if (!now.has(id)) changes.set(id, undefined);
    for (const [id, item] of now) if (!isSameItem(old.get(id), item)) changes.set(id, item);
  }
  return changes;
}

/** Whether two items say the same. */
export function isSameItem(one: SettingsItem | undefined, other: SettingsItem | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
