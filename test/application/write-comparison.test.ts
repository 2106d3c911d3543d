import { readSheetTables, listPeriodSheets } from "../../shared/application/period-sheets";
import { readTables, type FoundTable } from "../../shared/application/read-tables";
import { writeRanking } from "../../shared/application/write-ranking";
import { compareWith, type ComparedPeriod } from "../../shared/ranking/compared-period";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator, Ranking } from "../../shared/ranking/ranking";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { otherPeriods } from "../../shared/tables/other-periods";
import type { UnitTable } from "../../shared/tables/unit-table";
import { fakeWorkbook, type FakeSheet, type FakeWorkbook } from "../sidebar/fake-workbook";
import { april, twoMonths } from "../sidebar/period-books";

const NOON = new Date(2026, 10, 22, 12, 5);
const AT_ONCE = (): Promise<void> => Promise.resolve();

interface Compared {
  readonly fake: FakeWorkbook;
  readonly found: FoundTable;
  readonly ranking: Ranking;
  readonly compared: ComparedPeriod;
}

async function comparedBook(sheets: readonly FakeSheet[], previousOf: (found: FoundTable, fake: FakeWorkbook) => Promise<FoundTable>): Promise<Compared> {
  const fake = fakeWorkbook({ sheets });
  const found = (await readTables(fake.workbook)).chosen as FoundTable;
  const indicator = availableIndicators(found.table)[0] as FittedIndicator;
  const ranking = rankUnits(found.grid, found.table, { indicator, target: { from: "none" }, order: "descending" });
  const compared = compareWith({ ...found, ranking }, await previousOf(found, fake), {});
  fake.calls.length = 0;
  return { fake, found, ranking, compared };
}

const onAnotherSheet = (): Promise<Compared> =>
  comparedBook(twoMonths.sheets, async (_, { workbook }) => (await readSheetTables(workbook, april.name, AT_ONCE))[0] as FoundTable);

const write = ({ fake, found, ranking, compared }: Compared) =>
  writeRanking(fake.workbook, found, ranking, rankingSheet, NOON, compared);

describe("writeRanking with the period before", () => {
  it("reads both sources once more and writes once", async () => {
    const book = await onAnotherSheet();
    const { name } = await write(book);
    expect(book.fake.calls).toEqual(["readSheet Tháng 5", "readSheet Tháng 4", "addSheet Xếp hạng Tháng 5"]);
    expect(book.fake.valuesOf(name).flat().join("\n")).toContain("tháng 4/2024");
  });

  it.each([["Tháng 5", 5], ["Tháng 4", 4]])("writes nothing when %s has changed", async (sheet, row) => {
    const book = await onAnotherSheet();
    book.fake.setCell(sheet, row, 2, 999);
    await expect(write(book)).rejects.toMatchObject({ detail: { code: "sourceChanged", sheet } });
    expect(book.fake.sheetNames()).toEqual(["Tháng 5", "Tháng 4", "Bìa"]);
  });

  it("reads a table with both periods side by side once", async () => {
    const sheet: FakeSheet = {
      name: "Báo cáo",
      values: [
        ["Đơn vị", "Kỳ trước", "", "Kỳ này", ""],
        ["", "Tổng số tiếp nhận", "Trực tuyến", "Tổng số tiếp nhận", "Trực tuyến"],
        ["Xã A", 100, 25, 1000, 338],
        ["Xã B", 10, 5, 10, 6],
      ],
      merges: [{ row: 0, column: 1, rows: 1, columns: 2 }, { row: 0, column: 3, rows: 1, columns: 2 }],
    };
    const book = await comparedBook([sheet], async ({ table, grid }) => ({ table: otherPeriods(table)[0]?.table as UnitTable, grid }));
    await write(book);
    expect(book.fake.calls).toEqual(["readSheet Báo cáo", "addSheet Xếp hạng Báo cáo"]);
  });
});

describe("the sheets to compare with", () => {
  it("are those in sight, earlier periods first, for one call", async () => {
    const fake = fakeWorkbook({ sheets: [...twoMonths.sheets, { name: "Tháng 6", values: [] }, { name: "T3", values: [] }, { name: "Ẩn", values: [], hidden: true }] });
    const found = (await readTables(fake.workbook)).chosen as FoundTable;
    fake.calls.length = 0;
    const sheets = await listPeriodSheets(fake.workbook, found.table);
    expect(sheets.map(({ name, likely }) => name + (likely ? "*" : ""))).toEqual(["Tháng 4*", "T3*", "Bìa", "Tháng 6"]);
    expect(fake.calls).toEqual(["sheets"]);
  });

  it("are read one at a time; one without a table is refused", async () => {
    const fake = fakeWorkbook(twoMonths);
    await expect(readSheetTables(fake.workbook, "Bìa", AT_ONCE)).rejects.toMatchObject({ detail: { code: "noTableFound" } });
    expect(fake.calls).toEqual(["readSheet Bìa"]);
  });
});
