import { disagreements, planTakingBack, type SheetContents, type TakingBack } from "../../shared/sharing/plan-taking-back";
import type { OriginalCell, Originals, RecordedSheet } from "../../shared/sharing/originals";
import type { CellValue } from "../../shared/tables/grid";

const PLAIN = '=IF(B2=0,"",C2/B2)';

function cell(row: number, column: number, rest: Partial<OriginalCell>): OriginalCell {
  return { sheet: "Tháng 5", row, column, formula: "=TYLE_TRUCTUYEN(C2,B2)", anchor: undefined, sent: PLAIN, isLive: true, value: 0.45, ...rest };
}

function sent(cells: readonly OriginalCell[], sheets: readonly RecordedSheet[] = [{ name: "Tháng 5", rows: [] }]): Originals {
  return { madeAt: "", source: "a.xlsx", rules: 1, guide: "Hướng dẫn mở tệp (2)", sheets, cells };
}

function now(sheet: string, contents: readonly (readonly CellValue[])[], row = 0, column = 0): SheetContents {
  const columns = Math.max(0, ...contents.map((line) => line.length));
  return { sheet, area: { row, column, rows: contents.length, columns }, contents };
}

const restored = (plan: TakingBack): unknown => plan.restore.map(({ original: { row, column }, content }) => [row, column, content]);
const held = (plan: TakingBack): unknown => plan.held.map(({ original: { row, column }, now, because }) => [row, column, now, because]);

describe("cells of ours", () => {
  test.each([
    ["as it was sent", PLAIN],
    ["as another program spells it", '=if( B2 = 0 ; "" ; C2/B2 )'],
  ])("a plain formula that stands %s gets its formula of ours back", (_, content) => {
    const plan = planTakingBack(sent([cell(1, 3, {})]), [now("Tháng 5", [[content]], 1, 3)]);
    expect(restored(plan)).toEqual([[1, 3, "=TYLE_TRUCTUYEN(C2,B2)"]]);
    expect([plan.held, plan.changed]).toEqual([[], []]);
  });

  test.each([
    [0.1 + 0.2, 0.3],
    ["Xã Hòa Bình\r\nA", "Xã Hòa Bình\nA".normalize("NFD")],
    ["#NAME?", "#NAME?"],
    ["", ""],
    [true, true],
  ])("a value that is still %j gets its formula back", (value, content) => {
    const plan = planTakingBack(sent([cell(1, 3, { sent: value, isLive: false, value })]), [now("Tháng 5", [[content]], 1, 3)]);
    expect(restored(plan)).toEqual([[1, 3, "=TYLE_TRUCTUYEN(C2,B2)"]]);
  });

  test.each<[string, CellValue, CellValue, boolean]>([
    ["another formula", PLAIN, "=C2/B2", true],
    ["a number for a formula", PLAIN, 0.45, true],
    ["nothing", PLAIN, "", true],
    ["another number", 0.45, 0.4500001, false],
    ["a text for a number", 12, "12", false],
    ["another text", "Đạt", "đạt", false],
  ])("a cell in which the recipient has put %s is left as it is and told", (_, before, after, isLive) => {
    const plan = planTakingBack(sent([cell(1, 3, { sent: before, isLive })]), [now("Tháng 5", [[after]], 1, 3)]);
    expect(restored(plan)).toEqual([]);
    expect(held(plan)).toEqual([[1, 3, after, "changed"]]);
  });

  test("a result of several cells comes back at its first cell, and the others are cleared for it", () => {
    const anchor = { row: 1, column: 3 };
    const cells = [cell(1, 3, {}), cell(2, 3, { formula: "", anchor, sent: "=C3/B3" })];
    expect(restored(planTakingBack(sent(cells), [now("Tháng 5", [[PLAIN], ["=C3/B3"]], 1, 3)]))).toEqual([[1, 3, "=TYLE_TRUCTUYEN(C2,B2)"], [2, 3, ""]]);
  });

  test("where one cell of a result was changed none of it comes back, for the formula could not spill; others on the sheet do", () => {
    const anchor = { row: 1, column: 3 };
    const cells = [cell(1, 3, {}), cell(2, 3, { formula: "", anchor, sent: "=C3/B3" }), cell(3, 3, { sent: "=C4/B4" })];
    const plan = planTakingBack(sent(cells), [now("Tháng 5", [[PLAIN], [0.5], ["=C4/B4"]], 1, 3)]);
    expect(held(plan)).toEqual([[1, 3, PLAIN, "spillChanged"], [2, 3, 0.5, "changed"]]);
    expect(restored(plan)).toEqual([[3, 3, "=TYLE_TRUCTUYEN(C2,B2)"]]);
  });
});

test("a result whose formula of ours stands in its first cell again stands again with all that it has filled, and is not told as changed", () => {
  const anchor = { row: 1, column: 3 };
  const cells = [cell(1, 3, {}), cell(2, 3, { formula: "", anchor, sent: "=C3/B3" }), cell(3, 3, { sent: "=C4/B4" })];
  const plan = planTakingBack(sent(cells), [now("Tháng 5", [["=_xldudf_TYLE_TRUCTUYEN( C2 ; B2 )"], [0.5], [0.7]], 1, 3)]);
  expect(plan.standing.map(({ row }) => row)).toEqual([1, 2]);
  expect([restored(plan), held(plan)]).toEqual([[], [[3, 3, 0.7, "changed"]]]);
});

describe("the other cells", () => {
  const rows = [
    { row: 0, contents: ["Đơn vị", "Tổng số"] },
    { row: 2, contents: ["Xã A", 100, undefined, "=SUM(B1:B2)"] },
  ];
  const kept = [{ name: "Tháng 5", rows }];
  const same = [["Đơn vị", "Tổng số", "", ""], ["", "", "", ""], ["Xã A", 100, 7, "=sum(B1:B2)"]];

  test("what is as it was is not told, and what cannot be compared is left out", () => {
    expect(planTakingBack(sent([], kept), [now("Tháng 5", same)])).toEqual({ restore: [], held: [], standing: [], changed: [], gone: [], added: [], unwatched: [] });
  });

  test("every cell that was changed, filled or cleared is told with old and new", () => {
    const contents = [["Đơn vị", "", "mới"], ["", 5], ["Xã A", 101, 8, 7], [], ["", "", "", "", "thêm"]];
    expect(planTakingBack(sent([], kept), [now("Tháng 5", contents)]).changed).toEqual([
      { sheet: "Tháng 5", cell: "B1", before: "Tổng số", after: "" },
      { sheet: "Tháng 5", cell: "C1", before: "", after: "mới" },
      { sheet: "Tháng 5", cell: "B2", before: "", after: 5 },
      { sheet: "Tháng 5", cell: "B3", before: 100, after: 101 },
      { sheet: "Tháng 5", cell: "D3", before: "=SUM(B1:B2)", after: 7 },
      { sheet: "Tháng 5", cell: "E5", before: "", after: "thêm" },
    ]);
  });

  test("where less of the sheet is used than before, what is gone is told", () => {
    expect(planTakingBack(sent([], kept), [now("Tháng 5", [])]).changed.map(({ cell, after }) => [cell, after])).toEqual([["A1", ""], ["B1", ""], ["A3", ""], ["B3", ""], ["D3", ""]]);
  });

  test("cells of ours are told once, not among the others", () => {
    const plan = planTakingBack(sent([cell(2, 2, {})], kept), [now("Tháng 5", [...same.slice(0, 2), ["Xã A", 100, 9, "=SUM(B1:B2)"]])]);
    expect([plan.changed.length, plan.held.length]).toEqual([0, 1]);
  });
});

test("sheets that are gone, new, or were not kept are told", () => {
  const sheets = [{ name: "Tháng 5", rows: [] }, { name: "Lớn", rows: undefined }];
  const cells = [cell(1, 3, {}), cell(2, 3, { anchor: { row: 1, column: 3 }, formula: "" })];
  const there = ["Lớn", "Tháng 5 (sửa)", "Hướng dẫn mở tệp (2)", "Thước - công thức gốc"].map((name) => now(name, []));
  const { gone, added, unwatched, restore, held: left } = planTakingBack(sent(cells, sheets), there);
  expect({ gone, added, unwatched, restore, left }).toEqual({
    gone: [{ sheet: "Tháng 5", formulas: 1 }],
    added: ["Tháng 5 (sửa)"],
    unwatched: ["Lớn"],
    restore: [],
    left: [],
  });
});

test("values that no longer agree are told; what the file had no value for is not", () => {
  const cells = [cell(0, 0, { value: 0.45 }), cell(1, 0, { value: 0.45 }), cell(2, 0, { value: undefined }), cell(3, 0, { value: "Đạt" }), cell(4, 0, { value: 0.1 + 0.2 })];
  const values: CellValue[] = [0.45, 0.46, 0.9, "Chưa đạt", 0.3];
  const found = disagreements(cells.map((original) => ({ original, content: original.formula })), (_, row) => values[row] ?? "");
  expect(found.map(({ original: { row }, value }) => [row, value])).toEqual([[1, 0.46], [3, "Chưa đạt"]]);
});

test("a sheet of somebody's own that is called like one of Thước's is taken back like any other, for it holds formulas of ours", () => {
  const own = "Hướng dẫn mở tệp";
  const sheets = [{ name: own, rows: [{ row: 0, contents: ["a"] }] }, { name: "Nhật ký Thước", rows: [{ row: 0, contents: ["b"] }] }];
  const plan = planTakingBack(sent([cell(1, 3, { sheet: own })], sheets), [now(own, [["x"], ["", "", "", PLAIN]]), now("Nhật ký Thước", [["y"]])]);
  expect(restored(plan)).toEqual([[1, 3, "=TYLE_TRUCTUYEN(C2,B2)"]]);
  expect(plan.changed).toEqual([{ sheet: own, cell: "A1", before: "a", after: "x" }]);
});
