import { Failure } from "../domain/failure";
import { RULE_VERSION } from "../domain/rule-version";
import type { CopiedFormat, Look, ReportCell, ReportSheet } from "../reports/report-sheet";
import { lockFooter } from "../sharing/lock-footer";
import { lockedCell, type LockedCell } from "../sharing/locked-cell";
import { blockSumsInSteps } from "../tables/block-sums";
import { findTablesInSteps } from "../tables/find-tables";
import { areaAddress, valueAt, type Area, type CellValue, type Grid } from "../tables/grid";
import { eachInSteps, type Steps } from "../tables/steps";
import type { UnitTable } from "../tables/unit-table";
import { lockedSheetVi } from "../texts/locked-sheet-vi";
import { lockedFormats } from "./locked-formats";
import { lockedLooks } from "./locked-looks";
import type { Lockable } from "./read-lockable";

/** When and where a sheet is locked. */
export interface LockMoment {
  /** As shown: "14:05 ngày 22/11/2026". */
  readonly at: string;
  /** What the workbook is called, where the host tells. */
  readonly file: string | undefined;
}

/** A hidden column has no width to take over; this is that of a new column. */
const USUAL_WIDTH = 9;
const HEADING: Look = { bold: true };
const WORDS: Look = { italic: true, colour: "#595959" };
const MARK: Look = { size: 8, colour: "#595959" };

/**
 * The new sheet that keeps the values of another in the same cells, without a formula; below them, parted by a blank row, stands
 * what they were locked from, when, and the sums that tell whether any of them is changed (decision 28). Number formats, merged
 * areas and widths are those of the source; lines and bold headers stand where a table is recognised.
 *
 * @throws Failure `sourceChanged` where the sheet changed between the two readings.
 */
export function* drawLockedSheetInSteps({ grid, block, copied }: Lockable, { at, file }: LockMoment): Steps<ReportSheet> {
  const cells: ReportCell[][] = [];
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  let filled = 0;
  yield* eachInSteps(block.rows, (row) => {
    const line = Array.from({ length: block.columns }, (_, column): LockedCell => {
      const cell = lockedCell(valueAt(grid, row, column), copied.values[row]?.[column] ?? "", copied.formats[row]?.[column] ?? "General");
      if (cell === undefined) throw new Failure({ code: "sourceChanged", sheet: grid.sheet });
      return cell;
    });
    filled += line.filter(({ value }) => value !== "").length;
    cells.push(line.map(({ content }) => content));
    values.push(line.map(({ value }) => value));
    formats.push(line.map(({ content, format }) => (typeof content === "number" ? (format ?? "General") : undefined)));
  });
  const kept: Grid = { sheet: grid.sheet, area: block, values, merges: [], hiddenRows: [] };
  const sums = yield* blockSumsInSteps(kept, block);
  const area = areaAddress(grid.area);
  const facts = { at, source: grid.sheet, area, file, rows: block.rows, columns: block.columns, cells: filled, formulas: copied.formulas, rules: RULE_VERSION, sums };
  const { words, mark } = lockFooter(facts);
  const tables = yield* findTablesInSteps(grid);
  const line = (text: string): ReportCell[] => [text, ...Array.from({ length: block.columns - 1 }, () => "")];
  const top = block.rows + 1;
  return {
    name: lockedSheetVi.sheetName(grid.sheet),
    cells: [...cells, ...["", ...words, ...mark].map(line)],
    formats: lockedFormats(formats, block.columns).map(({ area: stretch, format }): CopiedFormat => ({ area: stretch, format, holds: "copies" })),
    definitions: [],
    looks: [
      ...lockedLooks(kept, tables, copied.columnWidths),
      { area: oneColumn(top, 1), look: HEADING },
      { area: oneColumn(top + 1, words.length - 1), look: WORDS },
      { area: oneColumn(top + words.length, mark.length), look: MARK },
    ],
    merges: grid.merges.flatMap((merge) => insideBlock(merge, block)),
    columnWidths: copied.columnWidths.map((width) => (width === 0 ? USUAL_WIDTH : width)),
    frozenRows: 0,
    colourRules: [],
    print: {
      landscape: block.columns > 6,
      area: { ...block, rows: top + words.length },
      repeatRows: headerRows(tables),
    },
    charts: [],
  };
}

function oneColumn(row: number, rows: number): Area {
  return { row, column: 0, rows, columns: 1 };
}

/** A title may be merged across more columns than hold anything. */
function insideBlock({ row, column, rows, columns }: Area, block: Area): Area[] {
  const inside = { row, column, rows: Math.min(rows, block.rows - row), columns: Math.min(columns, block.columns - column) };
  return inside.rows > 0 && inside.columns > 0 && inside.rows * inside.columns > 1 ? [inside] : [];
}

function headerRows([table]: readonly UnitTable[]): { first: number; last: number } {
  return table?.headerRows ?? { first: 0, last: 0 };
}
