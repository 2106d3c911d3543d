import { auditSheet } from "../../shared/reports/audit-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import { auditOf, caseDrawing, drawnTable } from "../audit/audit-drawing";

const lamDong = caseDrawing("lam-dong-2020-by-level");
const sheetOf = (drawing: string) =>
  auditSheet({ audit: auditOf(drawing), table: drawnTable(drawing).table, madeAt: "14:05 ngày 22/11/2026" });

describe("the sheet of an audit", () => {
  test("lists the wrong ones first, with cell, sentence, both figures, their difference and the rule", () => {
    const { cells, name, frozenRows } = sheetOf(lamDong);
    expect(name).toBe("Kiểm tra Trang tính");
    expect(cells[1]?.[0]).toBe("4 chỗ sai; 1 chỗ nghi ngờ; 7 lưu ý. Vùng A1:J5, lập lúc 14:05 ngày 22/11/2026.");
    expect(cells[2]).toEqual([
      "STT", "Mức độ", "Đơn vị", "Ô", "Nội dung", "Giá trị ghi trong bảng", "Giá trị tính lại", "Chênh lệch", "Nguồn quy tắc",
    ]);
    expect(frozenRows).toBe(3);
    expect(cells[4]?.slice(0, 4)).toEqual([2, "Sai", "Toàn tỉnh", "C2, D2, F2"]);
    expect(cells[4]?.slice(5, 8)).toEqual([643272, 643270, { formula: "=F5-G5", value: 2 }]);
    expect(cells[4]?.[8]).toContain("đã giải quyết = trước hạn + đúng hạn + quá hạn");
    expect(cells.slice(3, 15).map((row) => row[1])).toEqual([
      ...Array<string>(4).fill("Sai"), "Nghi ngờ", ...Array<string>(7).fill("Lưu ý"),
    ]);
  });

  test("is rectangular, keeps names as text, and its formulas come to the values beside them", () => {
    const { cells, formats } = sheetOf(lamDong);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([9]));
    expect(formats.filter(({ area, format }) => area.column === 2 && format === "@")).toHaveLength(12);
    for (const row of cells) {
      const difference = row[7];
      if (difference !== undefined && isFormula(difference)) expect(difference.value).toBe(Number(row[5]) - Number(row[6]));
    }
  });

  test("gives the difference of rates in percentage points", () => {
    const drawing = `
      | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ tiếp nhận trực tuyến | Tỷ lệ trực tuyến |
      | Xã A | 100 | 50 | 50% |
      | Xã B | 200 | 80 | 40% |
      | Xã C | 300 | 100 | 35,5% |`;
    expect(sheetOf(drawing).cells[3]?.slice(5, 8)).toEqual([0.355, 1 / 3, "2,17 điểm phần trăm"]);
  });

  test("of a table without a finding says which checks were made and which could not be", () => {
    const text = sheetOf(caseDrawing("duc-tho-2024-rates")).cells.map((row) => row[0]).join("\n");
    expect(text).toContain("Không phát hiện bất thường qua 1 phép kiểm tra đã thực hiện.");
    expect(text).toContain("Đã kiểm tra: đơn vị trùng hoặc thiếu tên.");
    expect(text).toContain("Chưa kiểm tra được: ");
    expect(text).toContain("bảng thiếu cột hoặc cột chưa có số liệu");
  });
});
