import { MessageChannel } from "node:worker_threads";
import { communes, workbookOf } from "../contract/sample-workbook";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";
import { builtParts, builtText } from "./built-files";

type OnReady = (start: (info: { host: string }) => void) => Promise<void>;

/** Puts the body of the built page on the page of the test and runs its scripts as the browser would. */
function openPane(): HTMLElement {
  const page = new DOMParser().parseFromString(builtText("taskpane.html"), "text/html");
  document.body.innerHTML = page.body.innerHTML;
  for (const script of page.querySelectorAll("script")) {
    const source = (script.getAttribute("src") ?? "").split("?")[0] ?? "";
    if (!source.startsWith("https://")) (0, eval)(builtText(source));
  }
  // The page of the test loads no files: parts are laid out beforehand.
  for (const part of builtParts()) (0, eval)(builtText(part));
  return document.getElementById("thuoc") as HTMLElement;
}

/** Resolves as soon as the page shows what is waited for. */
function shown(root: HTMLElement, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => (root.textContent ?? "").includes(text);
    const observer = new MutationObserver(() => look() && (observer.disconnect(), resolve()));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    if (look()) resolve();
  });
}

beforeAll(() => {
  // jsdom lacks what every browser has.
  Object.assign(window, { MessageChannel });
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as never;
});

test("outside Excel the built page says what it is for, and nothing breaks", () => {
  openPane();
  expect(document.getElementById("without-office")?.hidden).toBe(false);
});

/** Presses the button with this label. */
function press(root: HTMLElement, label: string): void {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === label);
  if (!button) throw new Error(`no button "${label}" in: ${root.textContent}`);
  button.click();
}

test("in Excel the built pane reads, writes the ranking and takes it back, without custom functions", async () => {
  loadOffice();
  const host = new FakeExcelHost(workbookOf(communes));
  connect(host);
  const office = (globalThis as unknown as { Office: { onReady?: OnReady; HostType?: object } }).Office;
  office.onReady = async (start) => start({ host: "Excel" });
  office.HostType = { Excel: "Excel" };
  const before = host.book.snapshot().sheets;

  const root = openPane();
  await shown(root, "3 đơn vị được xếp hạng");
  expect(root.dataset.host).toBe("excel");
  expect(document.getElementById("without-office")?.hidden).toBe(true);

  press(root, "Xếp hạng ra trang mới");
  await shown(root, "Hoàn tác, bỏ trang mới");
  // The line of the record comes behind, and stays.
  const sheets = () => host.book.sheets.filter(({ name }) => name !== "Nhật ký Thước");
  const [, ranking] = sheets();
  expect([sheets().length, host.book.activeId]).toEqual([2, ranking?.id]);
  expect(JSON.stringify(ranking?.snapshot().cells)).toContain("Thị trấn Vạn Giã");

  press(root, "Hoàn tác, bỏ trang mới");
  await shown(root, "Đã hoàn tác");
  expect(sheets().map((sheet) => sheet.snapshot())).toEqual(before);
});
