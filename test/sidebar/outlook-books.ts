import type { FakeBook, FakeSheet } from "./fake-workbook";

/** The period and the place of the letter of Vạn Ninh district, June 2024; the annex is not public, the counts are invented. */
export const untilMay: FakeSheet = {
  name: "Đến 22-5",
  values: [
    ["TỶ LỆ HỒ SƠ GIẢI QUYẾT TRỰC TUYẾN CỦA CÁC XÃ", "", "", "", ""],
    ["(từ ngày 01/01/2024 đến ngày 22/5/2024)", "", "", "", ""],
    ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Hồ sơ giải quyết trực tuyến", "Chỉ tiêu"],
    [1, "Xã Vạn Phú", 1430, 429, "50%"],
    [2, "Xã Vạn Lương", 1000, 600, "30%"],
    [3, "Xã Vạn Bình", 400, 10, "80%"],
    [4, "Xã Vạn Thọ", 0, 0, "30%"],
    [5, "Xã Xuân Sơn", "hai mươi", 7, "30%"],
    [6, "Xã Đại Lãnh", 143, 143, "30%"],
  ],
};

/** The same units at the end of April. */
export const untilApril: FakeSheet = {
  name: "Đến 30-4",
  values: [
    ["(từ ngày 01/01/2024 đến ngày 30/4/2024)", "", "", ""],
    ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Hồ sơ giải quyết trực tuyến"],
    [1, "Xã Vạn Phú", 1030, 129],
    [2, "Xã Vạn Lương", 900, 590],
    [3, "Xã Vạn Bình", 390, 12],
    [4, "Xã Đại Lãnh", 143, 143],
  ],
};

export const outlookBook: FakeBook = { sheets: [untilMay, untilApril] };

/** A table of May alone. */
export const mayAlone: FakeBook = {
  sheets: [{ ...untilMay, name: "Tháng 5", values: [["KẾT QUẢ THÁNG 5/2024", "", "", "", ""], ...untilMay.values.slice(2)] }],
};
