import type { ReportMaterial } from "../../shared/reporting/report-material";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText, type Figure } from "../../shared/reporting/statement";
import { usualTextRules, type TextRules } from "../../shared/reporting/text-rules";
import { areaAddress } from "../../shared/tables/grid";
import { materialOfLines, type MaterialWish, type UnitLine } from "./units-material";

const unit = (name: string, online: number, received = 100, more: Partial<UnitLine> = {}): UnitLine => ({ name, online, received, ...more });
const ONLINE = { targets: { onlineOfReceived: undefined } } as const;

/** The text by paragraph. */
function textOf(
  lines: readonly UnitLine[],
  wish: MaterialWish,
  rules: Partial<TextRules> = {},
  change: (material: ReportMaterial) => ReportMaterial = (same) => same,
): Record<string, string> {
  const paragraphs = reportText(change(materialOfLines(lines, wish)), { ...usualTextRules, ...rules });
  return Object.fromEntries(paragraphs.map((paragraph) => [paragraph.key, paragraphText(paragraph)]));
}

test.each<[string, [number, number], [number, number], string]>([
  ["up", [50, 100], [60, 100], "đạt 60,0% (60/100 hồ sơ), tăng 10,0 điểm phần trăm so với tháng 4/2024 (từ 50,0% lên 60,0%)."],
  ["down", [60, 100], [50, 100], "đạt 50,0% (50/100 hồ sơ), giảm 10,0 điểm phần trăm so với tháng 4/2024 (từ 60,0% xuống 50,0%)."],
  ["nowhere, by the counts", [5, 10], [50, 100], "đạt 50,0% (50/100 hồ sơ), không đổi so với tháng 4/2024."],
  ["up by less than decimals show", [10000, 100000], [10004, 100000], "đạt 10,0% (10.004/100.000 hồ sơ), tăng không đáng kể so với tháng 4/2024."],
  ["down by less than decimals show", [10004, 100000], [10000, 100000], "đạt 10,0% (10.000/100.000 hồ sơ), giảm không đáng kể so với tháng 4/2024."],
])("a rate that goes %s", (_, [part, whole], [partNow, wholeNow], said) => {
  const text = textOf([unit("Xã A", partNow, wholeNow)], { ...ONLINE, before: [unit("Xã A", part, whole)] });
  expect(text["overall/onlineOfReceived"]).toBe("Tỷ lệ hồ sơ nộp trực tuyến " + said);
});

test("where two rates look alike though they differ, from and to are left out", () => {
  const text = textOf([unit("Xã A", 3384, 10000)], { ...ONLINE, before: [unit("Xã A", 3376, 10000)] }, { decimals: 1 });
  expect(text["overall/onlineOfReceived"]).toBe("Tỷ lệ hồ sơ nộp trực tuyến đạt 33,8% (3.384/10.000 hồ sơ), tăng 0,1 điểm phần trăm so với tháng 4/2024.");
});

test("where other units are ranked in the two periods, the change is that of the units of both", () => {
  const text = textOf([unit("Xã A", 60), unit("Xã Mới", 0)], { ...ONLINE, before: [unit("Xã A", 50), unit("Xã Cũ Kỹ", 99)] });
  expect(text["overall/onlineOfReceived"]).toBe(
    "Tỷ lệ hồ sơ nộp trực tuyến đạt 30,0% (60/200 hồ sơ); tính riêng 1 đơn vị có số liệu ở cả hai kỳ thì tăng 10,0 điểm phần trăm so với tháng 4/2024 (từ 50,0% lên 60,0%).",
  );
});

test("a table of the same or a later period is compared with in no sentence, nor in a list of two periods", () => {
  const later = (material: ReportMaterial): ReportMaterial => {
    const [first] = material.indicators;
    return { ...material, indicators: [{ ...first, compared: first.compared && { ...first.compared, care: "later" } }] };
  };
  const rules = { commend: { is: "metTwice", indicators: [] } } as const;
  const wish = { targets: { onlineOfReceived: 50 }, before: [unit("Xã A", 60)] };
  expect(textOf([unit("Xã A", 60)], wish, rules).commend).toContain("Xã A".slice(3));
  const text = textOf([unit("Xã A", 60)], wish, rules, later);
  expect(text["overall/onlineOfReceived"]).toBe("Tỷ lệ hồ sơ nộp trực tuyến đạt 60,0% (60/100 hồ sơ).");
  expect(text).not.toHaveProperty("commend");
});

test("a rate that ought to be low has a maximum, and is not said to be reached", () => {
  const lines = [unit("Xã A", 1, 2, { resolved: 10, late: 1 }), unit("Xã B", 1, 2, { resolved: 10, late: 0 })];
  const text = textOf(lines, { targets: { late: 5 } });
  expect(text["overall/late"]).toBe("Tỷ lệ hồ sơ giải quyết quá hạn là 5,0% (1/20 hồ sơ).");
  expect(text["target/late"]).toBe("Chỉ tiêu tối đa 5%: 1 đơn vị đạt (B), 1 đơn vị chưa đạt.");
  expect(text["extremes/late"]).toBe("Cao nhất: A (10,0%); thấp nhất: B (0%).");
});

test("overdue dossiers of a unit to be reviewed are counted, and the unit is not named", () => {
  const lines = [unit("Xã A", 1, 2, { resolved: 10, late: 1 }), unit("Xã B", 1, 2, { resolved: 10, late: 2 }), unit("Xã C", 1, 2, { resolved: 10, late: 0 })];
  const text = textOf(lines, { ...ONLINE, doubts: { "Xã B": "Số liệu không cân đối." } });
  expect(text.processing).toBe(
    "Trong tháng 5/2024, các đơn vị đã tiếp nhận 6 hồ sơ; đã giải quyết 30 hồ sơ, trong đó quá hạn 3 hồ sơ (trong đó 2 hồ sơ của đơn vị cần rà soát số liệu). Hồ sơ giải quyết quá hạn ở 1 đơn vị: A (1 hồ sơ).",
  );
  expect(text["processing/doubtful"]).toBe("Số liệu trên có tính cả 1 đơn vị cần rà soát số liệu.");
  expect(text.explain).toBe("Đề nghị giải trình đối với 1 đơn vị có hồ sơ quá hạn: A (1 hồ sơ quá hạn).");
  expect(text["review/Xã B"]).toBe("Xã B: Số liệu không cân đối (ô A5).");
});

test("a cell that gives no count is left out of the sums, and its unit is to be reviewed", () => {
  const text = textOf([unit("Xã A", 1, 2, { resolved: 10 }), unit("Xã B", 1, 2, { resolved: "khoảng 10" })], ONLINE);
  expect(text.processing).toContain("đã giải quyết 10 hồ sơ, trong đó không có hồ sơ quá hạn.");
  expect(text["processing/leftOut"]).toContain("chưa tính đủ 1 đơn vị");
  expect(text["review/Xã B"]).toMatch(/^Xã B: .*D5/);
});

test.each<[string, readonly (string | number)[], string | undefined]>([
  ["agrees", ["Tổng", 200, 110, 0, 0, 0], undefined],
  ["disagrees for no known reason", ["Tổng", 200, 120, 0, 0, 0], "Dòng “Tổng” của bảng ghi 120/200 hồ sơ ở tỷ lệ hồ sơ nộp trực tuyến; báo cáo này dùng số cộng của các đơn vị là 110/200. Chưa rõ nguyên nhân chênh lệch; đề nghị đối chiếu lại bảng."],
  ["is blank", ["Tổng", "", "", "", "", ""], undefined],
])("the total row of the table %s", (_, total, said) => {
  const text = textOf([unit("Xã A", 50), unit("Xã B", 60)], { ...ONLINE, total });
  expect(text["totals/onlineOfReceived"]).toBe(said);
});

test("each peer group has its highest and lowest; equal ones are all named, and a group of equals says so", () => {
  const lines = [
    unit("Xã A", 90, 100, { group: "Khối xã" }), unit("Xã B", 90, 100, { group: "Khối xã" }), unit("Xã C", 10, 100, { group: "Khối xã" }),
    unit("Sở X", 5, 10, { group: "Khối sở" }), unit("Sở Y", 50, 100, { group: "Khối sở" }),
  ];
  const text = textOf(lines, ONLINE, { extremes: 2 });
  expect(text["extremes/onlineOfReceived/Khối xã"]).toBe("Khối xã: cao nhất là 90,0% ở 2 đơn vị: A; B; thấp nhất: C (10,0%).");
  expect(text["extremes/onlineOfReceived/Khối sở"]).toBe("Khối sở: các đơn vị có cùng tỷ lệ 50,0%.");
});

test("several from either end are named with their rates, the end first", () => {
  const lines = [90, 80, 70, 60, 50].map((online, index) => unit("Xã " + "ABCDE".charAt(index), online));
  expect(textOf(lines, ONLINE, { extremes: 2 })["extremes/onlineOfReceived"]).toBe("Cao nhất: A (90,0%); B (80,0%); thấp nhất: E (50,0%); D (60,0%).");
  expect(textOf(lines, ONLINE, { extremes: 0 })).not.toHaveProperty("extremes/onlineOfReceived");
});

test("a name that holds the separator is set apart by semicolons", () => {
  const lines = [unit("Xã Tân Thành, huyện A", 90), unit("Xã Tân Thành, huyện B", 90), unit("Xã Bình Hòa", 90)];
  const text = textOf(lines, { targets: { onlineOfReceived: 50 } }, { separator: "," });
  expect(text.commend).toBe("Biểu dương 3 đơn vị đạt chỉ tiêu về hồ sơ nộp trực tuyến: Bình Hòa; xã Tân Thành, huyện A; xã Tân Thành, huyện B.");
});

test.each<[Partial<TextRules>, string]>([
  [{ remind: { is: "none" } }, "Đề nghị các đơn vị tiếp tục cải thiện kết quả thực hiện các chỉ số nêu trên."],
  [{}, "Đề nghị các đơn vị được nhắc nhở nêu trên khẩn trương khắc phục và báo cáo kết quả."],
  [{ followUp: { to: "UBND huyện", until: "16/6/2024" } }, "Đề nghị các đơn vị được nhắc nhở nêu trên khẩn trương khắc phục và báo cáo kết quả về UBND huyện trước ngày 16/6/2024."],
])("what is asked at the end: %j", (rules, said) => {
  expect(textOf([unit("Xã A", 10)], { targets: { onlineOfReceived: 50 } }, rules).followUp).toBe(said);
});

test("nothing arose anywhere: no rate is said, and the units stand apart", () => {
  const text = textOf([unit("Xã A", 0, 0), unit("Xã B", 0, 0)], { targets: { onlineOfReceived: 50 } });
  expect(text["overall/onlineOfReceived"]).toBe("Tỷ lệ hồ sơ nộp trực tuyến: không có đơn vị nào có số liệu để tính.");
  expect(text.idle).toBe("Có 2 đơn vị không phát sinh hồ sơ để tính chỉ số nêu trên, không đánh giá: A; B.");
  expect(Object.keys(text)).not.toContain("commend");
});

test("where most cells are blank, a blank is not said to be a 0", () => {
  const blank = ["Xã B", "Xã C", "Xã D"].map((name): UnitLine => ({ name, online: "", received: "" }));
  expect(textOf([unit("Xã A", 60), ...blank], ONLINE).idle).toBe(
    "Có 3 đơn vị không phát sinh hồ sơ hoặc chưa có số liệu để tính chỉ số nêu trên, không đánh giá: B; C; D.",
  );
});

test("who has overdue dossiers explains them, whether or not anything arose that a rate could be of", () => {
  const text = textOf([unit("Xã A", 60), unit("Xã B", 0, 0, { resolved: 5, late: 2 })], ONLINE);
  expect(text.explain).toBe("Đề nghị giải trình đối với 1 đơn vị có hồ sơ quá hạn: B (2 hồ sơ quá hạn).");
  expect(text).not.toHaveProperty("idle");
});

test("where all who meet a rule are set apart, nobody is said not to meet it, and nobody was reminded", () => {
  const text = textOf([unit("Xã A", 60, 100, { resolved: 5, late: 1 })], { targets: { onlineOfReceived: 50 } });
  expect(text.commend).toBe("Chưa biểu dương đơn vị nào (đạt chỉ tiêu về hồ sơ nộp trực tuyến), vì đơn vị đủ điều kiện được đề nghị xem xét riêng.");
  expect(text.followUp).toBe("Đề nghị các đơn vị phải giải trình nêu trên khẩn trương khắc phục và báo cáo kết quả.");
  const both = textOf([unit("Xã A", 60), unit("Xã B", 60)], { targets: { onlineOfReceived: 50 } }, { remind: { is: "below", of: "any", share: { numerator: 9, denominator: 10 }, indicators: [] } });
  expect(both.remind).toBe("Chưa nhắc nhở đơn vị nào (có tỷ lệ hồ sơ nộp trực tuyến dưới 90%), vì đơn vị thuộc diện này được đề nghị xem xét riêng.");
  expect(both.followUp).toMatch(/^Đề nghị các đơn vị tiếp tục cải thiện/);
});

test("an empty list says that doubtful units were not asked after; overdue dossiers may all be theirs", () => {
  const lines = [unit("Xã A", 60), unit("Xã B", 60, 100, { resolved: 5, late: 2 })];
  const text = textOf(lines, { targets: { onlineOfReceived: 50 }, doubts: { "Xã B": "Không cân đối." } });
  expect(text.explain).toBe("Không có đơn vị nào phải giải trình (có hồ sơ quá hạn); chưa xét 1 đơn vị cần rà soát.");
  expect(text.remind).toBe("Không có đơn vị nào thuộc diện nhắc nhở (chưa đạt chỉ tiêu về hồ sơ nộp trực tuyến); chưa xét 1 đơn vị cần rà soát.");
  expect(text.processing).toContain("quá hạn 2 hồ sơ (đều của đơn vị cần rà soát số liệu).");
});

test.each([
  ["met it", 60, "Chỉ tiêu tối thiểu 50%: 1 đơn vị được đánh giá, đã đạt."],
  ["missed it", 40, "Chỉ tiêu tối thiểu 50%: 1 đơn vị được đánh giá, chưa đạt."],
])("a table of one unit that %s does not say \"all\"", (_, online, said) => {
  expect(textOf([unit("Xã A", online)], { targets: { onlineOfReceived: 50 } })["target/onlineOfReceived"]).toBe(said);
});

test("units of one target each: from the lowest to the highest, with the cells that give them", () => {
  const material = materialOfLines([unit("Xã A", 40), unit("Xã B", 50), unit("Xã C", 60)], { targets: { onlineOfReceived: 50 } });
  const [first] = material.indicators;
  const wide = first.ranking.groups.map((group) => ({
    ...group,
    units: group.units.map((each, index) => ({ ...each, target: { numerator: [30, 45, 60][index] ?? 0, denominator: 100 }, met: true })),
  }));
  const request = { ...first.ranking.request, target: { from: "column" as const, column: 5 } };
  const text = reportText({ ...material, indicators: [{ ...first, ranking: { ...first.ranking, request, groups: wide } }] }, usualTextRules);
  const target = text.find(({ key }) => key === "target/onlineOfReceived");
  expect(target && paragraphText(target)).toBe("Chỉ tiêu tối thiểu từ 30% đến 60% tùy đơn vị: tất cả 3 đơn vị được đánh giá đều đạt.");
  const figures = (target?.pieces ?? []).filter((piece): piece is Figure => typeof piece !== "string");
  expect(figures.map(({ key, trace }) => key + " " + trace.cells.map(areaAddress).join())).toEqual([
    "onlineOfReceived/target/least F6",
    "onlineOfReceived/target/most F4",
    "onlineOfReceived/met A4:A6",
  ]);
});

test("that nobody has 100% is said only where the user has asked for such a list", () => {
  const none = materialOfLines([{ name: "Xã A", online: 1, received: 2, resolved: 2, digitized: 1 }], { targets: { digitizedResults: undefined } });
  const said = (fullMarks: TextRules["fullMarks"]): string[] =>
    reportText(none, { ...usualTextRules, fullMarks }).filter(({ key }) => key.startsWith("fullMarks/")).map(paragraphText);
  expect(said(usualTextRules.fullMarks)).toEqual([]);
  expect(said([["digitizedResults"]])).toEqual([expect.stringMatching(/^Không có đơn vị nào đạt 100% /)]);
});
