import { listPeriodSheets } from "../../shared/application/period-sheets";
import { readTables } from "../../shared/application/read-tables";
import { isOwnSheet } from "../../shared/tables/own-sheets";
import { ownSheetsVi } from "../../shared/texts/own-sheets-vi";
import { sharingVi } from "../../shared/texts/sharing-vi";
import type { UnitTable } from "../../shared/tables/unit-table";
import { fakeWorkbook } from "../sidebar/fake-workbook";

const figures = [
  ["Đơn vị", "Trực tuyến", "Tổng số"],
  ["Xã Hòa Bình", 75, 100],
  ["Xã Vạn Thạnh", 12, 48],
];
const own = Object.values(ownSheetsVi).map((name) => ({ name, values: figures }));

describe("the sheets that Thước keeps for itself", () => {
  test("are known by their names in whatever case and composition, and with the number of a taken name", () => {
    expect(["Nhật ký Thước", "NHẬT KÝ THƯỚC", "Nhật ký Thước (2)", "Cấu hình Thước".normalize("NFD")].map(isOwnSheet)).toEqual([true, true, true, true]);
    expect([sharingVi.guideSheet, sharingVi.originalsSheet].map(isOwnSheet)).toEqual([true, true]);
    expect(["Nhật ký", "Nhật ký Thước tháng 5", "Tháng 5 (2)", "Hướng dẫn"].map(isOwnSheet)).toEqual([false, false, false, false]);
  });

  test("are no sources: no table of theirs is found beside an empty sheet, and none is offered as a period before", async () => {
    const { workbook, calls } = fakeWorkbook({ sheets: [{ name: "Trống", values: [] }, { name: "Tháng 4", values: figures }, ...own] });
    const { others } = await readTables(workbook);
    expect(others.map(({ table }) => table.sheet)).toEqual(["Tháng 4"]);
    expect(calls.filter((call) => call.startsWith("readSheet"))).toEqual(["readSheet Tháng 4"]);
    const offered = await listPeriodSheets(workbook, others[0]?.table as UnitTable);
    expect(offered.map(({ name }) => name)).toEqual(["Trống"]);
  });
});
