import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openWorkbench, type WatchedPage } from "../support/browser-page";

/**
 * A clerk at the workbench, who finds things by the labels that people see. Only what the grid shows is asked of the
 * grid itself: it is drawn on a canvas.
 */
export class Clerk {
  /** How often the clerk has clicked on something, or typed into something. */
  private done = 0;

  private constructor(private readonly watched: WatchedPage) {}

  /** How many actions the clerk has taken so far: every click, and every field or cell typed into; a list is clicked open first. */
  get actions(): number {
    return this.done;
  }

  /** Opens the workbench in a browser of its own. */
  static async comes(): Promise<Clerk> {
    return new Clerk(await openWorkbench());
  }

  /** The page, for what no verb covers. */
  get page(): Page {
    return this.watched.page;
  }

  /** Leaves. Fails when the page has thrown, or has asked for anything off this computer. */
  async goes(): Promise<void> {
    try {
      this.watched.assertClean();
    } finally {
      await this.watched.close();
    }
  }

  async opensSample(title: string): Promise<void> {
    this.done += 2;
    await this.page.getByLabel("Bảng mẫu").selectOption({ label: title });
    await this.page.getByText(`Đã mở bảng mẫu ${title}.`).waitFor();
  }

  /** Types an address into the name box, as in Excel. */
  async selectsCell(address: string): Promise<void> {
    this.done++;
    const nameBox = this.page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill(address);
    await nameBox.press("Enter");
    // The grid must have the keyboard back, or what is typed next would go to the name box.
    await this.page.waitForFunction(
      (wished) =>
        window.thuoc?.api.getActiveWorkbook()?.getActiveSheet().getActiveCell()?.getA1Notation() === wished &&
        document.activeElement?.closest("[data-u-comp=defined-name]") === null,
      address,
    );
  }

  /**
   * Types into the selected cell, key by key, and presses Enter until the cell below is selected: where a list of
   * functions is still open, the first Enter only closes it.
   */
  async types(text: string): Promise<void> {
    this.done++;
    const before = await this.activeCell();
    await this.page.keyboard.type(text);
    const moved = async (): Promise<void> => {
      await this.page.keyboard.press("Enter");
      await this.page.waitForFunction(
        (from) => window.thuoc?.api.getActiveWorkbook()?.getActiveSheet().getActiveCell()?.getA1Notation() !== from,
        before,
        { timeout: 5_000 },
      );
    };
    await moved().catch(moved);
  }

  private activeCell(): Promise<string | undefined> {
    return this.page.evaluate(() => window.thuoc?.api.getActiveWorkbook()?.getActiveSheet().getActiveCell()?.getA1Notation());
  }

  /** Waits until the cells of the sheet in front show these texts. */
  async seesInCells(shown: Readonly<Record<string, string>>): Promise<void> {
    const texts = (cells: readonly string[]): Record<string, string> => {
      const sheet = window.thuoc?.api.getActiveWorkbook()?.getActiveSheet();
      return Object.fromEntries(cells.map((cell) => [cell, sheet?.getRange(cell).getDisplayValue() ?? ""]));
    };
    const wished = JSON.stringify(shown);
    const waiting = "(" + texts.toString() + ")(" + JSON.stringify(Object.keys(shown)) + ")";
    await this.page
      .waitForFunction("JSON.stringify(" + waiting + ") === " + JSON.stringify(wished), undefined, { timeout: 20_000 })
      // What stands there instead is told below.
      .catch(() => undefined);
    expect(await this.page.evaluate(texts, Object.keys(shown))).toEqual(shown);
  }

  async presses(label: string | RegExp): Promise<void> {
    this.done++;
    await this.page.getByRole("button", { name: label }).click();
  }

  /** Opens a view of the pane. */
  async opensView(name: string): Promise<void> {
    this.done++;
    await this.page.locator("#sidebar").getByRole("tab", { name, exact: true }).click();
  }

  /** Opens a piece of work of a view that lists them, that about targets unless told, by its name. */
  async opensTask(name: string, view = "Chỉ tiêu"): Promise<void> {
    await this.opensView(view);
    await this.presses(new RegExp("^" + name));
    await this.page.getByRole("heading", { name, level: 1 }).waitFor();
  }

  /** Chooses an option of a labelled list, once it is offered. */
  async chooses(label: string, option: string | RegExp): Promise<void> {
    this.done += 2;
    const list = this.page.getByLabel(label, { exact: true });
    if (typeof option === "string") {
      await list.selectOption({ label: option });
      return;
    }
    const wished = list.locator("option").filter({ hasText: option }).first();
    await wished.waitFor({ state: "attached" });
    await list.selectOption({ label: await wished.innerText() });
  }

  /** Types into a labelled field, over what it holds. */
  async fills(label: string, text: string): Promise<void> {
    this.done++;
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Opens what is folded below a line. */
  async unfolds(line: string): Promise<void> {
    this.done++;
    await this.page.locator("summary").filter({ hasText: line }).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Waits until the sheet tabs are these. */
  async seesSheets(names: readonly string[]): Promise<void> {
    await this.page.waitForFunction((wished) => {
      const tabs = [...document.querySelectorAll("#sheet [role=tab]")].map((tab) => tab.textContent);
      return JSON.stringify(tabs) === wished;
    }, JSON.stringify(names));
  }

  async choosesSheet(name: string): Promise<void> {
    this.done++;
    await this.page.locator("#sheet").getByRole("tab", { name, exact: true }).click();
  }

  /** The sentence under the grid about the selected cell. */
  async seesCellMessage(text: string | RegExp): Promise<void> {
    await this.page.locator("#cell-message").getByText(text).waitFor();
  }

  /** Saves the document; gives the name and the bytes of the file. */
  savesFile(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    return this.downloads("Lưu .xlsx");
  }

  /** Presses what hands over a file; gives its name and its bytes. */
  async downloads(label: string | RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const downloading = this.page.waitForEvent("download");
    await this.presses(label);
    const download = await downloading;
    const file = path.join(await fs.mkdtemp(path.join(os.tmpdir(), "thuoc-")), "saved.xlsx");
    await download.saveAs(file);
    return { name: download.suggestedFilename(), bytes: await fs.readFile(file) };
  }

  /** Chooses a file in the dialog that "Mở tệp…" opens, and waits until it is open: the pane starts anew with it. */
  async opensFile(name: string, bytes: Buffer): Promise<void> {
    await this.choosesFile(name, bytes);
    await this.sees(`Đã mở “${name}”.`);
  }

  /** Chooses a file in the same dialog, whatever comes of it. */
  async choosesFile(name: string, bytes: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent("filechooser");
    await this.presses("Mở tệp…");
    this.done++;
    await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  }
}
