import type { ColumnMeaning } from "../domain/meaning";
import { placedTones } from "../tables/placed-tones";
import type { RememberedForm } from "../tables/remembered-form";
import type { settingsItemsVi } from "../texts/settings-items-vi";
import { showCount } from "../texts/show-number";
import { provinceName } from "../units/provinces";
import type { SettingsItem } from "./settings-items";

/** What items are told with, in one language. */
export interface ItemWords {
  readonly items: typeof settingsItemsVi;
  readonly meanings: Readonly<Record<ColumnMeaning, string>>;
}

const MOST_NAMED = 4;
const LONGEST = 240;

/** What kind of thing an item is, as its row and its list are called: "Tên đã xác nhận". */
export function itemLabel(item: SettingsItem, { items }: ItemWords): string {
  if (item.kind !== "kept") return items[item.kind];
  return Object.prototype.hasOwnProperty.call(items.kept, item.key) ? (items.kept[item.key] ?? "") : items.otherKept;
}

/** What an item says, in a line for people: “ubnd xã vĩnh thủy” là Xã Vĩnh Thủy. At most 240 signs. */
export function itemSummary(item: SettingsItem, words: ItemWords): string {
  const line = wholeSummary(item, words);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function wholeSummary(item: SettingsItem, words: ItemWords): string {
  const { items } = words;
  switch (item.kind) {
    case "province":
      return items.provinceIs(item.value, provinceName(item.value));
    case "name":
      return item.value === null ? items.nameIsNone(placedTones(item.key)) : items.nameIs(placedTones(item.key), item.value);
    case "form":
      return formSummary(item.key, item.value, words);
    case "kept": {
      const names = namesIn(item.value);
      const more = names.length > MOST_NAMED ? ` (+${names.length - MOST_NAMED})` : "";
      return names.length === 0 ? items.whole : items.as(names.slice(0, MOST_NAMED).join("; ") + more);
    }
  }
}

/** Keys of columns are a label with its number: "cột lạ#1"; that of a form begins with how many columns it has. */
function formSummary(key: string, { columns, rows, unit, group, header }: RememberedForm, { items, meanings }: ItemWords): string {
  const headerOf = (column: string): string => placedTones(column.replace(/#\d+(?=$|\+)/, ""));
  const read = Object.entries(columns).map(([column, meaning]) =>
    meaning === null ? items.columnIsNone(headerOf(column)) : items.columnIs(headerOf(column), meanings[meaning] ?? meaning),
  );
  const count = Object.keys(rows).length;
  return [
    items.formOf(/^\d+/.exec(key)?.[0] ?? "?"),
    ...read.slice(0, MOST_NAMED),
    ...(read.length > MOST_NAMED ? [`+${read.length - MOST_NAMED}`] : []),
    ...(unit === undefined ? [] : [items.unitsBy(headerOf(unit))]),
    ...(group === undefined ? [] : [group === null ? items.noGroups : items.groupsBy(headerOf(group))]),
    ...(count === 0 ? [] : [items.rowsPutRight(showCount(count))]),
    ...(header === undefined ? [] : [items.headerMoved]),
  ].join("; ");
}

/** What a kept thing calls itself or the things in it: its own text, or names one or two levels down. */
function namesIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return depth === 0 && value.trim() !== "" ? [value.trim()] : [];
  if (typeof value !== "object" || value === null || depth > 2) return [];
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, depth + 1));
  const { name, label, sheet, body } = value as Record<string, unknown>;
  const own = [name, label, sheet, body].find((text): text is string => typeof text === "string" && text.trim() !== "");
  return own === undefined ? Object.values(value).flatMap((each) => namesIn(each, depth + 1)) : [own.trim()];
}
