import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";

const WRAPPED = '=IFERROR(__xludf.DUMMYFUNCTION("TYLE_TRUCTUYEN(C4,B4)"),0.825)';
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
      formulas: { D2: "=_xldudf_TYLE_TRUCTUYEN(C2,B2)", D3: "=TYLE_TRUCTUYEN(C3,B3)", D4: WRAPPED },
    },
    { name: "Nháp", hidden: true, values: [[0.5]], formulas: { A1: "=_xldudf_DOC_SO(B1)" } },
    ...["Một", "Hai", "Ba"].map((name) => ({ name, values: [[1]], formulas: { A1: "=_xldudf_DOC_SO(B1)" } })),
  ],
};
const sound: FakeBook = { sheets: [{ ...book.sheets[0], formulas: { D2: "=tyle_tructuyen(C2;B2)" } } as FakeBook["sheets"][number]] };

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const notice = (): Locator => pane.page.locator(".stale > .box-care", { has: pane.page.getByRole("button", { name: "Sửa công thức" }) });
const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const note = (): Promise<string> => pane.page.locator("#thuoc-write-note").innerText();
const calls = (): Promise<string[]> => pane.inPage(({ fake }) => fake.calls);
const tab = (name: string): Promise<void> => pane.page.getByRole("tab", { name }).click();

async function open(opened: FakeBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(opened, { width: 300, ...setting });
  await clerkAt(pane.page).seesRanking();
}

describe("figures that are taken for live and are not", () => {
  it("are told after the first reading, above every view that works with figures, and beside the button that writes", async () => {
    await open(book);
    await notice().waitFor();
    expect(await notice().innerText()).toContain(
      "7 ô đang giữ số cũ hoặc báo lỗi #NAME? (trang “Tháng 5”: 3 ô; trang “Nháp”: 1 ô; trang “Một”: 1 ô; 2 trang khác: 2 ô). " +
        "Trong đó 3 ô nằm trong bảng đang xếp hạng",
    );
    expect(await note()).toMatch(/^Bảng này có 3 ô giữ số cũ hoặc báo #NAME\?.*giữ nguyên/);
    for (const name of ["Kiểm tra", "Tổng hợp", "Chỉ tiêu", "Báo cáo"]) {
      await tab(name);
      await notice().waitFor();
    }
    for (const name of ["Hàm", "Chia sẻ"]) {
      await tab(name);
      expect(await notice().count()).toBe(0);
    }
    await button("English").click();
    await tab("Ranking");
    await pane.page.getByText(/Cells that hold old figures or show #NAME\?: 7/).waitFor();
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it("can be folded to one line, which stays until something else is found, and cannot be sent away", async () => {
    await open(book);
    await button("Thu gọn").click();
    expect(await notice().innerText()).toMatch(/^7 ô đang giữ số cũ hoặc báo #NAME\?\. 3 ô trong bảng đang xếp hạng\./);
    expect(await button("Xem chi tiết").getAttribute("aria-expanded")).toBe("false");
    await focusComesTo(pane.page, "Xem chi tiết");
    const looks = async (): Promise<number> => (await calls()).filter((call) => call === "readFormulas").length;
    await button("Đọc lại vùng đang chọn").click();
    await becomes(pane.page, async () => (await looks()) === 2);
    expect(await button("Xem chi tiết").count()).toBe(1);
    await pane.inPage(({ fake }) => {
      delete fake.formulasOf("Ba").A1;
    });
    await button("Đọc lại vùng đang chọn").click();
    await pane.page.getByText(/^6 ô đang giữ số cũ hoặc báo lỗi/).waitFor();
  });

  it("go with the repair, after which the pane asks to read the table again", async () => {
    await open(book);
    await notice().getByRole("button", { name: "Sửa công thức" }).click();
    await focusComesTo(pane.page, "Sửa công thức");
    await button("Sửa 7 công thức").click();
    await pane.page.getByText(/^Đã ghi vào/).waitFor();
    await tab("Xếp hạng");
    // The fake calculates nothing: the cell that showed #NAME? goes on showing it.
    await pane.page.getByText(/^1 ô đang giữ số cũ hoặc báo lỗi #NAME\?/).waitFor();
    await pane.inPage(({ fake }) => fake.setCell("Tháng 5", 2, 3, 0.25));
    await tab("Chia sẻ");
    await button("Hoàn tác, trả lại nội dung cũ").click();
    await pane.page.getByText(/^Đã hoàn tác/).waitFor();
    await button("Xem lại cả tệp").click();
    await button(/^Sửa \d+ công thức/).click();
    await pane.page.getByText(/^Đã ghi vào/).waitFor();
    await tab("Xếp hạng");
    await pane.page.getByText(/Khung này vẫn dùng số liệu của trang “Tháng 5” đọc trước đó/).waitFor();
    expect(await note()).toMatch(/^Công thức vừa được viết lại/);
    await button("Đọc lại bảng").click();
    await becomes(pane.page, async () => (await pane.page.locator(".stale > .box-care").count()) === 0);
    expect(await note()).not.toMatch(/Công thức/);
  });

  it("are looked for only after the reading, once at a time; what comes late or fails says nothing", async () => {
    await open({ ...book, held: ["readFormulas"] });
    expect(await notice().count()).toBe(0);
    const order = await calls();
    expect(order.indexOf("readFormulas")).toBeGreaterThan(order.indexOf("readSelection"));
    await pane.inPage(({ fake }) => {
      delete fake.formulasOf("Ba").A1;
    });
    await button("Đọc lại vùng đang chọn").click();
    await becomes(pane.page, async () => (await calls()).filter((call) => call === "readFormulas").length === 2);
    await pane.inPage(({ fake }) => fake.release("readFormulas", 1));
    await pane.page.getByText(/^6 ô đang giữ số cũ hoặc báo lỗi/).waitFor();
    await pane.inPage(({ fake }) => fake.release("readFormulas", 0));
    await pane.inPage(({ fake }) => fake.failNext("readFormulas", { code: "noConnection" }));
    await button("Đọc lại vùng đang chọn").click();
    await becomes(pane.page, async () => (await calls()).filter((call) => call === "readFormulas").length === 3);
    await pane.inPage(({ fake }) => fake.release("readFormulas", 2));
    expect(await notice().innerText()).toMatch(/^6 ô/);
    expect(await pane.page.getByRole("alert").count()).toBe(0);
  });

  it("are none in a workbook that is well; of a table too large to be looked at, that is said", async () => {
    await open(sound);
    await becomes(pane.page, async () => (await calls()).includes("readFormulas"));
    expect(await pane.page.locator(".stale > .box-care").count()).toBe(0);
    await pane.inPage(({ fake }) => {
      fake.workbook.readFormulas = async () => [{ sheet: "Tháng 5", hidden: false, cells: [], unread: true }];
    });
    await button("Đọc lại vùng đang chọn").click();
    await pane.page.getByText("Trang “Tháng 5” quá lớn nên chưa xem có ô nào giữ số cũ hay không.").waitFor();
    await button("Sửa công thức").click();
    await pane.page.getByRole("heading", { name: "Sửa công thức", level: 1 }).waitFor();
  });
});
