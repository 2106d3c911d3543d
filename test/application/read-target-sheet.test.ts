import { readTargetSheet } from "../../shared/application/read-target-sheet";
import { targetShare } from "../../shared/domain/target";
import { describeDetail } from "../../shared/texts/describe-failure";
import type { OwnName } from "../../shared/ranking/indicator-names";
import { areaAddress } from "../../shared/tables/grid";
import { drawnGrid } from "../support/table";

/** What is read, one line a fact: the area, each rule with its row, each problem with its cell. */
function drawn(drawing: string, own?: readonly OwnName[]): string[] {
  const table = readTargetSheet(drawnGrid(drawing), own);
  if (table === undefined) return ["no target table"];
  return [
    areaAddress(table.area),
    ...table.rules.map(({ row, indicator, group, unit, target, document, from, to, unread }) =>
      [row, indicator, group, unit, unread === undefined ? `${String(targetShare(target) * 100)}%` : "unread", document, from, to].join(" | "),
    ),
    ...table.problems.map(({ cell, detail }) => `${cell}: ${describeDetail(detail)}`),
  ];
}

const HEADER = "| Chỉ số | Khối / loại đơn vị | Đơn vị | Chỉ tiêu tối thiểu | Văn bản | Từ ngày | Đến ngày |";

describe("the sheet “Chỉ tiêu”", () => {
  it("is found below titles, read by rows of the sheet, and left alone below a blank row", () => {
    expect(
      drawn(`
        sheet: Chỉ tiêu
        at: B3
        | BẢNG CHỈ TIÊU GIAO CHO CÁC ĐƠN VỊ NĂM 2020 | < | < | < | < | < | < |
        |  |
        ${HEADER}
        | (1) | (2) | (3) | (4) | (5) | (6) | (7) |
        | ON-B |  | Sở Y tế | 40% | Quyết định A | 01/01/2020 | 31/12/2020 |
        |      | Cấp xã |    | 25  | ^            | ^          | ^          |
        |      |        |    | 0.2 |              |            |            |
        |  |
        | Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN |
      `),
    ).toEqual([
      "B5:H9",
      "7 | ON-B |  | Sở Y tế | 40% | Quyết định A | 2020-01-01 | 2020-12-31",
      "8 |  | Cấp xã |  | 25% | Quyết định A | 2020-01-01 | 2020-12-31",
      "9 |  |  |  | 20% |  |  | ",
    ]);
  });

  it("tells every cell that cannot be read, and keeps its row as one that cannot be used", () => {
    expect(
      drawn(`
        sheet: Chỉ tiêu
        ${HEADER}
        | ON-A |        | Sở Y tế    | bốn mươi | QĐ 1 | 01/01/2020 | 31/02/2020 |
        |      |        | Sở Nội vụ  |          | QĐ 1 | 01/01/2020 |            |
        |      |        | Sở Tư pháp | 145%     | QĐ 1 |            |            |
        |      |        | Sở Du lịch | 40%      | QĐ 1 | 01/01/2021 | 31/12/2020 |
        |      | Phường | Xã Vạn Phú | 40%      |      |            |            |
        | Hài lòng |    | Sở Xây dựng | 90%     |      |            |            |
      `),
    ).toEqual([
      "A1:G7",
      "2 | ON-A |  | Sở Y tế | unread | QĐ 1 | 2020-01-01 | ",
      "3 |  |  | Sở Nội vụ | unread | QĐ 1 | 2020-01-01 | ",
      "4 |  |  | Sở Tư pháp | unread | QĐ 1 |  | ",
      "5 |  |  | Sở Du lịch | unread | QĐ 1 |  | ",
      "6 |  | Phường | Xã Vạn Phú | unread |  |  | ",
      "7 | Hài lòng |  | Sở Xây dựng | 90% |  |  | ",
      expect.stringMatching(/^D2: “bốn mươi” không phải là số/) as string,
      expect.stringMatching(/^G2: “31\/02\/2020” chưa đọc được là ngày/) as string,
      expect.stringMatching(/^D3: Dòng chưa ghi chỉ tiêu/) as string,
      expect.stringMatching(/^D4: “145%”/) as string,
      expect.stringMatching(/^G5: “Đến ngày” ở trước “Từ ngày”/) as string,
      expect.stringMatching(/^C6: Chưa rõ “Xã Vạn Phú” có thuộc “Phường”/) as string,
      expect.stringMatching(/^A7: Thước không có chỉ số “Hài lòng”/) as string,
    ]);
  });

  it.each([
    ["ON-B", true],
    ["on-b-tn", true],
    ["Trực tuyến toàn trình", true],
    ["trực tuyến  toàn trình", true],
    ["Tỷ lệ hài lòng", true],
    ["Tỷ lệ trực tuyến", false],
  ])("knows the indicator %j: %p", (indicator, known) => {
    const table = readTargetSheet(
      drawnGrid(`sheet: Chỉ tiêu\n| Chỉ số | Đơn vị | Chỉ tiêu |\n| ${indicator} | Sở Y tế | 40% |`),
      [{ name: "Tỷ lệ hài lòng" }],
    );
    expect(table?.problems.map(({ detail }) => detail.code)).toEqual(known ? [] : ["unknownIndicator"]);
  });

  it("with two target columns gives no target, and says so", () => {
    expect(drawn("sheet: Chỉ tiêu\n| Đơn vị | Chỉ tiêu năm 2023 | Chỉ tiêu năm 2024 |\n| Sở Y tế | 40% | 45% |")).toEqual([
      "A1:C1",
      expect.stringMatching(/^A1: Dòng 1 của bảng chỉ tiêu/) as string,
    ]);
  });

  it.each<[string, string, string]>([
    ["without rows", `sheet: Chỉ tiêu\n${HEADER}`, "A1:G1"],
    ["of another name whose header is plainly that of one", `sheet: QĐ 793\n${HEADER}`, "A1:G1"],
    ["of few columns, by its name", "sheet: CHỈ TIÊU 2024\n| Đơn vị | Chỉ tiêu |", "A1:B1"],
    ["that is a table of figures", "sheet: Tháng 5\n| TT | Đơn vị | Chỉ tiêu | Tổng số | Trực tuyến |\n| 1 | Sở Y tế | 40% | 10 | 5 |", "no target table"],
    ["without a header", "sheet: Chỉ tiêu\n| Sở Y tế | 40% |", "no target table"],
    ["that is empty", "sheet: Chỉ tiêu", "no target table"],
  ])("is recognized or not: one %s", (_, drawing, expected) => {
    expect(drawn(drawing)[0]).toBe(expected);
  });
});

describe("a maximum on the sheet", () => {
  const read = (indicator: string, target: string | number, own?: readonly OwnName[]): string => {
    const grid = drawnGrid(`sheet: Chỉ tiêu\n| Chỉ số | Đơn vị | Chỉ tiêu |\n| ${indicator} | Sở Y tế | 9 |`);
    const values = [grid.values[0] ?? [], [indicator, "Sở Y tế", target]];
    const { rules: [rule], problems: [problem] } = readTargetSheet({ ...grid, values }, own) ?? { rules: [], problems: [] };
    if (problem !== undefined) return `${problem.cell} ${problem.detail.code} ${rule?.unread?.code ?? "read"}`;
    return rule === undefined ? "none" : String(targetShare(rule.target));
  };

  it.each([
    ["QH-A", "0,5%", "0.005"],
    ["QH-A", 0.005, "0.005"],
    ["QH-A", 0.05, "0.05"],
    ["QH-A", 0, "0"],
    ["QH-A", "0", "0"],
    ["QH-A", 2, "0.02"],
    ["QH-A", "0,5", "C2 percentSignNeeded percentSignNeeded"],
    ["QH-A", 0.5, "C2 percentSignNeeded percentSignNeeded"],
    ["QH-A", 1, "C2 percentSignNeeded percentSignNeeded"],
    ["Giải quyết quá hạn", 1, "C2 percentSignNeeded percentSignNeeded"],
    ["ON-A", "0,5", "0.5"],
    ["", 1, "1"],
  ])("%s | %j → %s", (indicator, target, expected) => {
    expect(read(indicator, target)).toBe(expected);
  });

  it("of the user's own is one where the user said that lower is better", () => {
    expect(read("Tồn đọng", "0,5", [{ name: "Tồn đọng", better: "lower" }])).toBe("C2 percentSignNeeded percentSignNeeded");
    expect(read("Tỷ lệ không quá hạn", "0,5", [{ name: "Tỷ lệ không quá hạn", better: "higher" }])).toBe("0.5");
  });
});
