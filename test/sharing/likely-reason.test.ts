import { RULE_VERSION } from "../../shared/domain/rule-version";
import { likelyReasons, type ReturnedFacts } from "../../shared/sharing/likely-reason";
import type { OriginalCell, RecordedSheet } from "../../shared/sharing/originals";
import type { ChangedCell, HeldCell } from "../../shared/sharing/plan-taking-back";
import type { CellValue } from "../../shared/tables/grid";
import { cellOf } from "../../shared/sharing/cell-name";

function own(address: string, formula: string, anchor?: string): OriginalCell {
  const place = cellOf(address);
  if (place === undefined) throw new Error(address);
  return { sheet: "Tháng 5", ...place, formula, anchor: anchor === undefined ? undefined : cellOf(anchor), sent: 0.5, isLive: true, value: 0.5 };
}

const change = (cell: string, sheet = "Tháng 5"): ChangedCell => ({ sheet, cell, before: 1, after: 2 });
const held = (original: OriginalCell): HeldCell => ({ original, now: 3, because: "changed" });
const total: RecordedSheet = { name: "Phụ lục", rows: [{ row: 0, contents: [7, "=SUM('Tháng 5'!C2:C9)"] }] };

const cells = [
  own("D2", "=TYLE_TRUCTUYEN(C2,B2)"),
  own("E2", "=DAT_CHITIEU(D2,0.5)"),
  own("D3", "=TYLE_TRUCTUYEN(C3:C4,B3:B4)"),
  own("D4", "", "D3"),
  own("E4", "=DAT_CHITIEU(D4,0.5)"),
  own("F2", "=DOC_SO('Phụ lục'!B1)"),
  own("G2", "=DOC_SO(TY_LE)"),
];

function reasonOf(address: string, facts: Partial<ReturnedFacts> = {}, value: CellValue = 0.6, rules = RULE_VERSION): unknown {
  const original = cells.find(({ row, column }) => JSON.stringify({ row, column }) === JSON.stringify(cellOf(address)));
  if (original === undefined) throw new Error(address);
  const originals = { madeAt: "", source: "", rules, guide: "", cells, sheets: [{ name: "Tháng 5", rows: [] }, total] };
  const reason = likelyReasons({ originals, changed: [], held: [], ...facts })({ original, value });
  return reason.is === "figures" ? reason.cells.map(({ sheet, cell }) => sheet + "!" + cell) : reason.is;
}

test("a changed cell that the formula reads is named; one that it does not read is not", () => {
  expect(reasonOf("D2", { changed: [change("B3"), change("C2"), change("C2", "Phụ lục")] })).toEqual(["Tháng 5!C2"]);
});

test.each([
  ["over another formula of ours", "E2", [change("C2")], ["Tháng 5!C2"]],
  ["over the first cell of a result of several", "E4", [change("B4")], ["Tháng 5!B4"]],
  ["in a cell that such a result has filled", "D4", [change("C3")], ["Tháng 5!C3"]],
  ["over a formula of another sheet", "F2", [change("C8")], ["Tháng 5!C8"]],
])("a figure that is read %s is found", (_, address, changed, named) => {
  expect(reasonOf(address, { changed })).toEqual(named);
});

test("a cell of ours that the recipient has overwritten is one that was changed", () => {
  const [rate] = cells;
  if (rate === undefined) throw new Error("rate");
  expect(reasonOf("E2", { held: [held(rate)] })).toEqual(["Tháng 5!D2"]);
  expect(reasonOf("E2", { held: [{ ...held(rate), because: "spillChanged" }] })).toBe("untold");
});

test("three changed cells are named at most, and formulas that read each other are followed once", () => {
  const circle = [own("A1", "=DOC_SO(A2)"), own("A2", "=DOC_SO(A1)+SUM(B1:B9)")];
  const originals = { madeAt: "", source: "", rules: RULE_VERSION, guide: "", cells: circle, sheets: [] };
  const reason = likelyReasons({ originals, changed: ["B1", "B2", "B3", "B4"].map((cell) => change(cell)), held: [] });
  expect(circle.map((original) => reason({ original, value: 1 }))).toMatchObject([{ cells: [{ cell: "B1" }, { cell: "B2" }, { cell: "B3" }] }, { is: "figures" }]);
});

test("without any the rules may differ, or the function may not be known here, or nothing is told", () => {
  expect([reasonOf("D2"), reasonOf("D2", {}, 0.6, RULE_VERSION + 1), reasonOf("D2", { changed: [change("C2")] }, "#NAME?"), reasonOf("G2", { changed: [change("A1")] })]).toEqual([
    "untold",
    "rules",
    "unknown",
    "untold",
  ]);
});
