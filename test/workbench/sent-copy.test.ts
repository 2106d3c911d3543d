import { findCalls } from "../../shared/formulas/find-calls";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import { workingCopy } from "../../shared/sharing/working-copy";
import type { CellValue } from "../../shared/tables/grid";
import { area } from "../contract/sample-workbook";
import { Clerk } from "../e2e/clerk";
import { textsOfParts } from "../sharing/xlsx-parts";
import { workbookInPage } from "./open-fixture";

jest.setTimeout(180_000);

const SHEET = "Tháng 5";
const HEADER = ["Đơn vị", "Tổng số", "Trực tuyến", "Kỳ trước", "Tỷ lệ", "Kết quả", "Còn thiếu", "Tăng giảm", "Câu", "Hạng", "Loại", "Tên chuẩn"];
/** Name, all dossiers, online ones, the rate of the period before: with no activity, blanks, a boundary, and figures as text. */
const UNITS: readonly CellValue[][] = [
  ["Xã Hòa Bình", 100, 45, 0.4],
  ["xã  Vạn Thạnh", 48, 12, 0.25],
  ["Phường Ninh Đa", 0, 0, 0.5],
  ["TT Vạn Giã", "", "", ""],
  ["Xã Vạn Thọ", 17_779, 5_311, 0.2987],
  ["Xã Vạn Long", 2_074, 701, 0.25],
  ["Xã Vạn Phú", 3, 1, "1/3"],
  ["Xã Vạn Khánh", 20, 9, 0.45],
];
const LAST = UNITS.length + 1;

/** The formulas of a row, with calls alone, within others, and over all rows. */
function formulas(row: number): string[] {
  return [
    `=TYLE_TRUCTUYEN(C${row},B${row})`,
    `=DAT_CHITIEU(E${row},0.45)`,
    `=CONTHIEU_HOSO(C${row},B${row},45%)`,
    `=TANGGIAM_DIEM(E${row},D${row})`,
    `=CAU_TANGGIAM(E${row},D${row})`,
    ...(row === 2 ? [`=XEPHANG_DONVI(E2:E${LAST})`] : [""]),
    `=IF(DAT_CHITIEU(E${row},0.45)="Đạt","A","B")&IFERROR(ROUND(TYLE_TRUCTUYEN(C${row},B${row})*100,1),"-")`,
    `=CHUANHOA_DONVI(A${row})`,
  ];
}

let clerk: Clerk;
beforeAll(async () => {
  clerk = await Clerk.comes();
});
afterAll(() => clerk.goes());

const valuesOf = async (sheet: string): Promise<CellValue[][]> => {
  const { values, area: { row, column } } = await workbookInPage(clerk.page).readSheet(sheet);
  expect([row, column]).toEqual([0, 0]);
  return values.map((line) => [...line]);
};

/** One more online dossier in every unit that has any, and the boundary crossed downwards in one. */
async function changeInputs(): Promise<void> {
  const contents = UNITS.map(([, , online]) => [typeof online === "number" && online > 0 ? online + (online === 45 ? -1 : 1) : (online ?? "")]);
  await workbookInPage(clerk.page).replaceCells({ sheet: SHEET, area: area(1, 2, UNITS.length, 1), contents });
}

/** Where two sheets differ. Points are rounded at the tenth decimal, by ours in whole numbers, by plain formulas in doubles. */
function differences(one: readonly CellValue[][], other: readonly CellValue[][]): string[] {
  return one.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const found = other[row]?.[column] ?? "";
      const same = typeof value === "number" && typeof found === "number" ? Math.abs(value - found) < 2e-10 : value === found;
      return same ? [] : [`${row},${column}: ${String(value)} / ${String(found)}`];
    }),
  );
}

test("a file of the workbench, sent as a copy and opened again, shows no error and the same values, which follow the input", async () => {
  await clerk.page.evaluate(
    async ([name, rows]) => {
      const cellOf = (value: unknown): object =>
        typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value, t: typeof value === "number" ? 2 : 1 };
      const filled = rows.map((row) => row.map((value) => (value === "" ? {} : cellOf(value))));
      const cellData = Object.fromEntries(filled.map((row, at) => [at, Object.fromEntries(row.map((cell, column) => [column, cell]))]));
      const sheet = { id: "s", name, rowCount: 60, columnCount: 20, cellData };
      await window.thuoc?.open({ id: "sent-copy", name: "Báo cáo", styles: {}, sheetOrder: ["s"], sheets: { s: sheet } });
    },
    [SHEET, [HEADER, ...UNITS.map((unit, at) => [...unit, ...formulas(at + 2)])]] as [string, CellValue[][]],
  );
  const before = await valuesOf(SHEET);
  const file = Buffer.from(await workbookInPage(clerk.page).readFile(), "base64");
  expect(Object.values(textsOfParts(file)).join()).toContain("_xldudf_TYLE_TRUCTUYEN");
  await changeInputs();
  const changed = await valuesOf(SHEET);
  expect(differences(before, changed).length).toBeGreaterThan(3 * UNITS.length);

  const copy = workingCopy(file, { madeAt: "14:05 ngày 22/11/2026", source: "bao-cao.xlsx", rules: 1, returnTo: "" });
  expect(copy.frozen.map(({ cell }) => cell)).toEqual(UNITS.map((_, at) => `L${at + 2}`));
  expect(copy.plain.length).toBe(7 * UNITS.length);
  await clerk.choosesFile("ban-gui.xlsx", Buffer.from(copy.bytes));
  await clerk.presses("Mở, bỏ thay đổi");
  await clerk.sees("Đã mở “ban-gui.xlsx”.");
  const found = await workbookInPage(clerk.page).readFormulas([""]);
  const written = found.find(({ sheet }) => sheet === SHEET)?.cells ?? [];
  expect(written.length).toBe(copy.plain.length);
  expect(written.filter(({ formula }) => findCalls(formula, FUNCTION_NAMES).length > 0)).toEqual([]);

  expect(differences(before, await valuesOf(SHEET))).toEqual([]);
  await changeInputs();
  expect(differences(changed, await valuesOf(SHEET))).toEqual([]);
});
