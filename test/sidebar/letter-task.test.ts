import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import type { Download, Locator } from "playwright-core";
import { linesOf, partOf } from "../letters/read-docx";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { focusReaches } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { ducThoBook, vinhLinhBook } from "./scorecard-books";
import { openTask, unfoldAll } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const MAY = "Vĩnh Linh 5-2024";
const FILE = "Cong-van_ket-qua-tiep-nhan-giai-quyet-ho-so-thu-tuc-hanh-chinh_thang-5-2024.docx";

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const field = (label: string): Locator => pane.page.getByLabel(label, { exact: true });
const primary = (): Locator => pane.page.locator(".write-bar .primary");
const ready = (): Promise<void> => becomes(pane.page, async () => (await primary().getAttribute("aria-disabled")) === "false");
const says = (text: string | RegExp): Promise<void> => pane.page.getByRole("status").filter({ hasText: text }).waitFor();
const refuses = (text: string | RegExp): Promise<void> => pane.page.getByRole("alert").filter({ hasText: text }).waitFor();

/** Opens the pane on a workbook, and the piece of work; the figures have been checked. */
async function open(book: FakeBook = vinhLinhBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await openTask(pane.page, "letter");
  await ready();
}

/** Types into a field and leaves it. */
async function fills(label: string, text: string): Promise<void> {
  await field(label).fill(text);
  await field(label).blur();
}

async function downloads(press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([pane.page.waitForEvent("download"), press()]);
  return download;
}

/** What the page puts on the clipboard from now on is laid into `window.copied`. */
async function watchesCopies(): Promise<void> {
  await pane.page.evaluate(() => {
    window.addEventListener("copy", ({ clipboardData }) => {
      const copied = { text: clipboardData?.getData("text/plain"), html: clipboardData?.getData("text/html") };
      Object.assign(window, { copied });
    });
  });
}

const copied = (): Promise<{ text: string; html: string }> =>
  pane.page.evaluate(() => (window as unknown as { copied: { text: string; html: string } }).copied);

describe("a letter made from a table", () => {
  it("is filled in, downloaded as a .docx from figures that were read once more, and changes nothing but what is remembered", async () => {
    await open();
    expect(await field("Trích yếu").inputValue()).toBe("kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 5/2024");
    expect(await field("Ký hiệu").inputValue()).toBe("UBND-VP");
    await pane.page.getByText("Còn để trống: cơ quan ban hành, số, địa danh, ngày, kính gửi, họ tên người ký.").waitFor();
    await fills("Cơ quan ban hành", "UBND huyện Vĩnh Linh");
    await fills("Địa danh", "Vĩnh Linh");
    await fills("Kính gửi", "Các phòng chuyên môn\nUBND các xã, thị trấn\n");
    await fills("Số", "7");
    await fills("Ngày ban hành", "31/6/2024");
    await refuses("Chưa đọc được ngày này");
    expect(await primary().getAttribute("aria-disabled")).toBe("true");
    await fills("Ngày ban hành", "5/6/2024");
    await ready();
    await pane.page.getByText("Còn để trống: họ tên người ký.").waitFor();
    await pane.inPage((page) => page.fake.calls.splice(0));
    const download = await downloads(() => button("Tải công văn .docx").click());
    expect(download.suggestedFilename()).toBe(FILE);
    const lines = linesOf(partOf(await buffer(await download.createReadStream()), "word/document.xml"));
    expect(lines).toEqual(
      expect.arrayContaining(["UBND HUYỆN VĨNH LINH", "Số: 07/UBND-VP", "Vĩnh Linh, ngày 05 tháng 6 năm 2024", "- UBND các xã, thị trấn.", "Thị trấn Hồ Xá"]),
    );
    expect(lines.join(" ")).toContain("2.074 hồ sơ");
    await says("Đã tải “" + FILE + "”");
    expect(await button(/Hoàn tác/).count()).toBe(0);
    expect((await pane.inPage((page) => page.fake.calls)).filter((call) => !/Settings$|Cấu hình Thước$/.test(call))).toEqual(["readSheet " + MAY]);
    await button("Đóng thông báo").click();
    await focusReaches(primary());
  });

  it("reads in the pane as it is printed, with the verdict of what is doubtful", async () => {
    await open();
    await fills("Cơ quan ban hành", "UBND huyện Vĩnh Linh");
    await fills("Địa danh", "Vĩnh Linh");
    await fills("Ngày ban hành", "5/6/2024");
    await fills("Kính gửi", "UBND các xã, thị trấn");
    await pane.page.getByText("Đoạn mở đầu và đoạn kết").click();
    const about = "kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 5/2024";
    const opening = "UBND huyện Vĩnh Linh thông báo " + about + " như sau:";
    expect(await field("Đoạn mở đầu, trước phần số liệu").inputValue()).toBe(opening);
    await fills("Đoạn mở đầu, trước phần số liệu", "");
    await button("Dùng lại câu mở đầu đề nghị").click();
    await focusReaches(field("Đoạn mở đầu, trước phần số liệu"));
    await fills("Đoạn kết, sau phần số liệu", "Yêu cầu các đơn vị nghiêm túc thực hiện.");
    await pane.page.getByText("Xem trước lời văn").click();
    const preview = pane.page.getByRole("region", { name: "Văn bản xem trước" });
    await becomes(pane.page, async () => (await preview.innerText()).includes("Nơi nhận:"));
    const lines = (await preview.innerText()).split("\n").filter((line) => line.trim() !== "");
    expect(lines.slice(0, 3)).toEqual(["UBND HUYỆN VĨNH LINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]);
    expect(lines).toContain("V/v kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 5/2024");
    expect(lines).toContain("Vĩnh Linh, ngày 05 tháng 6 năm 2024");
    expect(lines).toContain("Kính gửi: UBND các xã, thị trấn.");
    expect(lines.join(" ")).toContain("2.074 hồ sơ");
    expect(lines).toContain("Yêu cầu các đơn vị nghiêm túc thực hiện./.");
    const [address, first] = ["Kính gửi: UBND các xã, thị trấn.", opening].map((line) => lines.indexOf(line));
    expect(first).toBe((address ?? -1) + 1);
    expect(lines.filter((line) => /^\d+\. /.test(line)).map((line) => line.slice(0, 2))).toEqual(["1.", "2.", "3."]);
    expect(lines.slice(-7)).toEqual([
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT, VP.",
      expect.stringMatching(/^PHỤ LỤC: .* \(19 dòng\)$/),
    ]);
    await pane.page.getByRole("checkbox", { name: /^Kèm phụ lục/ }).uncheck();
    expect(await preview.innerText()).not.toContain("PHỤ LỤC");
    await pane.page.getByRole("radio", { name: "Báo cáo" }).check();
    await becomes(pane.page, async () => (await preview.innerText()).includes("BÁO CÁO"));
    expect(await field("Ký hiệu").inputValue()).toBe("BC-UBND");
    expect(await field("Kính gửi").inputValue()).toBe("");
    expect(await primary().innerText()).toBe("Tải báo cáo .docx");
  });

  it("keeps who issues, signs and receives with the workbook, and nothing of the one letter", async () => {
    await open();
    await fills("Cơ quan ban hành", "Sở Nội vụ");
    await field("Hình thức ký").selectOption("TL. – thừa lệnh");
    expect(await field("Chức vụ của người ký").inputValue()).toBe("CHÁNH VĂN PHÒNG");
    await fills("Họ và tên người ký", "Nguyễn Văn A");
    await fills("Kính gửi", "UBND các xã, phường");
    await fills("Số", "12");
    await fills("Trích yếu", "đôn đốc thực hiện");
    type Saved = { kept: { letter: { signature: { form: string; name: string } } } };
    await becomes(pane.page, () => pane.inPage((page) => (page.fake.saved() as Saved | null)?.kept?.letter?.signature.name === "Nguyễn Văn A"));
    await becomes(pane.page, () => pane.inPage((page) => JSON.stringify(page.fake.saved()).includes("UBND các xã, phường")));
    const settings = await pane.inPage((page) => page.fake.saved());
    expect(JSON.stringify(settings)).not.toContain("đôn đốc");
    await pane.close();

    await open({ ...vinhLinhBook, settings });
    await pane.page.getByText("Sở Nội vụ, CHÁNH VĂN PHÒNG").click();
    expect(await field("Cơ quan ban hành").inputValue()).toBe("Sở Nội vụ");
    expect(await field("Kính gửi").inputValue()).toBe("UBND các xã, phường");
    expect([await field("Số").inputValue(), await field("Trích yếu").inputValue()]).toEqual([
      "",
      "kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 5/2024",
    ]);
    await pane.close();

    await open({ ...vinhLinhBook, settings: { version: 1, kept: { letter: { body: 5 } } } });
    await pane.page.getByText("Thông tin đã lưu về cơ quan ban hành và người ký bị hỏng").waitFor();
    expect(await field("Cơ quan ban hành").inputValue()).toBe("");
  });

  it("names what is to be looked at: doubtful units, numbers that no cell gives, a paragraph that is still being edited", async () => {
    await open(ducThoBook);
    await pane.page.getByText("1 đơn vị có số liệu hoặc tên cần rà soát").waitFor();
    expect(await pane.page.getByText("không có đoạn nào đề nghị rà soát").count()).toBe(0);
    expect(await pane.page.getByText("không có chỗ nào phải xem lại").count()).toBe(0);
    await openTask(pane.page, "wording");
    await button("Thêm đoạn vào đầu").click();
    await field("Đoạn mới").fill("Có 123 đơn vị tham dự.");
    await openTask(pane.page, "letter");
    await pane.page.getByText("Có đoạn đang sửa dở").waitFor();
    expect(await primary().getAttribute("aria-disabled")).toBe("true");
    await openTask(pane.page, "wording");
    await button("Xong").click();
    await openTask(pane.page, "letter");
    await ready();
    await pane.page.getByText("Số gõ tay, không theo bảng: 123.").waitFor();
    await pane.page.getByText("Xem trước lời văn").click();
    const preview = pane.page.getByRole("region", { name: "Văn bản xem trước" });
    await preview.getByText("Có 123 đơn vị tham dự.").waitFor();
    await preview.getByText(/^Đề nghị 1 đơn vị rà soát lại số liệu/).waitFor();
  });

  it("is refused when a figure has changed since, and says when what writes it cannot be had; both can be mended", async () => {
    await open();
    await pane.inPage((page) => page.setPart("letters", false));
    await primary().click();
    await refuses(/kết nối/);
    await pane.inPage((page) => page.setPart("letters", true));
    await downloads(() => primary().click());
    await says("Đã tải");
    await pane.inPage((page, sheet) => page.fake.setCell(sheet, 6, 3, 94), MAY);
    await primary().click();
    await refuses(/“Vĩnh Linh 5-2024”.*thay đổi/);
    await button("Mở trang “Vĩnh Linh 5-2024” và đọc lại").click();
    await ready();
    await downloads(() => primary().click());
    await says("Đã tải");
  });

  it("is made by keyboard alone, and the focus stays on the button", async () => {
    await open();
    await pane.page.getByRole("radio", { name: "Công văn" }).focus();
    await pane.page.keyboard.press("ArrowRight");
    expect(await primary().innerText()).toBe("Tải báo cáo .docx");
    await primary().focus();
    const download = await downloads(() => pane.page.keyboard.press("Enter"));
    expect(download.suggestedFilename()).toMatch(/^Bao-cao_.*_thang-5-2024\.docx$/);
    await says("Đã tải");
    await focusReaches(primary());
  });
});

describe("where the host lets no file through", () => {
  const blocked: FakeBook = { ...vinhLinhBook, host: { kind: "excel", downloads: false } };

  it("says so, and copies the letter with its table for Word, or its words alone", async () => {
    await open(blocked);
    await pane.page.getByText("Excel trên máy tính thường không cho ngăn này tải tệp về máy.").waitFor();
    await watchesCopies();
    await button("Sao chép công văn để dán vào Word").click();
    await says("Đã sao chép cả văn bản");
    const { text, html } = await copied();
    expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(html).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(html.match(/<tr>/g)?.length).toBeGreaterThan(20);
    expect(html).toContain("Thị trấn Hồ Xá");
    await button("Sao chép lời văn").click();
    await says("Đã sao chép lời văn");
    expect((await copied()).text).not.toContain("CỘNG HÒA");
    expect((await copied()).html).toBe("");
    await downloads(() => button("Vẫn thử tải tệp .docx").click());
  });

  it("writes the annex to a new sheet, which can be taken back", async () => {
    await open(blocked);
    await button("Ghi phụ lục ra trang mới").click();
    await says("Đã ghi trang “Phụ lục Vĩnh Linh 5-2024”");
    await button("Hoàn tác, bỏ trang mới").click();
    await says("Đã hoàn tác");
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(vinhLinhBook.sheets.map(({ name }) => name));
  });

  it("shows the words selected where the browser does not copy either, and copies nothing that is out of date", async () => {
    await open(blocked);
    await pane.page.evaluate(() => Object.assign(document, { execCommand: () => false }));
    await primary().click();
    await says("Trình duyệt không cho sao chép");
    const shown = pane.page.getByLabel("Nội dung để sao chép");
    await focusReaches(shown);
    expect(await shown.evaluate((element: HTMLTextAreaElement) => [element.selectionStart, element.selectionEnd - element.value.length])).toEqual([0, 0]);
    await pane.inPage((page, sheet) => page.fake.setCell(sheet, 6, 3, 94), MAY);
    await primary().click();
    await refuses(/“Vĩnh Linh 5-2024”.*thay đổi/);
    expect(await shown.count()).toBe(0);
  });
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light", false],
    ["excel", 350, "dark", true],
    ["sheets", 300, "contrast", true],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme, downloaded) => {
    await open({ ...vinhLinhBook, host: { kind, downloads: downloaded } }, { width, scheme });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    const faults = () =>
      page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        const small = [...document.querySelectorAll("#pane :is(button, select, textarea, label.tick, input[type=text], summary)")]
          .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 24)
          .map((element) => "small: " + element.textContent);
        const wide = [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
          .filter((element) => !element.classList.contains("unseen"))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => "wide: " + element.outerHTML.slice(0, 80));
        return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)), ...small, ...wide];
      });
    await unfoldAll(page);
    expect(await faults()).toEqual([]);
    await primary().click();
    await says(/^Đã /);
    expect(await faults()).toEqual([]);
    await button("English").click();
    await page.getByRole("heading", { name: "To look at before sending" }).waitFor();
    await unfoldAll(page);
    expect(await faults()).toEqual([]);
  });
});
