import { RULE_VERSION } from "../domain/rule-version";
import { frozenRows } from "../reports/frozen-rows";
import type { Look, ReportSheet } from "../reports/report-sheet";
import { SheetBuilder } from "../reports/sheet-builder";
import { wrapText } from "../reports/wrap-text";
import { ownSheetsVi } from "../texts/own-sheets-vi";
import { settingsSheetVi } from "../texts/settings-sheet-vi";
import { showTime } from "../texts/show-time";
import { settingsCells } from "./settings-cells";
import type { SettingsItems } from "./settings-items";
import { DATA_COLUMN, SETTINGS_SCHEMA } from "./settings-sheet";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const LABEL: Look = { bold: true };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const BODY: Look = { border: true, wrap: true };
/** The data is for programs: it is there to be seen, and does not press itself on the reader. */
const DATA: Look = { size: 8, colour: "#595959" };

const WIDTHS = [24, 70, 30];
const LINE_LENGTH = 94;

/**
 * The sheet `Cấu hình Thước`: what it is for, its version, and a row for each item, which `readSettingsSheet` reads again.
 * It stays behind the sheet in front.
 */
export function drawSettingsSheet(items: SettingsItems, now: Date): ReportSheet {
  const rows = [...items.values()].map(settingsCells);
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), WIDTHS.length);
  const sheet = new SheetBuilder(columns);
  const words = settingsSheetVi;
  sheet.look(sheet.add([words.title]), 0, 1, 1, TITLE);
  for (const note of words.notes) for (const line of wrapText(note, LINE_LENGTH)) sheet.look(sheet.add([line]), 0, 1, 1, NOTE);
  const facts = [
    [words.version, String(SETTINGS_SCHEMA)],
    [words.madeBy, words.madeByRules(String(RULE_VERSION))],
    [words.created, showTime(now)],
    [words.updated, showTime(now)],
  ];
  for (const fact of facts) sheet.look(sheet.add(fact), 0, 1, 1, LABEL);
  sheet.add();
  const header = sheet.add([words.kind, words.summary, words.data]);
  sheet.look(header, 0, 1, WIDTHS.length, HEADER);
  for (const cells of rows) sheet.add(cells);
  sheet.look(header + 1, 0, rows.length, DATA_COLUMN, BODY);
  sheet.look(header + 1, DATA_COLUMN, rows.length, columns - DATA_COLUMN, DATA);
  return {
    name: ownSheetsVi.configuration,
    stays: "behind",
    ...sheet.finish(),
    merges: [],
    columnWidths: Array.from({ length: columns }, (_, at) => WIDTHS[at] ?? 12),
    frozenRows: frozenRows(header),
    colourRules: [],
    print: {
      landscape: false,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: DATA_COLUMN },
      repeatRows: { first: header, last: header },
    },
    charts: [],
  };
}
