import { guideRows, type GuideFacts } from "../../shared/sharing/guide-rows";

const facts: GuideFacts = { madeAt: "14:05 ngày 22/11/2026", source: "bao-cao.xlsx", rules: 1, returnTo: undefined, live: [], frozen: [], isManual: false };
const run = (sheet: string, column: number, from: number, to: number): { sheet: string; row: number; column: number }[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ sheet, row: from - 1 + at, column }));

test("the guide says in three points how to open the file, what moves, what stands still and why, and who takes it back", () => {
  const live = [...run("Tháng 5", 3, 5, 20), ...run("Tháng 5", 4, 5, 20), ...run("Ông 'B'", 0, 1, 1)];
  const frozen = run("Tháng 5", 0, 5, 20).map((cell) => ({ ...cell, why: "noEquivalent" as const, functions: ["CHUANHOA_DONVI"] }));
  const other = run("Tháng 5", 6, 9, 9).map((cell) => ({ ...cell, why: "foreign" as const, functions: ["DATA.TINH"] }));
  expect(guideRows({ ...facts, live, frozen: [...frozen, ...other], returnTo: "Văn phòng UBND tỉnh" }).map(([line]) => line)).toEqual([
    "HƯỚNG DẪN MỞ TỆP",
    "1. Mở tệp: dùng Excel 2010 trở lên, WPS Office, LibreOffice hoặc Google Trang tính, không cần cài thêm gì.",
    "    Nếu thấy nút “Bật chỉnh sửa” (Enable Editing), hãy bấm nút đó để các ô được tính lại.",
    "2. Tự tính lại khi sửa số liệu: 33 ô công thức: 'Tháng 5'!D5:E20; 'Ông ''B'''!A1.",
    "    Giữ nguyên giá trị lúc gửi, không tự tính lại: 17 ô: 'Tháng 5'!A5:A20; 'Tháng 5'!G9.",
    "3. Sửa xong, lưu tệp dạng .xlsx và gửi lại cho Văn phòng UBND tỉnh.",
    "    Xin giữ nguyên tên trang, không chèn hoặc xóa dòng, cột; không xóa các trang ẩn: nơi gửi cần những phần này để nhận lại.",
    "",
    "Thước lập bản gửi đi này lúc 14:05 ngày 22/11/2026 từ tệp “bao-cao.xlsx”, quy tắc tính phiên bản 1.",
    "",
    "Các ô giữ nguyên giá trị lúc gửi",
    "'Tháng 5'!A5:A20: CHUANHOA_DONVI không có công thức thường nào tính thay được",
    "'Tháng 5'!G9: công thức còn dùng hàm của phần bổ trợ khác: DATA.TINH",
  ]);
});

test("where there is nothing of a kind it says so, and a workbook that calculates by hand needs F9", () => {
  const lines = guideRows({ ...facts, isManual: true }).flat();
  expect(lines).toContain("2. Tự tính lại khi sửa số liệu: không có ô nào.");
  expect(lines).toContain("    Không có ô nào phải giữ nguyên giá trị.");
  expect(lines).toContain("3. Sửa xong, lưu tệp dạng .xlsx và gửi lại cho nơi đã gửi tệp này.");
  expect(lines.some((line) => line.includes("F9"))).toBe(true);
  expect(lines.join("\n")).not.toContain("Các ô giữ nguyên");
});

test("many places are told in short: the first few, then how many more", () => {
  const frozen = Array.from({ length: 60 }, (_, at) => ({ sheet: "A", row: at * 2, column: 0, why: "inRange" as const, functions: ["DOC_SO"] }));
  const lines = guideRows({ ...facts, frozen }).flat();
  expect(lines).toContain("    Giữ nguyên giá trị lúc gửi, không tự tính lại: 60 ô: 'A'!A1; 'A'!A3; 'A'!A5; 'A'!A7; 'A'!A9; 'A'!A11; và 54 vùng khác.");
  expect(lines[lines.length - 1]).toBe("và 20 vùng khác.");
});
