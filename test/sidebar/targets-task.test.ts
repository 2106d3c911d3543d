import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook, FakeSheet } from "./fake-workbook";
import { focusComesTo, focusReaches, tabTo } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { month } from "./sample-books";
import { headingHasFocus } from "./task-clerk";

const HEADER = ["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày"];
const BLANK = ["", "", "", "", "", "", ""];
const targets: FakeSheet = {
  name: "Chỉ tiêu",
  values: [
    HEADER,
    ["", "Sở, ban, ngành", "", 0.45, "QĐ 12/QĐ-UBND", "01/01/2024", ""],
    ["", "", "Sở Y tế", "40%", "QĐ 12/QĐ-UBND", "01/01/2024", "31/12/2024"],
    ["", "Xã, phường, thị trấn", "", 0.25, "QĐ 15/QĐ-UBND", "01/01/2099", ""],
  ],
};
const book: FakeBook = { sheets: [month, targets] };

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

/** Opens the piece of work; its heading has the focus. */
async function open(given: FakeBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(given, setting);
  await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await button("Bảng chỉ tiêu").click();
  await pane.page.getByRole("heading", { name: "Bảng chỉ tiêu", level: 1 }).waitFor();
  await headingHasFocus(pane.page);
}

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const primary = (): Locator => pane.page.locator("button.primary");
const status = (text: string | RegExp): Locator => pane.page.getByRole("status").filter({ hasText: text });
const field = (name: string): Locator => pane.page.getByLabel(name, { exact: true });
const said = (text: string | RegExp): Locator => pane.page.getByText(text);
const calls = (): Promise<string[]> => pane.inPage((page) => page.fake.calls);
const valuesOf = (sheet: string) => pane.inPage((page, name) => page.fake.valuesOf(name), sheet);
const cards = (): Promise<string[]> => pane.page.locator(".cards > li").allInnerTexts();

describe("a workbook without a target table", () => {
  it("is explained, and gets one from a preset whose source and end are shown first", async () => {
    await open({ sheets: [month] });
    await said(/Tệp này chưa có bảng chỉ tiêu/).waitFor();
    await field("Lập trang từ").selectOption("Khánh Hòa năm 2020: hồ sơ tiếp nhận, giải quyết trực tuyến mức độ 3, 4");
    await said("Quyết định của UBND tỉnh Khánh Hòa giao chỉ tiêu năm 2020, theo bài viết của ICTnews.").waitFor();
    await said("từ 01/01/2020 đến 31/12/2020", ).first().waitFor();
    await status("đã hết hiệu lực sau ngày 31/12/2020").waitFor();
    expect(await cards()).toHaveLength(6);
    const before = (await calls()).length;
    await primary().click();
    await status("Đã ghi trang “Chỉ tiêu”").waitFor();
    await status("Trang “Chỉ tiêu”: 6 dòng chỉ tiêu.").waitFor();
    expect((await calls()).slice(before)).toEqual(["addSheet Chỉ tiêu", "sheets", "readSheet Chỉ tiêu"]);
    expect((await valuesOf("Chỉ tiêu")).flat()).toContain("Sở Du lịch; Sở Giáo dục và Đào tạo; Sở Giao thông vận tải; Sở Lao động - Thương binh và Xã hội; Sở Tư pháp; Sở Y tế");
    await button("Hoàn tác, bỏ trang mới").click();
    await said(/Tệp này chưa có bảng chỉ tiêu/).waitFor();
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Tháng 5"]);
  });

  it("gets an empty one, to which a first row is added", async () => {
    await open({ sheets: [month] });
    await primary().click();
    await said("Bảng chưa có dòng nào.").waitFor();
    await button("Thêm dòng chỉ tiêu").click();
    await field("Chỉ tiêu tối thiểu").fill("29,87");
    await button("Xem thay đổi").click();
    await said(/^Chỉ tiêu tối thiểu: 29,87%$/).waitFor();
    await button("Ghi vào trang “Chỉ tiêu”").click();
    await status("1 dòng chỉ tiêu").waitFor();
    expect((await valuesOf("Chỉ tiêu")).flat()).toContain(0.2987);
    await button("Xếp hạng theo bảng này").click();
    await pane.page.getByLabel("Ngày đánh giá").waitFor();
    expect(await field("Chỉ tiêu").inputValue()).toBe("Theo trang “Chỉ tiêu”");
    await focusComesTo(pane.page, "Xếp hạng");
  });
});

describe("a workbook with a target table", () => {
  it("shows each rule with its state on the day of the assessment", async () => {
    await open(book);
    await status("Trang “Chỉ tiêu”: 3 dòng chỉ tiêu.").waitFor();
    const texts = (await cards()).map((card) => card.replace(/\s+/g, " "));
    expect(texts[0]).toMatch(/^Sở, ban, ngành tối thiểu 45% Mọi chỉ số QĐ 12\/QĐ-UBND · từ 01\/01\/2024 Dòng 2 · Còn hiệu lực/);
    expect(texts[1]).toMatch(/^Sở Y tế tối thiểu 40%.* đến 31\/12\/2024 Dòng 3 · /);
    expect(texts[2]).toMatch(/Dòng 4 · Chưa có hiệu lực/);
  });

  it("is opened at the price of one listing and one reading", async () => {
    pane = await openPane(book);
    await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
    await becomes(pane.page, async () => (await calls()).includes("readSheet Chỉ tiêu"));
    const before = (await calls()).length;
    await button("Bảng chỉ tiêu").click();
    await status("3 dòng chỉ tiêu").waitFor();
    await becomes(pane.page, async () => (await calls()).length === before + 2);
    expect((await calls()).slice(before)).toEqual(["sheets", "readSheet Chỉ tiêu"]);
  });

  it("lets a row be edited: seen, confirmed, written, undone", async () => {
    await open(book);
    await button("Sửa dòng 2").click();
    await focusComesTo(pane.page, "Sửa dòng 2");
    await field("Chỉ tiêu tối thiểu").fill("50");
    await button("Xem thay đổi").click();
    await said("Chỉ tiêu tối thiểu: từ 45% thành 50%").waitFor();
    await focusReaches(pane.page.getByRole("heading", { name: "Thay đổi sẽ ghi" }));
    expect(await valuesOf("Chỉ tiêu")).toEqual(targets.values);
    const before = (await calls()).length;
    await button("Ghi vào trang “Chỉ tiêu”").click();
    await status("Đã ghi vào trang “Chỉ tiêu”, vùng D2.").waitFor();
    await becomes(pane.page, async () => (await cards())[0]?.includes("50%") === true);
    expect((await calls()).slice(before)).toEqual(["readContents Chỉ tiêu", "replaceCells Chỉ tiêu", "sheets", "readSheet Chỉ tiêu"]);
    expect((await valuesOf("Chỉ tiêu"))[1]?.[3]).toBe(0.5);
    await button("Sửa dòng 3").click();
    expect(await said("Đã ghi vào trang “Chỉ tiêu”").count()).toBe(0);
    await button("Hủy").click();
    await button("Sửa dòng 2").click();
    await field("Chỉ tiêu tối thiểu").fill("45%");
    await button("Xem thay đổi").click();
    await button("Ghi vào trang “Chỉ tiêu”").click();
    await becomes(pane.page, async () => (await cards())[0]?.includes("45%") === true);
    await button("Hoàn tác, trả lại nội dung cũ").click();
    await status("vùng D2 của trang “Chỉ tiêu” trở lại như cũ").waitFor();
    await becomes(pane.page, async () => (await cards())[0]?.includes("50%") === true);
    expect((await valuesOf("Chỉ tiêu"))[1]?.[3]).toBe(0.5);
  });

  it("says next to each field what is wrong, and writes nothing", async () => {
    await open(book);
    await button("Sửa dòng 3").click();
    await field("Chỉ tiêu tối thiểu").fill("145%");
    await field("Từ ngày").fill("31/02/2024");
    await button("Xem thay đổi").click();
    await said("Hãy sửa các mục có báo lỗi.").waitFor();
    await said("“145%” không phải là tỷ lệ từ 0% đến 100%").waitFor();
    expect(await field("Chỉ tiêu tối thiểu").getAttribute("aria-invalid")).toBe("true");
    expect(await field("Từ ngày").getAttribute("aria-invalid")).toBe("true");
    expect(await field("Văn bản").getAttribute("aria-invalid")).toBe("false");
    await field("Chỉ tiêu tối thiểu").fill("40%");
    await field("Từ ngày").fill("01/01/2024");
    await button("Xem thay đổi").click();
    await said("Không có gì thay đổi.").waitFor();
    expect((await calls()).filter((call) => call.startsWith("replaceCells"))).toEqual([]);
  });

  it("names the formula that would be lost before it is", async () => {
    await open({ sheets: [month, { ...targets, formulas: { D2: "=B9" } }] });
    await button("Sửa dòng 2").click();
    await field("Chỉ tiêu tối thiểu").fill("50%");
    await button("Xem thay đổi").click();
    await said("Ô D2 đang là công thức =B9.").waitFor();
    await button("Sửa lại").click();
    await button("Hủy").click();
    expect(await pane.inPage((page) => page.fake.formulasOf("Chỉ tiêu"))).toEqual({ D2: "=B9" });
  });

  it("has a row deleted after it was shown, and brought back", async () => {
    await open(book);
    await button("Xóa dòng 3").click();
    await said("Xóa nội dung dòng 3").waitFor();
    await button("Ghi vào trang “Chỉ tiêu”").click();
    await status("2 dòng chỉ tiêu").waitFor();
    expect((await valuesOf("Chỉ tiêu"))[2]).toEqual(["", "", "", "", "", "", ""]);
    await button("Hoàn tác, trả lại nội dung cũ").click();
    await status("3 dòng chỉ tiêu").waitFor();
  });

  it("is not written to when it has changed since the change was shown", async () => {
    await open(book);
    await button("Sửa dòng 2").click();
    await field("Chỉ tiêu tối thiểu").fill("50%");
    await button("Xem thay đổi").click();
    await said("từ 45% thành 50%").waitFor();
    await pane.inPage((page) => page.fake.setCell("Chỉ tiêu", 2, 3, "41%"));
    await button("Ghi vào trang “Chỉ tiêu”").click();
    await pane.page.getByRole("alert").filter({ hasText: "Chỉ tiêu" }).waitFor();
    expect((await calls()).filter((call) => call.startsWith("replaceCells"))).toEqual([]);
    expect((await valuesOf("Chỉ tiêu"))[1]?.[3]).toBe(0.45);
    await pane.page.getByRole("alert").filter({ hasText: "Chỉ tiêu" }).locator("..").getByRole("button", { name: "Đọc lại bảng" }).click();
    await becomes(pane.page, async () => (await cards())[1]?.includes("41%") === true);
  });

  it("names conflicts and unreadable cells, and goes to them", async () => {
    const faulty = [...targets.values, ["", "", "Sở Y tế", "50%", "", "01/01/2024", ""], ["", "", "Sở Nội vụ", "nhiều", "", "", ""]];
    await open({ sheets: [month, { ...targets, values: faulty }] });
    await said("1 mâu thuẫn: hai dòng ngang nhau mà khác mức").waitFor();
    await said("“Sở Y tế”, mọi chỉ số: dòng 3 (40%) và dòng 5 (50%).").waitFor();
    await said("Hãy xóa dòng sai, hoặc ghi “Từ ngày” khác nhau").waitFor();
    await button("Đến dòng 5").click();
    await button("Đến ô D6").click();
    expect((await calls()).filter((call) => call.startsWith("show"))).toEqual(["show Chỉ tiêu 4 0 1 7", "show Chỉ tiêu 5 3 1 1"]);
  });

  it("is searched when it is long", async () => {
    const many = Array.from({ length: 40 }, (_, at) => ["", "", "Xã số " + String(at + 1), 0.3, "QĐ 1", "", ""]);
    await open({ sheets: [month, { name: "Chỉ tiêu", values: [HEADER, ...many] }] });
    await field("Tìm trong bảng").fill("so 17 xa");
    await status("1 trong 40 dòng").waitFor();
    expect(await cards()).toHaveLength(1);
  });

  it("suggests the units of the ranked table, those that fit what is typed", async () => {
    await open(book);
    await button("Thêm dòng chỉ tiêu").click();
    const offered = async (text: string): Promise<string[]> => {
      await field("Đơn vị").fill(text);
      const list = await field("Đơn vị").getAttribute("list");
      return list === null ? [] : pane.page.locator(`[id="${list}"] option`).evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    };
    expect(await offered("van")).toEqual(["Ban quản lý Khu kinh tế Vân Phong", "Xã Vạn Thạnh", "Thị trấn Vạn Giã", "Xã Vạn Phú"]);
    expect(await offered("Sở Y tế; van p")).toEqual(["Sở Y tế; Ban quản lý Khu kinh tế Vân Phong", "Sở Y tế; Xã Vạn Phú"]);
  });

  it("takes a new row only where there is room, and says what is in the way", async () => {
    await open({ sheets: [month, { ...targets, values: [...targets.values, BLANK, BLANK, ["Ghi chú", "", "", "", "", "", ""]] }] });
    const add = async (): Promise<void> => {
      await button("Thêm dòng chỉ tiêu").click();
      await field("Chỉ tiêu tối thiểu").fill("20%");
      await button("Xem thay đổi").click();
    };
    await add();
    await said("Dòng mới 5").waitFor();
    await button("Ghi vào trang “Chỉ tiêu”").click();
    await status("4 dòng chỉ tiêu").waitFor();
    await add();
    await pane.page.getByRole("alert").filter({ hasText: "ô A7" }).waitFor();
  });
});

describe("rows from a text", () => {
  const text = [HEADER.join("\t"), "\t\tXã Vạn Phú\t30\t=QĐ 1\t1/2/2024\t", "\t\tXã Vạn Thạnh\tnhiều\t\t\t"].join("\n");

  it("are shown with what is wrong, and written below the table once they are right", async () => {
    await open(book);
    await button("Thêm nhiều dòng").click();
    await field("Dán bảng chỉ tiêu").fill(text);
    await said("Dòng 3 của văn bản").waitFor();
    expect(await primary().getAttribute("aria-disabled")).toBe("true");
    await field("Dán bảng chỉ tiêu").fill(text.replace("nhiều", "35%"));
    const before = (await calls()).length;
    await button("Ghi 2 dòng xuống dưới bảng").click();
    await status("5 dòng chỉ tiêu").waitFor();
    expect((await calls()).slice(before)).toEqual([
      "readSheet Chỉ tiêu", "readContents Chỉ tiêu", "readContents Chỉ tiêu", "replaceCells Chỉ tiêu", "sheets", "readSheet Chỉ tiêu",
    ]);
    expect((await valuesOf("Chỉ tiêu")).slice(4)).toEqual([
      ["", "", "Xã Vạn Phú", 0.3, " =QĐ 1", "01/02/2024"],
      ["", "", "Xã Vạn Thạnh", 0.35, "", ""],
    ]);
    expect(await pane.inPage((page) => page.fake.formulasOf("Chỉ tiêu"))).toEqual({});
  });

  it("make a new sheet where there is none", async () => {
    await open({ sheets: [month] });
    await field("Lập trang từ").selectOption("Văn bản dán vào");
    await field("Dán bảng chỉ tiêu").fill(text.replace("nhiều", "35%"));
    await primary().click();
    await status("2 dòng chỉ tiêu").waitFor();
  });

  it("come from another workbook by copying; by hand where the browser forbids the clipboard", async () => {
    await open(book);
    await pane.page.evaluate(() => Object.assign(document, { execCommand: () => false }));
    await button("Chép bảng").click();
    const shown = field("Bảng chỉ tiêu ở dạng văn bản");
    await focusReaches(shown);
    const copied = await shown.inputValue();
    await pane.close();
    await open({ sheets: [month] });
    await field("Lập trang từ").selectOption("Văn bản dán vào");
    await field("Dán bảng chỉ tiêu").fill(copied);
    await primary().click();
    await status("3 dòng chỉ tiêu").waitFor();
    const written = (await valuesOf("Chỉ tiêu")).filter((row) => typeof row[3] === "number");
    expect(written.map((row) => row.slice(1, 5))).toEqual([
      ["Sở, ban, ngành", "", 0.45, "QĐ 12/QĐ-UBND"],
      ["", "Sở Y tế", 0.4, "QĐ 12/QĐ-UBND"],
      ["Xã, phường, thị trấn", "", 0.25, "QĐ 15/QĐ-UBND"],
    ]);
  });

  it("are copied at once where the browser allows it", async () => {
    await open(book);
    await pane.page.evaluate(() =>
      window.addEventListener("copy", ({ clipboardData }) => Object.assign(window, { copied: clipboardData?.getData("text/plain") })),
    );
    await button("Chép bảng").click();
    await status("Đã chép.").waitFor();
    expect(await pane.page.evaluate(() => (window as unknown as { copied: string }).copied)).toMatch(/QĐ 12\/QĐ-UBND[^]*QĐ 15\/QĐ-UBND/);
  });
});

describe("several sheets of that name", () => {
  const second: FakeSheet = { name: "Chỉ tiêu (2)", values: [HEADER, ["", "", "Sở Y tế", "50%", "QĐ 2", "", ""]] };
  const plans: FakeSheet = { name: "Chỉ tiêu KT-XH", values: [["Chỉ tiêu kinh tế - xã hội"], ["Tăng trưởng", "8%"]] };

  it("are told with the one that is used, another is used on a press, from the next time on too", async () => {
    await open({ sheets: [month, targets, second] });
    await status("Trang “Chỉ tiêu”: 3 dòng chỉ tiêu").waitFor();
    await said("Thước chỉ dùng trang “Chỉ tiêu”.").waitFor();
    await button("Dùng trang “Chỉ tiêu (2)”").click();
    await status("Trang “Chỉ tiêu (2)”: 1 dòng chỉ tiêu").waitFor();
    await said("Thước chỉ dùng trang “Chỉ tiêu (2)”.").waitFor();
    await becomes(pane.page, async () => JSON.stringify(await pane.inPage((page) => page.fake.saved())).includes("Chỉ tiêu (2)"));
    const settings = await pane.inPage((page) => page.fake.saved());
    await pane.close();
    await open({ sheets: [month, targets, second], settings });
    await status("Trang “Chỉ tiêu (2)”: 1 dòng chỉ tiêu").waitFor();
  });

  it("that hold no target table are said to be unusable when they are chosen, and the other one stays", async () => {
    await open({ sheets: [month, targets, plans] });
    await button("Dùng trang “Chỉ tiêu KT-XH”").click();
    await status("Chưa dùng được trang “Chỉ tiêu KT-XH” đã chọn").waitFor();
    await status("Trang “Chỉ tiêu”: 3 dòng chỉ tiêu").waitFor();
  });
});

describe("reading the table again", () => {
  it("that fails is told, and the table that is known stays", async () => {
    await open(book);
    await status("Trang “Chỉ tiêu”: 3 dòng chỉ tiêu").waitFor();
    await pane.inPage((page) => page.fake.failNext("sheets", { code: "hostRefused", statement: "bận" }));
    await button("Đọc lại bảng").click();
    await pane.page.getByRole("alert").filter({ hasText: "bận" }).waitFor();
    await status("Trang “Chỉ tiêu”: 3 dòng chỉ tiêu").waitFor();
  });

  it("sees the sheet as it is now, also where its figures were read with it", async () => {
    await open({ ...book, active: "Chỉ tiêu" });
    await status("Trang “Chỉ tiêu”: 3 dòng chỉ tiêu").waitFor();
    await pane.inPage((page) => page.fake.setCell("Chỉ tiêu", 1, 3, "bốn mươi"));
    await button("Đọc lại bảng").click();
    await said("1 ô chưa đọc được").waitFor();
  });
});

describe("saved sets", () => {
  it("are kept with the workbook, renamed, used again, deleted and brought back", async () => {
    await open(book);
    await button("Bộ chỉ tiêu đã lưu").click();
    await field("Tên bộ chỉ tiêu").fill("Năm 2024");
    await button("Lưu thành bộ chỉ tiêu").click();
    await status("Đã lưu bộ “Năm 2024”.").waitFor();
    await button("Đổi tên bộ “Năm 2024”").click();
    await field("Tên mới của bộ “Năm 2024”").fill("Chỉ tiêu 2024");
    await field("Tên mới của bộ “Năm 2024”").press("Enter");
    await button("Xóa bộ “Chỉ tiêu 2024”").click();
    await said("Chưa lưu bộ nào.").waitFor();
    await button("Lấy lại").click();
    await button("Dùng bộ “Chỉ tiêu 2024”").click();
    await button("Ghi 3 dòng xuống dưới bảng").click();
    await status("6 dòng chỉ tiêu").waitFor();
    expect(JSON.stringify(await pane.inPage((page) => page.fake.saved()))).toContain("Chỉ tiêu 2024");
  });

  it("that are damaged are said to be, are not written over, and the rest works", async () => {
    const kept = { targets: { version: 1, sets: [{ name: "Của tỉnh", rows: [["45%"]] }] } };
    await open({ ...book, settings: { version: 1, kept } });
    await button("Bộ chỉ tiêu đã lưu").click();
    await said("Không đọc được các bộ chỉ tiêu lưu trong tệp này").waitFor();
    expect(await field("Tên bộ chỉ tiêu").count()).toBe(0);
    expect(await primary().getAttribute("aria-disabled")).toBe("true");
    await primary().click({ force: true });
    await button("Bảng chỉ tiêu").click();
    await status("3 dòng chỉ tiêu").waitFor();
    expect(await pane.inPage((page) => page.fake.saved())).toMatchObject({ kept });
  });

  it("make the table of a workbook that has none", async () => {
    const kept = { targets: { sets: [{ name: "Của tỉnh", rows: [["", "Cấp xã", "", "30%", "QĐ 1", "01/01/2026", ""]] }] } };
    await open({ sheets: [month], settings: { version: 1, kept } });
    await field("Lập trang từ").selectOption("Của tỉnh");
    await primary().click();
    await status("1 dòng chỉ tiêu").waitFor();
    expect((await valuesOf("Chỉ tiêu")).flat()).toContain("Của tỉnh");
  });
});

describe("by keyboard and for everyone", () => {
  it("edits a row by keyboard alone", async () => {
    await open(book);
    await tabTo(pane.page, "Sửa dòng 2");
    await pane.page.keyboard.press("Enter");
    await focusReaches(pane.page.getByRole("heading", { name: "Sửa dòng 2", level: 1 }));
    await tabTo(pane.page, "Chỉ tiêu tối thiểu");
    await pane.page.keyboard.press("Control+A");
    await pane.page.keyboard.type("50%");
    await tabTo(pane.page, "Xem thay đổi");
    await pane.page.keyboard.press("Enter");
    await said("từ 45% thành 50%").waitFor();
    await focusReaches(pane.page.getByRole("heading", { name: "Thay đổi sẽ ghi" }));
    await tabTo(pane.page, "Ghi vào trang “Chỉ tiêu”");
    await pane.page.keyboard.press("Enter");
    await status("Đã ghi vào trang “Chỉ tiêu”").waitFor();
    await focusComesTo(pane.page, "Bảng chỉ tiêu");
  });

  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");
  it.each([
    ["excel", 300, "light"],
    ["sheets", 300, "contrast"],
    ["excel", 350, "dark"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    const faulty = [...targets.values, ["", "", "Sở Y tế", "50%", "", "01/01/2024", ""], ["", "", "Sở Nội vụ", "nhiều", "", "", ""]];
    await open({ sheets: [month, { ...targets, values: faulty }], host: { kind } }, { width, scheme });
    await pane.page.addScriptTag({ path: axe });
    const sound = async (): Promise<void> => {
      const faults = await pane.page.evaluate(async () => {
        const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        const { violations } = await runner.run();
        const wide = document.querySelector(".scroll");
        return [
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)),
          ...(wide !== null && wide.scrollWidth > wide.clientWidth ? ["scrolls sideways"] : []),
        ];
      });
      expect(faults).toEqual([]);
    };
    await said("1 mâu thuẫn").waitFor();
    await sound();
    await button("Sửa dòng 2").click();
    await field("Từ ngày").fill("hôm qua");
    await button("Xem thay đổi").click();
    await said("Hãy sửa các mục có báo lỗi.").waitFor();
    await sound();
    await field("Từ ngày").fill("02/01/2024");
    await button("Xem thay đổi").click();
    await said("từ 01/01/2024 thành 02/01/2024").waitFor();
    await sound();
    await button("Ghi vào trang “Chỉ tiêu”").click();
    await status("Đã ghi vào trang").waitFor();
    await button("Thêm nhiều dòng").click();
    await field("Lấy dòng từ").selectOption("Thái Nguyên năm 2022: hồ sơ giải quyết trực tuyến mức độ 4");
    await sound();
    await button("Bảng chỉ tiêu").click();
    await button("Bộ chỉ tiêu đã lưu").click();
    await sound();
  });
});
