import { auditTable } from "../../shared/audit/audit-table";
import { checkable, clearDoubts } from "../../shared/reporting/clear-doubts";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText } from "../../shared/reporting/statement";
import { usualTextRules } from "../../shared/reporting/text-rules";
import { unitDoubts } from "../../shared/reporting/unit-doubts";
import { unitLists, type ListedUnit } from "../../shared/reporting/unit-lists";
import { placedLines, materialOfLines, type MaterialWish, type UnitLine } from "./units-material";

/** Of six units B does not say how many were online, and C says more late dossiers than it has resolved. */
const LINES: readonly UnitLine[] = ["Xã A", "Xã B", "Xã C", "Xã D", "Xã E", "Xã G"].map((name) => ({
  name, online: name === "Xã B" ? "" : 30, received: 40, resolved: 30, late: name === "Xã C" ? 31 : 0, digitized: 30,
}));
const WISH: MaterialWish = { targets: { onlineOfReceived: 50 } };

function doubtful(lines: readonly UnitLine[] = LINES, wish: MaterialWish = WISH): ReportMaterial {
  const material = materialOfLines(lines, wish);
  const audit = auditTable({ ...material.source, decisions: {} });
  return { ...material, doubts: unitDoubts(material.source, material.indicators, audit) };
}

const rowOf = ({ source }: ReportMaterial, name: string): number => source.table.rows.find((row) => row.name === name)?.row ?? -1;
const checkedIn = (material: ReportMaterial, name: string): readonly string[] => checkable(material.doubts.get(rowOf(material, name)) ?? []);
const after = (material: ReportMaterial, checked: readonly string[]): ReportMaterial => ({ ...material, ...clearDoubts(material.doubts, new Set(checked)) });
const names = (units: readonly ListedUnit[]): string => units.map(({ name }) => name.replace("Xã ", "")).join(" ");
const reviewed = (material: ReportMaterial): string => names(unitLists(material, usualTextRules).review);
const text = (material: ReportMaterial): string => reportText(material, usualTextRules).map(paragraphText).join("\n");

test("a unit whose figures have been checked enters the lists again, and the text says how many were checked, and not by whom", () => {
  const before = doubtful();
  expect([reviewed(before), names(unitLists(before, usualTextRules).remind.units)]).toEqual(["B C", ""]);
  const material = after(before, checkedIn(before, "Xã B"));
  const lists = unitLists(material, usualTextRules);
  expect([names(lists.review), names(lists.cleared), names(lists.remind.units)]).toEqual(["C", "B", "B"]);
  expect(text(material)).toContain("Số liệu của 1 đơn vị có điểm cần rà soát đã được kiểm tra, giữ nguyên; đơn vị này được xét như các đơn vị khác.");
  expect(text(material)).toContain("Đề nghị 1 đơn vị rà soát lại số liệu");
  expect(text(before)).not.toContain("đã được kiểm tra");
});

test("when all that was doubtful is checked, the heading asks nobody to review anything", () => {
  const before = doubtful(LINES.filter(({ name }) => name !== "Xã C"));
  const said = text(after(before, checkedIn(before, "Xã B")));
  expect(said).toMatch(/\nRà soát số liệu\nSố liệu của 1 đơn vị/);
  expect(said).not.toMatch(/đề nghị.*rà soát/i);
});

describe("the clearance falls away", () => {
  const checked = checkedIn(doubtful(), "Xã B");
  const changed = (change: Partial<UnitLine>): readonly UnitLine[] => LINES.map((line) => (line.name === "Xã B" ? { ...line, ...change } : line));

  test("when a figure beside the blank changes", () => {
    expect(reviewed(after(doubtful(changed({ received: 41 })), checked))).toBe("B C");
  });

  test("in the next period, though the same cell of the same unit is blank", () => {
    const june = placedLines(LINES, "Tháng 5", "Tháng 6/2024");
    const doubts = unitDoubts(june, materialOfLines(LINES, WISH).indicators, undefined);
    expect([...clearDoubts(doubts, new Set(checked)).doubts.keys()]).toContain(rowOf(doubtful(), "Xã B"));
  });

  test("for another unit with the same figures", () => {
    const others = LINES.map((line) => (line.name === "Xã B" ? { ...line, name: "Xã H" } : line));
    expect(reviewed(after(doubtful(others), checked))).toBe("C H");
  });

  test("not when a row is put in above, or a figure of another unit changes", () => {
    const moved = [{ ...LINES[0], name: "Xã Mới" } as UnitLine, ...LINES.map((line) => (line.name === "Xã D" ? { ...line, received: 41 } : line))];
    expect(reviewed(after(doubtful(moved), checked))).toBe("C");
  });
});

test("figures that do not balance are cleared as they are: once one of them changes, they are doubtful again", () => {
  const more = (late: number): ReportMaterial => doubtful(LINES.map((line) => (line.name === "Xã C" ? { ...line, late } : line)));
  const checked = checkedIn(more(31), "Xã C");
  expect(checked.length).toBeGreaterThan(0);
  expect([reviewed(after(more(31), checked)), reviewed(after(more(32), checked))]).toEqual(["B", "B C"]);
});

test("a new doubt about a unit that was checked is open, the one that was checked is not", () => {
  const material = doubtful();
  const row = rowOf(material, "Xã B");
  const other = new Map([...material.doubts, [row, [...(material.doubts.get(row) ?? []), { cells: ["D5"], why: "Khác.", fingerprint: "0".repeat(14) }]]]);
  const { doubts, cleared } = clearDoubts(other, new Set(checkedIn(material, "Xã B")));
  expect([doubts.get(row)?.map(({ why }) => why), cleared.get(row)?.length]).toEqual([["Khác."], 1]);
});

describe("checking never clears", () => {
  test("a name that nobody has confirmed, in the list as in the period before", () => {
    const material = doubtful(LINES, { ...WISH, before: LINES.map((line) => (line.name === "Xã E" ? { ...line, name: "Xã Ê" } : line)) });
    const doubts = material.doubts.get(rowOf(material, "Xã E")) ?? [];
    expect(doubts.map(({ isName, fingerprint }) => [isName, fingerprint])).toEqual([[true, undefined]]);
  });

  test("a figure that nothing can be counted from, be it unreadable or larger than its whole", () => {
    const material = doubtful(LINES.map((line) => (line.name === "Xã D" ? { ...line, online: "1.2x" } : line.name === "Xã G" ? { ...line, online: 64 } : line)));
    expect([checkedIn(material, "Xã D"), checkedIn(material, "Xã G")]).toEqual([[], []]);
    expect(reviewed(after(material, [...material.doubts.values()].flatMap(checkable)))).toBe("D G");
  });
});
