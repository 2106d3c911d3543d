import { wrappedRowHeights } from "../../workbench/grid/row-heights";
import type { ReportSheet } from "../../shared/reports/report-sheet";

test("a row of large letters across merged cells is as high as its tone marks need; others are left to fit themselves", () => {
  const area = (row: number, columns: number) => ({ row, column: 0, rows: 1, columns });
  const sheet = {
    cells: [["KẾT QUẢ", ""], ["KẾT QUẢ", ""], ["Kết quả", ""]],
    looks: [{ area: area(0, 1), look: { size: 14 } }, { area: area(1, 1), look: { size: 14 } }, { area: area(2, 1), look: { bold: true } }],
    merges: [area(0, 2), area(2, 2)],
    columnWidths: [20, 20],
  } satisfies Pick<ReportSheet, "cells" | "looks" | "merges" | "columnWidths">;
  expect([...wrappedRowHeights(sheet)]).toEqual([[0, 31]]);
});

test("a wrapped text is as high as its words need, a number one line", () => {
  const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: 2 });
  const sheet = {
    cells: [["Tăng, giảm (điểm phần trăm)", "x"], [0.48469387755102045, { formula: "=1/3", value: 1 / 3 }]],
    looks: [0, 1].map((at) => ({ area: row(at), look: { wrap: true } })),
    merges: [],
    columnWidths: [9, 9],
  } satisfies Pick<ReportSheet, "cells" | "looks" | "merges" | "columnWidths">;
  // "Tăng," "giảm" "(điểm" "phần" "trăm)": four lines by the number of letters, five by words.
  expect([...wrappedRowHeights(sheet)]).toEqual([[0, 106]]);
});
