import type { CellChanges, SheetChanges } from "../shared/application/cell-changes";
import type { ColumnBlock, ColumnsRead } from "../shared/application/columns-read";
import type { FormulaScope, SheetFormulas } from "../shared/application/formula-cells";
import type { ReadingWatch } from "../shared/application/reading-watch";
import type { CellsReplaced, CellsRewritten, Receipt, SheetAdded, UndoOutcome } from "../shared/application/receipt";
import type { CopiedCells, Host, Selection, SheetSummary, Workbook } from "../shared/application/workbook";
import { Failure } from "../shared/domain/failure";
import type { ReportSheet } from "../shared/reports/report-sheet";
import type { Area, CellValue, Grid } from "../shared/tables/grid";
import { describeExcel } from "./describe-excel";
import { rangeOf } from "./excel-areas";
import { inExcel, worksheetOf } from "./in-excel";
import { loadPart } from "./load-part";
import type * as ColumnReading from "./read-columns";
import { readSelection, readSheet } from "./read-grid";
import { loadSettings, saveSettings } from "./settings";
import type * as Writing from "./writing";

/** Needed where a row is a dossier. */
const columnReading = (): Promise<typeof ColumnReading> => loadPart(() => import("./read-columns"));
/** What changes the workbook is loaded when something is first written. */
const writing = (): Promise<typeof Writing> => loadPart(() => import("./writing"));

/** The open workbook of Excel behind the port. Needs ExcelApi 1.4; keeps nothing between calls. */
export class ExcelWorkbook implements Workbook {
  describe(): Promise<Host> {
    return describeExcel();
  }

  sheets(): Promise<SheetSummary[]> {
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      const active = worksheets.getActiveWorksheet();
      active.load("id");
      await context.sync();
      return worksheets.items.map(({ id, name, visibility }) => ({
        name,
        hidden: visibility !== "Visible",
        active: id === active.id,
      }));
    });
  }

  readSelection(watch?: ReadingWatch): Promise<Selection> {
    return readSelection(watch);
  }

  readSheet(name: string, part?: Area, watch?: ReadingWatch): Promise<Grid> {
    return readSheet(name, part, watch);
  }

  async readContents(name: string, area: Area): Promise<CellValue[][]> {
    const { readTyped } = await writing();
    return readTyped(name, area);
  }

  async readCopy(name: string, area: Area): Promise<CopiedCells> {
    const { readCopy } = await writing();
    return readCopy(name, area);
  }

  async usedArea(name: string): Promise<Area> {
    return (await columnReading()).usedArea(name);
  }

  async readColumns(name: string, block: ColumnBlock): Promise<ColumnsRead> {
    return (await columnReading()).readColumns(name, block);
  }

  async readFormulas(
    mentions: readonly string[],
    within?: FormulaScope,
    watch?: ReadingWatch,
  ): Promise<readonly SheetFormulas[]> {
    const { readFormulas } = await loadPart(() => import("./read-formulas"));
    return readFormulas(mentions, within, watch);
  }

  async readFile(): Promise<string> {
    const { readFile } = await writing();
    return readFile();
  }

  async openFile(base64: string): Promise<void> {
    const { openFile } = await writing();
    return openFile(base64);
  }

  show(name: string, area: Area): Promise<void> {
    if (area.rows < 1 || area.columns < 1)
      return Promise.reject(new Failure({ code: "hostRefused", statement: "show: empty area" }));
    return inExcel(async (context) => {
      const sheet = await worksheetOf(context, name);
      sheet.activate();
      rangeOf(sheet, area).select();
      await context.sync();
    });
  }

  async addSheet(sheet: ReportSheet): Promise<SheetAdded> {
    const { addSheet } = await writing();
    return addSheet(sheet);
  }

  async addRows(sheet: ReportSheet): Promise<void> {
    const { addRows } = await writing();
    return addRows(sheet);
  }

  async replaceCells(changes: CellChanges): Promise<CellsReplaced> {
    const { replaceCells } = await writing();
    return replaceCells(changes);
  }

  async rewriteCells(changes: readonly SheetChanges[]): Promise<CellsRewritten> {
    const { rewriteCells } = await writing();
    return rewriteCells(changes);
  }

  async undo(receipt: Receipt): Promise<UndoOutcome> {
    const { undo } = await writing();
    return undo(receipt);
  }

  loadSettings(): Promise<unknown> {
    return loadSettings();
  }

  saveSettings(settings: unknown): Promise<void> {
    return saveSettings(settings);
  }
}
