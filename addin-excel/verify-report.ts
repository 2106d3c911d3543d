import type { ReportCell, ReportSheet } from "../shared/reports/report-sheet";
import { isFormula } from "../shared/reports/report-sheet";
import type { CellValue } from "../shared/tables/grid";
import type { Contents } from "./cell-contents";

/** Sums of doubles may differ in the last bits from one machine to the next; nobody reads the 13th digit. */
function isSameNumber(wanted: number, found: CellValue): boolean {
  return typeof found === "number" && Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted));
}

function isAsWritten(cell: ReportCell, value: CellValue, typed: CellValue): boolean {
  if (!isFormula(cell)) return value === cell;
  if (typeof typed !== "string" || !typed.startsWith("=")) return false;
  return typeof cell.value === "number" ? isSameNumber(cell.value, value) : value === cell.value;
}

/** Whether a sheet holds what the report asks for: every number, text and formula, and what each formula comes to. */
export function holdsReport(report: Pick<ReportSheet, "cells">, found: Contents): boolean {
  return report.cells.every((line, row) =>
    line.every((cell, column) =>
      isAsWritten(cell, found.values[row]?.[column] ?? "", found.typed[row]?.[column] ?? ""),
    ),
  );
}
