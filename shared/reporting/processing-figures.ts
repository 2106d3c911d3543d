import { showCount } from "../texts/show-number";
import { processingCounts, type ProcessingId } from "./processing-counts";
import type { ReportMaterial } from "./report-material";
import type { Figure } from "./statement";
import { traceOf } from "./trace-cells";

/** One count of handling, over all units whose cells can be read. */
export interface ProcessingFigure {
  readonly sum: number;
  readonly figure: Figure;
  /** Rows of the units that were added up. */
  readonly rows: readonly number[];
  /** Rows of the units that could not be. */
  readonly leftOut: readonly number[];
  /** Each unit's own count above 0, in the order of the table. */
  readonly units: readonly { readonly row: number; readonly name: string; readonly group: string; readonly count: number }[];
}

/** What the columns of the table say of how dossiers were handled; a doubtful unit whose cells can be read is included. */
export function processingFigures(material: ReportMaterial): ReadonlyMap<ProcessingId, ProcessingFigure> {
  const figures = new Map<ProcessingId, ProcessingFigure>();
  for (const [id, { terms, counts }] of processingCounts(material)) {
    const rows: number[] = [];
    const leftOut: number[] = [];
    const units: { row: number; name: string; group: string; count: number }[] = [];
    let sum = 0;
    for (const { row, name, group } of counts.places) {
      const count = counts.units.get(row);
      if (count?.is !== "counted") leftOut.push(row);
      else {
        rows.push(row);
        sum += count.part;
        if (count.part > 0) units.push({ row, name, group, count: count.part });
      }
    }
    if (rows.length === 0) continue;
    const figure = { key: "processing/" + id, shown: showCount(sum), trace: traceOf(material.source, rows, terms, "sum") };
    figures.set(id, { sum, figure, rows, leftOut, units });
  }
  return figures;
}
