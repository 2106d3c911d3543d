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
