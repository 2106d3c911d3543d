import fc from "fast-check";
import { Failure } from "../../shared/domain/failure";
import type { Originals } from "../../shared/sharing/originals";
import { originalsRows } from "../../shared/sharing/originals-rows";
import { readOriginals } from "../../shared/sharing/read-originals";
import type { CellValue, Grid } from "../../shared/tables/grid";

const SHEET = "Thước - công thức gốc";

function gridOf(rows: readonly (readonly CellValue[])[]): Grid {
  const columns = Math.max(...rows.map((row) => row.length));
  return { sheet: SHEET, area: { row: 0, column: 0, rows: rows.length, columns }, values: rows, merges: [], hiddenRows: [] };
}

const some: Originals = {
  madeAt: "14:05 ngày 22/11/2026",
  source: "bao-cao.xlsx",
  rules: 1,
  guide: "Hướng dẫn mở tệp",
  sheets: [
    { name: "Tháng 5", rows: [{ row: 0, contents: ["BÁO CÁO", "", 12, true, undefined, "=SUM(A1:A2)"] }, { row: 7, contents: [-0.5] }] },
    { name: "12", rows: [] },
    { name: "Lớn", rows: undefined },
  ],
  cells: [
    { sheet: "Tháng 5", row: 4, column: 3, formula: "=TYLE_TRUCTUYEN(C5:C6,B5:B6)", anchor: undefined, sent: "=C5/B5", isLive: true, value: 0.30000000000000004 },
    { sheet: "Tháng 5", row: 5, column: 3, formula: "", anchor: { row: 4, column: 3 }, sent: "Không phát sinh", isLive: false, value: "Không phát sinh" },
    { sheet: "12", row: 0, column: 0, formula: '=DOC_SO("a")', anchor: undefined, sent: "", isLive: false, value: undefined },
  ],
};

test("the sheet says in a sentence what it is, and keeps nothing that a host takes for a number or a formula", () => {
  const rows = originalsRows(some);
  expect(rows[0]?.[0]).toContain("Xin đừng sửa");
  expect(rows[2]).toEqual(["Loại", "Trang", "Ô hoặc dòng", "Nội dung"]);
  expect(rows.slice(3)).toEqual([
    ["cell", '"Tháng 5"', "D5", '{"formula":"=TYLE_TRUCTUYEN(C5:C6,B5:B6)","sent":"=C5/B5","live":true,"value":0.30000000000000004}'],
    ["cell", '"Tháng 5"', "D6", '{"formula":"","anchor":"D5","sent":"Không phát sinh","live":false,"value":"Không phát sinh"}'],
    ["cell", '"12"', "A1", '{"formula":"=DOC_SO(\\"a\\")","sent":"","live":false}'],
    ["row", '"Tháng 5"', "1", '["BÁO CÁO",null,12,true,[],"=SUM(A1:A2)"]'],
    ["row", '"Tháng 5"', "8", "[-0.5]"],
  ]);
});

test("what was kept is read again", () => {
  expect(readOriginals(gridOf(originalsRows(some)))).toEqual(some);
});

test("a host that takes row numbers for numbers, breaks lines its own way, or gives more blank cells changes nothing", () => {
  const asHost = originalsRows(some).map((row) => [...row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)), "", ""]);
  expect(readOriginals(gridOf([...asHost, ["", ""]]))).toEqual(some);
});

const isWhole = (text: string): boolean => !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

test("contents of any kind are kept and read again", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("=", "~", "5", '"', "\\", "_x000D_"));
  const content = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.boolean(), fc.constant(undefined));
  fc.assert(
    fc.property(fc.array(content, { minLength: 1 }), text, (contents, name) => {
      const kept = { ...some, sheets: [{ name, rows: [{ row: 0, contents }] }], cells: [] };
      expect(readOriginals(gridOf(originalsRows(kept)))).toEqual(kept);
    }),
  );
});

test.each([29_990, 29_994, 29_995, 29_996, 29_997, 60_000])("a text of %i signs more is kept in cells of at most 30,001, no sign cut in two", (length) => {
  const kept = { ...some, sheets: [{ name: "A", rows: [{ row: 0, contents: ["a".repeat(length) + "😀=".repeat(20)] }] }], cells: [] };
  const rows = originalsRows(kept);
  expect(rows.flat().filter((cell) => cell.length > 30_001 || !isWhole(cell))).toHaveLength(0);
  expect(JSON.stringify(readOriginals(gridOf(rows)).sheets) === JSON.stringify(kept.sheets)).toBe(true);
});

test("whatever cell of it is changed, the sheet is refused as damaged, and nothing is half read", () => {
  const rows = originalsRows(some);
  const damaged = new Failure({ code: "originalsDamaged", sheet: SHEET });
  for (let row = 3; row < rows.length; row += 1) {
    for (let column = 0; column < (rows[row]?.length ?? 0); column += 1) {
      const changed = rows.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? cell.replace(/.$/, "x") : cell)));
      expect(() => readOriginals(gridOf(changed))).toThrow(damaged);
    }
    expect(() => readOriginals(gridOf(rows.filter((_, at) => at !== row)))).toThrow(damaged);
  }
  expect(() => readOriginals(gridOf([["", ""]]))).toThrow(damaged);
  expect(() => readOriginals(gridOf([rows[0] ?? [], ["{"], ...rows.slice(2)]))).toThrow(damaged);
  expect(() => readOriginals(gridOf([rows[0] ?? [], ['{"schema":1}'], ...rows.slice(2)]))).toThrow(damaged);
  expect(() => readOriginals(gridOf([rows[0] ?? [], [(rows[1]?.[0] ?? "").replace('"rows":5', '"rows":1000000000')], ...rows.slice(2)]))).toThrow(damaged);
});

test("a sheet of a newer version says so, whatever else stands in it", () => {
  const rows = originalsRows(some);
  const newer = [rows[0] ?? [], ['{"schema":2,"new":true}'], ...rows.slice(2)];
  expect(() => readOriginals(gridOf(newer))).toThrow(new Failure({ code: "originalsNewer", sheet: SHEET }));
});
