import type {} from "../support/excel-page/host-page";
import { becomes } from "../sidebar/becomes";
import { clerkAt } from "../sidebar/clerk";
import { month } from "../sidebar/sample-books";
import { openExcelPage } from "../support/excel-page/open-excel-page";

const fixture = { sheets: [month], active: month.name, selected: { row: 6, column: 1, rows: 1, columns: 1 } };

describe("the shipped page in Excel on the web, with the real office.js", () => {
  it("ranks the open sheet, writes a new sheet, and takes it back", async () => {
    const excel = await openExcelPage(fixture);
    const clerk = clerkAt(excel.pane);
    expect(await clerk.seesRanking()).toContain("7 đơn vị được xếp hạng");
    await clerk.setsTarget("45%");
    await clerk.rankButton.click();
    await excel.pane.getByText("Đã ghi trang “Xếp hạng Tháng 5”.").waitFor();
    const sheets = (): string => excel.host.book.sheets.map((sheet) => sheet.name).join(", ");
    await becomes(excel.page, () => Promise.resolve(sheets() === "Tháng 5, Xếp hạng Tháng 5, Nhật ký Thước"));
    await excel.pane.getByRole("button", { name: "Hoàn tác, bỏ trang mới" }).click();
    await excel.pane.getByText("Đã hoàn tác").waitFor();
    expect(sheets()).toBe("Tháng 5, Nhật ký Thước");
    await becomes(excel.page, () => Promise.resolve(excel.host.book.sheets[1]?.usedArea()?.rows === 6));
    excel.assertClean();
    await excel.close();
  });

  it("answers custom functions in the same page, messages included", async () => {
    const excel = await openExcelPage(fixture);
    await excel.page.waitForFunction(() => window.functionsReady);
    await excel.page.evaluate(() => {
      window.callFunction(1, "TYLE_TRUCTUYEN", [[[3]], [[4]]]);
      window.callFunction(2, "TYLE_TRUCTUYEN", [[[5]], [[4]]]);
    });
    await excel.page.waitForFunction(() => window.functionResults.length === 2);
    const results = JSON.stringify(await excel.page.evaluate(() => window.functionResults));
    expect(results).toContain("0.75");
    expect(results).toContain("Tử số (5) lớn hơn mẫu số (4).");
    await excel.close();
  });
});
