import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import type { CellValue } from "../../shared/tables/grid";
import { remembered, rowWith, settingsValues, SHEET } from "../application/settings-books";
import { becomes } from "./becomes";
import type { FakeBook, FakeSheet } from "./fake-workbook";
import { focusComesTo, keysAt, mouseAt } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { bookOf } from "./sample-books";
import { openTask, unfoldAll } from "./task-clerk";

const axe = createRequire(__filename).resolve("axe-core/axe.min.js");
const may: FakeBook = bookOf(["Đơn vị", "Tổng số hồ sơ", "Cột lạ"], ["Xã A", 10, 1], ["Xã B", 10, 2], ["Bộ phận X", 20, 3]);

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const says = (text: string | RegExp): Promise<void> => pane.page.getByText(text).first().waitFor();
const place = (): Promise<string> => pane.page.locator(".settings-place").innerText();
const onSheet = (): Promise<readonly (readonly CellValue[])[]> => pane.inPage(({ fake }, name) => fake.valuesOf(name), SHEET);

/** The pane on a workbook with a table and such a sheet, its piece of work about settings opened. */
async function open(sheet: Partial<FakeSheet> | undefined, settings: unknown, setting: PaneSetting = {}): Promise<void> {
  const sheets = sheet === undefined ? may.sheets : [...may.sheets, { name: SHEET, values: [], ...sheet }];
  pane = await openPane({ ...may, sheets, settings, records: true }, setting);
  await button("Sửa cách đọc").waitFor();
  await openTask(pane.page, "configuration");
  await becomes(pane.page, async () => (await pane.page.locator(".settings-place button[aria-disabled=false]").count()) > 0);
}

async function correctsTheOddColumn(): Promise<void> {
  const hand = mouseAt(pane.page);
  await pane.page.getByRole("tab", { name: "Xếp hạng", exact: true }).click();
  await hand.press("Sửa cách đọc");
  await hand.choose("C · Cột lạ", "Tiếp nhận trực tuyến");
}

/** The piece of work is still open in its view. */
async function comesBack(): Promise<void> {
  await pane.page.getByRole("tab", { name: "Chia sẻ", exact: true }).click();
  await pane.page.getByRole("heading", { name: "Cấu hình mang theo", level: 1 }).waitFor();
}

const kinds = (): Promise<string[]> => pane.page.locator(".remembered summary").allInnerTexts();

describe("the settings that travel", () => {
  it("are listed by kind, written on a sheet at one press, and kept up with every correction after that", async () => {
    await open(undefined, remembered, { width: 300 });
    expect(await kinds()).toEqual([
      "Tỉnh, thành phố: 1",
      "Mẫu bảng đã chỉnh: 1",
      "Tên đã xác nhận: 2",
      "Trang chỉ tiêu đang dùng: 1",
      "Chỉ số tự lập: 1",
    ]);
    await becomes(pane.page, async () => (await place()).includes("chỉ Excel đọc được"));
    await pane.page.addScriptTag({ path: axe });
    await unfoldAll(pane.page);
    await says("“ubnd xã vĩnh thủy” là Xã Vĩnh Thủy");
    expect(await violations()).toEqual([]);

    await keysAt(pane.page).press("Ghi ra trang “Cấu hình Thước”");
    await says("Đã ghi trang “Cấu hình Thước”.");
    await says("Trang “Cấu hình Thước” đang giữ 6 điều.");
    await focusComesTo(pane.page, /Cấu hình Thước/);
    expect(await button("Trang “Cấu hình Thước” đã có đủ").getAttribute("aria-disabled")).toBe("true");
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await violations()).toEqual([]);

    await correctsTheOddColumn();
    await becomes(pane.page, async () => JSON.stringify(await onSheet()).includes("Mẫu 3 cột; “cột lạ” đọc là Tiếp nhận trực tuyến"));
    await comesBack();
    await says("Trang “Cấu hình Thước” đang giữ 7 điều.");
    expect(await place()).not.toContain("đã được sửa từ khi mở");

    await button("Mở trang “Cấu hình Thước”").click();
    await becomes(pane.page, () => pane.inPage(({ fake }) => fake.calls.includes("show Cấu hình Thước 0 0 1 1")));
  });

  it("come from the sheet when the host knows nothing, at one call more, and what is damaged there is told with its cell", async () => {
    const values = settingsValues(remembered).map((line) => [...line]);
    const damaged = rowWith(values, "vĩnh thủy");
    (values[damaged] ?? [])[2] = "{hỏng";
    await open({ values }, null);
    const calls = await pane.inPage(({ fake }) => fake.calls);
    const opening = calls.slice(0, calls.indexOf("loadSettings") + 2);
    expect(opening).toEqual(["describe", "readSelection", "loadSettings", "readSheet " + SHEET]);
    expect(await kinds()).toEqual(["Tỉnh, thành phố: 1", "Mẫu bảng đã chỉnh: 1", "Tên đã xác nhận: 1", "Trang chỉ tiêu đang dùng: 1", "Chỉ số tự lập: 1"]);
    await says(`Ô C${damaged + 1}: dữ liệu đã bị sửa hoặc mất một phần`);
    await button("English").click();
    await says(`Cell C${damaged + 1}: its data was edited or cut off`);
    await says("Confirmed names: 1");
  });

  it("wait while the sheet is protected, which is told, and are written when the protection is gone", async () => {
    await open({ values: settingsValues(remembered), locked: true }, remembered);
    await correctsTheOddColumn();
    await becomes(pane.page, async () => (await pane.page.locator(".unsaved").innerText()).includes("Chưa ghi được thay đổi lên trang “Cấu hình Thước”"));
    await comesBack();
    await says("Có thay đổi chưa ghi được lên trang “Cấu hình Thước”");
    expect(JSON.stringify(await onSheet())).not.toContain("Mẫu 3 cột");
    await pane.inPage(({ fake }, name) => fake.unprotect(name), SHEET);
    await button("Ghi lại những thay đổi còn thiếu").click();
    await says("Trang “Cấu hình Thước” đã có đủ");
    expect(JSON.stringify(await onSheet())).toContain("Mẫu 3 cột; “cột lạ” đọc là Tiếp nhận trực tuyến");
    expect(await pane.page.locator(".unsaved").innerText()).toBe("");
  });

  it.each([
    ["somebody's own", [["Máy", "Phòng"], ["PC-01", "Một cửa"]], "không phải do Thước ghi"],
    ["of a later version", [["Phiên bản cấu hình", "2"]], "bản Thước mới hơn ghi (ô B1)"],
    ["without its version", [["Phiên bản cấu hình", ""]], "mất số phiên bản (xem ô B1)"],
  ])("leave a sheet alone that is %s, and say what to do", async (_, values, sentence) => {
    await open({ values }, remembered);
    await becomes(pane.page, async () => (await place()).includes(sentence));
    expect(await button("Ghi ra trang “Cấu hình Thước”").getAttribute("aria-disabled")).toBe("true");
    expect(await kinds()).toHaveLength(5);
    expect(await onSheet()).toEqual(values);
  });
});

async function violations(): Promise<string[]> {
  return pane.page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations: found } = await runner.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html));
  });
}
