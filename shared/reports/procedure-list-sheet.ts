import { proceduresVi } from "../texts/procedures-vi";
import type { Look, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";

const TITLE: Look = { bold: true, size: 14 };
const HINT: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const BODY: Look = { border: true };
const WIDTHS = [26, 60, 14, 26, 16, 14, 14];
/** Rows to fill in below what is known. */
const BLANK_ROWS = 30;
const LEVEL = 2;

/** A procedure to begin a list with. */
export interface KnownProcedure {
  readonly code: string;
  readonly name: string;
}

/**
 * The sheet "Danh mục TTHC" to fill in, begun with the procedures that are known.
 *
 * @param from the sheet that they come from; "" without one.
 * @param refuses whether cells of the host refuse what they do not take (`Host.validation`).
 */
export function procedureListSheet(known: readonly KnownProcedure[], from: string, refuses: boolean): ReportSheet {
  const { listSheet, levels } = proceduresVi;
  const sheet = new SheetBuilder(listSheet.headers.length);
  sheet.look(sheet.add([listSheet.title]), 0, 1, 1, TITLE);
  for (const hint of from === "" ? listSheet.hints : [...listSheet.hints, listSheet.filled(from)]) sheet.add([hint], HINT);
  const header = sheet.add(listSheet.headers, HEADER);
  const first = sheet.nextRow;
  const rows = known.length + BLANK_ROWS;
  // Texts, lest a host take "1.004200" for a number, or 01/02/2020 for the second of January.
  sheet.format(first, 0, rows, listSheet.headers.length, "@");
  for (const { code, name } of known) sheet.add([code, name]);
  for (let row = 0; row < BLANK_ROWS; row++) sheet.add();
  sheet.look(first, 0, rows, listSheet.headers.length, BODY);
  sheet.look(first, 1, rows, 1, { wrap: true });
  const values = [levels.full, levels.part, levels.level3, levels.level4];
  const area = { row: first, column: LEVEL, rows, columns: 1 };
  const { levelTitle: title, levelMessage: message } = listSheet;
  return {
    name: listSheet.name,
    ...sheet.finish(),
    merges: [],
    columnWidths: WIDTHS,
    frozenRows: header + 1,
    colourRules: [],
    ...(refuses && { validations: [{ area, rule: { kind: "list", values }, title, message }] }),
    print: {
      landscape: true,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: listSheet.headers.length },
      repeatRows: { first: header, last: header },
    },
    charts: [],
  };
}
