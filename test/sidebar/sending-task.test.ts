import fs from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { Download, Locator } from "playwright-core";
import { opened } from "../sharing/read-copy";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { focusReaches } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { officeBook, officeFile, plainFile } from "./sending-books";
import { openTask } from "./task-clerk";

const axe = createRequire(__filename).resolve("axe-core/axe.min.js");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const primary = (): Locator => pane.page.locator("button.primary");
const alert = (): Locator => pane.page.locator(".box-failure [role=alert]");
const overFile = (): Locator => pane.page.locator("section", { has: pane.page.getByRole("heading", { name: "Lập từ tệp đã tải về máy" }) });
const sent = (): Locator => pane.page.locator(".sent");

async function open(book: Partial<FakeBook> = {}, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane({ ...officeBook, ...book, host: { ...officeBook.host, ...book.host } }, setting);
  await openTask(pane.page, "sending");
  await pane.page.locator(".view .summary:not(:empty)").waitFor();
}

async function downloads(press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([pane.page.waitForEvent("download"), press()]);
  return download;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "thuoc-sending-"));
  const file = path.join(folder, "copy.xlsx");
  await download.saveAs(file);
  const bytes = new Uint8Array(await fs.readFile(file));
  await fs.rm(folder, { recursive: true });
  return bytes;
}

/** Gives a file to the pane, as picking it would. */
async function picks(name: string, bytes: Uint8Array | string): Promise<void> {
  await pane.page.locator("input[type=file]").setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

const violations = async (): Promise<string[]> => {
  await pane.page.addScriptTag({ path: axe });
  return pane.page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await runner.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
};

describe("the copy for offices without Thước", () => {
  it("is made of the open workbook with the keyboard alone, named after it, and what became of each cell is told; the workbook stays as it is", async () => {
    await open({}, { width: 300, scheme: "dark" });
    const { page } = pane;
    expect(await page.locator(".summary").innerText()).toBe("Tệp có 6 ô công thức của Thước.");
    expect(await violations()).toEqual([]);
    await page.getByLabel("Nơi nhận lại (không bắt buộc)").fill("  Văn phòng UBND tỉnh ");
    await pane.inPage(({ fake }) => fake.hold("readFile"));
    await primary().focus();
    await page.keyboard.press("Enter");
    await page.locator("[role=status]", { hasText: "Đang lập bản gửi đi…" }).waitFor();
    await becomes(page, () => pane.inPage(({ fake }) => fake.calls.includes("readFile")));
    const download = await downloads(() => pane.inPage(({ fake }) => fake.release("readFile")));
    expect(download.suggestedFilename()).toBe("Báo cáo tháng 5 - bản gửi đi.xlsx");

    const copy = await opened(await bytesOf(download));
    expect(copy.worksheets.map(({ name, state }) => `${name}: ${state}`)).toEqual([
      "Hướng dẫn mở tệp: visible",
      "Tháng 5: visible",
      "Ghi chú: visible",
      "Thước - công thức gốc: hidden",
    ]);
    const sheet = copy.getWorksheet("Tháng 5");
    expect(sheet?.getCell("D2").formula).toMatch(/^IF\(AND\(OR\(ISNUMBER\(C2\)/);
    expect(["D4", "E2"].map((cell) => sheet?.getCell(cell).value)).toEqual([0.2259, "Xã Hòa Bình"]);
    const guide = copy.getWorksheet("Hướng dẫn mở tệp");
    expect(JSON.stringify(guide?.getSheetValues())).toContain("gửi lại cho Văn phòng UBND tỉnh.");

    await page.getByText("Đã tải “Báo cáo tháng 5 - bản gửi đi.xlsx”.").waitFor();
    await focusReaches(primary());
    expect((await sent().innerText()).split("\n").map((line) => line.trim()).filter((line) => line !== "")).toEqual([
      "Trong “Báo cáo tháng 5 - bản gửi đi.xlsx”",
      "2 ô tự tính lại khi sửa số liệu.",
      "4 ô giữ nguyên giá trị lúc gửi:",
      "CHUANHOA_DONVI không có công thức thường nào tính thay được (3 ô)",
      "Tháng 5: E2:E4",
      "TYLE_TRUCTUYEN đọc số viết dạng chữ, công thức thường không đọc được. Đổi thành số rồi lập lại thì ô này tự tính được (1 ô)",
      "Tháng 5: D4",
      "1 ô đang lưu giá trị lỗi hoặc chưa có giá trị. Hãy sửa công thức, chờ tính xong rồi lập lại bản gửi đi.",
      "Tháng 5: D3",
      "Mở “Sửa công thức”",
      "Hàm của Thước còn nằm ngoài ô (tên, định dạng có điều kiện, danh sách chọn, cột tính của bảng) và không chuyển được: “TY_LE”. Nơi nhận có thể thấy lỗi ở đó.",
    ]);
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);

    await button("Mở Tháng 5: E2:E4").click();
    await becomes(page, () => pane.inPage(({ fake }) => fake.calls.includes("show Tháng 5 1 4 3 1")));
    expect(await pane.inPage(({ fake }) => [fake.sheetNames(), fake.formulasOf("Tháng 5").D2, fake.saved()])).toMatchObject([
      ["Tháng 5", "Ghi chú"],
      "=TYLE_TRUCTUYEN(C2,B2)",
      { kept: { sending: { returnTo: "Văn phòng UBND tỉnh" } } },
    ]);
  });

  it("names the formulas that show an error before anything is made, with the way to mend them, and may be made all the same", async () => {
    await open();
    const { page } = pane;
    await page.getByText(/^1 ô công thức của Thước đang báo lỗi/).waitFor();
    await button("Mở Tháng 5: D3").click();
    await becomes(page, () => pane.inPage(({ fake }) => fake.calls.includes("show Tháng 5 2 3 1 1")));
    expect(await page.locator(".write-bar > .note").innerText()).toBe("Còn ô báo lỗi. Vẫn lập được, tệp đang mở giữ nguyên.");
    await button("Mở “Sửa công thức”").click();
    await page.getByRole("heading", { name: "Sửa công thức", level: 1 }).waitFor();
  });

  it("is not needed for a workbook without formulas of ours, and can be once there are some; what is remembered wrongly is forgotten", async () => {
    await open({ sheets: [{ name: "Trang", values: [[1]] }], settings: { version: 1, kept: { sending: { returnTo: 5 } } } });
    expect(await pane.page.getByLabel("Nơi nhận lại (không bắt buộc)").inputValue()).toBe("");
    expect(await pane.page.locator(".summary").innerText()).toMatch(/^Tệp này không có công thức nào của Thước: có thể gửi nguyên tệp/);
    await primary().click({ force: true });
    expect(await pane.inPage(({ fake }) => fake.calls.includes("readFile"))).toBe(false);
    await pane.inPage(({ fake }) => (fake.formulasOf("Trang").A1 = "=DOC_SO(B1)"));
    await button("Xem lại cả tệp").click();
    await becomes(pane.page, async () => (await primary().getAttribute("aria-disabled")) === "false");
  });

  it("is opened as a new workbook where downloads do not arrive, and a refusal leaves everything as it was", async () => {
    await open({ host: { downloads: false, opensFiles: true }, settings: { version: 1, kept: { sending: { returnTo: "Sở Nội vụ" } } } });
    const { page } = pane;
    expect(await page.getByLabel("Nơi nhận lại (không bắt buộc)").inputValue()).toBe("Sở Nội vụ");
    await pane.inPage(({ fake }) => fake.failNext("openFile", { code: "busyElsewhere" }));
    await primary().click();
    await alert().waitFor();
    expect(await sent().count()).toBe(0);
    await primary().click();
    await page.getByText(/^Bản gửi đi đã mở ở cửa sổ Excel mới và chưa được lưu. Hãy lưu với tên “Báo cáo tháng 5 - bản gửi đi.xlsx”/).waitFor();
    const [file = ""] = await pane.inPage(({ fake }) => [...fake.opened()]);
    expect((await opened(new Uint8Array(Buffer.from(file, "base64")))).worksheets).toHaveLength(4);
    expect(await sent().count()).toBe(1);
  });
});

describe("where the open workbook cannot be had as a file", () => {
  it("the copy is made of a file that the user has downloaded; what is no such file is refused by its reason", async () => {
    await open({ host: { kind: "sheets", files: false } }, { width: 300 });
    const { page } = pane;
    expect(await overFile().locator("li").allInnerTexts()).toEqual([
      "Trên thanh menu chọn Tệp, Tải xuống, Microsoft Excel (.xlsx).",
      "Chọn hoặc thả tệp vừa tải vào đây.",
    ]);
    expect(await primary().getAttribute("aria-disabled")).toBe("true");
    expect(await violations()).toEqual([]);
    await picks("ghi-chep.xlsx", "không phải tệp Excel");
    await becomes(page, async () => /Không mở được tệp “ghi-chep.xlsx”/.test((await alert().allInnerTexts()).join()));
    await picks("so-lieu.xlsx", plainFile);
    await becomes(page, async () => /“so-lieu.xlsx” không có công thức nào của Thước/.test((await alert().allInnerTexts()).join()));
    const download = await downloads(() => picks("bao:cao.XLSX", officeFile));
    expect(download.suggestedFilename()).toMatch(/^bao.cao - bản gửi đi\.xlsx$/);
    await sent().waitFor();
    const copy = await bytesOf(download);
    await picks("bản gửi đi.xlsx", copy);
    await becomes(page, async () => /Tệp này đã là bản gửi đi/.test((await alert().allInnerTexts()).join()));
    expect(await sent().count()).toBe(0);
  });

  it("a host that refuses only when it is asked says so, and offers the same way", async () => {
    await open();
    await pane.inPage(({ fake }) => fake.failNext("readFile", { code: "hostRefused", statement: "getFileAsync" }));
    await primary().click();
    await alert().waitFor();
    expect(await overFile().locator("li").first().innerText()).toBe("Lưu một bản .xlsx của tệp trên máy này.");
    const download = await downloads(() => picks("Báo cáo.xlsx", officeFile));
    expect(download.suggestedFilename()).toBe("Báo cáo - bản gửi đi.xlsx");
  });
});
