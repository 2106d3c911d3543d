import { changedSince, entersFormulas } from "../../shared/application/changed-since";
import type { RewrittenCell } from "../../shared/application/receipt";
import type { CellValue } from "../../shared/tables/grid";

const anchor: RewrittenCell = { row: 0, column: 0, before: 1, after: "=DOC_SO(B1:B2)" };
const filled: RewrittenCell = { row: 1, column: 0, before: 2, after: "", cleared: true };
const typed: RewrittenCell = { row: 2, column: 0, before: 3, after: 4 };

function told(contents: readonly CellValue[], shown: CellValue = 7): number[] {
  return changedSince([anchor, filled, typed], ({ row }) => contents[row] ?? "", ({ row }) => (row === 0 ? shown : "")).map(({ row }) => row);
}

test.each<[string, readonly CellValue[], CellValue, number[]]>([
  ["as they were left", [anchor.after, "", 4], 7, []],
  ["with a result that came later", [anchor.after, 8, 4], 7, []],
  ["with another formula and another value", ["=1", "", 5], 7, [0, 2]],
  ["with something in the way of the result in Excel", [anchor.after, 8, 4], "#SPILL!", [1]],
  ["with something in the way of the result in Sheets", [anchor.after, 8, 4], "#REF!", [1]],
])("cells %s", (_, contents, shown, rows) => {
  expect(told(contents, shown)).toEqual(rows);
});

test("only a step that enters formulas clears cells for them", () => {
  expect([entersFormulas([{ content: "" }, { content: "=A1" }]), entersFormulas([{ content: "" }, { content: 5 }])]).toEqual([true, false]);
});
