import { auditTable } from "../../shared/audit/audit-table";
import { checkable, clearDoubts } from "../../shared/reporting/clear-doubts";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText } from "../../shared/reporting/statement";
import { usualTextRules } from "../../shared/reporting/text-rules";
import { unitDoubts } from "../../shared/reporting/unit-doubts";
import { unitLists, type ListedUnit, type UnitLists } from "../../shared/reporting/unit-lists";
import { drawnTable } from "../audit/audit-drawing";
import { materialOf } from "./sample-material";

/** Counted from dossiers: of A most rows could not be counted, of B one of very many, of D all of them. */
const COUNTED = `
  sheet: Đếm hồ sơ 5-2024
  | STT | Đơn vị    | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến | Chỉ tiêu | Số dòng chưa tính, cần rà soát |
  | 1   | Xã A      | 60                      | 60                   | 50%      | 40                             |
  | 2   | Xã B      | 9000                    | 10                   | 50%      | 1                              |
  | 3   | Xã C      | 100                     | 90                   | 50%      |                                |
  | 4   | Xã D      | 0                       | 0                    | 50%      | 12                             |
  | 5   | Xã E      | 100                     | 20                   | 50%      | 0                              |
  |     | Tổng cộng | 9260                    | 180                  |          | 53                             |`;

function counted(drawing = COUNTED): ReportMaterial {
  const source = drawnTable(drawing);
  const material = materialOf(source, ["onlineOfReceived"]);
  return { ...material, doubts: unitDoubts(source, material.indicators, auditTable({ ...source, decisions: {} })) };
}

const names = (units: readonly ListedUnit[]): string => units.map(({ name }) => name.replace("Xã ", "")).sort().join(" ");
const listsOf = (material: ReportMaterial): UnitLists => unitLists(material, usualTextRules);
const checkedIn = (material: ReportMaterial): ReadonlySet<string> => new Set([...material.doubts.values()].flatMap(checkable));
const after = (material: ReportMaterial, checked: ReadonlySet<string>): ReportMaterial => ({ ...material, ...clearDoubts(material.doubts, checked) });

test("units with rows that could not be counted are to be reviewed, and neither commended nor reminded nor called idle, be it one row of 9,001", () => {
  const { review, commend, remind, idle } = listsOf(counted());
  expect([names(review), names(commend.units), names(remind.units), names(idle)]).toEqual(["A B D", "C", "E", ""]);
  const text = reportText(counted(), usualTextRules).map(paragraphText).join("\n");
  expect(text).toContain("chưa gồm 40 dòng hồ sơ chưa tính được (đã tính 60 hồ sơ tiếp nhận). Đề nghị xem các dòng đó ở bảng hồ sơ");
});

test("once a person has checked them they are named like all others", () => {
  const { review, cleared, commend, remind, idle } = listsOf(after(counted(), checkedIn(counted())));
  expect([names(review), names(cleared), names(commend.units), names(remind.units), names(idle)]).toEqual(["", "A B D", "A C", "B E", "D"]);
});

test.each([
  ["as many rows are left out, but another figure has changed", "| 10                   |", "| 11                   |"],
  ["another row is left out", "| 1                              |", "| 2                              |"],
])("what was checked is doubtful again when %s", (_, from, to) => {
  const changed = COUNTED.replace(from, to);
  expect(changed).not.toBe(COUNTED);
  expect(names(listsOf(after(counted(changed), checkedIn(counted()))).review)).toBe("B");
});

test("what was checked stays so when figures of other units change", () => {
  const changed = COUNTED.replace("| 100                     | 20 ", "| 100                     | 21 ");
  expect(changed).not.toBe(COUNTED);
  expect(names(listsOf(after(counted(changed), checkedIn(counted()))).review)).toBe("");
});
