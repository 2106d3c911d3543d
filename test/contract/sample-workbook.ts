import type { Area } from "../../shared/tables/grid";
import type { SheetFixture, WorkbookFixture } from "./host-under-test";

/** An area in rows and columns from 0; one cell unless told. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** Four communes with their counts, from A1. */
export const communes: SheetFixture = {
  name: "Tháng 5",
  values: [
    ["Đơn vị", "Trực tuyến", "Tổng số"],
    ["Xã Hòa Bình", 75, 100],
    ["Xã Vạn Thạnh", 12, 48],
    ["Phường Ninh Đa", 0, 0],
    ["Thị trấn Vạn Giã", 33, 40],
  ],
};

/** A second sheet, to see that it is left alone. */
export const notes: SheetFixture = { name: "Ghi chú", values: [["Số liệu tính từ 01/01"], [""], ["Đã rà soát", true]] };

/** A workbook of the given sheets; the first is in front and A1 is selected. */
export function workbookOf(...sheets: readonly SheetFixture[]): WorkbookFixture {
  return { sheets, active: sheets[0]?.name ?? "", selected: area(0, 0) };
}
