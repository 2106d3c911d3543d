import { april, may } from "./period-books";
import { openPane, type OpenPane } from "./open-pane";
import { openTask } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const march = { ...april, name: "Tháng 3", values: [["KẾT QUẢ THÁNG 3/2024", "", "", ""], ...april.values.slice(1)] };
const copied = { ...april, name: "Tháng 4 sửa", values: [...april.values.slice(0, -1), [6, "Xã Vĩnh Trung", 1, 10]] };
const quarter = { ...april, name: "Quý I", values: [["KẾT QUẢ QUÝ I/2024", "", "", ""], ...april.values.slice(1)] };

test("finds the periods of the other sheets, asks which of two that differ holds, and writes them to a new sheet", async () => {
  pane = await openPane({ sheets: [may, april, copied, march, quarter] }, { width: 300 });
  const { page } = pane;
  await page.locator(".summary:not(:empty)").waitFor();
  await openTask(page, "annex");
  await page.getByRole("button", { name: "Tìm các kỳ trong sổ tính" }).click();
  const box = page.getByRole("group", { name: "Các kỳ được đưa vào, cũ nhất trước" });
  await box.waitFor();
  expect(await box.locator("label, p").allInnerTexts()).toEqual([
    "tháng 3/2024 (trang “Tháng 3”)",
    "Tháng 4",
    "Tháng 4 sửa",
    "tháng 5/2024 (trang “Tháng 5”)",
  ]);
  await page.getByText("Không đưa vào (3)").click();
  await page.getByText("quý I/2024 (trang “Quý I”): không cùng loại kỳ").waitFor();
  await box.getByLabel("Tháng 4 sửa").uncheck();
  await box.getByText("tháng 4/2024 (trang “Tháng 4”)").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await page.getByRole("button", { name: "Lập trang diễn biến" }).click();
  await page.getByText("Đã ghi trang").or(page.getByText("“Diễn biến Tháng 5”")).first().waitFor();
  const rows = await pane.inPage(({ fake }) => fake.valuesOf("Diễn biến Tháng 5").slice(3, 6).map((row) => [row[0], row[2], row[3], row[10]]));
  expect(rows).toEqual([
    ["tháng 3/2024", 169, 400, "Tháng 3"],
    ["tháng 4/2024", 169, 400, "Tháng 4"],
    ["tháng 5/2024", 482, 1310, "Tháng 5"],
  ]);
});
