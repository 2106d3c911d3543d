import { datesIn, looseNumbers } from "../../shared/reporting/loose-numbers";

/** From Vĩnh Linh 5/2024 and Đức Thọ 2024, and what reports of this kind say. */
test.each([
  ["báo cáo kết quả khắc phục về UBND huyện trước ngày 16/6/2024", []],
  ["trong tháng 5 cần tập trung cải thiện chỉ số trong tháng 6/2024, quý II và 6 tháng đầu năm 2024", []],
  ["Hệ thống Một cửa mới từ ngày 13/5/2024, từ 01/6 đến 30/6", []],
  ["Nghị định số 30/2020/NĐ-CP, Quyết định 569/QĐ-UBND ngày 11/3/2024, Kế hoạch số 1691/KH-UBND, Số 12/BC-UBND", []],
  ["theo khoản 2 Điều 5, Phụ lục 1, Đề án 06, dịch vụ công mức độ 3, 4 và Nghị quyết 57", []],
  ["Phường 1, Tổ dân phố 12, Q1, giai đoạn 2021-2025", []],
  ["1. Kết quả chung", []],
  ["trong thời hạn 5 ngày làm việc, trước 16 giờ", []],
  ["chỉ tiêu 45% và tổng số 2.074 hồ sơ", ["45%", "2.074"]],
  ["có 3 đơn vị, 701/2.074 hồ sơ, 5/12 xã", ["3", "701", "2.074", "5", "12"]],
  ["đạt 76,4 tăng 1,2%", ["76,4", "1,2%"]],
])("the numbers of “%s” that may be taken for figures", (text, loose) => {
  expect(looseNumbers(text, "")).toEqual(loose);
});

it("a number that the generated words have in the same place is not typed by hand", () => {
  const generated = "Có … đơn vị đạt 100% gồm: Móng Cái 1; Bảo Lộc.";
  expect(looseNumbers("Biểu dương các đơn vị đạt 100%: Móng Cái 1; Bảo Lộc.", generated)).toEqual([]);
  expect(looseNumbers("Biểu dương các đơn vị hơn 100%: Móng Cái 2.", generated)).toEqual(["100%", "2"]);
});

it("dates are told apart, for they go out of date with the next period", () => {
  expect(datesIn("Trong tháng 5/2024 và quý 2, báo cáo trước ngày 16/6/2024, từ 01/6; có 5 xã")).toEqual(["5/2024", "quý 2", "16/6/2024", "01/6"]);
  expect(datesIn("Có 5 xã đạt 100%")).toEqual([]);
});
