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

/** What has been read whole and can be opened at once; gives the sentence to show then. */
export interface ReadyDocument {
  readonly open: () => Promise<string>;
}

/** Opens and saves documents; one is open at a time, and it stays while another is being read. */
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

  /** Makes a fresh copy of a sample ready. */
  readSample(sample: Sample): Promise<ReadyDocument> {
    return Promise.resolve(this.ready(documentOfSample(sample), texts.openedSample(sample.title)));
  }

  /** Reads an .xlsx file. Fails with `fileNotRead`. */
  async readFile(file: File): Promise<ReadyDocument> {
    const { document, left, unseen } = await openXlsx(file);
    const sentences = [
      texts.opened(file.name),
      ...(left.length > 0 ? [texts.left(left)] : []),
      ...(unseen.length > 0 ? [texts.unseen(unseen)] : []),
    ];
    return this.ready(document, sentences.join(" "));
  }

  private ready(data: Partial<IWorkbookData>, sentence: string): ReadyDocument {
    return { open: () => this.open(data).then(() => sentence) };
  }

  /** A cell that is being edited is entered, so that what is typed there counts. */
  async endEditing(): Promise<void> {
    const workbook = this.running.api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  }

  /**
   * Hands the open document to the browser as an .xlsx download and gives the sentence to show. A cell that is being
   * edited is entered first.
   */
  async save(): Promise<string> {
    const workbook = this.running.api.getActiveWorkbook();
    if (workbook === null) return "";
    await this.endEditing();
    await this.calculation.settled();
    const saving = saveXlsx(this.running, workbook);
    // The snapshot has been taken: what is changed while the file is being written is not in it.
    this.changes.forget();
    const bytes = await saving.catch((error: unknown) => {
      this.changes.remember();
      throw error;
    });
    const name = fileNameOf(workbook.getName());
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
    Object.assign(document.createElement("a"), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
    return texts.saved(name);
  }

  /** Whether opening another document now would lose changes. */
  hasUnsavedChanges(): boolean {
    return this.changes.any();
  }
}
