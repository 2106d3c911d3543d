import { comparableCore, tidyName } from "../tables/unit-name";
import { communeTypes } from "../tables/name-vocabulary";
import type { UnitTable } from "../tables/unit-table";
import { namedParts } from "./named-parts";
import type { ListedUnit } from "./listed-units";
import type { TextRules } from "./text-rules";

/** A table, and what it is called. */
type NamedTable = Pick<UnitTable, "rows"> & Partial<Pick<UnitTable, "sheet" | "title">>;

/** Says a unit in the middle of a sentence. */
export type UnitNames = (unit: ListedUnit) => string;

/**
 * How units are called in a text. Bare, a commune is called by its name alone ("Cửa Tùng"), in full with its type ("thị trấn
 * Cửa Tùng"; with a capital before a number, "Phường 1", as NĐ 30/2020/NĐ-CP, Phụ lục II writes). A bare name that two
 * units of the table share, that is a number, or that the title or the sheet says too keeps its type (the township "Đức Thọ" is
 * not the district of that name); if that is shared too, the peer group is said. What is no
 * commune is called as the table writes it, and a row without a name by its place.
 */
export function unitNames({ rows, sheet = "", title = "" }: NamedTable, { names }: Pick<TextRules, "names">): UnitNames {
  const units = rows.filter(({ kind }) => kind === "unit");
  const bareTwice = repeated(units.map(({ name }) => comparableCore(bareName(name))));
  const about = " " + comparableCore((title + " " + sheet).normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, " ")) + " ";
  // "xã Vĩnh Khê" in a note above the table is the unit itself.
  const isPlace = (bare: string, full: string): boolean => {
    const others = about.split(" " + comparableCore(full) + " ").join(" \n ");
    return others.includes(" " + comparableCore(bare) + " ");
  };
  const fullTwice = repeated(units.map(({ name }) => fullName(name).toLowerCase()));
  return ({ name, group, row }) => {
    if (name.trim() === "") return "đơn vị ở dòng " + String(row + 1);
    const [bare, full] = [bareName(name), fullName(name)];
    const withGroup = fullTwice.has(full.toLowerCase()) && group !== "" ? full + " (" + tidyName(group) + ")" : full;
    return names === "full" || bareTwice.has(comparableCore(bare)) || isPlace(bare, full) || /^\d/.test(bare) ? withGroup : bare;
  };
}

function bareName(name: string): string {
  const { type, core } = namedParts(name);
  return communeTypes.includes(type) ? core : asWritten(name);
}

function fullName(name: string): string {
  const { type, core, place, former } = namedParts(name);
  if (!communeTypes.includes(type)) return asWritten(name);
  const word = /^\d/.test(core) ? type.charAt(0).toUpperCase() + type.slice(1) : type;
  return word + " " + core + (place === "" ? "" : ", " + place) + (former ? " (cũ)" : "");
}

/** Without the number that an office puts in front. */
function asWritten(name: string): string {
  return tidyName(name).replace(/^\d{1,4}[.)]\s*/, "");
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}
