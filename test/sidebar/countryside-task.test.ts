import type { Page } from "playwright-core";
import { ANNEX } from "../ranking/countryside-fixture";
import { becomes } from "./becomes";
import { drawnBook, PLAIN_ANNEX } from "./countryside-books";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { headingHasFocus } from "./task-clerk";

let pane: OpenPane;
const page = (): Page => pane.page;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

async function openCountryside(book: FakeBook, setting?: PaneSetting): Promise<void> {
  pane = await openPane(book, setting);
  await page().getByRole("tab", { name: "Chỉ tiêu" }).click();
  await page().getByRole("button", { name: /^Tiêu chí nông thôn mới/ }).click();
  await page().getByRole("heading", { name: "Mức tối thiểu" }).waitFor();
  await headingHasFocus(page());
}

const summary = (): Promise<string> => page().locator(".summary").innerText();
/** The communes that are judged, one line each. */
async function communes(): Promise<string[]> {
  const texts = await page().locator(".communes li").allInnerTexts();
  return texts.map((text) => text.split(/\s*\n+\s*/).join(" | "));
}
const button = (name: string | RegExp) => page().getByRole("button", { name });
const saved = () => pane.inPage((inside) => inside.fake.saved()) as Promise<{ kept?: { countryside?: unknown } } | null>;

describe("the piece of work about the new-countryside criterion", () => {
  it("judges by the levels that the table states, as of the last day of its period", async () => {
    await openCountryside(drawnBook(ANNEX));
    expect(await page().getByLabel("Ngày đánh giá").inputValue()).toBe("22/05/2024");
    expect(await summary()).toBe(
      "4 đơn vị được đánh giá: đạt 2, chưa đạt 2; 1 chưa có mức tối thiểu; 1 không phát sinh; 1 cần xem lại số liệu; " +
        "1 không có mức đăng ký; 1 không phải xã.",
    );
    expect(await communes()).toEqual([
      "Xã Đại Lãnh | 50,00% | Xã nông thôn mới nâng cao | 206/412, tối thiểu 50% | Đạt",
      "Xã Vạn Phú | 49,86% | Xã nông thôn mới nâng cao | 364/730, tối thiểu 50% | Chưa đạt | Còn thiếu: 1 chuyển đổi · 2 phát sinh mới",
      "Xã Vạn Thọ | 30,22% | Xã nông thôn mới | 81/268, tối thiểu 30% | Đạt",
      "Xã Vạn Long | 29,97% | Xã nông thôn mới | 113/377, tối thiểu 30% | Chưa đạt | Còn thiếu: 1 chuyển đổi · 1 phát sinh mới",
    ]);
  });

  it("writes a new sheet, leaves the source as it is, and takes the sheet back", async () => {
    await openCountryside(drawnBook(ANNEX));
    const before = await pane.inPage((inside) => inside.fake.valuesOf("Phụ lục"));
    await button("Ghi đánh giá ra trang mới").click();
    await page().getByText("Đã ghi trang “Đánh giá NTM Phụ lục”.").waitFor();
    const values = await pane.inPage((inside) => inside.fake.valuesOf("Đánh giá NTM Phụ lục"));
    expect(values[0]?.[0]).toMatch(/^Tỷ lệ hồ sơ giải quyết trực tuyến .* từ ngày 01\/01\/2024 đến ngày 22\/05\/2024$/);
    expect(await pane.inPage((inside) => inside.fake.valuesOf("Phụ lục"))).toEqual(before);
    await button("Hoàn tác, bỏ trang mới").click();
    await page().getByText("Đã hoàn tác").waitFor();
  });

  it("writes nothing when a figure has changed since it was read", async () => {
    await openCountryside(drawnBook(ANNEX));
    await pane.inPage((inside) => inside.fake.setCell("Phụ lục", 3, 3, 12));
    await button("Ghi đánh giá ra trang mới").click();
    await page().locator(".write-bar [role=alert]").waitFor();
    expect(await pane.inPage((inside) => inside.fake.calls.filter((call) => call.startsWith("addSheet")))).toEqual([]);
  });

  it("has nothing to write until somebody has a level; one press sets all xã and no town", async () => {
    await openCountryside(drawnBook(PLAIN_ANNEX));
    expect(await summary()).toBe("Chưa có xã nào được đánh giá; 3 không có mức đăng ký; 1 không phải xã.");
    expect(await button("Ghi đánh giá ra trang mới").getAttribute("aria-disabled")).toBe("true");
    await button("Đặt cho tất cả 3 xã").click();
    await becomes(page(), () => page().evaluate(() => document.activeElement?.tagName === "SELECT"));
    expect(await summary()).toBe("3 đơn vị được đánh giá: đạt 3, chưa đạt 0; 1 không phải xã.");
    await button("Lấy lại các mức trước đó").click();
    expect(await summary()).toMatch(/^Chưa có xã nào được đánh giá/);
  });

  it("is driven by keys alone, unit after unit", async () => {
    await openCountryside(drawnBook(PLAIN_ANNEX));
    await page().getByLabel("Xã Đại Lãnh").focus();
    for (const presses of [2, 1]) {
      for (let press = 0; press < presses; press++) await page().keyboard.press("ArrowDown");
      await page().keyboard.press("Tab");
    }
    await becomes(page(), async () => (await communes()).length === 2);
    expect((await communes()).map((line) => line.split(" | ")[2])).toEqual(["Xã nông thôn mới nâng cao", "Xã nông thôn mới"]);
    await becomes(page(), () => page().evaluate(() => document.activeElement?.tagName === "SELECT"));
  });

  it("remembers levels with the workbook, whatever the spelling of a name next time", async () => {
    await openCountryside(drawnBook(PLAIN_ANNEX));
    await page().getByLabel("Xã Vạn Phú").selectOption("Xã nông thôn mới nâng cao");
    await page().getByLabel("Thị trấn Vạn Giã").selectOption("Xã nông thôn mới");
    await becomes(page(), async () => /"standard":\["[^"]+"\],"advanced":\["[^"]+"\]/.test(JSON.stringify(await saved())));
    const settings = await saved();
    pane.assertClean();
    await pane.close();
    await openCountryside({ ...drawnBook(PLAIN_ANNEX.replace("Xã Vạn Phú", "UBND xã VẠN PHÚ")), settings });
    await becomes(page(), async () => (await communes()).length === 2);
    expect((await communes()).map((line) => line.split(" | ").slice(0, 3).join(" | "))).toEqual([
      "UBND xã VẠN PHÚ | 49,86% | Xã nông thôn mới nâng cao",
      "Thị trấn Vạn Giã | 48,31% | Xã nông thôn mới",
    ]);
  });

  it("never writes over what a later version has remembered", async () => {
    const settings = { version: 1, kept: { countryside: { version: 9, levels: "…" } } };
    await openCountryside({ ...drawnBook(PLAIN_ANNEX), settings });
    await button("Đặt cho tất cả 3 xã").click();
    await page().getByText("Tệp chỉ lưu được mức của 0 đơn vị").waitFor();
    expect(await saved()).toEqual(settings);
  });

  it("judges nobody after 2025 until the office types a minimum of its own", async () => {
    await openCountryside(drawnBook(ANNEX));
    await page().getByLabel("Ngày đánh giá").fill("31/3/2026");
    await page().getByText("Quyết định số 51/2025/QĐ-TTg").waitFor();
    await page().getByText(/dừng trước ngày đánh giá/).waitFor();
    expect(await communes()).toEqual([]);
    await page().getByLabel("Tiêu chí áp dụng").selectOption("Mức tự nhập");
    // The minima of 2022 to 2025 are no proposal for 2026.
    expect(await page().getByLabel("Mức tối thiểu đối với xã nông thôn mới", { exact: true }).inputValue()).toBe("");
    await page().getByLabel("Mức tối thiểu đối với xã nông thôn mới nâng cao").fill("60%");
    await page().getByLabel("Căn cứ (văn bản)").fill("Quyết định số 12/QĐ-UBND");
    await page().getByLabel("Căn cứ (văn bản)").press("Tab");
    expect((await communes()).map((line) => line.split(" | ")[3])).toEqual(["206/412, tối thiểu 60%", "364/730, tối thiểu 60%"]);
    await becomes(page(), async () => JSON.stringify(await saved()).includes("12/QĐ-UBND"));
  });

  it("takes a minimum for the model level only from the office", async () => {
    await openCountryside(drawnBook(ANNEX));
    await page().getByText("công văn không nêu mức").waitFor();
    await page().getByLabel("Tiêu chí áp dụng").selectOption("Mức tự nhập");
    expect(await page().getByLabel("Mức tối thiểu đối với xã nông thôn mới nâng cao").inputValue()).toBe("50%");
    await page().getByLabel("Mức tối thiểu đối với xã nông thôn mới kiểu mẫu").fill("70");
    expect(await communes()).toContainEqual(expect.stringMatching(/^Xã Vạn Hưng \| 52,06% .* tối thiểu 70% \| Chưa đạt/));
  });

  it("says at the field what cannot be read, and writes nothing until it is put right", async () => {
    await openCountryside(drawnBook(ANNEX));
    const day = page().getByLabel("Ngày đánh giá");
    await day.fill("31/02/2024");
    await day.press("Tab");
    await page().getByRole("alert").getByText("“31/02/2024” chưa đọc được là ngày").waitFor();
    expect(await day.getAttribute("aria-invalid")).toBe("true");
    expect(await button("Ghi đánh giá ra trang mới").getAttribute("aria-disabled")).toBe("true");
    await day.fill("22/5/2024");
    expect(await button("Ghi đánh giá ra trang mới").getAttribute("aria-disabled")).toBe("false");
  });

  it("asks which indicator to use where the table has none of the criterion, and says so when another is used", async () => {
    const drawing = `
      sheet: Tháng 5
      | Kết quả tháng 5/2024 |
      | Đơn vị     | Đăng ký | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
      | Xã Vạn Phú | NTM     | 100                     | 45                   |
      | Xã Vạn Thọ | NTM     | 100                     | 25                   |
    `;
    await openCountryside(drawnBook(drawing));
    await page().getByText(/không phải số lũy kế từ 01\/01/).waitFor();
    expect(await button("Ghi đánh giá ra trang mới").getAttribute("aria-disabled")).toBe("true");
    await page().getByLabel("Chỉ số dùng để đánh giá").selectOption({ index: 1 });
    await page().getByText(/không phải là tỷ lệ hồ sơ giải quyết trực tuyến/).waitFor();
    expect(await summary()).toBe("2 đơn vị được đánh giá: đạt 1, chưa đạt 1.");
  });

  it("speaks English when asked", async () => {
    await openCountryside(drawnBook(ANNEX));
    await button("English").click();
    await page().getByText("4 units judged: 2 met, 2 not met").waitFor();
  });

  it("draws fifty at a time over all communes of the country", async () => {
    const rows = Array.from({ length: 3321 }, (_, index) => `| Xã số ${index} | ${index % 100} | ${100 + (index % 7)} |`);
    const drawing = ["sheet: Cả nước", "| Lũy kế đến ngày 22/5/2024 |", "| Đơn vị | Hồ sơ giải quyết trực tuyến | Tổng số hồ sơ giải quyết |", ...rows].join("\n");
    await openCountryside(drawnBook(drawing));
    await button("Đặt cho tất cả 3.321 xã").click();
    await page().getByText(/^3\.321 đơn vị được đánh giá/).waitFor();
    expect(await page().locator(".communes li").count()).toBe(50);
    expect(await page().locator("#thuoc-countryside-levels ~ details select").count()).toBe(50);
    await page().getByText(/^Tệp chỉ lưu được mức của \d+ đơn vị/).waitFor();
  });
});
