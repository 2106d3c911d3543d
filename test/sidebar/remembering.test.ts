import { becomes } from "./becomes";
import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo, mouseAt } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { bookOf, monthBook } from "./sample-books";

let pane: OpenPane;
const open = async (book: FakeBook, setting: PaneSetting = { width: 300 }) => {
  pane = await openPane(book, setting);
  return clerkAt(pane.page);
};
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

/** Whether the workbook has saved a text. */
const saved = (text: string) =>
  pane.inPage((inside, wanted) => JSON.stringify(inside.fake.saved()).includes(wanted), text);

/** The names of the ranked units, as they stand. */
const ranked = () => pane.page.locator(".unit-name").allInnerTexts();

describe("what was put right", () => {
  const header = ["Đơn vị", "Tổng số hồ sơ", "Cột lạ"];
  const may: FakeBook = bookOf(header, ["Xã A", 10, 1], ["Xã B", 10, 2], ["Bộ phận X", 20, 3]);
  const june = bookOf(
    ["BÁO CÁO THÁNG 6"],
    ["", ...header],
    ["", "Xã C", 10, 3],
    ["", "Xã A", 10, 4],
    ["", "Bộ phận X", 20, 7],
  );

  it("is remembered with the workbook and used on next month's table, until it is forgotten", async () => {
    await open(may);
    const hand = mouseAt(pane.page);
    await hand.press("Sửa cách đọc");
    await hand.choose("C · Cột lạ", "Tiếp nhận trực tuyến");
    await hand.press("Không phải đơn vị: Bộ phận X, dòng 4");
    expect(await ranked()).toEqual(["Xã B", "Xã A"]);
    await becomes(pane.page, () => saved("other"));
    const settings = await pane.inPage((inside) => inside.fake.saved());
    pane.assertClean();
    await pane.close();

    await open({ ...june, settings });
    await pane.page.getByText("Đã dùng cách đọc được ghi nhớ cho mẫu tiêu đề này.").waitFor();
    expect(await ranked()).toEqual(["Xã A", "Xã C"]);
    await pane.page.getByRole("button", { name: "Bỏ, đọc lại từ đầu" }).focus();
    await pane.page.keyboard.press("Enter");
    await focusComesTo(pane.page, "Sửa cách đọc");
    expect(await pane.page.getByText("Đã dùng cách đọc được ghi nhớ").count()).toBe(0);
    expect(await ranked()).toEqual([]);
    await becomes(pane.page, () => saved('{"version":1}'));
  });

  it.each([
    [{ version: 1, forms: "hỏng" }],
    [{ version: 1, forms: { a: { columns: 1 } } }],
    ["hỏng"],
    [{ version: 9, forms: {} }],
  ])("is passed over when it is damaged: %j", async (settings) => {
    const clerk = await open({ ...monthBook, settings });
    expect(await clerk.seesRanking()).toMatch(/^7 đơn vị/);
    expect(await pane.page.getByText("Đã dùng cách đọc được ghi nhớ").count()).toBe(0);
  });

  it("holds for the sheet that is written as well", async () => {
    const clerk = await open(may);
    const hand = mouseAt(pane.page);
    await hand.press("Sửa cách đọc");
    await hand.choose("C · Cột lạ", "Tiếp nhận trực tuyến");
    await hand.press("Không phải đơn vị: Bộ phận X, dòng 4");
    await clerk.rankButton.click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    const written = await pane.inPage(({ fake }) => JSON.stringify(fake.valuesOf(fake.sheetNames()[1] ?? "")));
    expect(written).toContain("Xã B");
    expect(written).not.toContain("Bộ phận X");
  });
});
