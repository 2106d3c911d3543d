import fc from "fast-check";
import { parts766 } from "../../shared/domain/index766";
import type { CompositeReading, Measure, Scorecard, ScorecardRequest } from "../../shared/ranking/scorecard";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import { scorecardSheet } from "../../shared/reports/scorecard-sheet";
import { showScore } from "../../shared/texts/show-score";
import { bands766, bandsBacNinh } from "../../shared/texts/bands-vi";
import {
  drawnTable,
  ducThoTable,
  measureOf,
  scorecardOf,
  vinhLinhTable,
  type Placed,
} from "../ranking/scorecard-fixture";
import { evaluate } from "../support/formula-evaluator";

const READ_AT = "14:05 ngày 22/11/2026";
const sheetOf = (card: Scorecard, { table }: Placed): ReportSheet => scorecardSheet({ card, table, readAt: READ_AT });

const shown = (cell: ReportCell): string => {
  const value = isFormula(cell) ? cell.value : cell;
  return String(typeof value === "number" ? Number(value.toPrecision(5)) : value);
};
const drawn = (sheet: ReportSheet): string[] => sheet.cells.map((row) => row.map(shown).join(" | ").replace(/( \| )+$/, ""));

/** Every formula with the value it carries beside what it comes to; numbers to ten digits. */
function formulasOf(sheet: ReportSheet): { carried: unknown; computed: unknown }[] {
  const known = new Map<ReportCell, string | number | boolean>();
  const valueAt = (row: number, column: number): string | number | boolean => {
    const cell = sheet.cells[row]?.[column] ?? "";
    if (!isFormula(cell)) return cell;
    const value = known.get(cell) ?? evaluate(cell.formula, valueAt);
    known.set(cell, value);
    return value;
  };
  const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(10)) : value);
  return sheet.cells
    .flat()
    .filter(isFormula)
    .map(({ formula, value }) => ({ carried: [formula, rounded(value)], computed: [formula, rounded(evaluate(formula, valueAt))] }));
}

const grouped = drawnTable(`
  | STT | Đơn vị | Tổng số tiếp nhận | Tiếp nhận trực tuyến | Tổng số đã giải quyết | Đã giải quyết quá hạn | Hồ sơ có nghĩa vụ tài chính | Hồ sơ thanh toán trực tuyến |
  | I   | Sở, ban, ngành |  |  |  |  |  |  |
  | 1   | Sở Y tế        | 100 | 80 | 90 | 0 | 10 | 5 |
  | 2   | Sở Tư pháp     | 200 | 90 | 90 | 1 | 10 | 9 |
  | II  | Xã             |  |  |  |  |  |  |
  | 1   | Xã C           | 50  | 45 | 40 | 0 | 0  | 0 |
  | 2   | Xã D           | 10  | 12 | 9  | 0 | 4  | 4 |
  | 3   | Xã E           | 0   | 0  | 0  | 0 | 0  | 0 |
`);
const three = [
  measureOf(grouped, "onlineOfReceived", "50%", 3),
  measureOf(grouped, "late", "0%", 2),
  measureOf(grouped, "paidOnline", undefined, 5),
];

describe("the sheet of a scorecard", () => {
  it("lays weights and targets, a row a unit in its group, the sums, what is to be reviewed, and how it was made", () => {
    const tieBreakers = [{ by: "measure", measure: 0 }, { by: "count", column: 5, better: "lower" }] as const;
    const lines = drawn(sheetOf(scorecardOf(grouped, three, { tieBreakers }), grouped));
    expect(lines).toEqual([
      "Đánh giá đơn vị theo nhiều chỉ số",
      "Khi lập: 5 đơn vị, 3 được xếp hạng; đạt mọi chỉ tiêu được đánh giá 2; chưa đạt 1; đạt 2/2: 2, đạt 1/1: 1, đạt 0/2: 1; cần xem lại số liệu nên chưa kết luận 1. Nguồn: trang “Trang tính”, vùng A1:H8.",
      " | Trọng số |  |  | 3 |  |  |  |  | 2 |  |  |  |  | 5",
      " | Chỉ tiêu chung |  |  |  | 0.5 |  |  |  |  | 0",
      expect.stringMatching(/^Hạng \| Đơn vị \| Trực tuyến \/ tổng tiếp nhận \|.*Đánh giá chung \| Số chỉ tiêu đạt \| Điểm chung \(thang 100\) \| Không tính vào điểm chung \| Dòng nguồn$/),
      " |  | Tử số | Mẫu số | Tỷ lệ | Chỉ tiêu | Đánh giá | Tử số | Mẫu số | Tỷ lệ | Tối đa | Đánh giá | Tử số | Mẫu số | Tỷ lệ",
      "I. Sở, ban, ngành (2 đơn vị)",
      "1 | Sở Tư pháp | 90 | 200 | 0.45 | 0.5 | Chưa đạt | 1 | 90 | 0.011111 | 0 | Chưa đạt | 9 | 10 | 0.9 | Chưa đạt | 0/2 | 78.278 |  | Dòng 4",
      "2 | Sở Y tế | 80 | 100 | 0.8 | 0.5 | Đạt | 0 | 90 | 0 | 0 | Đạt | 5 | 10 | 0.5 | Đạt | 2/2 | 69 |  | Dòng 3",
      "II. Xã (3 đơn vị)",
      "1 | Xã C | 45 | 50 | 0.9 | 0.5 | Đạt | 0 | 40 | 0 | 0 | Đạt | 0 | 0 | Không phát sinh | Đạt | 2/2 | 94 | Thanh toán trực tuyến | Dòng 6",
      "– | Xã D |  |  | Cần xem lại |  | Cần xem lại | 0 | 9 | 0 | 0 | Đạt | 4 | 4 | 1 | Cần xem lại | 1/1 | Cần xem lại |  | Dòng 7",
      " | Cộng các đơn vị có số liệu | 215 | 350 | 0.61429 |  |  | 1 | 229 | 0.0043668 |  |  | 18 | 24 | 0.75",
      "",
      "Cần xem lại số liệu (1 đơn vị): chưa có điểm chung",
      " | Xã D | Trực tuyến / tổng tiếp nhận. Ô D7: Tử số (12) lớn hơn mẫu số (10). Hãy kiểm tra lại số liệu của dòng này.",
      "",
      "Không phát sinh ở mọi chỉ số (1 đơn vị): không đánh giá, không xếp hạng",
      " | Xã E | Xã, dòng 8",
      "",
      "Điểm chung: trung bình có trọng số của các tỷ lệ, nhân 100. Trọng số khi lập: Trực tuyến / tổng tiếp nhận 3; Giải quyết quá hạn 2; Thanh",
      "toán trực tuyến 5 (tổng 10).",
      ...lines.slice(lines.findIndex((line) => line.startsWith("Điểm chung:")) + 2),
    ]);
  });

  it("prints how no activity, the maximum, ties and the reading were treated, and every definition once", () => {
    const tieBreakers = [{ by: "measure", measure: 0 }, { by: "count", column: 5, better: "lower" }] as const;
    const sheet = sheetOf(scorecardOf(grouped, three, { tieBreakers, reading: "attainment" }), grouped);
    const text = drawn(sheet).join(" ");
    expect(text).toContain("mức hoàn thành chỉ tiêu, tức tỷ lệ chia cho chỉ tiêu, cao nhất là 1, nhân 100. Trọng số khi lập: Trực tuyến / tổng tiếp nhận 3; Giải quyết quá hạn 2 (tổng 5).");
    expect(text).toContain("chỉ tiêu là mức tối đa; trong điểm chung tính bằng 100% trừ tỷ lệ, chia cho 100% trừ chỉ tiêu.");
    expect(text).toContain("không phát sinh hoặc không có chỉ tiêu thì không tính vào điểm chung của đơn vị đó; trọng số của các chỉ số còn lại được tính lại thành 100%");
    expect(text).toContain("Bằng nhau thì xét lần lượt: Trực tuyến / tổng tiếp nhận; ít hơn ở cột F");
    expect(text).toContain("Giải quyết quá hạn: chỉ tiêu tối đa 0% cho mọi đơn vị.");
    expect(sheet.definitions.map(({ name }) => name)).toEqual(["Trực tuyến / tổng tiếp nhận", "Giải quyết quá hạn", "Thanh toán trực tuyến"]);
    for (const { name } of sheet.definitions) expect(text).toContain("Cách tính “" + name + "”: ");
  });

  it("names the units at 100% as the district of Vĩnh Linh did", () => {
    const table = vinhLinhTable();
    const card = scorecardOf(table, [measureOf(table, "digitizedInputs"), measureOf(table, "digitizedResults")]);
    expect(drawn(sheetOf(card, table))[2]).toBe(
      "Có 6 đơn vị các chỉ số đều đạt 100% gồm: Thị trấn Cửa Tùng; Xã Vĩnh Chấp; Xã Vĩnh Lâm; Xã Vĩnh Long; Xã Vĩnh Thái; Xã Vĩnh Tú.",
    );
  });

  it("is landscape, repeats both rows of the header, and colours met, missed and to review", () => {
    const table = ducThoTable();
    const sheet = sheetOf(scorecardOf(table, [measureOf(table, "paidOnline", 12), measureOf(table, "late", "0%")]), table);
    const header = sheet.cells.findIndex(([first]) => first === "Hạng");
    expect(sheet.print).toMatchObject({ landscape: true, repeatRows: { first: header, last: header + 1 } });
    expect(sheet.frozenRows).toBe(header + 2);
    const words = sheet.colourRules.map(({ text, area }) => text + " " + String(area.column));
    expect(words).toEqual([6, 11, 12].flatMap((column) => ["Đạt " + column, "Chưa đạt " + column, "Cần xem lại " + column]));
  });

  it("shows a rate above its maximum with as many decimals as tell it apart", () => {
    const table = drawnTable(`
      | STT | Đơn vị | Tổng số đã giải quyết | Đã giải quyết quá hạn |
      | 1   | Xã A   | 100000 | 1 |
      | 2   | Xã B   | 100000 | 0 |
    `);
    const sheet = sheetOf(scorecardOf(table, [measureOf(table, "late", "0%")]), table);
    const row = sheet.cells.findIndex((cells) => cells[1] === "Xã A");
    const formats = sheet.formats.filter(({ area }) => area.column === 4 && area.row === row).map(({ format }) => format);
    expect(formats.pop()).toBe("0.000%");
  });

  it("guards names that a host could take for formulas", () => {
    const table = drawnTable(`
      | STT | Đơn vị | Tổng số đã giải quyết | Số hóa kết quả giải quyết |
      | 1   | '=1+1  | 10 | 5 |
      | 2   | Xã B   | 10 | 6 |
    `);
    const sheet = sheetOf(scorecardOf(table, [measureOf(table, "digitizedResults")]), table);
    const row = sheet.cells.findIndex((cells) => cells[1] === "=1+1");
    expect(row).toBeGreaterThan(0);
    expect(
      sheet.formats.some(({ area, format }) => format === "@" && area.column === 1 && area.row <= row && row < area.row + area.rows),
    ).toBe(true);
  });
});

describe("its formulas", () => {
  const requests: [string, Placed, readonly Measure[], Partial<ScorecardRequest>][] = [
    ["rates", grouped, three, {}],
    ["attainment", grouped, three, { reading: "attainment" }],
    ["bands", grouped, three, { bands: bandsBacNinh }],
    ["nothing that counts", grouped, [measureOf(grouped, "paidOnline")], { reading: "attainment" }],
    ["targets of columns", ducThoTable(), [10, 11, 12].map((column, index) =>
      measureOf(ducThoTable(), (["onlineOfReceived", "digitizedResults", "paidOnline"] as const)[index] ?? "late", column, index + 1)), { reading: "attainment", bands: bands766 }],
  ];
  it.each(requests)("come to the values they carry: %s", (_, table, measures, request) => {
    const formulas = formulasOf(sheetOf(scorecardOf(table, measures, request), table));
    expect(formulas.length).toBeGreaterThan(8);
    expect(formulas.map(({ computed }) => computed)).toEqual(formulas.map(({ carried }) => carried));
  });

  it("follow a target that is edited, and a weight", () => {
    const sheet = sheetOf(scorecardOf(grouped, three), grouped);
    const put = (row: readonly ReportCell[], at: number, value: number): ReportCell[] =>
      row.map((cell, column) => (column === at ? value : cell));
    const edited = sheet.cells.map((row) =>
      row[1] === "Chỉ tiêu chung" ? put(row, 5, 0.95) : row[1] === "Trọng số" ? put(row, 14, 0) : row,
    );
    const valueAt = (row: number, column: number): string | number | boolean => {
      const cell = edited[row]?.[column] ?? "";
      return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
    };
    const row = edited.findIndex((cells) => cells[1] === "Sở Y tế");
    expect(valueAt(row, 6)).toBe("Chưa đạt");
    expect(valueAt(row, 15)).toBe("Chưa đạt");
    expect(valueAt(row, 17)).toBeCloseTo((3 * 80 + 2 * 100) / 5, 8);
  });

  it("name what has no part in a score as the sheet stands, whatever was edited", () => {
    const sheet = sheetOf(scorecardOf(grouped, three), grouped);
    const row = sheet.cells.findIndex((cells) => cells[1] === "Xã C");
    const remark = sheet.cells.find((cells) => cells[0] === "Hạng")?.indexOf("Không tính vào điểm chung") ?? -1;
    const remarkAfter = (column: number, value: number): unknown => {
      const valueAt = (at: number, of: number): string | number | boolean => {
        const cell = at === row && of === column ? value : (sheet.cells[at]?.[of] ?? "");
        return isFormula(cell) ? evaluate(cell.formula, valueAt) : cell;
      };
      return valueAt(row, remark);
    };
    expect(remarkAfter(0, 1)).toBe("Thanh toán trực tuyến");
    expect(remarkAfter(13, 4)).toBe("");
    expect(remarkAfter(3, 0)).toBe("Trực tuyến / tổng tiếp nhận; Thanh toán trực tuyến");
  });

  it("of points add up to the points of index 766", () => {
    const table = drawnTable(`
      | STT | Đơn vị | Công khai, minh bạch | Tiến độ giải quyết | Dịch vụ công trực tuyến | Thanh toán trực tuyến | Mức độ hài lòng | Số hóa hồ sơ |
      | 1   | Sở A   | 18   | 19.5 | 11   | 9.5  | 17   | 15     |
      | 2   | Sở B   | 18   | 19.5 | 11   | 9.5  | 17   | 14.997 |
    `);
    const measures = parts766.map(({ score, most }): Measure => {
      const column = table.table.columns.find(({ meaning }) => meaning === score)?.column ?? -1;
      return { of: { meaning: score, column, most }, better: "higher", target: { from: "none" }, weight: most };
    });
    const sheet = sheetOf(scorecardOf(table, measures, { bands: bands766 }), table);
    const formulas = formulasOf(sheet);
    expect(formulas.map(({ computed }) => computed)).toEqual(formulas.map(({ carried }) => carried));
    const [first, second] = ["Sở A", "Sở B"].map((name) => sheet.cells.find((row) => row[1] === name) ?? []);
    expect([first, second].map((row) => (row ?? []).slice(20, 22).map(shown))).toEqual([["90", "Xuất sắc"], ["89.997", "Tốt"]]);
    expect(showScore(89.997, bands766)).toBe("89,997");
  });

  it("come to the core's verdicts, counts and scores for any table with blanks and zeros", () => {
    const count = fc.oneof(fc.constant(""), fc.constant(0), fc.nat({ max: 40 }));
    const line = fc.tuple(count, count, count, count, count, count);
    const target = fc.integer({ min: 0, max: 200 }).map((half) => String(half / 2).replace(".", ",") + "%");
    const asked = fc.record({
      reading: fc.constantFrom<CompositeReading>("rates", "attainment"),
      targets: fc.tuple(target, target, fc.option(target, { nil: undefined })),
      weights: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), asked, (lines, { reading, targets, weights }) => {
        const values = [
          ...grouped.grid.values.slice(0, 1),
          ...lines.map((cells, index) => [index + 1, "Xã " + String.fromCharCode(65 + index), ...cells]),
        ];
        const rows = lines.map((_, index) => ({ row: index + 1, kind: "unit" as const, name: "Xã " + String.fromCharCode(65 + index), group: "" }));
        const placed: Placed = {
          grid: { ...grouped.grid, values, area: { ...grouped.grid.area, rows: values.length } },
          table: { ...grouped.table, rows },
        };
        const ids = ["onlineOfReceived", "late", "paidOnline"] as const;
        const measures = ids.map((id, index) => measureOf(grouped, id, targets[index], weights[index]));
        const formulas = formulasOf(sheetOf(scorecardOf(placed, measures, { reading, bands: bands766 }), placed));
        expect(formulas.map(({ computed }) => computed)).toEqual(formulas.map(({ carried }) => carried));
      }),
    );
  });
});
