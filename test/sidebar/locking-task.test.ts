import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";
import { openTask } from "./task-clerk";

const book: FakeBook = {
  sheets: [
    {
      name: "Tháng 5",
      values: [
        ["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ"],
        ["Xã Hòa Bình", 100, 75, 0.75],
        ["Xã Vạn Thạnh", 48, 12, 0.25],
        ["Phường Ninh Đa", 40, 33, 0.825],
      ],
      formulas: { D2: "=C2/B2" },
      formats: { D2: "0.00%" },
    },
    {
      name: "Tháng 6",
      values: [
        ["Đơn vị", "Tổng số", "Tỷ lệ"],
        ["Xã Hòa Bình", 0, "#DIV/0!"],
        ["Xã Vạn Thạnh", 48, 0.25],
      ],
      formulas: { C2: "=A1/B2", C3: "=_xldudf_TYLE_TRUCTUYEN(A3,B3)" },
    },
    { name: "Trống", values: [[""]] },
  ],
};

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane(book);
  await openTask(pane.page, "locking");
  await pane.page.getByText("16 ô có nội dung, 1 công thức sẽ thành giá trị.").waitFor();
});
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const box = (name: string | RegExp): Locator => pane.page.getByRole("checkbox", { name });
const results = (): Promise<string[]> => pane.page.locator(".locked-sheet").allInnerTexts();
const names = (): Promise<string[]> => pane.inPage(({ fake }) => fake.sheetNames());
const called = (call: string): Promise<void> => becomes(pane.page, () => pane.inPage(({ fake }, text) => fake.calls.includes(text), call));

describe("locking figures", () => {
  it("locks the sheet in front, checks it at once, and takes it back", async () => {
    expect(await box(/Tháng 5/).isChecked()).toBe(true);
    await button("Khóa 1 trang").click();
    await pane.page.getByText("Nguyên vẹn: mọi giá trị vẫn như lúc khóa.").waitFor();
    expect(await names()).toEqual(["Tháng 5", "Tháng 6", "Trống", "Khóa Tháng 5"]);
    const written = await pane.inPage(({ fake }) => ({ values: fake.valuesOf("Khóa Tháng 5"), formulas: fake.formulasOf("Khóa Tháng 5") }));
    expect(written.values[1]).toEqual(["Xã Hòa Bình", 100, 75, 0.75]);
    expect(written.values[5]?.[0]).toBe("BẢN KHÓA SỐ LIỆU");
    expect(written.formulas).toEqual({});
    expect((await results())[0]).toMatch(/Trang nguồn “Tháng 5” hiện vẫn có đúng các giá trị này/);
    await button(/^Hoàn tác/).click();
    await pane.page.getByText(/Đã hoàn tác/).waitFor();
    expect(await names()).toEqual(["Tháng 5", "Tháng 6", "Trống"]);
  });

  it("tells errors and old figures before, and locks several sheets only when they are confirmed", async () => {
    await box(/Tháng 6/).check();
    await pane.page.getByText(/^1 ô đang báo lỗi/).waitFor();
    await pane.page.getByText(/^1 ô đang giữ số cũ/).waitFor();
    expect(await button("Khóa 2 trang").getAttribute("aria-disabled")).toBe("true");
    await button("Mở ô C2").click();
    await called("show Tháng 6 1 2 1 1");
    await box(/vẫn khóa/).check();
    await button("Khóa 2 trang").click();
    await becomes(pane.page, async () => (await results()).length === 2);
    expect((await names()).slice(3)).toEqual(["Khóa Tháng 5", "Khóa Tháng 6"]);
    expect(await pane.inPage(({ fake }) => fake.valuesOf("Khóa Tháng 6")[1])).toEqual(["Xã Hòa Bình", 0, "#DIV/0!"]);

    await box(/Trống/).check();
    await pane.page.getByRole("alert").waitFor();
    expect(await pane.page.locator("#thuoc-write-note").innerText()).toMatch(/chưa khóa được/);
    await box(/Trống/).uncheck();
    await pane.inPage(({ fake }) => fake.failNext("addSheet", { code: "workbookProtected" }));
    await box(/vẫn khóa/).check();
    await button("Khóa 2 trang").click();
    await pane.page.getByRole("alert").waitFor();
    expect(await names()).toHaveLength(5);
    await button("Mở “Sửa công thức”").click();
    await pane.page.getByRole("heading", { name: "Sửa công thức", level: 1 }).waitFor();
  });

  it("finds what was changed in locked sheets and in their sources, and leads there", async () => {
    await button("Kiểm tra bản khóa").click();
    await pane.page.getByText("Tệp này không có bản khóa nào.").waitFor();
    await button("Khóa 1 trang").click();
    await pane.page.getByText("Nguyên vẹn: mọi giá trị vẫn như lúc khóa.").waitFor();
    await pane.inPage(({ fake }) => fake.setCell("Tháng 5", 2, 2, 21));
    await button("Kiểm tra bản khóa").click();
    await pane.page.getByText("lúc khóa 12, nay 21").waitFor();
    await button("Mở ô C3").click();
    await called("show Tháng 5 2 2 1 1");

    await pane.inPage(({ fake }) => fake.setCell("Khóa Tháng 5", 3, 1, 33));
    await button("Kiểm tra bản khóa").click();
    await pane.page.getByText("Đã bị sửa sau khi khóa.").waitFor();
    await button("Mở ô B4").click();
    await called("show Khóa Tháng 5 3 1 1 1");
    await pane.inPage(({ fake }) => {
      fake.setCell("Khóa Tháng 5", 2, 2, 5);
    });
    await button("Kiểm tra bản khóa").click();
    await button("Mở dòng 4").waitFor();
    await pane.inPage(({ fake }) => fake.setCell("Khóa Tháng 5", 6, 0, "Khóa lúc khác"));
    await button("Kiểm tra bản khóa").click();
    await pane.page.getByText(/^Dấu kiểm bị hỏng/).waitFor();
  });
});
