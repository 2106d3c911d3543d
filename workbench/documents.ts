import type { IWorkbookData } from "@univerjs/core";
import type { Calculation } from "./calculation";
import { fileNameOf } from "./document-name";
import type { FWorkbook } from "./facade";
import { applyProtection } from "./grid/protection";
import { documentOfSample } from "./samples/open-sample";
import type { Sample } from "./samples/sample";
import { texts } from "./texts";
import type { RunningUniver } from "./univer";
import { openWorkbook } from "./univer";
import type { UnsavedChanges } from "./unsaved-changes";
import { openXlsx } from "./xlsx/open-xlsx";
import { saveXlsx } from "./xlsx/save-xlsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens and saves documents; one is open at a time. Each method gives the sentence to show when it is done. */
export class Documents {
  constructor(
    private readonly running: RunningUniver,
    private readonly calculation: Calculation,
    private readonly changes: UnsavedChanges,
    private readonly whenOpened: () => void,
  ) {}

  /** Opens a snapshot in place of the open document, with its protection in force. */
  async open(data: Partial<IWorkbookData>): Promise<FWorkbook> {
    const workbook = openWorkbook(this.running, data);
    const active = workbook.getSheetBySheetId(String(data.custom?.activeSheet));
    if (active !== null && !active.isSheetHidden()) active.activate();
    await applyProtection(this.running.api, workbook);
    await this.calculation.settled();
    this.changes.forget();
    this.whenOpened();
    return workbook;
  }

  /** Opens a fresh copy of a sample. */
  async openSample(sample: Sample): Promise<string> {
    await this.open(documentOfSample(sample));
    return texts.openedSample(sample.title);
  }

  /** Opens an .xlsx file. Fails with `fileNotRead`; the open document stays then. */
  async openFile(file: File): Promise<string> {
    const { document, left } = await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
    await this.open(document);
    return left.length > 0 ? texts.left(file.name, left) : texts.opened(file.name);
  }

  /** Hands the open document to the browser as an .xlsx download. A cell that is being edited is entered first. */
  async save(): Promise<string> {
    const workbook = this.running.api.getActiveWorkbook();
    if (workbook === null) return "";
    if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
    await this.calculation.settled();
    const bytes = await saveXlsx(this.running, workbook);
    const name = fileNameOf(workbook.getName());
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
    Object.assign(document.createElement("a"), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
    this.changes.forget();
    return texts.saved(name);
  }

  /** Whether opening another document now would lose changes. */
  hasUnsavedChanges(): boolean {
    return this.changes.any();
  }
}
