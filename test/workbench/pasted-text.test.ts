import { openWorkbench } from "../support/browser-page";

test("a table pasted from a page or from Word keeps its Vietnamese figures", async () => {
  const { page, assertClean, close } = await openWorkbench();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const cells = ["5.311", "29,87%", "0,5", "Xã Đại Lãnh", "=SUM(K1;1)"];
  const wrapped = cells.map((cell) => `<td><span>${cell}</span></td>`);
  const forms = [
    { place: "K1", plain: cells.join("\t"), html: "" },
    { place: "K2", plain: "", html: `<table><tr>${wrapped.join("")}</tr></table>` },
  ];
  for (const { place, plain, html } of forms) {
    await page.evaluate(
      ([text, markup]) => {
        const type = text ? "text/plain" : "text/html";
        return navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([text || markup], { type }) })]);
      },
      [plain, html] as const,
    );
    const nameBox = page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill(place);
    await nameBox.press("Enter");
    await page.keyboard.press("Control+V");
    const row = Number(place.slice(1)) - 1;
    await page.waitForFunction(
      (at) => (window.thuoc?.api.getActiveWorkbook()?.getActiveSheet().getRange(at, 14).getFormula() ?? "") !== "",
      row,
    );
    const grid = await page.evaluate(
      (at) => window.thuoc?.workbook.readSheet("Vạn Ninh 22-5-2024", { row: at, column: 10, rows: 1, columns: 5 }),
      row,
    );
    expect(grid?.values).toEqual([[5311, expect.closeTo(0.2987, 10), 0.5, "Xã Đại Lãnh", 5312]]);
  }
  assertClean();
  await close();
});
