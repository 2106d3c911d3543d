import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { openTask } from "./task-clerk";

const book: FakeBook = {
  sheets: [
    {
      name: "Tháng 5",
      values: [
        ["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ"],
        ["Xã Hòa Bình", 100, 75, 0.75],
        ["Xã Vạn Thạnh", 48, 12, "#NAME?"],
        ["Phường Ninh Đa", 40, 33, 0.825],
      ],
      formulas: {
        D2: "=_xldudf_TYLE_TRUCTUYEN(C2,B2)",
        D3: "=TYLE_TRUCTUYEN(C3,B3)",
        D4: "=TYLE_TRUCTUYEN(C4,B4)",
      },
    },
    { name: "Bảo vệ", values: [[0.5]], formulas: { A1: "=_xldudf_DOC_SO(B1)" }, locked: true },
    { name: "Nháp", hidden: true, values: [[0.5]], formulas: { A1: '=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(B1)"),0.5)' } },
  ],
};

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const summary = (): Promise<string> => pane.page.locator(".summary").innerText();
const formulas = (sheet: string): Promise<Record<string, string>> =>
  pane.inPage(({ fake }, name) => fake.formulasOf(name), sheet);

async function open(setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await openTask(pane.page, "repair");
  await pane.page.locator(".repair").first().waitFor();
}

describe("the repair of formulas", () => {
  it("lists what each formula becomes, writes those of the ticked sheets at one press, and takes them back", async () => {
    await open();
    expect(await summary()).toBe("3 công thức ở 2 trang sẽ được viết lại để tính trở lại.");
    expect(await pane.page.locator(".repair code").allInnerTexts()).toEqual([
      "=_xldudf_TYLE_TRUCTUYEN(C2,B2)",
      "=TYLE_TRUCTUYEN(C2;B2)",
      "=TYLE_TRUCTUYEN(C3,B3)",
      "=TYLE_TRUCTUYEN(C3;B3)",
      '=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(B1)"),0.5)',
      "=DOC_SO(B1)",
    ]);
    expect(await pane.page.getByText(/'Bảo vệ'!A1/).innerText()).toMatch(/đang được bảo vệ/);
    await pane.page.getByLabel(/Trang “Nháp”/).uncheck();
    await button("Sửa 2 công thức").click();
    await pane.page.getByText("Đã ghi vào trang “Tháng 5”, 2 ô.").waitFor();
    expect(await formulas("Tháng 5")).toEqual({
      D2: "=TYLE_TRUCTUYEN(C2,B2)",
      D3: "=TYLE_TRUCTUYEN(C3,B3)",
      D4: "=TYLE_TRUCTUYEN(C4,B4)",
    });
    expect((await formulas("Nháp")).A1).toMatch(/DUMMYFUNCTION/);
    await button("Hoàn tác, trả lại nội dung cũ").click();
    await pane.page.getByText("Đã hoàn tác: 2 ô của trang “Tháng 5” trở lại như cũ.").waitFor();
    expect((await formulas("Tháng 5")).D2).toBe("=_xldudf_TYLE_TRUCTUYEN(C2,B2)");
  });

  it("brings a cell to the front, says when it could not look, and looks again", async () => {
    await open();
    await button("Mở ô D2").click();
    await becomes(pane.page, () => pane.inPage(({ fake }) => fake.calls.includes("show Tháng 5 1 3 1 1")));
    await pane.inPage(({ fake }) => fake.failNext("readFormulas", { code: "noConnection" }));
    await button("Xem lại cả tệp").click();
    await pane.page.getByRole("alert").waitFor();
    await button("Xem lại cả tệp").click();
    await pane.page.locator(".repair").first().waitFor();
  });

  it("says of a workbook that is well that nothing is to be done", async () => {
    pane = await openPane({ sheets: [{ name: "Trang", values: [[0.5]], formulas: { A1: "=DOC_SO(B1)" } }] });
    await openTask(pane.page, "repair");
    await becomes(pane.page, async () => (await summary()) === "Không có công thức nào của Thước cần sửa.");
    expect(await button("Sửa công thức").getAttribute("aria-disabled")).toBe("true");
  });
});
