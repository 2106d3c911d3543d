import type { CellValue } from "../../shared/tables/grid";
import type { FakeBook, FakeSheet } from "./fake-workbook";

/** A month of a province: titles, a header of two rows, two peer groups, a blank unit, a wrong one, a total. */
export const month: FakeSheet = {
  name: "Tháng 5",
  values: [
    ["ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA", "", "", "", ""],
    ["TỔNG HỢP HỒ SƠ TRỰC TUYẾN THÁNG 5/2024", "", "", "", ""],
    ["STT", "Đơn vị", "Tiếp nhận", "", "Ghi chú"],
    ["", "", "Tổng số", "Trực tuyến", ""],
    ["I", "Sở, ban, ngành", "", "", ""],
    [1, "Sở Xây dựng", 1240, 1102, ""],
    [2, "Sở Y tế", 17779, 5311, ""],
    [3, "Sở Tài nguyên và Môi trường", 8214, 3696, ""],
    [4, "Sở Nội vụ", 100, 45, ""],
    [5, "Ban quản lý Khu kinh tế Vân Phong", 0, 0, ""],
    ["II", "Xã, phường, thị trấn", "", "", ""],
    [1, "Phường Vĩnh Hải", 2231, 1876, ""],
    [2, "Xã Vạn Thạnh", 48, 12, ""],
    [3, "Thị trấn Vạn Giã", 640, 701, ""],
    [4, "Xã Vạn Phú", 120, 101, ""],
    [5, "Xã Diên Đồng", "mười hai", 7, ""],
    ["", "Tổng cộng", 30372, 12150, ""],
  ],
  merges: [
    { row: 2, column: 2, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 2, columns: 1 },
    { row: 2, column: 1, rows: 2, columns: 1 },
    { row: 2, column: 4, rows: 2, columns: 1 },
  ],
};

/** Another table of the same shape on a sheet of its own. */
export const april: FakeSheet = {
  name: "Tháng 4",
  values: [
    ["Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến", "Chỉ tiêu"],
    ["Xã Hòa Bình", 100, 75, "50%"],
    ["Xã Vạn Thạnh", 48, 12, "50%"],
    ["Phường Ninh Đa", 40, 33, "60%"],
  ],
};

/** A sheet with a title and nothing else. */
export const titleOnly: FakeSheet = {
  name: "Bìa",
  values: [["BÁO CÁO KẾT QUẢ THỰC HIỆN DỊCH VỤ CÔNG TRỰC TUYẾN", "", ""]],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
};

export const monthBook: FakeBook = { sheets: [month], selected: { row: 5, column: 1, rows: 1, columns: 1 } };

/** As many communes as the country has had since 01/7/2025, or as told. */
export function manyUnits(count = 3321): FakeSheet {
  const rows: CellValue[][] = [["STT", "Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến"]];
  for (let unit = 1; unit <= count; unit++) {
    const total = 100 + ((unit * 7919) % 900);
    rows.push([unit, "Xã số " + String(unit), total, (unit * 104729) % (total + 1)]);
  }
  return { name: "Cả nước", values: rows };
}

/** A workbook with one sheet "Bảng", its rows from A1 on. */
export function bookOf(...values: readonly (readonly CellValue[])[]): FakeBook {
  return { sheets: [{ name: "Bảng", values }] };
}
