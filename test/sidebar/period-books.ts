import type { FakeBook, FakeSheet } from "./fake-workbook";
import { titleOnly } from "./sample-books";

/** May 2024 in the layout of Vĩnh Linh, with invented counts. */
export const may: FakeSheet = {
  name: "Tháng 5",
  values: [
    ["KẾT QUẢ TIẾP NHẬN HỒ SƠ TRỰC TUYẾN THÁNG 5/2024", "", "", ""],
    ["TT", "Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến"],
    [1, "Thị trấn Hồ Xá", 1000, 338],
    [2, "Thị trấn Cửa Tùng", 200, 100],
    [3, "Xã Vĩnh Khê", 20, 4],
    [4, "Xã Vĩnh Hòa", 50, 30],
    [5, "Xã Hiền Thanh", 40, 10],
  ],
};

/** April, in another order, spelling and layout; one unit without activity, one name without marks, one that is gone. */
export const april: FakeSheet = {
  name: "Tháng 4",
  values: [
    ["KẾT QUẢ THÁNG 4/2024", "", "", ""],
    ["STT", "Tên đơn vị", "Hồ sơ tiếp nhận trực tuyến", "Tổng số hồ sơ tiếp nhận"],
    [1, "UBND xã Vĩnh Hoà", 20, 40],
    [2, "TT. Hồ Xá", 25, 100],
    [3, "TT. Cửa Tùng", 110, 200],
    [4, "xã Vĩnh Khê", 0, 0],
    [5, "Xã Hien Thanh", 5, 50],
    [6, "Xã Vĩnh Trung", 9, 10],
  ],
};

/** May in front, April and a cover beside it. */
export const twoMonths: FakeBook = { sheets: [may, april, titleOnly] };
