import { auditTable } from "../../shared/audit/audit-table";
import type { Audit } from "../../shared/audit/audit";
import type { Finding } from "../../shared/audit/finding";
import type { PlacedTable } from "../../shared/ranking/compared-period";
import type { ReportedIndicator } from "../../shared/reporting/report-material";
import { unitDoubts } from "../../shared/reporting/unit-doubts";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { allReported, tableOf } from "./sample-material";
import { materialOfLines, type UnitLine } from "./units-material";

const NO_AUDIT: Audit = { findings: [], checks: [], questions: [] };

function doubtsOf(source: PlacedTable, indicators: readonly ReportedIndicator[], audit: Audit | undefined): Record<string, string[]> {
  const names = new Map(source.table.rows.map(({ row, name }) => [row, name]));
  return Object.fromEntries([...unitDoubts(source, indicators, audit)].map(([row, all]) => [names.get(row) ?? "", all.map(({ why, cells }) => cells.join() + ": " + why)]));
}

/** Lines of units whose figures are in order. */
const GOOD: readonly UnitLine[] = ["Xã A", "Xã B", "Xã C", "Xã D", "Xã E"].map((name) => ({ name, online: 20, received: 40, resolved: 30, late: 0, digitized: 30 }));

function finding(source: PlacedTable, detail: Finding["detail"], row: number, more: Partial<Finding> = {}): Finding {
  return { severity: "doubtful", sheet: source.table.sheet, cells: [{ row, column: 2, rows: 1, columns: 1 }], unit: undefined, detail, ...more };
}

test("in the sample of Đức Thọ only Tân Hương is doubtful, and it is said once", () => {
  const source = tableOf(ducTho, "Đức Thọ tuần 26-2024");
  const doubts = doubtsOf(source, allReported(source), auditTable({ ...source, decisions: {} }));
  expect(doubts).toEqual({ "Xã Tân Hương": ["D16,C16: Tiếp nhận trực tuyến (D16) 64 lớn hơn Tổng số tiếp nhận (C16) 46. Một trong hai số sai; hãy đối chiếu với nguồn."] });
});

test("before the audit has come, what could not be ranked is doubtful all the same", () => {
  const source = tableOf(ducTho, "Đức Thọ tuần 26-2024");
  expect(Object.keys(doubtsOf(source, allReported(source), undefined))).toEqual(["Xã Tân Hương"]);
});

test("in the sample of Vĩnh Linh nearly all units jump from April to May: that casts doubt on none of them", () => {
  const [may, april] = [tableOf(vinhLinh, "Vĩnh Linh 5-2024"), tableOf(vinhLinh, "Vĩnh Linh 4-2024")];
  const audit = auditTable({ ...may, previous: april, decisions: {} });
  expect(audit.findings.filter(({ detail }) => detail.code === "rateJump").length).toBeGreaterThan(19);
  expect(doubtsOf(may, allReported(may, april), audit)).toEqual({});
});

test("one unit that jumps where the others do not is to be reviewed", () => {
  const { source, indicators } = materialOfLines(GOOD, { targets: { onlineOfReceived: 50 } });
  const jump = finding(source, { code: "rateJump", indicator: "onlineOfReceived", before: { part: 1, whole: 40 }, now: { part: 20, whole: 40 } }, 4);
  expect(Object.keys(doubtsOf(source, indicators, { ...NO_AUDIT, findings: [jump] }))).toEqual(["Xã B"]);
});

test.each<[string, Finding["detail"], Partial<Finding>]>([
  ["a note", { code: "unclearRow", failure: { code: "noName" } }, { severity: "note" }],
  ["a total that is not the sum", { code: "wrongTotal", cell: "C9", meaning: "receivedOnline", stated: 9, computed: 8, rows: 1 }, {}],
  ["columns that do not balance throughout", { code: "unbalancedThroughout", balance: "resolvedByDeadline", rows: 5, of: 5, whole: [], parts: [], stated: 1, computed: 2 }, {}],
  ["printed rates that are computed another way throughout", { code: "wrongRate", throughout: { rows: 5, of: 5 }, text: "1%", part: [], whole: [], stated: 1, computed: 2 }, {}],
])("%s blames no unit, though its cells lie in a unit's row", (_, detail, more) => {
  const { source, indicators } = materialOfLines(GOOD, { targets: { onlineOfReceived: 50 } });
  expect(doubtsOf(source, indicators, { ...NO_AUDIT, findings: [finding(source, detail, 4, more)] })).toEqual({});
});

test("a row that does not balance blames its unit", () => {
  const { source, indicators } = materialOfLines(GOOD, { targets: { onlineOfReceived: 50 } });
  const unbalanced = finding(source, { code: "unbalanced", balance: "resolvedByDeadline", whole: [], parts: [], stated: 1, computed: 2 }, 6);
  expect(Object.keys(doubtsOf(source, indicators, { ...NO_AUDIT, findings: [unbalanced] }))).toEqual(["Xã D"]);
});

test("a blank where the other units have counts is no 0 to be reminded of; where most are blank it is how the office writes 0", () => {
  const one = materialOfLines(GOOD.map((line, index) => (index === 2 ? { ...line, online: "" } : line)), { targets: { onlineOfReceived: 50 } });
  expect(doubtsOf(one.source, one.indicators, NO_AUDIT)).toEqual({ "Xã C": ["C6: Ô trống C6 đang được tính là 0; cần xác nhận là số 0 hay chưa nhập."] });
  const most = materialOfLines(GOOD.map((line, index) => (index === 2 ? line : { ...line, online: "" })), { targets: { onlineOfReceived: 50 } });
  expect(doubtsOf(most.source, most.indicators, NO_AUDIT)).toEqual({});
});

test("a name that the user has not settled is a doubt until it is, in the list of units as in the period before", () => {
  const { source, indicators } = materialOfLines(GOOD, { targets: { onlineOfReceived: 50 }, before: GOOD.map((line) => (line.name === "Xã E" ? { ...line, name: "Xã Ê" } : line)) });
  const question = { key: "xã b", name: "Xã B", group: undefined, place: "A5", cells: 1, candidates: ["Xã Bờ"], dividedUnit: undefined };
  const open = doubtsOf(source, indicators, { ...NO_AUDIT, questions: [{ ...question, answer: undefined }] });
  expect(open).toEqual({
    "Xã B": ["A5: Tên đơn vị chưa được xác nhận là đơn vị nào trong danh sách."],
    "Xã E": ["A8: Tên đơn vị chưa được xác nhận là đơn vị nào trong danh sách."],
  });
  expect(Object.keys(doubtsOf(source, indicators, { ...NO_AUDIT, questions: [{ ...question, answer: "Xã Bờ" }] }))).toEqual(["Xã E"]);
});
