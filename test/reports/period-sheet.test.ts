import { compareWith } from "../../shared/ranking/compared-period";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import { periodSheet } from "../../shared/reports/period-sheet";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { periodSheetName } from "../../shared/reports/period-name";
import { freeSheetName } from "../../shared/reports/sheet-name";
import { findTables } from "../../shared/tables/find-tables";
import { valueAt, type CellValue, type Grid } from "../../shared/tables/grid";
import { headerForm } from "../../shared/tables/header-form";
import { periodsIn } from "../../shared/tables/period-text";
import { sourceHash } from "../../shared/tables/source-hash";
import { tablePeriod, type Period } from "../../shared/tables/table-period";
import type { UnitTable } from "../../shared/tables/unit-table";
import { areaOfAddress } from "../../workbench/grid/address";
import { samples } from "../../workbench/samples/samples";
import { drawnGrid, gridOf } from "../support/table";

interface Placed {
  readonly grid: Grid;
  readonly table: UnitTable;
}

/** What a host gives when the sheet is read that was written. */
function readBack(sheet: ReportSheet): Grid {
  const values = sheet.cells.map((row) => row.map((cell): CellValue => (isFormula(cell) ? cell.value : cell)));
  return { ...gridOf(values), sheet: freeSheetName(sheet.name, []), merges: sheet.merges };
}

function kept({ grid, table }: Placed): ReturnType<typeof periodSheet> & { readonly back: Grid } {
  const hash = sourceHash(grid, table.area);
  const made = periodSheet({ grid, table, period: tablePeriod(table), hash, keptAt: "14:05 ngày 03/06/2024", rules: 1 });
  return { ...made, back: readBack(made.sheet) };
}

const sampleTables: [string, Placed][] = samples.flatMap(({ title, sheets }) =>
  sheets.flatMap(({ name, rows, merges }) => {
    const grid = { ...gridOf(rows), sheet: name, merges: merges.flatMap((address) => areaOfAddress(address) ?? []) };
    return findTables(grid).map((table, at): [string, Placed] => [`${title}: ${name}, ${at + 1}`, { grid, table }]);
  }),
);
const placed = (drawing: string): Placed => {
  const grid = drawnGrid(drawing);
  return { grid, table: findTables(grid)[0] as UnitTable };
};
const sample = (name: string): Placed => sampleTables.find(([title]) => title.includes(name))?.[1] as Placed;

/** What a table says, apart from where it stands. */
function said({ grid, table }: Placed): unknown {
  return {
    columns: table.columns.map(({ header, meaning }) => [header, meaning]),
    rows: table.rows.map(({ kind, name, group, problem, row }) => [
      kind, name, group, problem,
      table.columns.map(({ column }) => valueAt(grid, row, column)),
    ]),
    form: headerForm(table),
    period: tablePeriod(table)?.label,
  };
}

describe("the sheet that keeps a period", () => {
  it.each(sampleTables)("is read again with the same columns, units, counts and period: %s", (_, source) => {
    const { back, area } = kept(source);
    const tables = findTables(back);
    expect(tables).toHaveLength(1);
    const [table] = tables as [UnitTable];
    expect(said({ grid: back, table })).toEqual(said(source));
    expect(table.area).toEqual(area);
    expect(sourceHash(back, area)).toBe(sourceHash(source.grid, source.table.area));
  });

  it("is the period before for next month's comparison, with the published change (Vĩnh Linh: 33,8%, up 8,8 points)", () => {
    const april = kept(sample("Vĩnh Linh 4-2024"));
    const may = sample("Vĩnh Linh 5-2024");
    const before = { grid: april.back, table: findTables(april.back)[0] as UnitTable };
    const [indicator] = availableIndicators(may.table).filter(({ id }) => id === "fullOnline");
    if (indicator === undefined) throw new Error("the sample gives no such indicator");
    const ranking = rankUnits(may.grid, may.table, { indicator, target: { from: "none" }, order: "descending" });
    const compared = compareWith({ ...may, ranking }, before, {});
    expect(april.back.sheet).toBe("Kỳ 4-2024");
    expect([compared.before?.label, compared.care]).toEqual(["tháng 4/2024", undefined]);
    expect(compared.ranking.pooled).toEqual({ part: 500, whole: 2000 });
    expect([...compared.changes.units.values()].every(({ is }) => is === "compared")).toBe(true);
  });

  it("says below the table where it was copied from, when, by which rules, and the sum of its values", () => {
    const { back } = kept(sample("Vĩnh Linh 5-2024"));
    const text = back.values.map((row) => row[0]).join("\n");
    expect(text).toContain("SỐ LIỆU THÁNG 5/2024 (BẢN LƯU)");
    expect(text.replace(/\n/g, " ")).toContain("chép nguyên từng ô từ trang “Vĩnh Linh 5-2024”, vùng A3:Q25, lúc 14:05 ngày 03/06/2024");
    expect(text.replace(/\n/g, " ")).toMatch(/Mã kiểm tra số liệu: [0-9a-f]{14} .*Quy tắc tính: bản 1\./);
    expect(text.normalize("NFC")).toBe(text);
  });

  const odd = placed(`
    sheet: T5
    at: C2
    hidden rows: 6
    | Kết quả tháng 5/2024 |         |           |          |
    | TT | Đơn vị    | Tiếp nhận | <               | Chỉ tiêu |
    | ^  | ^         | Tổng số   | Trực tuyến      | ^        |
    | 1  | Xã Hạ     | '1.204    | 1000            | 0.5      |
    | 2  | '=Xã Thượng | 1-5     | '31/05/2024     | 0.335    |
    | 3  | Xã Trung  | 40        |                 | '50%     |
  `);

  it("keeps every value as it was, doubtful ones too, and texts as texts whatever a host would make of them", () => {
    const { sheet, area, back } = kept(odd);
    expect(back.values.slice(area.row + 2, area.row + 5)).toEqual([
      [1, "Xã Hạ", "1.204", 1000, 0.5],
      [2, "=Xã Thượng", "1-5", "31/05/2024", 0.335],
      [3, "Xã Trung", 40, "", "50%"],
    ]);
    expect(sheet.cells.flat().some(isFormula)).toBe(false);
    const asText = (row: number, column: number): boolean =>
      sheet.formats.filter(({ area: { row: first, column: left, rows, columns } }) =>
        row >= first && row < first + rows && column >= left && column < left + columns).pop()?.format === "@";
    back.values.slice(area.row, area.row + area.rows).forEach((row, r) =>
      row.forEach((value, c) => expect([r, c, value, asText(area.row + r, c)]).toEqual([r, c, value, typeof value === "string" && value !== ""])),
    );
  });

  it("takes its period from the source, be it only in the name of the source's sheet", () => {
    const untitled = placed(`
      sheet: Quý II-2024
      | Đơn vị | Tổng số hồ sơ tiếp nhận | Trực tuyến |
      | Xã Hạ  | 12                      | 4          |
      | Xã Thượng | 15                   | 9          |
    `);
    const { back } = kept(untitled);
    expect(back.sheet).toBe("Kỳ quý II-2024");
    expect(tablePeriod(findTables(back)[0] as UnitTable)?.label).toBe("quý II/2024");
  });

  it("shows rates that the source states as percentages, and says that they are the source's", () => {
    const stated = placed(`
      sheet: T5
      | Đơn vị    | Tổng số hồ sơ tiếp nhận | Trực tuyến | Tỷ lệ trực tuyến |
      | Xã Hạ     | 12                      | 3          | 0.25             |
      | Xã Thượng | 15                      | 9          | 0.6              |
    `);
    const { sheet } = kept(stated);
    expect(sheet.definitions).toEqual([{ name: "Tỷ lệ trực tuyến", text: "chép nguyên như bảng nguồn ghi, Thước không tính lại." }]);
  });
});

describe("the name of the sheet", () => {
  const named = (words: string): string => periodSheetName(periodsIn(words, "title")[0] as Period, words);

  it.each([
    ["tháng 5/2024", "Kỳ 5-2024"],
    ["tháng 5", "Kỳ tháng 5"],
    ["quý II/2024", "Kỳ quý II-2024"],
    ["6 tháng đầu năm 2024", "Kỳ 6 tháng đầu năm 2024"],
    ["tuần 21 năm 2024", "Kỳ tuần 21 năm 2024"],
    ["tuần 3 tháng 5/2024", "Kỳ tuần 3 tháng 5-2024"],
    ["năm 2024", "Kỳ năm 2024"],
    ["lũy kế từ ngày 01/01/2024 đến ngày 22/05/2024", "Kỳ 22-05-2024"],
    ["từ ngày 01/05/2024 đến ngày 22/05/2024", "Kỳ từ 01-05-2024 đến 22-05-2024"],
  ])("tells the period, within the 31 letters of Excel: %s", (words, name) => {
    expect(named(words)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(freeSheetName(name, [])).toBe(name);
    expect(tablePeriod({ sheet: name, title: words, columns: [] })?.label).toBe(periodsIn(words, "title")[0]?.label);
  });

  it("tells of no period at all rather than of another one", () => {
    expect(periodSheetName(undefined, "")).toBe("Số liệu đã lưu");
    const long = { ...(periodsIn("tháng 5/2024", "title")[0] as Period), label: "kỳ họp thường lệ giữa năm của hội đồng" };
    expect(periodSheetName(long, "")).toBe("Số liệu đã lưu");
  });
});
