import { isBlank } from "./cell-text";
import { begins, contains, labelOf } from "./match-label";
import type { ListColumn } from "./procedure-list";
import { listHeaderWords, shortCodeHeaders } from "./procedure-vocabulary";
import type { SheetView } from "./sheet-view";

const ROLES: readonly ListColumn[] = ["validTo", "validFrom", "firstPublished", "code", "level", "decision", "name"];
/** How far down a sheet the header of a list may stand. */
const TOP_ROWS = 30;

/** Where the header of a list of procedures stands, and what its columns are; undefined when no row is one. */
export interface ListHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<ListColumn, number>;
}

/** The first row that names a code or a name of procedures and one thing more. */
export function findListHeader(view: SheetView): ListHeader | undefined {
  for (let row = view.firstRow; row <= Math.min(view.firstRow + TOP_ROWS - 1, view.lastRow); row++) {
    const columns = columnsOf(view, row);
    if ((columns.has("code") || columns.has("name")) && columns.size >= 2) return { row, columns };
  }
  return undefined;
}

function columnsOf(view: SheetView, row: number): Map<ListColumn, number> {
  const columns = new Map<ListColumn, number>();
  const { column: first, columns: width } = view.grid.area;
  for (let column = first; column < first + width; column++) {
    const role = isBlank(view.value(row, column)) ? undefined : roleOf(view.text(row, column));
    if (role !== undefined && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

function roleOf(text: string): ListColumn | undefined {
  const label = labelOf(text);
  // "Quyết định công bố danh mục thủ tục…" in a title is no header: those are short.
  if (label.key.split(" ").length > MOST_WORDS) return undefined;
  if (shortCodeHeaders.split("|").some((words) => labelOf(words).key === label.key)) return "code";
  return ROLES.find((role) => (role === "name" ? begins : contains)(label, listHeaderWords[role]));
}

const MOST_WORDS = 14;
