import { countsOfIndicators } from "../../shared/reports/collection-columns";
import { collectionForm } from "../../shared/reports/collection-form";
import { findTables } from "../../shared/tables/find-tables";
import { readBack } from "../reports/filled-form";
import { area, communes, workbookOf } from "./sample-workbook";
import type { ContractSetup } from "./host-under-test";

/** How a sheet that collects figures comes back. */
export function collectionContract({ on }: ContractSetup): void {
  test(
    "a collection form is written, filled in, checked by its own formulas and read back",
    on(workbookOf(communes), async ({ workbook }) => {
      const form = collectionForm({
        title: "Biểu thu thập số liệu",
        period: "tháng 5/2026",
        groups: [
          { name: "Sở, ban, ngành", units: ["Sở Y tế"] },
          { name: "Cấp xã", units: ["Xã Vạn Phú", "=Xã lạ", "Xã Vạn Thọ"] },
        ],
        counts: countsOfIndicators(["onlineOfReceived"]),
        refuses: false,
      });
      const { name } = await workbook.addSheet(form);
      const [offices, rest] = form.validations ?? [];
      if (offices === undefined || rest === undefined) throw new Error("a form takes counts in each group");
      await workbook.replaceCells({ sheet: name, area: offices.area, contents: [[1204, 1000]] });
      const contents = [[10, 11], [7, 0], ["", ""]];
      await workbook.replaceCells({ sheet: name, area: rest.area, contents });
      const grid = await workbook.readSheet(name);
      const checks = [offices.area, rest.area].flatMap(({ row, rows }) => grid.values.slice(row, row + rows));
      expect(checks.map((line) => line[4])).toEqual([
        "Hợp lệ",
        "Tiếp nhận trực tuyến lớn hơn tổng số tiếp nhận",
        "Hợp lệ",
        "Chưa nhập",
      ]);
      expect(grid.values[rest.area.row + rest.area.rows]?.slice(1, 4)).toEqual(["Tổng cộng", 1221, 1011]);
      const [table] = findTables(grid);
      expect(table && readBack(grid, table)).toEqual([
        ["Sở, ban, ngành", "Sở Y tế", { receivedTotal: 1204, receivedOnline: 1000 }],
        ["Cấp xã", "Xã Vạn Phú", { receivedTotal: 10, receivedOnline: 11 }],
        ["Cấp xã", "=Xã lạ", { receivedTotal: 7, receivedOnline: 0 }],
        ["Cấp xã", "Xã Vạn Thọ", {}],
      ]);
      expect(table?.area).toMatchObject(area(offices.area.row - 2, 0, 8, 5));
    }),
  );
}
