import type { Page } from "playwright-core";
import { becomes } from "../sidebar/becomes";
import { clerkAt } from "../sidebar/clerk";
import { month } from "../sidebar/sample-books";
import { distFile, openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";
import { newPage, type WatchedPage } from "../support/browser-page";

/** The pushed Sidebar.html in a browser, its google.script.run bridged to the pushed scripts in their virtual machine. */
async function openSidebar(book: OpenSpreadsheet, width: number): Promise<WatchedPage> {
  const watched = await newPage({ width, height: 700 });
  await watched.page.exposeFunction("callServer", (name: string, args: unknown[]) =>
    book.call(name, args).then((value) => ({ value }), (error: Error) => ({ error: error.message })),
  );
  await watched.page.addInitScript(() => {
    type Answer = { value?: unknown; error?: string };
    const callServer = (window as unknown as { callServer(name: string, args: unknown[]): Promise<Answer> }).callServer;
    const runner = (onSuccess?: (value: unknown) => void, onFailure?: (error: Error) => void): object =>
      new Proxy({}, {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (handler: (value: unknown) => void) => runner(handler, onFailure);
          if (name === "withFailureHandler") return (handler: (error: Error) => void) => runner(onSuccess, handler);
          return (...args: unknown[]) => {
            void callServer(name, args).then(({ value, error }) => {
              if (error === undefined) onSuccess?.(value);
              else onFailure?.(new Error(error));
            });
          };
        },
      });
    Object.assign(window, { google: { script: { run: runner() } } });
  });
  await watched.page.goto("about:blank");
  await watched.page.setContent(distFile("Sidebar.html"));
  return watched;
}

const fixture = { sheets: [month], active: month.name, selected: { row: 6, column: 1, rows: 1, columns: 1 } };
const notice = (page: Page): Promise<string> => page.getByText("Đã ghi trang “Xếp hạng Tháng 5”.").innerText();

describe("the pushed add-on in Google Sheets", () => {
  it("ranks the open sheet, writes a new sheet with live formulas, and takes it back", async () => {
    const book = openSpreadsheet(fixture);
    const sidebar = await openSidebar(book, 300);
    const clerk = clerkAt(sidebar.page);
    expect(await clerk.seesRanking()).toContain("7 đơn vị được xếp hạng");
    await clerk.setsTarget("45%");
    await clerk.rankButton.click();
    expect(await notice(sidebar.page)).toBeTruthy();
    const sheets = (): string => book.spreadsheet.sheets.map((sheet) => sheet.name).join(", ");
    await becomes(sidebar.page, () => Promise.resolve(sheets() === "Tháng 5, Xếp hạng Tháng 5, Nhật ký Thước"));
    await sidebar.page.getByRole("button", { name: "Hoàn tác, bỏ trang mới" }).click();
    await sidebar.page.getByText("Đã hoàn tác").waitFor();
    expect(sheets()).toBe("Tháng 5, Nhật ký Thước");
    const record = book.spreadsheet.sheet("Nhật ký Thước");
    await becomes(sidebar.page, () => Promise.resolve(record.cells.size().rows === 6));
    expect([4, 5].map((row) => [record.cells.value(row, 1), record.cells.value(row, 5), record.cells.format(row, 5)])).toEqual([
      ["Xếp hạng", "7 đơn vị", "@"],
      ["Hoàn tác: Xếp hạng", "", "@"],
    ]);
    sidebar.assertClean();
    await sidebar.close();
  });

  it("fetches the help for functions and English from the server when they are asked for", async () => {
    const sidebar = await openSidebar(openSpreadsheet(fixture), 300);
    const { page } = sidebar;
    await clerkAt(page).seesRanking();
    await page.getByRole("tab", { name: "Hàm" }).click();
    await page.getByRole("heading", { name: "TYLE_TRUCTUYEN" }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("tab", { name: "Functions" }).waitFor();
    sidebar.assertClean();
    await sidebar.close();
  });

  it("says what a part refuses, though parts are bundled apart", async () => {
    const form = { name: "Mẫu", values: [["Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến"]] };
    const sidebar = await openSidebar(openSpreadsheet({ ...fixture, sheets: [form], active: "Mẫu" }), 300);
    const { page } = sidebar;
    await page.getByText("chưa có dòng đơn vị nào dưới tiêu đề").first().waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("has no unit below its header").first().waitFor();
    await sidebar.close();
  });

  it("never scrolls sideways at 300 px", async () => {
    const sidebar = await openSidebar(openSpreadsheet(fixture), 300);
    await clerkAt(sidebar.page).seesRanking();
    expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await sidebar.close();
  });
});
