import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { openPane, type OpenPane } from "./open-pane";
import { twoMonths as otherMonths } from "./period-books";
import { manyUnits, month, monthBook } from "./sample-books";
import type { FakeSheet } from "./fake-workbook";

const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

/** Lâm Đồng, first quarter of 2020, without the rates. */
const lamDong: FakeSheet = {
  name: "Quý I",
  values: [
    ["Cấp", "Tổng số tiếp nhận", "Tổng số đã giải quyết", "Giải quyết trước và đúng hạn", "Giải quyết quá hạn"],
    ["Toàn tỉnh", 659245, 643272, 635593, 7677],
    ["Cấp tỉnh", 54575, 51780, 51072, 708],
    ["Cấp huyện", 340060, 329596, 323911, 5685],
    ["Cấp xã", 264610, 261896, 260612, ""],
  ],
};
/** Two months of two communes below each other. */
const twoMonths: FakeSheet = {
  name: "Kỳ",
  values: [
    ["THÁNG 5/2024", "", ""],
    ["Đơn vị", "Tổng số hồ sơ tiếp nhận", "Hồ sơ tiếp nhận trực tuyến"],
    ["Xã Vạn Phú", 310, 200],
    ["Xã Vạn Bình", 90, 40],
    ["", "", ""],
    ["THÁNG 4/2024", "", ""],
    ["Đơn vị", "Tổng số hồ sơ tiếp nhận", "Hồ sơ tiếp nhận trực tuyến"],
    ["Xã Vạn Bình", 80, 40],
    ["Xã Vạn Phú", 100, 60],
  ],
};

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

async function check(page: Page): Promise<string> {
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.getByText(/^Đã kiểm tra \(/).waitFor();
  return page.locator(".summary").innerText();
}

describe("the view that checks figures", () => {
  it("counts what it found, the worst first, and goes to the cell of each", async () => {
    pane = await openPane({ sheets: [lamDong] });
    expect(await check(pane.page)).toBe("2 chỗ sai · 3 lưu ý");
    const headings = await pane.page.locator(".findings h3").allInnerTexts();
    expect(headings).toEqual(["Sai (2)", "Lưu ý (3)"]);
    expect(await pane.page.locator(".findings li").first().innerText()).toContain("lệch 2");
    await pane.page.getByRole("button", { name: "Đến ô C2 của Toàn tỉnh" }).click();
    expect(await pane.inPage((page) => page.fake.calls[page.fake.calls.length - 1])).toBe("show Quý I 1 2 1 1");
  });

  it("does not look clean where hardly anything could be checked", async () => {
    const rates: FakeSheet = { name: "Tỷ lệ", values: [["Tên xã", "Tỷ lệ hồ sơ trực tuyến"], ["Xã A", "76,4%"], ["Xã B", "80%"]] };
    pane = await openPane({ sheets: [rates] });
    expect(await check(pane.page)).toContain("Chưa kiểm tra được gì");
    expect(await pane.page.locator(".unchecked").innerText()).toContain("Tỷ lệ ghi trong bảng so với số hồ sơ");
  });

  it("writes the findings to a new sheet and leaves the source as it was", async () => {
    pane = await openPane(monthBook);
    await check(pane.page);
    await pane.page.getByRole("button", { name: "Ghi kết quả kiểm tra ra trang mới" }).click();
    await pane.page.getByText("Đã ghi trang “Kiểm tra Tháng 5”.").waitFor();
    const written = await pane.inPage((page) => page.fake.valuesOf("Kiểm tra Tháng 5"));
    expect(written[2]?.slice(0, 4)).toEqual(["STT", "Mức độ", "Đơn vị", "Ô"]);
    expect(written[3]?.slice(1, 4)).toEqual(["Sai", "Thị trấn Vạn Giã", "D14, C14"]);
    expect(await pane.inPage((page) => page.fake.valuesOf("Tháng 5"))).toEqual(month.values);
  });

  it("reads the tables once more, one on the same sheet by itself, and writes nothing when either has changed since", async () => {
    pane = await openPane({ sheets: [twoMonths], selected: { row: 2, column: 0, rows: 1, columns: 1 } });
    const { page } = pane;
    await check(page);
    await pane.inPage((inside) => inside.fake.calls.splice(0));
    await page.getByRole("button", { name: "Ghi kết quả kiểm tra ra trang mới" }).click();
    await page.getByText("Đã ghi trang “Kiểm tra Kỳ”.").waitFor();
    expect(await pane.inPage((inside) => inside.fake.calls)).toEqual(["readSheet Kỳ", "readSheet Kỳ", "addSheet Kiểm tra Kỳ"]);
    await pane.inPage((inside) => inside.fake.setCell("Kỳ", 8, 1, 101));
    await page.getByRole("button", { name: "Ghi kết quả kiểm tra ra trang mới" }).click();
    await page.getByRole("alert").filter({ hasText: /“Kỳ”.*thay đổi/ }).waitFor();
    expect(await pane.inPage((inside) => inside.fake.sheetNames())).toEqual(["Kỳ", "Kiểm tra Kỳ"]);
  });

  it("is held against the period before, which it proposes and the user may refuse", async () => {
    pane = await openPane({ sheets: [twoMonths], selected: { row: 2, column: 0, rows: 1, columns: 1 } });
    expect(await check(pane.page)).toBe("1 chỗ nghi ngờ");
    expect(await pane.page.locator(".findings").innerText()).toContain("kỳ trước 100, kỳ này 310");
    await pane.page.getByLabel("Kỳ trước").selectOption("(không so với kỳ trước)");
    await pane.page.getByText("Không phát hiện bất thường qua").waitFor();
  });

  it("has one choice of the period before with the ranking, on any sheet, until it is refused here", async () => {
    pane = await openPane(otherMonths);
    const { page } = pane;
    const previous = page.getByLabel("Kỳ trước", { exact: true });
    const chosen = () => previous.locator("option:checked").innerText();
    await check(page);
    const notHeld = page.locator(".unchecked", { hasText: "chưa chọn kỳ trước" });
    await notHeld.waitFor();
    await previous.selectOption("Chọn trang khác…");
    await page.getByRole("button", { name: "Tháng 4 có thể là kỳ trước" }).click();
    await page.locator(".findings", { hasText: "Thị trấn Hồ Xá" }).waitFor();
    expect(await chosen()).toBe("tháng 4/2024 \u00B7 Tháng 4 \u00B7 A2:D8");
    expect(await notHeld.count()).toBe(0);

    await page.getByRole("tab", { name: "Xếp hạng" }).click();
    const ranked = page.getByLabel("So với kỳ trước");
    expect(await ranked.locator("option:checked").innerText()).toContain("“Tháng 4”");

    await page.getByRole("tab", { name: "Kiểm tra" }).click();
    await previous.selectOption("(không so với kỳ trước)");
    await notHeld.waitFor();
    await page.getByRole("tab", { name: "Xếp hạng" }).click();
    expect(await ranked.locator("option:checked").innerText()).toContain("“Tháng 4”");
    await ranked.selectOption("Không so sánh");
    await page.getByRole("tab", { name: "Kiểm tra" }).click();
    await notHeld.waitFor();
    expect(await chosen()).toBe("(không so với kỳ trước)");
  });

  it("tells what became of a press where it was pressed, not in another view", async () => {
    pane = await openPane(monthBook);
    const { page } = pane;
    await check(page);
    await page.getByRole("button", { name: "Ghi kết quả kiểm tra ra trang mới" }).click();
    const told = page.getByText("Đã ghi trang “Kiểm tra Tháng 5”.");
    await told.waitFor();
    for (const other of ["Tổng hợp", "Xếp hạng"]) {
      await page.getByRole("tab", { name: other }).click();
      await page.locator("button.primary").waitFor();
      expect(await told.count()).toBe(0);
      expect(await page.getByRole("button", { name: /^Hoàn tác/ }).count()).toBe(0);
    }
    await page.getByRole("tab", { name: "Kiểm tra" }).click();
    await told.waitFor();
    await page.getByRole("button", { name: /^Hoàn tác/ }).click();
    await page.getByText(/^Đã hoàn tác/).waitFor();
    expect(await pane.inPage((inside) => inside.fake.sheetNames())).toEqual(["Tháng 5"]);
  });

  it("grows by twenty findings at a press, and speaks English", async () => {
    const wrong = manyUnits(60);
    const values = wrong.values.map((row, at) => (at === 0 || at % 2 === 1 ? row : [...row.slice(0, 2), "nhiều", 1]));
    pane = await openPane({ sheets: [{ ...wrong, values }] });
    expect(await check(pane.page)).toBe("30 chỗ sai");
    expect(await pane.page.locator(".findings li").count()).toBe(20);
    await pane.page.getByRole("button", { name: "Xem thêm 10 (còn 10)" }).click();
    expect(await pane.page.locator(".findings li").count()).toBe(30);
    await pane.page.getByRole("button", { name: "English" }).click();
    expect(await pane.page.locator(".summary").innerText()).toBe("30 wrong");
    expect(await pane.page.locator(".findings li").first().innerText()).toContain("is not a number");
  });

  it.each([300, 350])("has nothing that axe finds and never scrolls sideways at %i px", async (width) => {
    pane = await openPane({ sheets: [lamDong] }, { width, scheme: "light" });
    const { page } = pane;
    await check(page);
    await page.locator("details").last().locator("summary").click();
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await runner.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html));
    });
    expect(found).toEqual([]);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("#pane .view *:not(option):not(svg *)")]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  });

  it("is walked by the keyboard from the tab to the cell of a finding and to the button", async () => {
    pane = await openPane({ sheets: [lamDong] });
    await check(pane.page);
    const { page } = pane;
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
        await page.keyboard.press("Tab");
      }
      throw new Error("Tab never reaches “" + name + "”");
    };
    await tabTo("Đến ô C2");
    await page.keyboard.press("Enter");
    expect(await pane.inPage((inside) => inside.fake.calls[inside.fake.calls.length - 1])).toBe("show Quý I 1 2 1 1");
    await tabTo("Ghi kết quả kiểm tra ra trang mới");
    await page.keyboard.press("Enter");
    await page.getByText("Đã ghi trang “Kiểm tra Quý I”.").waitFor();
  });
});
