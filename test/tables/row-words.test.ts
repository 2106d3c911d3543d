import { isNumberingRow } from "../../shared/tables/numbering-row";
import { nameBehindMark, readOrdinal } from "../../shared/tables/row-ordinal";
import { isEndText, isPeriodName, readName } from "../../shared/tables/row-words";

describe("Names of rows", () => {
  test.each([
    ...["Tổng cộng", "TỔNG SỐ:", "Tổng (I+II)", "Cộng", "Cộng khối sở", "Toàn tỉnh", "Cả nước"],
    ...["Tổng I+II", "Tổng A + B", "Tổng xã", "Tổng phường", "Tổng huyện", "Tổng sở, ngành", "Tổng: 2 xã"],
    ...["Cộng 2 đơn vị", "Cộng tỉnh", "Cộng dồn", "Lũy kế từ đầu năm", "Toàn đặc khu", "Toàn bộ", "T. cộng"],
    ...["Cộng mang sang", "Cộng trang", "Grand Total", "Tổng Cuối", "Σ", "∑", "Toàn xã, phường", "A. Tổng số"],
  ])("%s is a total", (name) => expect(readName(name).total).toBe(true));

  test.each(["Cùng kỳ năm 2023", "Tháng trước", "So với tháng trước", "Chênh lệch", "Kế hoạch giao", "Tỷ lệ (%)"])(
    "%s compares and is no unit",
    (name) => expect(readName(name).comparison).toBe(true),
  );

  test.each([
    "Sở, ban, ngành",
    "Sở ban ngành",
    "Huyện, thị xã, thành phố",
    "Cấp huyện (12 huyện, TP)",
    "UBND cấp xã",
    "Khối phường",
    "Các chi nhánh Văn phòng đăng ký đất đai",
    "Cơ quan chuyên môn thuộc UBND huyện",
  ])("%s heads a class of units", (name) =>
    expect(readName(name)).toMatchObject({ heading: true, classOfUnits: true }),
  );

  test.each([
    ...["Trong đó: trực tuyến", "Trong đó", "- Một phần", "Toàn trình"],
    ...["Hồ sơ trực tuyến toàn trình", "Hộ tịch", "Đất đai"],
  ])("%s is a part of the row above", (name) => expect(readName(name).part).toBe(true));

  test.each(["1. Xã Vạn Phú", "(2) Xã Vạn Phú", "3/ Xã Vạn Phú", "1.1 Xã Vạn Phú", "- Xã Vạn Phú", "IV. Xã Vạn Phú"])(
    "%s is a commune, whatever numbers it",
    (name) => expect(readName(name)).toMatchObject({ commune: true, unitLike: true }),
  );

  test.each(["Lý lịch tư pháp", "Công chứng", "Giao dịch bảo đảm"])("%s is the usual name of a field", (name) =>
    expect(readName(name)).toMatchObject({ knownField: true, part: false }),
  );

  test.each(["Tư pháp", "Nội vụ", "Y tế", "Xây dựng"])("%s may be short for a department", (name) =>
    expect(readName(name).knownField).toBe(false),
  );

  test.each([
    ["Tháng 5", true],
    ["Quý II/2025", true],
    ["Xã Tháng Tám", false],
    ["Năm Căn", false],
  ])("%s names a period: %s", (name, expected) => expect(isPeriodName(name)).toBe(expected));

  test("a field of procedures is told by its first words", () =>
    expect(readName("Lĩnh vực đất đai")).toMatchObject({ field: true, unitLike: false }));

  test.each([
    "Cộng Hòa",
    "Xã Cộng Hòa",
    "Phường Cộng Hòa",
    "Xã Tổng Cọt",
    "Xã Toàn Thắng",
    "C.ty Điện lực",
    "Tổng công ty Điện lực",
    "Tư pháp",
    "Tổng Cọt",
    "Toàn Thắng",
    "Cấp Tiến",
    "Các Sơn",
    "Xã Trung Bình",
    "Phường 1",
    "Xã Chân Mây - Lăng Cô",
    "Văn phòng UBND tỉnh",
    "Ban Quản lý các KCN",
    "Tổng cục Thuế",
    "xã, thị trấn thuộc Khánh Sơn, Khánh Vĩnh",
  ])("%s is none of these", (name) => {
    expect(readName(name)).toMatchObject({
      ...{ total: false, average: false, part: false, comparison: false, field: false, heading: false },
    });
    expect(isEndText(name)).toBe(false);
    expect(nameBehindMark(name)).toBeUndefined();
  });

  test.each([
    "Ghi chú: số liệu đến 22/5",
    "Nơi nhận:",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "Người lập biểu",
    "Vạn Ninh, ngày 05 tháng 6 năm 2024",
  ])("%s ends a table", (text) => expect(isEndText(text)).toBe(true));
});

describe("Numbering", () => {
  test.each([
    ["II.", "mark"],
    ["A", "mark"],
    ["7", "number"],
    [7, "number"],
    ["07.", "number"],
    ["2.1", "sub"],
    ["a)", "sub"],
    ["-", "bullet"],
    ["+", "bullet"],
    ["", "none"],
    ["Tổng cộng", "words"],
  ])("%p is read as %s", (cell, kind) => expect(readOrdinal(cell).kind).toBe(kind));

  test("abbreviations of kinds of units are no group marks", () => {
    expect(nameBehindMark("II. Cấp xã")).toBe("Cấp xã");
    expect(nameBehindMark("A-Sở, ban, ngành")).toBe("Sở, ban, ngành");
    for (const name of ["C.ty Điện lực", "C. TY ĐIỆN LỰC", "P. Hải An", "X. Vạn Phú", "H. Cam Lâm", "Q. 1"]) expect(nameBehindMark(name)).toBeUndefined();
  });

  test.each([
    [[1, 2, 3, 4]],
    [["(1)", "(2)", "(3)=1+2", "(4)=(3)/(2)*100"]],
    [["A", "B", 1, 2, "3=1+2"]],
    [["", "1", "2", "=1+2"]],
  ])("%j numbers the columns", (cells) => expect(isNumberingRow(cells)).toBe(true));

  test.each([[[1, "Xã Vạn Phú", 3]], [[3, 1, 2, 9]], [[12, 13, 14]], [["5"]], [[]]])("%j does not", (cells) =>
    expect(isNumberingRow(cells)).toBe(false),
  );
});
