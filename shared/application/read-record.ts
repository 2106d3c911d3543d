import { RECORD_HEAD_ROW } from "../reports/record-of-runs";
import { valueAt, type Grid } from "../tables/grid";
import { isNumberedName } from "../tables/numbered-name";
import { ownSheetsVi } from "../texts/own-sheets-vi";
import { recordSheetVi } from "../texts/record-sheet-vi";
import type { Workbook } from "./workbook";

/** A line of the record as it reads on the sheet; what is blank there is "". */
export interface RecordLine {
  readonly at: string;
  readonly action: string;
  readonly source: string;
  readonly rules: string;
  readonly in: string;
  readonly out: string;
  readonly leftOut: string;
  readonly written: string;
}

/** The record of a workbook. */
export interface RecordSeen {
  readonly sheet: string;
  /** How many lines it has. */
  readonly count: number;
  /** Where the latest of them stands, from 0; that of the headings without any. */
  readonly lastRow: number;
  /** The latest of them, newest first. */
  readonly latest: readonly RecordLine[];
}

const MOST_LINES = 20;

/**
 * Reads the record: the sheet "Nhật ký Thước", or one of that name with a number, that has our headings. Undefined where
 * there is none. One call of the host and one for each sheet of such a name; fails as the host does.
 */
export async function readRecord(workbook: Pick<Workbook, "sheets" | "readSheet">): Promise<RecordSeen | undefined> {
  for (const { name } of await workbook.sheets()) {
    if (!isNumberedName(name, ownSheetsVi.record)) continue;
    const grid = await workbook.readSheet(name);
    const isOurs = recordSheetVi.columns.every((heading, column) => valueAt(grid, RECORD_HEAD_ROW, column) === heading);
    if (isOurs) return seen(grid);
  }
  return undefined;
}

function seen(grid: Grid): RecordSeen {
  const { row: top, rows } = grid.area;
  const lines: RecordLine[] = [];
  let lastRow = RECORD_HEAD_ROW;
  for (let row = RECORD_HEAD_ROW + 1; row < top + rows; row++) {
    const [at = "", action = "", source = "", rules = "", count = "", out = "", leftOut = "", written = ""] = recordSheetVi.columns.map(
      (_, column) => String(valueAt(grid, row, column)),
    );
    if (at + action === "") continue;
    lines.push({ at, action, source, rules, in: count, out, leftOut, written });
    lastRow = row;
  }
  return { sheet: grid.sheet, count: lines.length, lastRow, latest: lines.slice(-MOST_LINES).reverse() };
}
