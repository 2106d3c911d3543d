import type { ReportSheet } from "../reports/report-sheet";

/** How a sheet of texts stands in the workbook. */
interface TextLook {
  readonly name: string;
  readonly stays: "behind" | "hidden";
  /** The first column, in characters; the others, and without it all, as the host has them. */
  readonly width?: number;
}

/** A new sheet that holds texts only, row by row; its first row is bold. */
export function textSheet(rows: readonly (readonly string[])[], { name, stays, width }: TextLook): ReportSheet {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const area = { row: 0, column: 0, rows: rows.length, columns };
  return {
    name,
    stays,
    cells: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? "")),
    looks: [
      { area: { ...area, rows: 1 }, look: { bold: true } },
      ...(width === undefined ? [] : [{ area, look: { wrap: true } }]),
    ],
    merges: [],
    formats: [{ area, format: "@" }],
    definitions: [],
    columnWidths: Array.from({ length: columns }, () => width ?? 20),
    frozenRows: 0,
    colourRules: [],
    print: { landscape: false, area, repeatRows: { first: 0, last: 0 } },
    charts: [],
  };
}
