import type { CellChanges, SheetChanges } from "../shared/application/cell-changes";
import type { ColumnBlock, ColumnsRead } from "../shared/application/columns-read";
import type { FormulaScope, SheetFormulas } from "../shared/application/formula-cells";
import type { ReadingWatch } from "../shared/application/reading-watch";
import type { CellsReplaced, CellsRewritten, Receipt, SheetAdded, UndoOutcome } from "../shared/application/receipt";
import type { CopiedCells, Host, Selection, SheetSummary, Workbook } from "../shared/application/workbook";
import { runInSlices } from "../shared/application/run-in-slices";
import { Failure } from "../shared/domain/failure";
import { bytesToBase64 } from "../shared/files/base64";
import type { ReportSheet } from "../shared/reports/report-sheet";
import { browserPace } from "../shared/sidebar/browser-pace";
import type { Area, CellValue, Grid } from "../shared/tables/grid";
import type { Calculation } from "./calculation";
import type { FWorkbook, FWorksheet } from "./facade";
import { addRowsTo, sheetTakingRows } from "./grid/add-rows";
import { addSheet } from "./grid/add-sheet";
import { copiedCells } from "./grid/copied-cells";
import { findSheet } from "./grid/find-sheet";
import { requireFreeStructure } from "./grid/protection";
import { columnsOf, usedPart } from "./grid/read-columns";
import { formulasMentioning } from "./grid/read-formulas";
import { areaOf, rangeOf, readGrid } from "./grid/read-grid";
import { rewriteCells } from "./grid/rewrite-cells";
import { undoReceipt } from "./grid/undo-receipt";
import { contentsOf, requireShape, requireWritable, writeContents } from "./grid/write-cells";
import type { RunningUniver } from "./univer";
import { saveXlsx } from "./xlsx/save-xlsx";

const HOST: Host = {
  kind: "workbench",
  locale: "vi-VN",
  argumentSeparator: ";",
  decimalSeparator: ",",
  customFunctions: true,
  charts: true,
  // Univer needs a package of its own for it; the rules wait in the sheet for the file that is saved.
  validation: false,
  downloads: true,
  files: true,
  // What is open would be lost.
  opensFiles: false,
};

/** The workbook that is open in Univer, as the application sees it. */
export class UniverWorkbook implements Workbook {
  constructor(
    private readonly running: RunningUniver,
    private readonly calculation: Calculation,
  ) {}

  async describe(): Promise<Host> {
    return { ...HOST, name: (await this.open()).getName() };
  }

  async sheets(): Promise<SheetSummary[]> {
    const workbook = await this.open();
    const active = workbook.getActiveSheet().getSheetId();
    return workbook.getSheets().map((sheet) => ({
      name: sheet.getSheetName(),
      hidden: sheet.isSheetHidden(),
      active: sheet.getSheetId() === active,
    }));
  }

  async readSelection(watch?: ReadingWatch): Promise<Selection> {
    const sheet = (await this.open()).getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const selected = range === undefined ? { row: 0, column: 0, rows: 1, columns: 1 } : areaOf(range);
    return { grid: await runInSlices(readGrid(sheet, this.running.injector), browserPace, watch), selected };
  }

  async readSheet(name: string, part?: Area, watch?: ReadingWatch): Promise<Grid> {
    const sheet = findSheet(await this.open(), name);
    return runInSlices(readGrid(sheet, this.running.injector, part), browserPace, watch);
  }

  async readContents(name: string, area: Area): Promise<CellValue[][]> {
    return this.contents(findSheet(await this.open(), name), area);
  }

  async readCopy(name: string, area: Area): Promise<CopiedCells> {
    const sheet = findSheet(await this.open(), name);
    return runInSlices(copiedCells(sheet, this.running.injector, area), browserPace);
  }

  async usedArea(name: string): Promise<Area> {
    const sheet = findSheet(await this.open(), name);
    return runInSlices(usedPart(sheet, this.running.injector), browserPace);
  }

  async readColumns(name: string, block: ColumnBlock): Promise<ColumnsRead> {
    const sheet = findSheet(await this.open(), name);
    return runInSlices(columnsOf(sheet, this.running.injector, block), browserPace);
  }

  async readFormulas(
    mentions: readonly string[],
    within?: FormulaScope,
    watch?: ReadingWatch,
  ): Promise<readonly SheetFormulas[]> {
    return runInSlices(formulasMentioning(await this.open(), this.running.injector, mentions, within), browserPace, watch);
  }

  async readFile(): Promise<string> {
    const workbook = await this.open();
    return bytesToBase64(await saveXlsx(this.running, workbook));
  }

  async openFile(): Promise<void> {
    throw new Failure({ code: "hostRefused", statement: "openFile" });
  }

  async show(name: string, area: Area): Promise<void> {
    const workbook = await this.open();
    const sheet = findSheet(workbook, name);
    if (sheet.isSheetHidden()) {
      requireFreeStructure(this.running.api, workbook);
      sheet.showSheet();
    }
    sheet.activate();
    sheet.getRange(rangeOf(area)).activate();
    sheet.scrollToCell(area.row, area.column);
  }

  async addSheet(report: ReportSheet): Promise<SheetAdded> {
    return addSheet(this.running, await this.open(), report, () => this.calculation.settled());
  }

  async addRows(report: ReportSheet): Promise<void> {
    const sheet = sheetTakingRows(this.running, await this.open(), report);
    if (sheet === undefined) return void (await this.addSheet(report));
    addRowsTo(this.running, sheet, report);
    await this.calculation.settled();
  }

  async replaceCells({ sheet: name, area, contents }: CellChanges): Promise<CellsReplaced> {
    const sheet = findSheet(await this.open(), name);
    requireShape(area, contents);
    requireWritable(sheet, area);
    const before = this.contents(sheet, area);
    writeContents(sheet, area, contents);
    await this.calculation.settled();
    const after = this.contents(sheet, area);
    return { kind: "cellsReplaced", sheetId: sheet.getSheetId(), name: sheet.getSheetName(), area, before, after };
  }

  async rewriteCells(changes: readonly SheetChanges[]): Promise<CellsRewritten> {
    return rewriteCells(this.running, await this.open(), changes, () => this.calculation.settled());
  }

  async undo(receipt: Receipt): Promise<UndoOutcome> {
    const outcome = undoReceipt(this.running, await this.open(), receipt);
    await this.calculation.settled();
    return outcome;
  }

  async loadSettings(): Promise<unknown> {
    return (await this.open()).getCustomMetadata()?.settings ?? null;
  }

  async saveSettings(settings: unknown): Promise<void> {
    const workbook = await this.open();
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), settings: JSON.parse(JSON.stringify(settings)) });
  }

  /** The open workbook with nothing pending: a cell that is being edited is entered, and figures are up to date. */
  private async open(): Promise<FWorkbook> {
    const workbook = this.running.api.getActiveWorkbook();
    if (workbook === null) throw new Failure({ code: "noConnection" });
    if (workbook.isCellEditing() && !(await workbook.endEditingAsync(true)))
      throw new Failure({ code: "cellBeingEdited" });
    await this.calculation.settled();
    return workbook;
  }

  private contents(sheet: FWorksheet, area: Area): ReturnType<typeof contentsOf> {
    return contentsOf(sheet, this.running.injector, area);
  }
}
