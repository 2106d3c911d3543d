import { readSheetTables } from "../../shared/application/period-sheets";
import type { FoundTable } from "../../shared/application/read-tables";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { isFormula } from "../../shared/reports/report-sheet";
import { periodSheet } from "../../shared/reports/period-sheet";
import { sourceHash } from "../../shared/tables/source-hash";
import { tablePeriod } from "../../shared/tables/table-period";
import type { CellValue } from "../../shared/tables/grid";
import { findBefore, type BeforeFound } from "../../shared/sidebar/tasks/routine/find-before";
import { recallPeriods, withPeriod, type KeptPeriod } from "../../shared/sidebar/tasks/routine/kept-periods";
import { recallRoutine, routineToKeep, type KeptRoutine } from "../../shared/sidebar/tasks/routine/kept-routine";
import { headerDifference, repeatedChoices } from "../../shared/sidebar/tasks/routine/repeat-routine";
import { KEPT_LIMITS } from "../../shared/tables/kept-limits";
import { columnKeys, headerForm } from "../../shared/tables/header-form";
import { utf8Length } from "../../shared/tables/utf8-length";
import { fakeWorkbook, type FakeSheet } from "./fake-workbook";

const table = (name: string, title: string, counts: readonly [number, number] = [12, 4]): FakeSheet => ({
  name,
  values: [
    [title, "", ""],
    ["Đơn vị", "Tổng số hồ sơ tiếp nhận", "Tiếp nhận trực tuyến"],
    ["Xã Hạ", ...counts],
    ["Xã Thượng", 15, 9],
  ],
});
const now = table("T5", "Kết quả tháng 5/2024", [20, 6]);

async function placed(sheet: FakeSheet): Promise<FoundTable> {
  const [found] = await readSheetTables(fakeWorkbook({ sheets: [sheet] }).workbook, sheet.name, () => Promise.resolve());
  if (found === undefined) throw new Error("no table on " + sheet.name);
  return found;
}

/** The copy that is kept of a table, with its record. */
async function keptOf(sheet: FakeSheet, as: string): Promise<{ readonly copy: FakeSheet; readonly record: KeptPeriod }> {
  const { table: of, grid } = await placed(sheet);
  const hash = sourceHash(grid, of.area);
  const period = tablePeriod(of);
  const made = periodSheet({ table: of, grid, period, hash, keptAt: "14:05 ngày 03/05/2024", rules: 1 });
  const values = made.sheet.cells.map((row) => row.map((cell): CellValue => (isFormula(cell) ? cell.value : cell)));
  const source = { sheet: sheet.name, area: of.area };
  const record = { sheet: as, top: made.area.row, source, hash, period: period?.label ?? "", at: "14:05 ngày 03/05/2024", rules: 1, reports: [] };
  return { copy: { name: as, values, merges: made.sheet.merges }, record };
}

async function search(others: readonly FakeSheet[], periods: readonly KeptPeriod[] = [], current = now): Promise<[string, ...string[]]> {
  const { workbook } = fakeWorkbook({ sheets: [current, ...others] });
  const found = await placed(current);
  const before: BeforeFound = await findBefore(workbook, {
    found,
    wanted: "previous",
    indicators: availableIndicators(found.table),
    periods,
    offers: [],
    tablesOf: (sheet) => readSheetTables(workbook, sheet, () => Promise.resolve()).catch(() => []),
  });
  const offers = before.is === "one" ? [before.offer] : before.is === "several" ? before.offers : [];
  return [before.is, ...offers.map(({ sheet }) => sheet)];
}

const april = table("T4", "Kết quả tháng 4/2024");

describe("the period before", () => {
  it("is the one table of the period right before, be it named by its sheet or only by its title", async () => {
    expect(await search([april, table("T3", "Kết quả tháng 3/2024")])).toEqual(["one", "T4"]);
    expect(await search([table("Trang tính 2", "Kết quả tháng 4/2024")])).toEqual(["one", "Trang tính 2"]);
  });

  it("is never another period, nor guessed where the table names none", async () => {
    expect(await search([table("T3", "Kết quả tháng 3/2024"), table("T6", "Kết quả tháng 6/2024")])).toEqual(["none"]);
    expect(await search([april], [], table("Bảng", "Kết quả"))).toEqual(["noPeriod"]);
    expect(await search([{ name: "T4", values: [["Ghi chú tháng 4/2024"]] }])).toEqual(["none"]);
  });

  it("is the kept copy rather than its source with the same values", async () => {
    const { copy, record } = await keptOf(april, "Kỳ 4-2024");
    expect(await search([april, copy], [record])).toEqual(["one", "Kỳ 4-2024"]);
    expect(await search([copy, april], [record])).toEqual(["one", "Kỳ 4-2024"]);
  });

  it("is asked about where the source has been changed since the copy, or two tables are of that period", async () => {
    const { copy, record } = await keptOf(april, "Kỳ 4-2024");
    const changed = table("T4", "Kết quả tháng 4/2024", [13, 4]);
    expect(await search([changed, copy], [record])).toEqual(["several", "T4", "Kỳ 4-2024"]);
    expect(await search([april, table("Tháng 4 sửa", "Kết quả tháng 4/2024", [13, 5])])).toEqual(["several", "T4", "Tháng 4 sửa"]);
  });

  it("is the newer of two copies of one source, wherever they stand", async () => {
    const first = await keptOf(april, "Kỳ 4-2024");
    const second = await keptOf(table("T4", "Kết quả tháng 4/2024", [13, 4]), "Kỳ 4-2024 (2)");
    expect(await search([second.copy, first.copy], [first.record, second.record])).toEqual(["one", "Kỳ 4-2024 (2)"]);
    expect(await search([first.copy, second.copy], [first.record, second.record])).toEqual(["one", "Kỳ 4-2024 (2)"]);
  });

  it("is never a report that was written of that period", async () => {
    const { copy, record } = await keptOf(april, "Kỳ 4-2024");
    const report = table("Phụ lục T4", "Kết quả tháng 4/2024", [12, 5]);
    expect(await search([report, copy], [{ ...record, reports: ["Phụ lục T4"] }])).toEqual(["one", "Kỳ 4-2024"]);
  });

  it("of figures that pile up from week to week is the latest one that ends before", async () => {
    const until = (day: string): FakeSheet => table("Đến " + day, `Lũy kế từ 01/01/2024 đến ${day.replace("-", "/")}/2024`);
    expect(await search([until("8-5"), until("15-5")], [], until("22-5"))).toEqual(["one", "Đến 15-5"]);
  });
});

describe("what is remembered of kept periods", () => {
  const record = (sheet: string): KeptPeriod => ({
    sheet,
    top: 3,
    source: { sheet: "T4", area: { row: 1, column: 0, rows: 3, columns: 3 } },
    hash: "0123456789abcd",
    period: "tháng 4/2024",
    at: "14:05 ngày 03/05/2024",
    rules: 1,
    reports: ["Phụ lục Kết quả tiếp nhận hồ sơ"],
  });

  it("comes back as it was kept, and what is damaged is passed over", () => {
    const kept = withPeriod(withPeriod([], record("Kỳ 4-2024")), record("Kỳ 5-2024"));
    expect(recallPeriods(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(recallPeriods([{ ...record("A"), hash: "?" }, record("B")]).map(({ sheet }) => sheet)).toEqual(["B"]);
    expect([recallPeriods(undefined), recallPeriods({ not: "ours" }), recallPeriods("x")]).toEqual([[], [], []]);
  });

  it("stays within its room: the oldest are forgotten, and one sheet has one record", () => {
    let kept: readonly KeptPeriod[] = [];
    for (let at = 0; at < 200; at++) kept = withPeriod(kept, record("Kỳ " + String(at)));
    expect(utf8Length(JSON.stringify(kept))).toBeLessThanOrEqual(KEPT_LIMITS.periodBytes);
    expect(kept.length).toBeGreaterThan(40);
    expect(kept[kept.length - 1]?.sheet).toBe("Kỳ 199");
    expect(withPeriod(kept, record("Kỳ 199"))).toHaveLength(kept.length);
  });
});

describe("the way of the last report", () => {
  const routineOn = async (changes: Partial<KeptRoutine> = {}): Promise<KeptRoutine> => {
    const { table: of } = await placed(now);
    return {
      form: headerForm(of),
      headers: of.columns.map(({ header }) => header),
      sheet: "T5",
      period: "tháng 5/2024",
      hash: "0123456789abcd",
      units: 2,
      at: "14:05 ngày 03/06/2024",
      ranked: "onlineOfReceived",
      numerator: [],
      denominator: [],
      target: { from: "text", text: "50%", maximum: "" },
      addLines: false,
      before: "previous",
      pieces: ["ranking", "annex"],
      ...changes,
    };
  };

  it("comes back as it was kept; damaged, it is none", async () => {
    const routine = await routineOn({ indicators: ["onlineOfReceived"], order: "descending" });
    expect(recallRoutine(JSON.parse(JSON.stringify(routineToKeep(routine))))).toEqual(routine);
    expect(recallRoutine({ ...routine, pieces: ["coffee"] })).toBeUndefined();
    expect(recallRoutine(null)).toBeUndefined();
  });

  it("finds its columns again by their headers, wherever they stand by now", async () => {
    const { table: of } = await placed(now);
    const keys = columnKeys(of.columns);
    const routine = await routineOn({
      ranked: "custom",
      numerator: [keys.get(2) ?? ""],
      denominator: [keys.get(1) ?? ""],
      target: { from: "column", column: keys.get(1) ?? "" },
    });
    const turned = await placed({ name: "T6", values: now.values.map((row) => [row[0] ?? "", row[2] ?? "", row[1] ?? ""]) });
    expect(repeatedChoices(routine, turned.table)).toMatchObject({ indicator: "custom", numerator: [1], denominator: [2], targetFrom: 2 });
    expect(headerDifference(routine, of)).toBeUndefined();
    expect(headerDifference(routine, turned.table)).toEqual({ lacking: [], added: [] });
  });

  it("names the columns that another form lacks and has, and leaves to the pane what cannot be found", async () => {
    const { table: of } = await placed(now);
    const key = columnKeys(of.columns).get(2) ?? "";
    const routine = await routineOn({ ranked: "custom", numerator: [key], denominator: [key], target: { from: "column", column: key } });
    const other = await placed({ name: "T6", values: now.values.map((row, at) => (at === 1 ? ["Đơn vị", "Tổng số hồ sơ tiếp nhận", "Tiếp nhận trực tiếp"] : row)) });
    expect(headerDifference(routine, other.table)).toEqual({ lacking: ["Tiếp nhận trực tuyến"], added: ["Tiếp nhận trực tiếp"] });
    expect(repeatedChoices(routine, other.table)).toMatchObject({ indicator: undefined, numerator: [], targetFrom: undefined });
  });
});
