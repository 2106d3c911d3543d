import fc from "fast-check";
import { drawSettingsSheet } from "../../shared/application/draw-settings-sheet";
import type { Preferences } from "../../shared/application/settings";
import { itemsOf } from "../../shared/application/settings-items";
import { isFormula } from "../../shared/reports/report-sheet";
import type { CellValue, Grid } from "../../shared/tables/grid";
import type { RememberedForm } from "../../shared/tables/remembered-form";

export const NOW = new Date(2026, 10, 22, 14, 5);
export const SHEET = "Cấu hình Thước";

/** What an office remembers after some months. */
export const remembered: Preferences = {
  version: 1,
  indicator: "onlineOfNew",
  target: "45%",
  province: "44",
  forms: {
    "5-1abc2def": { columns: { "cột lạ#1": "receivedOnline", "ghi chú#1": null }, unit: "đơn vị#1", group: null, rows: { "unit:bộ phận x": "other" } },
  },
  names: { "ubnd xã vĩnh thủy": "Xã Vĩnh Thủy", "trung tâm hcc": null },
  kept: {
    targetSheet: "Chỉ tiêu",
    indicators: { version: 1, own: [{ key: "own1", name: "Tỷ lệ số hóa của tỉnh" }] },
  },
};

/** The cells of the sheet that Thước would write for what is remembered. */
export function settingsValues(preferences: Preferences): CellValue[][] {
  return drawSettingsSheet(itemsOf(preferences), NOW).cells.map((row) =>
    row.map((cell) => {
      if (isFormula(cell)) throw new Error("the sheet has no formula");
      return cell;
    }),
  );
}

/** Values as a sheet, from a cell on. */
export function settingsGrid(values: readonly (readonly CellValue[])[], row = 0, column = 0): Grid {
  const columns = Math.max(0, ...values.map((line) => line.length));
  return {
    sheet: SHEET,
    area: { row, column, rows: values.length, columns },
    values: values.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? "")),
    merges: [],
    hiddenRows: [],
  };
}

/** The row (from 0) whose summary contains a text. */
export function rowWith(values: readonly (readonly CellValue[])[], text: string): number {
  const row = values.findIndex((line) => String(line[1]).includes(text));
  if (row < 0) throw new Error("no row with " + text);
  return row;
}

const KEYS_WITH_A_MEANING = ["__proto__", "constructor", "prototype"];
/** Letters as people and files have them: Vietnamese, composed or not, signs beyond the first plane, breaks, halves of signs. */
const text = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: longest, unit: "binary" }),
      fc.string({ minLength: 1, maxLength: longest, unit: fc.constantFrom("ữ", "u\u031b\u0303", "Đ", " ", "\u00a0", '"', "=", "_x000D_", "\n", "\ud83c", "각", "ᄀ", "ᅡ", "Å", "1") }),
    )
    .map((each) => each.slice(0, longest));
const key = (longest: number): fc.Arbitrary<string> => text(longest).filter((each) => !KEYS_WITH_A_MEANING.includes(each));

const form: fc.Arbitrary<RememberedForm> = fc.record(
  {
    columns: fc.dictionary(key(60), fc.option(fc.constantFrom("receivedOnline", "unit", "rate"))) as fc.Arbitrary<RememberedForm["columns"]>,
    rows: fc.dictionary(key(60), fc.constantFrom("unit", "group", "total", "other")) as fc.Arbitrary<RememberedForm["rows"]>,
    unit: text(40),
    group: fc.option(text(40)),
    header: fc.record({ row: fc.integer({ min: -9, max: 9 }), rows: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: -9, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) }),
  },
  { requiredKeys: ["columns", "rows"] },
);
const json = fc
  .jsonValue()
  .filter((value) => value !== null && !KEYS_WITH_A_MEANING.some((each) => JSON.stringify(value).includes(JSON.stringify(each))))
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Anything that a workbook may have to remember. */
export const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  version: fc.constant(1 as const),
  province: fc.constantFrom("01", "44", "96"),
  forms: fc.dictionary(key(40), form, { minKeys: 1, maxKeys: 4 }),
  names: fc.dictionary(key(200), fc.option(text(200)), { minKeys: 1, maxKeys: 8 }),
  kept: fc.dictionary(fc.constantFrom("letter", "wording", "annex", "somethingLater"), json, { minKeys: 1 }),
}) as fc.Arbitrary<Preferences>;
