import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { openTask, unfoldAll } from "./task-clerk";
import { MAY, vinhLinhBook } from "./wording-books";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const paragraph = (words: string): Locator => pane.page.locator(".worded").filter({ hasText: words });
const pencil = (words: string): Locator => button(new RegExp("^Sửa đoạn “" + words)).first();
const field = (): Locator => pane.page.getByRole("textbox", { name: /^(Sửa đoạn|Đoạn mới)/ });
const text = async (): Promise<string[]> => pane.page.locator(".worded > p").allInnerTexts();
const seen = async (words: string): Promise<void> => pane.page.getByText(words).first().waitFor();

/** Opens the pane on a workbook, and the piece of work once the figures have been checked. */
async function open(book: FakeBook = vinhLinhBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await openTask(pane.page, "wording");
  await becomes(pane.page, async () => (await pane.page.locator("progress").count()) === 0);
  await pane.page.locator(".worded").first().waitFor();
}

/** Puts other words into a paragraph, and ends with Ctrl+Enter. */
async function edits(words: string, change: (text: string) => string): Promise<void> {
  await pencil(words).click();
  await field().fill(change(await field().inputValue()));
  await field().press("Control+Enter");
  await field().waitFor({ state: "detached" });
}

/** One more dossier of Hồ Xá is filed in full online instead of in person; the table is read again. */
async function changesTheSheet(): Promise<void> {
  await pane.inPage(
    (page, { name, cells }) => cells.forEach(([row, column, value]) => page.fake.setCell(name, row, column, value)),
    { name: MAY, cells: [[6, 3, 96], [6, 5, 12], [24, 3, 702], [24, 5, 478]] as [number, number, number][] },
  );
  await pane.page.getByRole("tab", { name: "Xếp hạng" }).click();
  await button(/^Đọc lại/).first().click();
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await pane.page.getByRole("tab", { name: "Báo cáo" }).click();
  await becomes(pane.page, async () => (await text()).some((line) => line.includes("702/2.074")));
}

/** A browser that does not copy, until it is told to; what it copies is laid into `window.copied`. */
async function forbidsCopying(): Promise<void> {
  await pane.page.evaluate(() => {
    window.addEventListener("copy", ({ clipboardData }) => Object.assign(window, { copied: clipboardData?.getData("text/plain") }));
    Object.assign(document, { execCommand: () => false });
  });
}
const allowsCopying = (): Promise<void> => pane.page.evaluate(() => void Reflect.deleteProperty(document, "execCommand"));
const copied = (): Promise<string> => pane.page.evaluate(() => (window as unknown as { copied: string }).copied);

const FULL = "Tỷ lệ hồ sơ trực tuyến toàn trình đạt";

describe("the words of a report in the user's hands", () => {
  it("are edited while the numbers stay bound: they follow the sheet, and each change is pointed out until it is seen", async () => {
    await open();
    await edits(FULL, (words) => words.replace("Tỷ lệ hồ sơ trực tuyến toàn trình đạt", "Toàn huyện đã đạt"));
    await focusComesTo(pane.page, /^Sửa đoạn “Toàn huyện đã đạt/);
    expect((await text())[3]).toBe("Toàn huyện đã đạt 33,8% (701/2.074 hồ sơ).");
    await pane.inPage((page) => page.fake.calls.splice(0));
    await paragraph("Toàn huyện").getByRole("button", { name: "701, đến ô D6:D24" }).press("Enter");
    await becomes(pane.page, async () => (await pane.inPage((page) => page.fake.calls)).includes("show Vĩnh Linh 5-2024 5 3 19 1"));

    await changesTheSheet();
    expect((await text())[3]).toBe("Toàn huyện đã đạt 33,85% (702/2.074 hồ sơ).");
    await seen("Số trong bảng đã đổi: từ 33,8% thành 33,85%. Lời đã theo số mới.");
    await seen("Số trong bảng đã đổi: từ 701 thành 702.");
    // The three others are sentences that say something else now.
    await seen("4 đoạn có số hoặc lời cần xem lại trước khi dùng.");
    await button(/^Đã xem đoạn “Toàn huyện/).click();
    await seen("3 đoạn có số hoặc lời cần xem lại trước khi dùng.");
    await focusComesTo(pane.page, /^Sửa đoạn “Toàn huyện đã đạt/);
    expect(await pane.page.getByText("Số trong bảng đã đổi").count()).toBe(0);
    expect((await text())[3]).toBe("Toàn huyện đã đạt 33,85% (702/2.074 hồ sơ).");
  });

  it("a number typed over the sheet's is told and put back; one typed by hand is told quietly; the generated text comes back", async () => {
    await open();
    await edits(FULL, (words) => words.replace("33,8%", "40%") + " Phấn đấu 500 hồ sơ trước ngày 16/6/2024.");
    await seen("Bạn ghi 40%, bảng cho 33,8%.");
    await seen("Số gõ tay, không theo bảng: 500.");
    await button("Lấy số của bảng: 33,8%").click();
    expect((await text())[3]).toBe("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8% (701/2.074 hồ sơ). Phấn đấu 500 hồ sơ trước ngày 16/6/2024.");
    await pencil(FULL).click();
    await button("Khôi phục câu này").click();
    expect((await text())[3]).toBe("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8% (701/2.074 hồ sơ).");
    expect(await pane.page.getByText("Đã sửa").count()).toBe(0);
  });

  it("are left as they were with Esc, left out, put back, and added, the focus staying where the work is", async () => {
    await open();
    await pencil("Cao nhất: Hồ Xá").click();
    await field().fill("gì khác");
    await field().press("Escape");
    await focusComesTo(pane.page, /^Sửa đoạn “Cao nhất: Hồ Xá/);
    await pencil("Cao nhất: Hồ Xá").click();
    await button("Bỏ đoạn này").click();
    await focusComesTo(pane.page, /^Lấy lại đoạn “Cao nhất: Hồ Xá/);
    expect((await text()).join()).not.toContain("48,47%");
    await pane.page.keyboard.press("Enter");
    await focusComesTo(pane.page, /^Sửa đoạn “Cao nhất: Hồ Xá/);
    await pane.page.keyboard.press("Enter");
    await button("Thêm đoạn sau").click();
    await field().fill("UBND huyện ghi nhận kết quả trên.");
    await button("Xong").click();
    await focusComesTo(pane.page, "Sửa đoạn “UBND huyện ghi nhận kết quả trên.”");
    expect((await text())[5]).toBe("UBND huyện ghi nhận kết quả trên.");
  });

  it("are not lost when the report speaks of their indicator no more, and are back with it", async () => {
    await open();
    await edits("Tỷ lệ thanh toán trực tuyến", (words) => "Thanh toán qua mạng đã thành nếp: " + words);
    await pencil("Tỷ lệ phát hành biên lai").click();
    await field().fill("Biên lai điện tử: đang viết dở");
    await pane.page.locator("summary", { hasText: "8 chỉ số" }).click();
    await pane.page.getByRole("checkbox", { name: "Thanh toán trực tuyến" }).uncheck();
    await pane.page.getByRole("checkbox", { name: "Biên lai điện tử" }).uncheck();
    await seen("Báo cáo kỳ này không còn đoạn mà bạn đã sửa");
    expect(await field().inputValue()).toBe("Biên lai điện tử: đang viết dở");
    await button("Thôi").click();
    expect((await text()).join()).not.toContain("thành nếp");
    await pane.page.getByRole("checkbox", { name: "Thanh toán trực tuyến" }).check();
    await becomes(pane.page, async () => (await text()).join().includes("Thanh toán qua mạng đã thành nếp: Tỷ lệ thanh toán trực tuyến đạt 76,4%"));
  });

  it("are remembered with the workbook, rules too, and damaged ones are not used and said so", async () => {
    await open();
    await edits(FULL, (words) => words.replace("Tỷ lệ hồ sơ", "Kết quả"));
    await pane.page.locator("summary", { hasText: "Cách lập" }).click();
    await pane.page.getByLabel("Số lẻ của tỷ lệ").selectOption("nhiều nhất 1 chữ số");
    await becomes(pane.page, async () => (await text()).join().includes("Cao nhất: Hồ Xá (48,5%)"));
    await becomes(pane.page, async () => JSON.stringify(await pane.inPage((page) => page.fake.saved())).includes('"decimals":1'));
    const settings = await pane.inPage((page) => page.fake.saved());
    pane.assertClean();
    await pane.close();
    await open({ ...vinhLinhBook, settings });
    expect((await text())[3]).toBe("Kết quả trực tuyến toàn trình đạt 33,8% (701/2.074 hồ sơ).");
    expect((await text())[4]).toContain("48,5%");
    pane.assertClean();
    await pane.close();
    await open({ ...vinhLinhBook, settings: { version: 1, kept: { wording: { version: 1, forms: "damaged" } } } });
    await seen("bị hỏng nên không dùng được");
    expect((await text())[3]).toContain("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8%");
  });
});

describe("handing the text on", () => {
  it("copies it as it reads; where the browser forbids that the text is selected; never when the sheet has changed since", async () => {
    await open();
    await forbidsCopying();
    await button("Chép lời báo cáo").click();
    await seen("Lời đã được chọn sẵn bên dưới");
    expect(await pane.page.evaluate(() => getSelection()?.toString() ?? "")).toContain("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8% (701/2.074 hồ sơ).\n");
    await allowsCopying();
    await edits(FULL, (words) => words.replace("Tỷ lệ hồ sơ", "Kết quả"));
    await button("Chép lời báo cáo").click();
    await pane.page.getByRole("status").filter({ hasText: "Đã chép lời báo cáo" }).waitFor();
    expect(await copied()).toBe((await text()).join("\n"));
    await pane.inPage((page) => page.fake.setCell("Vĩnh Linh 5-2024", 6, 3, 90));
    await pane.page.evaluate(() => Object.assign(window, { copied: "" }));
    await button("Chép lời báo cáo").click();
    await pane.page.getByRole("alert").filter({ hasText: /“Vĩnh Linh 5-2024”.*thay đổi/ }).waitFor();
    expect(await copied()).toBe("");
  });

  it("writes it to a new sheet, which can be taken back", async () => {
    await open();
    await edits(FULL, (words) => words.replace("Tỷ lệ hồ sơ", "Kết quả"));
    await button("Ghi ra trang mới").click();
    await seen("Đã ghi trang “Lời báo cáo”");
    const written = await pane.inPage((page) => page.fake.valuesOf("Lời báo cáo").map(([cell]) => cell));
    expect(written).toContain("Kết quả trực tuyến toàn trình đạt 33,8% (701/2.074 hồ sơ).");
    await button("Hoàn tác, bỏ trang mới").click();
    await seen("Đã hoàn tác");
  });

  it("waits until the figures have been checked, and until a paragraph is finished", async () => {
    await open();
    await pencil(FULL).click();
    await seen("Bấm Xong ở đoạn đang sửa trước.");
    expect(await button("Chép lời báo cáo").getAttribute("aria-disabled")).toBe("true");
    pane.assertClean();
    await pane.close();
    pane = await openPane(vinhLinhBook);
    await pane.page.locator(".summary:not(:empty)").waitFor();
    await pane.inPage((page) => page.setPart("checking", false));
    await openTask(pane.page, "wording");
    await seen("Danh sách biểu dương, nhắc nhở chỉ là tạm thời");
    await seen("Chờ rà soát xong số liệu.");
    expect(await button("Chép lời báo cáo").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light"],
    ["sheets", 300, "dark"],
    ["excel", 350, "contrast"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    await open({ ...vinhLinhBook, host: { kind } }, { width, scheme });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    const faults = () =>
      page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        const small = [...document.querySelectorAll("#pane :is(button, select, label.tick, input[type=text], summary, textarea, .figure)")]
          .filter((element) => element.getBoundingClientRect().height > 0 && [...element.getClientRects()].some(({ height }) => height < 24))
          .map((element) => "small: " + element.textContent);
        const wide = [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
          .filter((element) => !element.classList.contains("unseen"))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => "wide: " + element.outerHTML.slice(0, 80));
        return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)), ...small, ...wide];
      });
    expect(await faults()).toEqual([]);
    await edits(FULL, (words) => words.replace("33,8%", "40%") + " Phấn đấu 500 hồ sơ.");
    await unfoldAll(page);
    await pencil("Cao nhất: Hồ Xá").click();
    expect(await faults()).toEqual([]);
    await button("English").click();
    await page.getByRole("heading", { name: "Text of the report", level: 2 }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
