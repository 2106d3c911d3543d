import { usualTextRules, type CommendRule, type RemindRule } from "../../shared/reporting/text-rules";
import { unitLists, type ListedUnit } from "../../shared/reporting/unit-lists";
import { materialOfLines, type MaterialWish, type UnitLine } from "./units-material";

const unit = (name: string, online: number, digitized = 0, group = ""): UnitLine => ({ name, online, received: 100, digitized, resolved: 100, group });
const HALF = { numerator: 1, denominator: 2 };
const names = (units: readonly ListedUnit[]): string => units.map(({ name }) => name.replace("Xã ", "")).join(" ");

function commended(rule: CommendRule, lines: readonly UnitLine[], wish: MaterialWish): string {
  const { commend } = unitLists(materialOfLines(lines, wish), { ...usualTextRules, remind: { is: "none" }, commend: rule });
  return (commend.lacking ?? names(commend.units)) + " | " + commend.rule;
}

function reminded(rule: RemindRule, lines: readonly UnitLine[], wish: MaterialWish): string {
  const { remind } = unitLists(materialOfLines(lines, wish), { ...usualTextRules, commend: { is: "none" }, remind: rule });
  return (remind.lacking ?? names(remind.units)) + " | " + remind.rule;
}

const FOUR = [unit("Xã A", 90, 80), unit("Xã B", 50, 80), unit("Xã C", 50, 10), unit("Xã D", 10, 10)];
const TARGETS = { targets: { onlineOfReceived: 50, digitizedResults: 80 } } as const;
const FREE = { targets: { onlineOfReceived: undefined, digitizedResults: undefined } } as const;

test.each<[string, CommendRule, MaterialWish, string]>([
  ["all targets met, equal is met", { is: "met", indicators: [] }, TARGETS, "A B | đạt chỉ tiêu cả hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết)"],
  ["the target of a chosen indicator", { is: "met", indicators: ["onlineOfReceived"] }, TARGETS, "A B C | đạt chỉ tiêu về hồ sơ nộp trực tuyến"],
  ["no targets, no rule", { is: "met", indicators: [] }, FREE, "targets | đạt chỉ tiêu cả hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết)"],
  ["an indicator that the report does not speak of", { is: "met", indicators: ["paidOnline"] }, TARGETS, "indicators | "],
  ["half in each indicator", { is: "atLeast", share: HALF, indicators: [] }, FREE, "A B | đạt từ 50% trở lên ở cả hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết)"],
  ["half in one", { is: "atLeast", share: HALF, indicators: ["onlineOfReceived"] }, FREE, "A B C | có tỷ lệ hồ sơ nộp trực tuyến từ 50% trở lên"],
  ["the best one", { is: "best", count: 1, indicator: "" }, FREE, "A | xếp hạng nhất về tỷ lệ hồ sơ nộp trực tuyến"],
  ["the best two, of which the second place is shared", { is: "best", count: 2, indicator: "" }, FREE, "A B C | thuộc hai hạng đầu về tỷ lệ hồ sơ nộp trực tuyến, kể cả đơn vị đồng hạng"],
  ["twice without a period before", { is: "metTwice", indicators: [] }, TARGETS, "before | đạt chỉ tiêu cả hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết) ở cả kỳ này và kỳ trước, xét theo chỉ tiêu của kỳ này"],
])("commended: %s", (_, rule, wish, said) => {
  expect(commended(rule, FOUR, wish)).toBe(said);
});

test.each<[string, RemindRule, MaterialWish, string]>([
  ["any target missed", { is: "notMet", of: "any", indicators: [] }, TARGETS, "C D | chưa đạt chỉ tiêu ở ít nhất một trong hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết)"],
  ["every target missed", { is: "notMet", of: "every", indicators: [] }, TARGETS, "D | chưa đạt chỉ tiêu nào trong hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết)"],
  ["below half in any", { is: "below", of: "any", share: HALF, indicators: [] }, FREE, "C D | có tỷ lệ dưới 50% ở ít nhất một trong hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết)"],
  ["below half in one", { is: "below", of: "any", share: HALF, indicators: ["onlineOfReceived"] }, FREE, "D | có tỷ lệ hồ sơ nộp trực tuyến dưới 50%"],
  ["the last one", { is: "lowest", count: 1, indicator: "" }, FREE, "D | xếp hạng cuối về tỷ lệ hồ sơ nộp trực tuyến"],
  ["nobody wants it", { is: "none" }, TARGETS, "off | "],
])("reminded: %s", (_, rule, wish, said) => {
  expect(reminded(rule, FOUR, wish)).toBe(said);
});

test("two periods running: both are held against this period's target, and who was not there has met nothing twice", () => {
  const before = [unit("Xã A", 60), unit("Xã B", 49), unit("Xã C", 90), unit("Xã D", 5)];
  const now = [...FOUR, unit("Xã Mới", 99)];
  const wish = { targets: { onlineOfReceived: 50 }, before };
  expect(commended({ is: "metTwice", indicators: [] }, now, wish)).toMatch(/^A C \| /);
  expect(reminded({ is: "notMetTwice", of: "any", indicators: [] }, now, wish)).toMatch(/^D \| chưa đạt chỉ tiêu về hồ sơ nộp trực tuyến ở cả kỳ này và kỳ trước/);
});

test("each peer group has its own best and last; of equal ones there is none", () => {
  const lines = [unit("Xã A", 90, 0, "Xã"), unit("Xã B", 50, 0, "Xã"), unit("Phường X", 20, 0, "Phường"), unit("Phường Y", 10, 0, "Phường"), unit("Sở S", 5, 0, "Sở"), unit("Sở T", 5, 0, "Sở")];
  expect(commended({ is: "best", count: 1, indicator: "" }, lines, FREE)).toBe("A Phường X | xếp hạng nhất của khối về tỷ lệ hồ sơ nộp trực tuyến");
  expect(reminded({ is: "lowest", count: 1, indicator: "" }, lines, FREE)).toBe("B Phường Y | xếp hạng cuối của khối về tỷ lệ hồ sơ nộp trực tuyến");
});

test("a doubtful unit takes up no place: the best of the others are named", () => {
  expect(commended({ is: "best", count: 1, indicator: "" }, FOUR, { ...FREE, doubts: { "Xã A": "Không cân đối." } })).toMatch(/^B C \| .*kể cả đơn vị đồng hạng$/);
});

test("of a rate that ought to be low the lowest is the best, and a share rule passes it over", () => {
  const lines = [0, 3, 9].map((late, index) => ({ ...unit("Xã " + "ABC".charAt(index), 90), late }));
  const quiet = { ...usualTextRules, explain: { overdue: false, underTarget: false } };
  const material = materialOfLines(lines, { targets: { late: 5 } });
  const lists = unitLists(material, { ...quiet, commend: { is: "best", count: 1, indicator: "" }, remind: { is: "notMet", of: "any", indicators: [] } });
  expect([names(lists.commend.units), names(lists.remind.units)]).toEqual(["A", "C"]);
  expect(unitLists(material, { ...quiet, commend: { is: "atLeast", share: HALF, indicators: [] } }).commend.lacking).toBe("indicators");
});

test("a unit without any dossier is idle; one without dossiers in one indicator is judged by the others, and the rule says so", () => {
  const lines = [unit("Xã A", 90, 80), { name: "Xã B", online: 90, received: 100 }, { name: "Xã C", online: 0, received: 0 }];
  const lists = unitLists(materialOfLines(lines, TARGETS), usualTextRules);
  expect([names(lists.commend.units), names(lists.idle)]).toEqual(["A B", "C"]);
  expect(lists.commend.rule).toBe(
    "đạt chỉ tiêu cả hai chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết) (đơn vị không phát sinh hoặc không có chỉ tiêu ở chỉ số nào thì không xét chỉ số đó)",
  );
});

test("full marks are 100% by the counts in every indicator: nothing of nothing is none", () => {
  const lines = [unit("Xã A", 100, 100), unit("Xã B", 100, 99), { name: "Xã C", online: 5, received: 5 }];
  const lists = unitLists(materialOfLines(lines, FREE), { ...usualTextRules, fullMarks: [["onlineOfReceived", "digitizedResults"], ["onlineOfReceived"], ["paidOnline"]] });
  expect(lists.fullMarks.map(({ indicators, units }) => indicators.join("+") + ": " + names(units))).toEqual(["onlineOfReceived+digitizedResults: A", "onlineOfReceived: A B C"]);
});

test("who explains: overdue dossiers, targets missed, or both; who is commended explains nothing", () => {
  const lines = [{ ...unit("Xã A", 90), late: 2 }, unit("Xã B", 10), unit("Xã C", 90)];
  const of = (explain: typeof usualTextRules.explain): string[] => {
    const lists = unitLists(materialOfLines(lines, { targets: { onlineOfReceived: 50 } }), { ...usualTextRules, explain });
    return [lists.explain.units.map(({ name, overdue, under }) => [name, overdue, ...under].join(" ")).join("; "), names(lists.commend.units), names(lists.contested)];
  };
  expect(of({ overdue: true, underTarget: false })).toEqual(["Xã A 2", "C", "A"]);
  expect(of({ overdue: true, underTarget: true })).toEqual(["Xã A 2; Xã B 0 onlineOfReceived", "C", "A"]);
  expect(of({ overdue: false, underTarget: false })).toEqual(["", "A C", ""]);
});

test("a unit whose name only seems to be that of the period before is to be reviewed, and in no other list", () => {
  const before = [unit("Xã A", 60), unit("Xã Thanh", 60)];
  const lists = unitLists(materialOfLines([unit("Xã A", 90), unit("Xã Thạnh", 90)], { targets: { onlineOfReceived: 50 }, before }), usualTextRules);
  expect(lists.review).toEqual([
    { row: 4, name: "Xã Thạnh", group: "", reasons: [{ cells: ["A5"], isName: true, why: "Tên đơn vị chưa được xác nhận là đơn vị nào trong danh sách." }] },
  ]);
  expect(names(lists.commend.units)).toBe("A");
});

test("by rank the best of those commended stand first, and the worst of those reminded", () => {
  const lines = [unit("Xã A", 60), unit("Xã B", 90), unit("Xã C", 10), unit("Xã D", 5)];
  const lists = unitLists(materialOfLines(lines, { targets: { onlineOfReceived: 50 } }), { ...usualTextRules, order: "rank" });
  expect([names(lists.commend.units), names(lists.remind.units)]).toEqual(["B A", "D C"]);
});

test("names stand in the order of Vietnamese dictionaries, whatever their type", () => {
  const lines = ["Xã Ea Na", "Thị trấn Đu", "Xã Ân Thi", "Phường An Hội", "Xã Dĩ An", "Phường 10", "Phường 2"].map((name) => unit(name, 90));
  expect(unitLists(materialOfLines(lines, { targets: { onlineOfReceived: 50 } }), usualTextRules).commend.units.map(({ name }) => name)).toEqual([
    "Phường 2", "Phường 10", "Phường An Hội", "Xã Ân Thi", "Xã Dĩ An", "Thị trấn Đu", "Xã Ea Na",
  ]);
});
