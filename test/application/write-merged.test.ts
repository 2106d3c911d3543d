import { gatherTables } from "../../shared/application/gather-tables";
import { drawMerged } from "../../shared/application/write-merged";
import { mergeTables } from "../../shared/merging/merge-tables";
import type { MergedTable } from "../../shared/merging/merged-table";
import { fakeWorkbook, type FakeWorkbook } from "../sidebar/fake-workbook";
import { mergeBook } from "../sidebar/merge-books";
import { drawnSource } from "../merging/sources";

const NOW = new Date(2026, 10, 22, 14, 5);

async function merged(fake: FakeWorkbook): Promise<MergedTable> {
  const watch = { onSheet: () => undefined, signal: { aborted: false }, pause: () => Promise.resolve() };
  const gathered = await gatherTables(fake.workbook, ["Một cửa", "Kết quả"], watch);
  const sheets = gathered.flatMap(({ tables }) => tables.map((found) => ({ ...found, file: undefined, period: "" })));
  const file = drawnSource("| Đơn vị | Tổng số tiếp nhận |\n| Xã Vạn Bình | 7 |", "", "xã.csv");
  return mergeTables([...sheets, file], {}, { mode: "join", acrossGroups: false });
}

describe("drawing the sheet of a merged table", () => {
  it("reads the tables of the workbook once more, never files, and dates the sheet", async () => {
    const fake = fakeWorkbook(mergeBook);
    const table = await merged(fake);
    const before = fake.calls.length;
    const report = await drawMerged(fake.workbook, table, NOW);
    expect(fake.calls.slice(before)).toEqual(["readSheet Một cửa", "readSheet Kết quả"]);
    const first = report.cells.map(([cell]) => cell);
    expect(first).toContain("Nguồn, đọc lúc 14:05 ngày 22/11/2026:");
    expect(first).toContain("– tệp “xã.csv”, trang “Trang tính”, vùng A1:B2");
  });

  it("refuses when a cell of a source has changed since, naming the sheet", async () => {
    const fake = fakeWorkbook(mergeBook);
    const table = await merged(fake);
    fake.setCell("Kết quả", 2, 1, 98);
    await expect(drawMerged(fake.workbook, table, NOW)).rejects.toMatchObject({
      detail: { code: "sourceChanged", sheet: "Kết quả" },
    });
  });
});
