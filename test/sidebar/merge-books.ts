import type { FakeBook, FakeSheet } from "./fake-workbook";

/** A month as the one-stop system gives it: two header rows, peer groups, text numbers, a total, an unknown column. */
export const oneStop: FakeSheet = {
  name: "Một cửa",
  values: [
    ["BÁO CÁO TÌNH HÌNH TIẾP NHẬN HỒ SƠ THÁNG 5/2024", "", "", "", ""],
    ["STT", "Đơn vị", "Tiếp nhận", "", "Hồ sơ lưu động"],
    ["", "", "Tổng số", "Trực tuyến", ""],
    ["I", "Sở, ban, ngành", "", "", ""],
    [1, "Sở Y tế", "17.779", "5.311", 3],
    [2, "Sở Nội vụ", "100", "45", ""],
    ["II", "Xã, phường, thị trấn", "", "", ""],
    [1, "Xã Hoà Phú", "120", "101", ""],
    [2, "Thị trấn Vạn Giã", "640", "hơn 500", 2],
    [3, "Xã Vạn Thạnh", "48", "12", ""],
    ["", "Tổng cộng", "18.687", "5.969", 5],
  ],
  merges: [
    { row: 1, column: 2, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 4, rows: 2, columns: 1 },
  ],
};

/** The results of the same month, in another order, under other headers, spelt otherwise. */
export const results: FakeSheet = {
  name: "Kết quả",
  values: [
    ["KẾT QUẢ GIẢI QUYẾT HỒ SƠ THÁNG 5/2024", "", ""],
    ["Tên đơn vị", "Số hồ sơ đã giải quyết", "Tổng số hồ sơ tiếp nhận"],
    ["UBND xã Hòa Phú", 99, 120],
    ["TT. Vạn Giã", 600, 641],
    ["Xã Van Thanh", 40, 48],
    ["SỞ Y TẾ", 17000, 17779],
  ],
};

/** One more office with units of its own, hidden. */
export const branches: FakeSheet = {
  name: "Chi nhánh",
  hidden: true,
  values: [
    ["Chi nhánh tháng 5/2024", "", ""],
    ["Đơn vị", "Tiếp nhận trực tuyến", "Tổng số tiếp nhận"],
    ["Chi nhánh Vạn Ninh", 30, 90],
    ["Chi nhánh Diên Khánh", 20, 70],
  ],
};

/** Two tables beside each other. */
export const twoTables: FakeSheet = {
  name: "Hai bảng",
  values: [
    ["Đơn vị", "Tổng số tiếp nhận", "", "Đơn vị", "Đã giải quyết"],
    ["Xã Hòa Phú", 120, "", "Xã Hòa Phú", 99],
    ["Xã Vạn Thạnh", 48, "", "Xã Vạn Thạnh", 40],
  ],
};

export const cover: FakeSheet = { name: "Bìa", values: [["BÁO CÁO THÁNG 5/2024"]] };

export const mergeBook: FakeBook = { sheets: [cover, oneStop, results, branches, twoTables] };
