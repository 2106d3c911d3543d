import { tidyName } from "./name-spelling";
import { comparableCore } from "./unit-name";
import { unitParts } from "./unit-parts";
import { mayBeOnePlace, readPlace, type UnitPlace } from "./unit-place";

/**
 * Prepares matching against a list of names, by exact rules only: as written → NFC, spaces, case, tone position and
 * wording around the name → a type that only one side names → letters that printing takes for one another ("la Chim"
 * for Ia Chim). Units of different types never match: Xã Yên Viên is not Thị trấn Yên Viên; nor do those of which the
 * names say that they lie in different districts or provinces.
 *
 * @returns a function that gives the list's own spelling, or undefined when nothing or more than one name fits.
 */
export function unitMatcher(list: readonly string[]): (name: string) => string | undefined {
  const written = new Set(list);
  const find = unitFinder([...written], (name) => name);
  return (name) => {
    if (tidyName(name) === "") return undefined;
    if (written.has(name)) return name;
    const found = find(name);
    return found.length === 1 ? found[0] : undefined;
  };
}

/**
 * Prepares finding units by the same rules.
 *
 * @param nameOf the name of a unit, with its type
 * @returns a function that gives all units that fit equally well, in the order of the list; none for a blank name.
 */
export function unitFinder<Unit>(
  units: readonly Unit[],
  nameOf: (unit: Unit) => string,
): (name: string) => readonly Unit[] {
  const byKey = new Map<string, Entry<Unit>[]>();
  const byCore = new Map<string, Entry<Unit>[]>();
  const byShape = new Map<string, Entry<Unit>[]>();
  for (const unit of units) {
    if (tidyName(nameOf(unit)) === "") continue;
    const { type, core, place } = comparableParts(nameOf(unit));
    const entry = { unit, place };
    add(byKey, type + "|" + core, entry);
    add(byCore, core, entry);
    add(byShape, type + "|" + shapeOf(core), entry);
  }
  return (name) => {
    if (tidyName(name) === "") return [];
    const { type, core, place } = comparableParts(name);
    const ways = [
      () => byKey.get(type + "|" + core),
      () => (type === "" ? byCore.get(core) : byKey.get("|" + core)),
      () => byShape.get(type + "|" + shapeOf(core)),
    ];
    for (const way of ways) {
      const fitting = (way() ?? []).filter((entry) => mayBeOnePlace(entry.place, place));
      if (fitting.length > 0) return fitting.map(({ unit }) => unit);
    }
    return [];
  };
}

interface Entry<Unit> {
  readonly unit: Unit;
  readonly place: UnitPlace;
}

const NOWHERE: UnitPlace = new Map();

function comparableParts(name: string): { readonly type: string; readonly core: string; readonly place: UnitPlace } {
  const { type, core, place, former } = unitParts(name);
  // A unit that is said to be of before the merge is another one than that of today.
  const own = comparableCore(core) + (former ? " *" : "");
  return { type, core: own, place: place === "" ? NOWHERE : readPlace(place) };
}

/**
 * Small L and capital I look alike and are taken for one another in lists made from scans; no two units of a province,
 * of today or of before 1/7/2025, differ by that alone (test/units/all-units.test.ts).
 */
function shapeOf(core: string): string {
  return core.replace(/l/g, "i");
}

function add<Unit>(index: Map<string, Entry<Unit>[]>, key: string, entry: Entry<Unit>): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
