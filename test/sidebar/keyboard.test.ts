import { focusComesTo, tabTo } from "./hand";
import { openPane, type OpenPane } from "./open-pane";
import { manyUnits, monthBook } from "./sample-books";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

describe("the keyboard alone", () => {
  it("does the whole job: target, order, ranking, opening, undoing", async () => {
    pane = await openPane(monthBook, { width: 300, height: 378 });
    const { page } = pane;
    await page.locator(".summary:not(:empty)").waitFor();
    await tabTo(page, "Xếp hạng");
    await tabTo(page, "Chỉ tiêu");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "Mức tối thiểu");
    await page.keyboard.type("45%");
    await tabTo(page, "Thứ tự");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "Xếp hạng ra trang mới");
    await page.keyboard.press("Enter");
    await page.getByText(/^Đã ghi trang/).waitFor();
    await focusComesTo(page, "Xếp hạng ra trang mới");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await focusComesTo(page, "Hoàn tác, bỏ trang mới");
    await page.keyboard.press("Space");
    await page.getByText(/^Đã hoàn tác/).waitFor();
    await focusComesTo(page, "Xếp hạng ra trang mới");
    await page.getByRole("button", { name: "Đóng thông báo" }).press("Enter");
    await focusComesTo(page, "Xếp hạng ra trang mới");
    expect(await pane.inPage((inside) => inside.fake.sheetNames())).toEqual(["Tháng 5"]);
    const written = await pane.inPage((inside) => inside.fake.calls.filter((call) => call.startsWith("addSheet")));
    expect(written).toHaveLength(1);
  });

  it("writes once for a key that is held down, also after the first sheet has been written", async () => {
    pane = await openPane(monthBook);
    const { page } = pane;
    await page.locator(".summary:not(:empty)").waitFor();
    await tabTo(page, "Xếp hạng ra trang mới");
    await page.keyboard.down("Enter");
    await page.getByText(/^Đã ghi trang/).waitFor();
    await page.keyboard.down("Enter");
    await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    const adding = () => pane.inPage((inside) => inside.fake.calls.filter((call) => call.startsWith("addSheet")));
    expect(await adding()).toHaveLength(1);
    await page.keyboard.press("Enter");
    await page.getByText(/^Đã ghi trang “.*\(2\)”/).waitFor();
    expect(await adding()).toHaveLength(2);
  });

  it("moves between the seven views with the arrows, Home and End", async () => {
    pane = await openPane(monthBook);
    const { page } = pane;
    await page.getByRole("tab", { name: "Xếp hạng" }).focus();
    for (const name of ["Kiểm tra", "Tổng hợp", "Chỉ tiêu", "Báo cáo", "Chia sẻ", "Hàm"]) {
      await page.keyboard.press("ArrowRight");
      await focusComesTo(page, name);
      expect(await page.getByRole("tab", { selected: true }).innerText()).toBe(name);
    }
    await page.keyboard.press("Home");
    await focusComesTo(page, "Xếp hạng");
    await page.keyboard.press("ArrowLeft");
    await focusComesTo(page, "Hàm");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
    await focusComesTo(page, "Xếp hạng");
  });

  it.each([
    [300, "excel"],
    [350, "excel"],
    [300, "sheets"],
  ] as const)("has its seven tabs in two lines at %i px in %s, in Vietnamese and English", async (width, kind) => {
    pane = await openPane({ ...monthBook, host: { kind } }, { width });
    const { page } = pane;
    await page.locator(".summary:not(:empty)").waitFor();
    const layout = () =>
      page.locator("[role=tab]").evaluateAll((tabs) => {
        const boxes = tabs.map((tab) => tab.getBoundingClientRect());
        const lines = boxes.map(({ top }) => Math.round(top - (boxes[0]?.top ?? 0)));
        return { lines, right: Math.max(...boxes.map(({ right }) => right)) <= innerWidth };
      });
    expect(await layout()).toEqual({ lines: [0, 0, 0, 0, 30, 30, 30], right: true });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("tab", { name: "Rank" }).waitFor();
    expect(await layout()).toEqual({ lines: [0, 0, 0, 0, 30, 30, 30], right: true });
  });

  it.each([378, 256])("shows where the focus is, never under the button at the bottom, %i px high", async (height) => {
    pane = await openPane(monthBook, { width: 300, height });
    const { page } = pane;
    await page.locator(".summary:not(:empty)").waitFor();
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return undefined;
        const box = element.getBoundingClientRect();
        const bar = (document.querySelector(".write-bar") as HTMLElement).getBoundingClientRect();
        const inBar = element.closest(".write-bar") !== null;
        const outlined = getComputedStyle(element).outlineStyle !== "none";
        return { outlined, free: inBar || box.bottom <= bar.top + 1 };
      });
      if (seen !== undefined) expect(seen).toEqual({ outlined: true, free: true });
    }
  });

  it("keeps the focus near the end of the list when “Xem thêm” has shown everything", async () => {
    pane = await openPane({ sheets: [manyUnits(60)] });
    const { page } = pane;
    await page.getByRole("button", { name: "Xem thêm 10 (còn 10)" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Đã hiện đủ 60.").waitFor();
    await focusComesTo(page, "Đã hiện đủ 60.");
  });
});
