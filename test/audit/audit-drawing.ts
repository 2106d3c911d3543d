import { readFileSync } from "node:fs";
import path from "node:path";
import { auditTable, type AuditSource } from "../../shared/audit/audit-table";
import type { Audit } from "../../shared/audit/audit";
import type { Finding } from "../../shared/audit/finding";
import { findTables } from "../../shared/tables/find-tables";
import { areaAddress, type Grid } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";
import { drawnGrid } from "../support/table";

/** A drawn table as the pane would find it. */
export function drawnTable(drawing: string): { grid: Grid; table: UnitTable } {
  const grid = drawnGrid(drawing);
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("nothing in the drawing is read as a table");
  return { grid, table };
}

type Against = Partial<Pick<AuditSource, "expected" | "previous" | "decisions">>;

/** The audit of a drawn table. */
export function auditOf(drawing: string, against: Against = {}): Audit {
  return auditTable({ ...drawnTable(drawing), decisions: {}, ...against });
}

/** Its findings, one line each: "wrong C2,D2,F2 unbalanced resolvedByDeadline 643272 643270 · Toàn tỉnh". */
export function findingsOf(drawing: string, against: Against = {}): string[] {
  return auditOf(drawing, against).findings.map(drawFinding);
}

/** The drawing of a folder of test/cases. */
export function caseDrawing(name: string): string {
  return readFileSync(path.join(__dirname, "../cases", name, "table.txt"), "utf8");
}

/** A finding as one line: severity, cells, code, balance, the figure of the table, the one computed, unit. */
export function drawFinding({ severity, cells, detail, unit }: Finding): string {
  const facts = [
    "balance" in detail ? detail.balance : "",
    "failure" in detail ? detail.failure.code : "",
    "text" in detail ? detail.text : "",
    "stated" in detail ? String(detail.stated) : "",
    "computed" in detail && !("text" in detail) ? String(detail.computed) : "",
    "before" in detail && typeof detail.before === "number" ? `${String(detail.before)} ${String(detail.now)}` : "",
    "likely" in detail && detail.likely !== undefined ? `likely ${String(detail.likely)}` : "",
    "names" in detail ? detail.names.join("; ") : "",
    "suggestions" in detail ? detail.suggestions.join("; ") : "",
  ].filter((fact) => fact !== "");
  const head = [severity, cells.map(areaAddress).join(), detail.code, ...facts].filter((word) => word !== "").join(" ");
  return unit === undefined ? head : head + " · " + unit;
}
