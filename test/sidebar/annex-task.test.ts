import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { manyUnits } from "./sample-books";
import { ducThoBook } from "./scorecard-books";
import { openTask, unfoldAll } from "./task-clerk";
import { MAY, vinhLinhBook } from "./wording-books";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const field = (label: string | RegExp): Locator => pane.page.getByLabel(label, { exact: true });
const head = (): Promise<string> => pane.page.locator(".annex-paper").innerText();
const blocks = (): Promise<string[]> => pane.page.locator(".annex-columns dd").allTextContents();
const ready = (): Promise<void> => becomes(pane.page, async () => (await button("Lập phụ lục ra trang mới").getAttribute("aria-disabled")) !== "true");

async function open(book: FakeBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await openTask(pane.page, "annex");
  await pane.page.getByRole("heading", { name: "Xem trước" }).waitFor();
}

/** What is said of the report is unfolded, its indicators are chosen. */
async function speaksOf(...indicators: string[]): Promise<void> {
  await pane.page.getByText(/^\d+ chỉ số, /).click();
  for (const box of await pane.page.getByRole("group", { name: "Chỉ số trong báo cáo" }).getByRole("checkbox").all())
    await box.setChecked(indicators.includes((await box.evaluate((element) => element.parentElement?.textContent)) ?? ""));
}

/** Compares with April; the report has been unfolded. */
async function comparesWithApril(): Promise<void> {
  await field("So với kỳ trước").first().selectOption("Chọn trang khác…");
  await button(/^Vĩnh Linh 4-2024/).click();
  await pane.page.getByText(/so với tháng 4\/2024/).first().waitFor();
}

describe("the annex of a report", () => {
  it("is shown before it is made, follows what is chosen, and is written with the issuing body; it can be taken back", async () => {
    await open(vinhLinhBook);
    await speaksOf("Trực tuyến toàn trình", "Trực tuyến toàn trình và một phần");
    await comparesWithApril();
    expect(await head()).toContain("KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH\n\nTháng 5/2024, so với tháng 4/2024\n\nĐơn vị tính: hồ sơ, %");
    expect(await blocks()).toContain("Tiếp nhận: Trực tuyến toàn trình · Tiếp nhận: Tổng số · Tỷ lệ · Kỳ trước (tháng 4/2024) · Tăng, giảm (điểm phần trăm) · Hạng · Thay đổi hạng");
    await pane.page.getByText("19 đơn vị, 16 cột, khổ A4 ngang.").waitFor();
    await pane.page.getByText("Mọi đơn vị đều có tỷ lệ và được tính vào dòng cộng.").waitFor();
    await pane.page.getByRole("img", { name: /đơn vị/ }).waitFor();

    await field("Lập phụ lục cho").selectOption("Trực tuyến toàn trình và một phần");
    expect(await head()).toContain("KẾT QUẢ THỰC HIỆN CHỈ SỐ “TRỰC TUYẾN TOÀN TRÌNH VÀ MỘT PHẦN”");
    await field("Số hồ sơ (tử số, mẫu số)").uncheck();
    expect(await blocks()).toEqual(["Tỷ lệ · Kỳ trước (tháng 4/2024) · Tăng, giảm (điểm phần trăm) · Hạng · Thay đổi hạng"]);
    await field("Số hồ sơ (tử số, mẫu số)").check();
    await field("Lập phụ lục cho").selectOption("Cả 2 chỉ số");
    await pane.page.getByText("Tên, kỳ và số phụ lục").click();
    await field("Tên phụ lục").fill("Kết quả tháng Năm");
    await field("Số phụ lục").fill("II");
    await field("Cơ quan ban hành").fill("UBND xã Vĩnh Linh");
    await ready();
    await pane.inPage(({ fake }) => fake.calls.splice(0));
    await button("Lập phụ lục ra trang mới").click();
    await pane.page.getByText(`Đã ghi trang “Phụ lục ${MAY}”`).waitFor();
    expect((await pane.inPage(({ fake }) => fake.calls)).filter((call) => !/ettings|Cấu hình Thước$/.test(call))).toEqual([
      `readSheet ${MAY}`,
      "readSheet Vĩnh Linh 4-2024",
      `addSheet Phụ lục ${MAY}`,
    ]);
    const written = await pane.inPage(({ fake }, name) => fake.valuesOf(name), `Phụ lục ${MAY}`);
    expect(written.slice(0, 4).map((row) => row.filter((cell) => cell !== ""))).toEqual([
      ["UBND XÃ VĨNH LINH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["Độc lập - Tự do - Hạnh phúc"],
      ["PHỤ LỤC II"],
      ["Kết quả tháng Năm"],
    ]);
    const total = written.find((row) => row[1] === "Tổng cộng")?.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(3)) : cell));
    expect([total?.slice(0, 2), total?.slice(2, 9), total?.slice(9)]).toEqual(
      expect.arrayContaining([["", "Tổng cộng"], [701, 2074, 0.338, 0.25, 8.8, "", ""], [1595, 2074, 0.769, 0.286, 48.3, "", ""]]),
    );
    expect(await pane.inPage(({ fake }, name) => fake.valuesOf(name), MAY)).toEqual(vinhLinhBook.sheets[0]?.values);
    await button("Hoàn tác, bỏ trang mới").click();
    await pane.page.getByText(/^Đã hoàn tác/).waitFor();
    expect(await pane.inPage(({ fake }) => fake.sheetNames())).toEqual([MAY, "Vĩnh Linh 4-2024"]);
  });

  it("names the units without a rate and why, remembers how annexes look, and writes nothing when a figure has changed", async () => {
    await open(ducThoBook);
    await pane.page.getByText("Có trong bảng nhưng không có tỷ lệ: 1 đơn vị").click();
    expect(await pane.page.locator(".annex .names").innerText()).toMatch(/Xã Tân Hương[\s\S]*Cần rà soát: Trực tuyến \/ tổng tiếp nhận. Ô D16: Tử số \(64\) lớn hơn mẫu số \(46\)/);
    await field("Thứ tự đơn vị").selectOption("Như bảng nguồn");
    await field("Thứ hạng").uncheck();
    await becomes(pane.page, () => pane.inPage(({ fake }) => JSON.stringify(fake.saved()).includes('"annex":{"order":"table","ranks":false}')));
    await ready();
    await pane.inPage(({ fake }) => fake.setCell(fake.sheetNames()[0] ?? "", 7, 3, 1));
    await button("Lập phụ lục ra trang mới").click();
    await pane.page.getByRole("alert").filter({ hasText: /thay đổi/ }).waitFor();
    expect(await pane.inPage(({ fake }) => fake.sheetNames().length)).toBe(ducThoBook.sheets.length);

    const settings = await pane.inPage(({ fake }) => fake.saved());
    await pane.close();
    await open({ ...ducThoBook, settings });
    expect([await field("Thứ hạng").isChecked(), await field("Thứ tự đơn vị").inputValue()]).toEqual([false, "Như bảng nguồn"]);
    await speaksOf();
    expect(await pane.page.locator(".annex").count()).toBe(0);
    expect(await button("Lập phụ lục ra trang mới").getAttribute("aria-disabled")).toBe("true");
  });

  it("says what it leaves out so as to be legible on paper, and divides what is asked for all the same into tables on sheets of their own", async () => {
    await open(vinhLinhBook);
    const four = ["Trực tuyến toàn trình", "Trực tuyến toàn trình và một phần", "Số hóa thành phần hồ sơ", "Số hóa kết quả giải quyết"];
    await speaksOf(...four);
    await comparesWithApril();
    await pane.page.getByText("nên tạm bỏ số hồ sơ, tỷ lệ kỳ trước. Cần cột nào").waitFor();
    expect(await field("Chia thành nhiều biểu cho vừa trang in").count()).toBe(0);
    await field("Số hồ sơ (tử số, mẫu số)").check();
    await field(/^Tỷ lệ kỳ trước/).check();
    await pane.page.getByText(/nên phụ lục chia thành 2 biểu theo chỉ số/).waitFor();
    await pane.page.getByText("Biểu số 2: Số hóa thành phần hồ sơ; Số hóa kết quả giải quyết").waitFor();
    await pane.page.getByText("19 đơn vị, 2 biểu, khổ A4 ngang.").waitFor();
    await field("Chia thành nhiều biểu cho vừa trang in").uncheck();
    await pane.page.getByText(/chữ chỉ còn khoảng \d,\d pt/).waitFor();
    await field("Chia thành nhiều biểu cho vừa trang in").check();
    await ready();
    await button("Lập phụ lục ra trang mới").click();
    const names = [1, 2].map((number) => `Phụ lục biểu ${number} ${MAY}`);
    await pane.page.getByText(`Đã ghi trang “${names.join("”, “")}”`).waitFor();
    const totals = await pane.inPage(({ fake }, all) => all.map((name) => fake.valuesOf(name).find((row) => row[1] === "Tổng cộng")?.slice(2, 4)), names);
    expect(totals).toEqual([[expect.any(Number), 2074], [1956, 2074]]);
    expect(await pane.inPage(async ({ fake }) => (await fake.workbook.readSelection()).grid.sheet)).toBe(names[0]);
    await button("Hoàn tác, bỏ trang mới").click();
    await pane.page.getByText(/^Đã hoàn tác/).waitFor();
    expect(await pane.inPage(({ fake }) => fake.sheetNames())).toEqual([MAY, "Vĩnh Linh 4-2024"]);
  });

  it("lists a whole country: as many rows as the table has units", async () => {
    await open({ sheets: [manyUnits()] });
    await pane.page.getByText("3.321 đơn vị").first().waitFor();
    await ready();
    await button("Lập phụ lục ra trang mới").click();
    await pane.page.getByText(/^Đã ghi trang “Phụ lục /).waitFor();
    const listed = await pane.inPage(({ fake }) => fake.valuesOf(fake.sheetNames()[1] ?? "").filter((row) => typeof row[0] === "number").length);
    expect(listed).toBe(3321);
  });
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light"],
    ["sheets", 350, "dark"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    await open({ ...ducThoBook, host: { kind } }, { width, scheme });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    const faults = () =>
      page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        const small = [...document.querySelectorAll("#pane :is(button, select, label.tick, input[type=text], summary)")]
          .filter((element) => element.getBoundingClientRect().height < 24 && element.getClientRects().length > 0)
          .map((element) => "small: " + element.textContent);
        const wide = [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
          .filter((element) => !element.classList.contains("unseen"))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => "wide: " + element.outerHTML.slice(0, 80));
        return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)), ...small, ...wide];
      });
    await unfoldAll(page);
    expect(await faults()).toEqual([]);
    await button("English").click();
    await page.getByRole("heading", { name: "Preview" }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
