import type { FakeSpreadsheet } from "./fake-spreadsheet";
import { fakeChartBuilder, fakeChartOf } from "./fake-builders";
import { fakeRange } from "./fake-range";
import type { RuleState, SheetState } from "./sheet-state";
import { stateOf, strict } from "./strict";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type SheetMethods = Pick<
  Sheet,
  | "getColumnWidth"
  | "getDataRange"
  | "getFilter"
  | "getLastRow"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getProtections"
  | "getSheetId"
  | "getType"
  | "hideSheet"
  | "insertChart"
  | "insertColumnsAfter"
  | "insertRowsAfter"
  | "isColumnHiddenByUser"
  | "isRowHiddenByFilter"
  | "isRowHiddenByUser"
  | "isSheetHidden"
  | "newChart"
  | "setColumnWidth"
  | "setConditionalFormatRules"
  | "setFrozenRows"
  | "showSheet"
> & { getRange(row: number, column: number, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range };

/** A fake Sheet. */
export function fakeSheet(spreadsheet: FakeSpreadsheet, sheet: SheetState): Sheet {
  const range = (row: number, column: number, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range =>
    fakeRange(spreadsheet, sheet, { row, column, rows, columns });
  const protection = (area?: Parameters<typeof range>): Protection => {
    const methods: Pick<Protection, "canEdit" | "getRange"> = {
      canEdit: () => false,
      getRange: () => (area === undefined ? range(0, 0, sheet.maxRows, sheet.maxColumns) : range(...area)),
    };
    return strict("Protection", spreadsheet.journal, methods) as Protection;
  };
  const changing = <T>(change: () => T): T => {
    spreadsheet.assertEditable(sheet);
    return change();
  };

  const methods: SheetMethods = {
    getColumnWidth: (column) => sheet.columnWidths.get(column - 1) ?? 100,
    getDataRange: () => {
      const { rows, columns } = sheet.cells.size();
      return range(0, 0, Math.max(1, rows), Math.max(1, columns));
    },
    getRange: (row, column, rows, columns) => range(row - 1, column - 1, rows, columns),
    getFilter: () => {
      if (sheet.filter === undefined) return null;
      const { row, column, rows, columns } = sheet.filter;
      const filter: Pick<Filter, "getRange"> = { getRange: () => range(row, column, rows, columns) };
      return strict("Filter", spreadsheet.journal, filter) as Filter;
    },
    getLastRow: () => sheet.cells.size().rows,
    getMaxColumns: () => sheet.maxColumns,
    getMaxRows: () => sheet.maxRows,
    getName: () => sheet.name,
    getProtections: (type) => {
      if (type === spreadsheet.enums.ProtectionType.SHEET) return sheet.protectedSheet ? [protection()] : [];
      return sheet.protectedAreas.map(({ row, column, rows, columns }) => protection([row, column, rows, columns]));
    },
    getSheetId: () => sheet.id,
    getType: () => spreadsheet.enums.SheetType.GRID as GoogleAppsScript.Spreadsheet.SheetType,
    hideSheet: () =>
      changing(() => {
        if (spreadsheet.active === sheet) throw new Error("not simulated: hiding the sheet in front");
        sheet.hidden = true;
        return self;
      }),
    insertChart: (chart) => changing(() => void sheet.charts.push(fakeChartOf(chart))),
    insertColumnsAfter: (after, howMany) =>
      changing(() => {
        if (after !== sheet.maxColumns) throw new Error("not simulated: inserting columns in the middle");
        sheet.maxColumns += howMany;
        return self;
      }),
    insertRowsAfter: (after, howMany) =>
      changing(() => {
        if (after !== sheet.maxRows) throw new Error("not simulated: inserting rows in the middle");
        sheet.maxRows += howMany;
        return self;
      }),
    isColumnHiddenByUser: (column) => sheet.hiddenColumns.has(column - 1),
    isRowHiddenByFilter: (row) => sheet.filteredRows.has(row - 1),
    isRowHiddenByUser: (row) => sheet.hiddenRows.has(row - 1),
    isSheetHidden: () => sheet.hidden,
    newChart: () => fakeChartBuilder(spreadsheet.journal),
    setColumnWidth: (column, width) =>
      changing(() => {
        sheet.columnWidths.set(column - 1, width);
        return self;
      }),
    setConditionalFormatRules: (rules) =>
      changing(() => void (sheet.rules = rules.map((rule) => stateOf<RuleState>(rule)))),
    setFrozenRows: (rows) => changing(() => void (sheet.frozenRows = rows)),
    showSheet: () =>
      changing(() => {
        sheet.hidden = false;
        return self;
      }),
  };
  const self = strict("Sheet", spreadsheet.journal, methods, sheet) as unknown as Sheet;
  return self;
}
