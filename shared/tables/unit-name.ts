import { foldTones } from "./name-spelling";
import { unitParts } from "./unit-parts";

export { foldedName, foldTones, olderTonePosition, tidyName } from "./name-spelling";

/**
 * Names of administrative units: one key for all honest spellings of a name, and the canonical spelling.
 * Accents are never dropped here: Xã Tân Thạnh and Xã Tân Thành are two communes of one province.
 */

/** A name taken apart. `type` is "" when the name does not say whether it is a xã, a phường… */
export interface UnitKey {
  readonly type: string;
  readonly core: string;
}

/**
 * The key of a name: "UBND  xã Hoà Phú", "3. Xã Hòa Phú" and "X. HÒA PHÚ" have the same one. Where a name says in which
 * district or province the unit lies, or that the one of before the merge is meant, that belongs to `core`:
 * Xã Tân Thành of two districts are two units.
 */
export function unitKey(name: string): UnitKey {
  const { type, core, place, former } = unitParts(name);
  const own = comparableCore(core);
  if (place === "" && !former) return { type, core: own };
  return { type, core: own + ", " + comparableCore(place) + (former ? " *" : "") };
}

/**
 * The comparable form of a name without its type: case, tone position, dashes and zeros before a number do not matter,
 * and "&" is "và".
 */
export function comparableCore(core: string): string {
  return foldTones(core.toLowerCase().replace(/ ?& ?/g, " và ").replace(/ ?- ?/g, " ").replace(/(^| )0+(?=\d)/g, "$1"));
}

/**
 * The canonical spelling: NFC, single spaces, numbering and office left out, the type in full with a capital, the older
 * tone position; where the unit lies stays. A name typed all in one case gets a capital on each word ("KCN" and other
 * single words stay); any other casing is kept. "" stays "".
 */
export function canonicalUnitName(name: string): string {
  const { type, core, place, former } = unitParts(name);
  const oneCase = core === core.toLowerCase() || (core === core.toUpperCase() && core.includes(" "));
  const shown = oneCase ? core.toLowerCase().replace(/\p{L}+/gu, capitalized) : core;
  const behind = (place === "" ? "" : ", " + place) + (former ? FORMER : "");
  return (type === "" ? shown : capitalized(type) + " " + shown) + behind;
}

const FORMER = " (cũ)";

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
