import { tidyName, unitKey } from "./unit-name";

/**
 * Prepares matching against a list of names, by exact rules only: as written → NFC, spaces, case, tone position and
 * wording around the name → a type that only one side names. Units of different types never match: Xã Yên Viên is
 * not Thị trấn Yên Viên.
 *
 * @returns a function that gives the list's own spelling, or undefined when nothing or more than one name fits.
 */
export function unitMatcher(list: readonly string[]): (name: string) => string | undefined {
  const written = new Set(list);
  const byKey = new Map<string, Set<string>>();
  const byCore = new Map<string, Set<string>>();
  for (const entry of list) {
    if (tidyName(entry) === "") continue;
    const { type, core } = unitKey(entry);
    add(byKey, keyText(type, core), entry);
    add(byCore, core, entry);
  }
  return (name) => {
    if (tidyName(name) === "") return undefined;
    if (written.has(name)) return name;
    const { type, core } = unitKey(name);
    const same = byKey.get(keyText(type, core));
    if (same !== undefined) return only(same);
    return only(type === "" ? byCore.get(core) : byKey.get(keyText("", core)));
  };
}

function keyText(type: string, core: string): string {
  return type + "|" + core;
}

function add(index: Map<string, Set<string>>, key: string, entry: string): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, new Set([entry]));
  else entries.add(entry);
}

function only(entries: Set<string> | undefined): string | undefined {
  return entries !== undefined && entries.size === 1 ? [...entries][0] : undefined;
}
