import { becomes } from "./becomes";
import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo, mouseAt } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { bookOf, manyUnits, month, monthBook } from "./sample-books";

let pane: OpenPane;
const open = async (book: FakeBook, setting: PaneSetting = { width: 300 }) => {
  pane = await openPane(book, setting);
  return clerkAt(pane.page);
};
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

describe("the map of the reading", () => {
  it("tells each column with its meaning, marks what is unsure, and folds what was not read", async () => {
    await open(bookOf(["Đơn vị", "Trực tuyến", "Trực tuyến", "Tổng số hồ sơ"], ["Xã A", 1, 2, 4], ["Xã B", 2, 3, 5]));
    await pane.page.locator(".column-map").first().waitFor();
    const lines = await pane.page.locator(".column-map").first().locator("li").allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, " "))).toEqual([
      "B · Trực tuyến → Tiếp nhận trực tuyến Chưa chắc",
      "D · Tổng số hồ sơ → Tổng số tiếp nhận",
    ]);
    await pane.page.getByText("1 cột chưa đọc").click();
    expect(await pane.page.locator("details .column-map").innerText()).toBe("C · Trực tuyến");
  });

  it("gives the rows that are no units with row and name, and keeps a changed one in the list", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    await pane.page.getByText("Dòng không phải đơn vị (3)").click();
    const list = pane.page.locator(".row-kinds");
    expect(await list.locator("label").allInnerTexts()).toEqual([
      "Dòng 5: Sở, ban, ngành",
      "Dòng 11: Xã, phường, thị trấn",
      "Dòng 17: Tổng cộng",
    ]);
    await clerk.picks("Dòng 11: Xã, phường, thị trấn", "Không tính");
    expect(await pane.page.locator(".ranked h3").allInnerTexts()).toEqual(["Sở, ban, ngành (7 đơn vị)"]);
    await clerk.picks("Dòng 17: Tổng cộng", "Đơn vị");
    expect(await list.locator("summary").innerText()).toBe("Dòng không phải đơn vị (2)");
    expect(await list.locator("label").count()).toBe(3);
    await clerk.picks("Dòng 17: Tổng cộng", "Dòng tổng");
    expect(await list.locator("summary").innerText()).toBe("Dòng không phải đơn vị (3)");
  });

  it("says why a selection is no header, and keeps the table", async () => {
    const clerk = await open({ sheets: [month], selected: { row: 16, column: 0, rows: 1, columns: 5 } });
    await clerk.seesRanking();
    await pane.page.getByRole("button", { name: "Sửa cách đọc" }).click();
    await pane.page.getByRole("button", { name: "Lấy vùng đang chọn làm tiêu đề" }).click();
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("Không đọc được bảng nào có tiêu đề ở vùng A17:E17");
    expect(await clerk.rows.count()).toBe(7);
    await focusComesTo(pane.page, "Lấy vùng đang chọn làm tiêu đề");
  });

  it("says so when the selected rows are none of the table, or too many", async () => {
    const clerk = await open({ sheets: [manyUnits(60)] });
    await clerk.seesRanking();
    const hand = mouseAt(pane.page);
    await hand.press("Sửa cách đọc");
    await hand.press("Không tính");
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("không có dòng nào có tên trong bảng A1:D61");
    await pane.inPage((inside) => inside.fake.select("Cả nước", { row: 0, column: 1, rows: 90, columns: 1 }));
    await hand.press("Không tính");
    await pane.page.getByText("Đang chọn 60 dòng của bảng").waitFor();
    await pane.inPage((inside) => inside.fake.select("Cả nước", { row: 3, column: 1, rows: 2, columns: 1 }));
    await hand.press("Không tính");
    await becomes(pane.page, async () => (await clerk.seesRanking()).includes("58 đơn vị được xếp hạng"));
    expect(await clerk.alert.count()).toBe(0);
  });

  it.each([300, 350])("stays usable with 45 columns at %i px: nothing sticks out, lists grow", async (width) => {
    const columns = Array.from({ length: 43 }, (_, at) => at);
    await open(
      bookOf(
        ["Đơn vị", "Tổng số hồ sơ", ...columns.map((at) => `Chỉ số thành phần dài dòng số ${at}`)],
        ["Xã A", 10, ...columns],
        ["Xã B", 20, ...columns],
      ),
      { width },
    );
    await pane.page.getByRole("button", { name: "Sửa cách đọc" }).click();
    expect(await pane.page.locator("section[aria-labelledby=thuoc-reading] select").count()).toBe(42);
    await pane.page.getByRole("button", { name: "Xem thêm 4 (còn 4)" }).click();
    expect(await pane.page.locator("section[aria-labelledby=thuoc-reading] select").count()).toBe(46);
    const overflow = await pane.page.locator(".scroll").evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
  });
});
