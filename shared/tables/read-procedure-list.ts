import type { ListProblem } from "../domain/procedure";
import { readCalendarSpan } from "./calendar-span";
import { isBlank } from "./cell-text";
import { cellAddress, type CellValue, type Grid } from "./grid";
import { findListHeader, type ListHeader } from "./list-columns";
import { isNumberingRow } from "./numbering-row";
import { readProcedureCode } from "./procedure-code";
import { readProcedureLevel } from "./procedure-level";
import type { ListColumn, ListedProcedure, ProcedureList } from "./procedure-list";
import { readOrdinal } from "./row-ordinal";
import { readName } from "./row-words";
import { SheetView } from "./sheet-view";
import { tidyName } from "./unit-name";

type Problem = ProcedureList["problems"][number];

/**
 * Reads a list of procedures, its header anywhere in the first rows. A row whose code, level or date cannot be read stays in
 * the list, marked, and the cell is among the problems; so are the cells of a code that stands twice. Headings between
 * the rows ("I. Lĩnh vực hộ tịch") are passed over.
 *
 * @returns undefined when no row of the sheet is the header of such a list.
 */
export function readProcedureList(grid: Grid): ProcedureList | undefined {
  const view = new SheetView(grid);
  const header = findListHeader(view);
  if (header === undefined) return undefined;
  const problems: Problem[] = [];
  const procedures: ListedProcedure[] = [];
  for (let row = header.row + 1; row <= view.lastRow; row++) {
    const read = readRow(view, header, row, problems);
    if (read !== undefined) procedures.push(read);
  }
  problems.push(...codesTwice(procedures, header));
  const columns = [...header.columns.values()];
  const first = Math.min(...columns);
  const last = procedures[procedures.length - 1]?.row ?? header.row;
  return {
    sheet: grid.sheet,
    area: { row: header.row, column: first, rows: last - header.row + 1, columns: Math.max(...columns) - first + 1 },
    columns: header.columns,
    procedures,
    problems,
  };
}

function readRow(view: SheetView, header: ListHeader, row: number, problems: Problem[]): ListedProcedure | undefined {
  const { columns } = header;
  const valueOf = (column: ListColumn): CellValue => {
    const at = columns.get(column);
    return at === undefined ? "" : view.merged.shownAt(row, at);
  };
  const own = [...columns.values()].filter((column) => !isBlank(view.value(row, column)));
  if (own.length === 0 || isHeading(view, header, row, own)) return undefined;
  let unreadable = false;
  const wrong = (column: ListColumn, problem: ListProblem): undefined => {
    problems.push({ cell: cellAddress(row, columns.get(column) ?? 0), problem });
    unreadable = true;
    return undefined;
  };
  const textOf = (column: ListColumn): string => tidyName(String(valueOf(column)));
  const dateOf = (column: ListColumn): ListedProcedure["validFrom"] => {
    const span = readCalendarSpan(valueOf(column));
    return span === "unreadable" ? wrong(column, { code: "dateUnreadable", text: textOf(column) }) : span;
  };
  const code = readProcedureCode(valueOf("code"));
  if (code.is === "shortened") wrong("code", { code: "codeShortened", text: code.shown, perhaps: code.perhaps });
  if (code.is === "unreadable") wrong("code", { code: "codeUnreadable", text: textOf("code") });
  const name = textOf("name");
  if (code.is === "blank" && name === "") {
    wrong(columns.has("code") ? "code" : "name", { code: "nothingNamed" });
    return undefined;
  }
  const level = readProcedureLevel(valueOf("level"));
  const procedure = {
    row,
    codeKey: code.is === "code" ? code.key : code.is === "shortened" ? code.perhaps : "",
    code: "shown" in code ? code.shown : "",
    name,
    level: level === "unknown" ? wrong("level", { code: "levelUnknown", text: textOf("level") }) : level,
    decision: textOf("decision"),
    firstPublished: dateOf("firstPublished"),
    validFrom: dateOf("validFrom"),
    validTo: dateOf("validTo"),
  };
  const { validFrom, validTo } = procedure;
  if (validFrom !== undefined && validTo !== undefined && validTo.last < validFrom.first)
    wrong("validTo", { code: "endsBeforeItBegins" });
  return { ...procedure, unreadable };
}

/** A row that numbers the columns, or that has one text only and no code where others have one. */
function isHeading(view: SheetView, { columns }: ListHeader, row: number, own: readonly number[]): boolean {
  const { column, columns: width } = view.grid.area;
  if (isNumberingRow(view.cells(row, { first: column, last: column + width - 1 }))) return true;
  const [only, another] = own;
  const codeColumn = columns.get("code");
  if (only === undefined || another !== undefined || codeColumn === undefined) return false;
  const text = view.text(row, only);
  if (only === codeColumn && "shown" in readProcedureCode(text)) return false;
  const words = readName(text);
  if (words.field || words.knownField || words.heading || words.unitLike || words.total) return true;
  for (let at = column; at < only; at++) if (readOrdinal(view.value(row, at)).kind === "mark") return true;
  return /^[IVX]{1,6}[.)\s]/.test(text);
}

function codesTwice(procedures: readonly ListedProcedure[], { columns }: ListHeader): Problem[] {
  const rowsOf = new Map<string, number[]>();
  for (const { codeKey, row } of procedures)
    if (codeKey !== "") rowsOf.set(codeKey, [...(rowsOf.get(codeKey) ?? []), row]);
  return [...rowsOf].flatMap(([text, rows]) =>
    rows.length < 2
      ? []
      : rows.slice(1).map((row) => ({
          cell: cellAddress(row, columns.get("code") ?? 0),
          problem: { code: "codeTwice" as const, text, rows: rows.map((at) => at + 1) },
        })),
  );
}
