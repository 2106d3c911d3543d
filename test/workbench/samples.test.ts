import type { Page } from "playwright-core";
import { samples } from "../../workbench/samples/samples";
import { openWorkbench, type WatchedPage } from "../support/browser-page";

jest.setTimeout(120_000);

let workbench: WatchedPage;
const page = (): Page => workbench.page;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

test("the first sample is open at the start, with units in rows 5 to 20", async () => {
  const grid = await page().evaluate(() => window.thuoc?.workbook.readSelection());
  expect(grid?.grid.sheet).toBe(samples[0].sheets[0]?.name);
  expect(grid?.grid.values.slice(4, 20).every((row) => row[0] !== "")).toBe(true);
});

test.each(samples.map(({ title, sheets }) => [title, sheets] as const))(
  "the sample %s is opened, says which figures are made up, and is read by the pane without trouble",
  async (title, sheets) => {
    await page().getByLabel("Bảng mẫu").selectOption({ label: title });
    await page().getByText(`Đã mở bảng mẫu ${title}.`).waitFor();
    const names = (await page().evaluate(() => window.thuoc?.workbook.sheets()))?.map(({ name }) => name);
    expect(names).toEqual(sheets.map(({ name }) => name));
    expect(sheets[0]?.rows[1]?.[0]).toMatch(/[Ss]ố liệu minh họa/);
    await page().locator("#sidebar").getByText(sheets[0]?.name ?? "").first().waitFor();
    workbench.assertClean();
  },
);
