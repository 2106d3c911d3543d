import type { FailureDetail } from "../domain/failure";
import { indicatorNamed, type OwnName } from "../ranking/indicator-names";
import { cellAddress, valueAt, type Grid } from "../tables/grid";
import { MergedCells } from "../tables/merged-cells";
import { isNumberingRow } from "../tables/numbering-row";
import { isMissing } from "../tables/parse-number";
import { targetColumns, type TargetColumns } from "../tables/target-columns";
import { targetSheetName, type TargetColumn } from "../tables/target-table-vocabulary";
import type { TargetRule } from "../tables/target-rule";
import { foldedName } from "../tables/unit-name";
import { readTargetRow } from "./target-row";
import type { TargetTable } from "./target-table";

/** Titles of a decision's annex stand above the header in at most so many rows. */
const MOST_TITLE_ROWS = 20;
const COLUMNS: readonly TargetColumn[] = ["indicator", "group", "unit", "target", "document", "from", "to"];

/** Whether a sheet is called as the target table is: "Chỉ tiêu", also "Chỉ tiêu (2)" or "CHỈ TIÊU 2024". */
export function isTargetSheetName(name: string): boolean {
  return foldedName(name).startsWith(foldedName(targetSheetName));
}

/**
 * Reads the target table of a sheet: the header stands in one of the first rows, titles above and notes behind a blank
 * row below are passed over, a merged cell holds for all its rows.
 *
 * @param ownIndicators those that the user has defined.
 * @returns undefined when the sheet has no header of a target table. On a sheet called "Chỉ tiêu" a target beside any
 *   other known column is a header; elsewhere it takes a unit or a group and two more.
 */
export function readTargetSheet(grid: Grid, ownIndicators: readonly OwnName[] = []): TargetTable | undefined {
  const header = findHeader(grid);
  if (header === undefined) return undefined;
  const problems: { cell: string; detail: FailureDetail }[] = [];
  const rules: TargetRule[] = [];
  const { columns, row: headerRow } = header;
  if (columns === "twoTargets") {
    const detail: FailureDetail = { code: "badTargetTable", row: headerRow + 1 };
    return { sheet: grid.sheet, area: { ...grid.area, row: headerRow, rows: 1 }, rules, problems: [{ cell: cellAddress(headerRow, grid.area.column), detail }], grid };
  }
  const merged = new MergedCells(grid);
  const isKnown = (name: string): boolean =>
    name === "" || indicatorNamed(name) !== undefined || ownIndicators.some((own) => foldedName(own.name) === foldedName(name));
  for (const row of bodyRows(grid, headerRow, columns)) {
    const cells = Object.fromEntries(
      COLUMNS.map((column) => {
        const at = columns.get(column);
        return [column, at === undefined ? "" : merged.shownAt(row, at)];
      }),
    ) as Record<TargetColumn, unknown>;
    const { fields, issues } = readTargetRow(cells, ownIndicators);
    const place = (column: TargetColumn): string =>
      cellAddress(row, columns.get(column) ?? columns.get("target") ?? grid.area.column);
    for (const { column, detail } of issues) problems.push({ cell: place(column), detail });
    if (!isKnown(fields.indicator))
      problems.push({ cell: place("indicator"), detail: { code: "unknownIndicator", text: fields.indicator } });
    const unread = issues[0]?.detail;
    rules.push({ row: row + 1, ...fields, ...(unread !== undefined && { unread }) });
  }
  const positions = [...columns.values()];
  const first = Math.min(...positions);
  return {
    sheet: grid.sheet,
    area: {
      row: headerRow,
      column: first,
      rows: (rules[rules.length - 1]?.row ?? headerRow + 1) - headerRow,
      columns: Math.max(...positions) - first + 1,
    },
    rules,
    problems,
    grid,
  };
}

function findHeader(grid: Grid): { readonly row: number; readonly columns: TargetColumns | "twoTargets" } | undefined {
  const named = isTargetSheetName(grid.sheet);
  for (let index = 0; index < Math.min(grid.values.length, MOST_TITLE_ROWS); index++) {
    const found = targetColumns(grid.values[index] ?? []);
    if (found === undefined || (found === "twoTargets" ? !named : !named && !isPlainly(found))) continue;
    if (found === "twoTargets") return { row: grid.area.row + index, columns: found };
    return {
      row: grid.area.row + index,
      columns: new Map([...found].map(([column, at]) => [column, grid.area.column + at])),
    };
  }
  return undefined;
}

function isPlainly(columns: TargetColumns): boolean {
  return (columns.has("unit") || columns.has("group")) && columns.size >= 4 && (columns.has("document") || columns.has("from"));
}

/** The sheet rows (from 0) below the header that are there to give a target. */
function bodyRows(grid: Grid, headerRow: number, columns: TargetColumns): number[] {
  const end = grid.area.row + grid.area.rows;
  const rows = Array.from({ length: Math.max(0, end - headerRow - 1) }, (_, index) => headerRow + 1 + index);
  const cellsOf = (row: number): Grid["values"][number] => grid.values[row - grid.area.row] ?? [];
  const target = columns.get("target") ?? 0;
  const gives = (row: number): boolean => /\d/.test(String(valueAt(grid, row, target)));
  const last = rows.reduce((latest, row, index) => (gives(row) ? index : latest), -1);
  const notes = rows.findIndex((row, index) => index > last && cellsOf(row).every(isMissing));
  return rows
    .slice(0, notes < 0 ? undefined : notes)
    .filter((row) => !cellsOf(row).every(isMissing) && !(row === headerRow + 1 && isNumberingRow(cellsOf(row))));
}
