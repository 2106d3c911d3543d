import type { Locator } from "playwright-core";
import { plainFormula } from "../../shared/formulas/plain/plain-formula";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import { inPlaceVi } from "../../shared/texts/in-place-vi";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { openTask } from "./task-clerk";

const plain = (formula: string): string => {
  const made = plainFormula(formula, { row: 0, column: 0 }, FUNCTION_NAMES);
  return made.kind === "plain" ? made.formula : "";
};
const RATE = "=TYLE_TRUCTUYEN(C2,B2)";

const book: FakeBook = {
  sheets: [
    {
      name: "Tháng 5",
      values: [
        ["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ", "Tên chuẩn"],
        ["Xã Hòa Bình", 100, 75, 0.75, "Xã Hòa Bình"],
        ["xã vạn thạnh", 48, 12, 0.25, "Xã Vạn Thạnh"],
      ],
      formulas: { D2: RATE, D3: "=TYLE_TRUCTUYEN(C3,B3)", E2: "=CHUANHOA_DONVI(A2)", E3: "=CHUANHOA_DONVI(A3)" },
      results: { [plain(RATE)]: 0.75, [plain("=TYLE_TRUCTUYEN(C3,B3)")]: 0.25 },
    },
    { name: "Ghi chú", values: [["Số liệu đến hết tháng 5"]] },
  ],
  host: {
    kind: "sheets",
    files: false,
    name: "Bản sao của Báo cáo tháng 5 của Văn phòng UBND tỉnh",
    copyLink: "https://docs.google.com/spreadsheets/d/1aB/copy",
  },
};

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const convert = (): Locator => button(inPlaceVi.button);
const note = (): Promise<string> => pane.page.locator("#thuoc-write-note").innerText();
const sheets = (): Promise<string[]> => pane.inPage(({ fake }) => fake.sheetNames());
const formulas = (): Promise<Record<string, string>> => pane.inPage(({ fake }) => fake.formulasOf("Tháng 5"));

async function open(changes: Partial<FakeBook> = {}, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane({ ...book, ...changes }, setting);
  await openTask(pane.page, "sending");
}

describe("a spreadsheet whose file the pane cannot have", () => {
  it("becomes the copy once it was looked at and confirmed, tells what became of the cells, and is taken back as one", async () => {
    await open();
    const link = pane.page.getByRole("link", { name: inPlaceVi.steps.link });
    expect([await link.getAttribute("href"), await link.getAttribute("target")]).toEqual(["https://docs.google.com/spreadsheets/d/1aB/copy", "_blank"]);
    await convert().click({ force: true });
    expect([await note(), await sheets()]).toEqual([inPlaceVi.note.look, ["Tháng 5", "Ghi chú"]]);

    await button(inPlaceVi.look).click();
    await pane.page.getByText("2 ô tự tính lại khi sửa số liệu.").waitFor();
    await pane.page.getByText("2 ô giữ nguyên giá trị lúc gửi:").waitFor();
    await pane.page.getByText(/CHUANHOA_DONVI không có công thức thường/).waitFor();
    await pane.page.getByText(inPlaceVi.warning).waitFor();
    await convert().click({ force: true });
    expect([await note(), await sheets()]).toEqual([inPlaceVi.note.tick, ["Tháng 5", "Ghi chú"]]);

    await pane.page.getByLabel(inPlaceVi.tick).check();
    expect(await note()).toBe(inPlaceVi.note.ready);
    const before = await formulas();
    await convert().click();
    await pane.page.getByText(inPlaceVi.done).waitFor();
    expect(await sheets()).toEqual(["Tháng 5", "Ghi chú", "Thước - công thức gốc", "Hướng dẫn mở tệp"]);
    expect(await formulas()).toEqual({ D2: plain(RATE), D3: plain("=TYLE_TRUCTUYEN(C3,B3)") });
    expect(await pane.inPage(({ fake }) => fake.valuesOf("Tháng 5")[2])).toEqual(["xã vạn thạnh", 48, 12, 0.25, "Xã Vạn Thạnh"]);
    await pane.page.getByText("Đã ghi vào trang “Tháng 5”, 4 ô.").waitFor();
    expect(await convert().getAttribute("aria-disabled")).toBe("true");

    await button("Hoàn tác, trả lại nội dung cũ").click();
    await pane.page.getByText("Đã hoàn tác: 4 ô của trang “Tháng 5” trở lại như cũ.").waitFor();
    expect((await sheets()).filter((name) => !/Nhật ký/.test(name))).toEqual(["Tháng 5", "Ghi chú"]);
    expect(await formulas()).toEqual(before);
    expect(await pane.page.getByText(inPlaceVi.done).count()).toBe(0);
    await focusComesTo(pane.page, inPlaceVi.button);
  });

  it("stays as it is when the host stops halfway, and says so", async () => {
    await open();
    await button(inPlaceVi.look).click();
    await pane.page.getByLabel(inPlaceVi.tick).check();
    await pane.inPage(({ fake }) => fake.failNext("rewriteCells", { code: "sheetProtected", sheet: "Tháng 5" }));
    await convert().click();
    await pane.page.getByText(/Trang “Tháng 5” đang được bảo vệ\. Chưa ghi gì/).waitFor();
    expect([await sheets(), (await formulas()).D2]).toEqual([["Tháng 5", "Ghi chú"], RATE]);
    await becomes(pane.page, async () => (await convert().getAttribute("aria-disabled")) === "false");
  });

  it("says why it cannot become the copy: protected sheets, figures on their way, a copy already", async () => {
    const [first, ...others] = book.sheets;
    if (first === undefined) throw new Error("sheet");
    await open({ sheets: [{ ...first, locked: true }, ...others] });
    await button(inPlaceVi.look).click();
    await pane.page.getByText(/Trang “Tháng 5” đang được bảo vệ nên chưa chuyển được/).waitFor();
    await pane.page.getByLabel(inPlaceVi.tick).check();
    expect([await note(), await convert().getAttribute("aria-disabled")]).toEqual([inPlaceVi.note.stopped, "true"]);
    await pane.close();

    await open({ sheets: [{ ...first, values: [["Đơn vị"], ["Xã A", 1, 1, "Loading...", "Đang tải..."]] }] });
    await button(inPlaceVi.look).click();
    await pane.page.getByText(/^2 ô đang được tính/).waitFor();
    await pane.close();

    await open({ sheets: [first, { name: "Thước - công thức gốc", values: [["x"]], hidden: true }] });
    await button(inPlaceVi.look).click();
    await pane.page.getByText("Tệp này đã là bản gửi đi (có trang “Thước - công thức gốc”).").waitFor();
    expect(await pane.page.getByLabel(inPlaceVi.tick).count()).toBe(0);
  });
});
