import { gatherTables, type GatheringWatch } from "../../shared/application/gather-tables";
import { cellAddress } from "../../shared/tables/grid";
import { fakeWorkbook } from "../sidebar/fake-workbook";
import { cover, mergeBook, oneStop, results } from "../sidebar/merge-books";

/** A watch that notes what it is told, and aborts before the sheet with this number. */
function watch(abortAt = Number.POSITIVE_INFINITY): GatheringWatch & { readonly told: string[] } {
  const told: string[] = [];
  const signal = { aborted: false };
  const onSheet = (sheet: string, done: number): void => {
    told.push(done + " " + sheet);
    if (done + 1 >= abortAt) signal.aborted = true;
  };
  return { told, signal, onSheet, pause: () => Promise.resolve() };
}

describe("gathering tables from sheets", () => {
  it("reads each sheet once, in order, and says before each how many are done", async () => {
    const { workbook, calls } = fakeWorkbook(mergeBook);
    const progress = watch();
    const gathered = await gatherTables(workbook, ["Một cửa", "Kết quả"], progress);
    expect(calls).toEqual(["readSheet Một cửa", "readSheet Kết quả"]);
    expect(progress.told).toEqual(["0 Một cửa", "1 Kết quả"]);
    expect(gathered.map(({ sheet, tables }) => [sheet, tables.length])).toEqual([
      ["Một cửa", 1],
      ["Kết quả", 1],
    ]);
  });

  it("gives the tables of a sheet from top to bottom and left to right, whichever is understood best", async () => {
    const { workbook } = fakeWorkbook(mergeBook);
    const [both] = await gatherTables(workbook, ["Hai bảng"], watch());
    expect(both?.tables.map(({ table: { area } }) => cellAddress(area.row, area.column))).toEqual(["A1", "D1"]);
  });

  it("says of a sheet without a table whether it is empty", async () => {
    const { workbook } = fakeWorkbook({ sheets: [cover, { name: "Trống", values: [] }] });
    const gathered = await gatherTables(workbook, ["Bìa", "Trống"], watch());
    expect(gathered.map(({ failure }) => failure?.detail)).toEqual([
      { code: "noTableFound", sheet: "Bìa" },
      { code: "sheetEmpty", sheet: "Trống" },
    ]);
  });

  it("goes on after a sheet that the host cannot give, and stops at what concerns every sheet", async () => {
    const fake = fakeWorkbook({ sheets: [oneStop, results] });
    const gone = await gatherTables(fake.workbook, ["Tháng 1", "Kết quả"], watch());
    expect(gone.map(({ failure }) => failure?.detail.code)).toEqual(["sheetGone", undefined]);
    fake.failNext("readSheet", { code: "cellBeingEdited" });
    await expect(gatherTables(fake.workbook, ["Một cửa", "Kết quả"], watch())).rejects.toMatchObject({
      detail: { code: "cellBeingEdited" },
    });
    expect(fake.calls).toHaveLength(3);
  });

  it("reads nothing more once it is stopped, and gives what it had by then", async () => {
    const { workbook, calls } = fakeWorkbook(mergeBook);
    const gathered = await gatherTables(workbook, ["Một cửa", "Kết quả", "Chi nhánh"], watch(2));
    expect(gathered.map(({ sheet }) => sheet)).toEqual(["Một cửa"]);
    expect(calls).toEqual(["readSheet Một cửa", "readSheet Kết quả"]);
  });
});
