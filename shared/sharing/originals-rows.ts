import { cellAddress } from "../tables/grid";
import { sharingVi } from "../texts/sharing-vi";
import type { Originals } from "./originals";
import { originalsHash } from "./originals-hash";
import { textChunks } from "./text-chunks";

/** Raised when what stands in the sheet is to be read otherwise. */
export const ORIGINALS_SCHEMA = 1;
/** Where the rows begin: below a warning, the facts, and the names of the columns. */
export const FIRST_ORIGINAL = 3;
/** In which column of a row its content begins; before it its kind, sheet, and cell or row. */
export const CONTENT_COLUMN = 3;
/** What can not be compared, among contents. */
export const OPEN: readonly never[] = [];

/**
 * The hidden sheet of originals, row by row, texts only: a line for each cell of ours ("cell") and for each row of a sheet
 * with other contents ("row"). Contents are JSON in cells of at most 30,000 signs: no host takes `[0.5]` or `"=A1"` for
 * a number or a formula.
 */
export function originalsRows(originals: Originals): string[][] {
  const { madeAt, source, rules, guide, sheets, cells } = originals;
  const rows = [
    ...cells.map(({ sheet, row, column, formula, anchor, sent, isLive, value }) =>
      line("cell", sheet, cellAddress(row, column), {
        formula,
        ...(anchor && { anchor: cellAddress(anchor.row, anchor.column) }),
        sent,
        live: isLive,
        ...(value !== undefined && { value }),
      }),
    ),
    ...sheets.flatMap(({ name, rows: recorded = [] }) =>
      recorded.map(({ row, contents }) =>
        line("row", name, String(row + 1), contents.map((content) => (content === undefined ? OPEN : content === "" ? null : content))),
      ),
    ),
  ];
  const head = {
    schema: ORIGINALS_SCHEMA,
    madeAt,
    source,
    rules,
    guide,
    sheets: sheets.map(({ name, rows: recorded }) => ({ name, kept: recorded !== undefined })),
    rows: rows.length,
    hash: originalsHash(rows),
  };
  return [[sharingVi.originals.warning], textChunks(JSON.stringify(head)), [...sharingVi.originals.columns], ...rows];
}

function line(kind: "cell" | "row", sheet: string, place: string, content: unknown): string[] {
  return [kind, JSON.stringify(sheet), place, ...textChunks(JSON.stringify(content))];
}
