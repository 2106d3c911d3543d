import type { FakeBook, FakeSheet } from "./fake-workbook";

/** The list of a province in 2020. */
export const list: FakeSheet = {
  name: "Danh mục TTHC",
  values: [
    ["Mã TTHC", "Tên TTHC", "Mức độ", "Quyết định công bố", "Công bố lần đầu", "Hiệu lực từ", "Hiệu lực đến"],
    ["1.004203.000.00.00.H32", "Cấp giấy phép xây dựng", 3, "1702/QĐ-UBND", 2019, "03/6/2019", ""],
    ["1.007750", "Công bố giá vật liệu", 3, "555/QĐ-UBND", 2020, "", ""],
    ["2.001611", "Cấp thẻ hướng dẫn viên", 4, "1702/QĐ-UBND", 2019, "", ""],
    ["2.001628", "Cấp lại thẻ hướng dẫn viên", "bốn", "1702/QĐ-UBND", 2019, "", ""],
    ["1.003717", "Cấp phép lữ hành", 4, "1702/QĐ-UBND", 2019, "", "31/12/2019"],
  ],
};

/** Counts of two departments by procedure. */
export const counts: FakeSheet = {
  name: "Theo thủ tục",
  values: [
    ["STT", "Đơn vị", "Mã TTHC", "Tên thủ tục", "Tổng số hồ sơ", "Trực tuyến"],
    [1, "Sở Xây dựng", "1.004203", "Cấp giấy phép xây dựng", 1104, 552],
    [2, "Sở Xây dựng", "1.007750", "Công bố giá vật liệu", 56, 0],
    [3, "Sở Xây dựng", "1.009999", "Thủ tục không có", 10, 10],
    [4, "Sở Du lịch", "2.001611", "Cấp thẻ hướng dẫn viên", 100, 25],
    [5, "Sở Du lịch", "", "Đổi thẻ", 8, 8],
    [6, "Sở Du lịch", "1.003717", "Cấp phép lữ hành", 60, 60],
    ["", "Tổng cộng", "", "", 1338, 655],
  ],
};

export const procedureBook: FakeBook = { sheets: [list, counts], active: counts.name };
