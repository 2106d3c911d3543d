import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo } from "./hand";
import { counts, list, procedureBook } from "./procedure-books";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

async function openTask(book: FakeBook = procedureBook, setting?: PaneSetting): Promise<void> {
  pane = await openPane(book, setting);
  await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await pane.page.getByRole("button", { name: "Danh mục thủ tục hành chính" }).click();
}

const text = (words: string) => pane.page.getByText(words);
const write = () => pane.page.getByRole("button", { name: "Xếp hạng ra trang mới" });
const button = (name: string) => pane.page.getByRole("button", { name, exact: true });
const box = (name: string) => pane.page.getByRole("checkbox", { name });
const saidOf = (sheet: string) =>
  pane.inPage((page, name) => page.fake.valuesOf(name).flat().filter((cell) => typeof cell === "string").join("\n"), sheet);

describe("rates over the procedures of a list", () => {
  it("come from the list and the counts by procedure, with all that is left out and why", async () => {
    await openTask();
    await text("5 thủ tục; 1702/QĐ-UBND, 555/QĐ-UBND").waitFor();
    await text("2 đơn vị, 6 dòng thủ tục, vùng A1:F8").waitFor();
    await box("Không tính thủ tục công bố lần đầu trong năm").check();
    await pane.page.getByLabel("Năm", { exact: true }).fill("2020");
    await pane.page.getByLabel("Từ ngày").fill("01/01/2020");
    await pane.page.getByLabel("Đến ngày").fill("30/6/2020");
    await text(
      "Tính 2 thủ tục, 1.204 hồ sơ; không tính 1 thủ tục công bố lần đầu năm 2020 (56 hồ sơ), 1 thủ tục ngoài danh mục (10 hồ sơ), " +
        "1 thủ tục không còn hoặc chưa có hiệu lực (60 hồ sơ); 1 thủ tục (8 hồ sơ) cần xác nhận, tạm thời chưa tính.",
    ).waitFor();
    await text("552/1.104").first().waitFor();
    await text("Cần xem lại số liệu: Sở Du lịch.").waitFor();
  });

  it("rank a unit with an unclear procedure only when the clerk has settled it, and not before", async () => {
    await openTask();
    await pane.page.getByLabel("Chỉ tiêu tối thiểu").fill("45%");
    await text("Cần xác nhận (1)").waitFor();
    expect(await text("25/100").count()).toBe(0);
    await button("Không tính Đổi thẻ").click();
    await text("25/100").first().waitFor();
    await text("1 thủ tục đã xác nhận").waitFor();
    await button("Bỏ các xác nhận").click();
    await focusComesTo(pane.page, /^Tính .*Đổi thẻ$/);
    await button("Tính Đổi thẻ").click();
    await focusComesTo(pane.page, "Bỏ các xác nhận");
    await text("33/108").first().waitFor();
    await text("Trong số được tính có 1 thủ tục (8 hồ sơ) theo xác nhận của người lập.").waitFor();
  });

  it("ask whether a row that repeats another is to be added, and say what is added", async () => {
    const again = [...counts.values.slice(0, 2), counts.values[1] ?? [], [3, "Sở Xây dựng", "1.004203", "", 10, 5]];
    await openTask({ sheets: [list, { ...counts, values: again }], active: counts.name });
    await text("Sở Xây dựng: 1.004203 Cấp giấy phép xây dựng").first().waitFor();
    await text("đơn vị đã có một dòng của thủ tục này với số liệu giống hệt").waitFor();
    await text("số hồ sơ được cộng (1): Sở Xây dựng: 1.004203 (dòng 2, 4).").waitFor();
    await button("Không tính Sở Xây dựng: 1.004203 Cấp giấy phép xây dựng").click();
    await text("557/1.114").first().waitFor();
    await button("Bỏ các xác nhận").click();
    await button("Tính Sở Xây dựng: 1.004203 Cấp giấy phép xây dựng").click();
    await text("1.109/2.218").first().waitFor();
    await text("(dòng 2, 3, 4)").waitFor();
  });

  it("are written to a new sheet with the scope and every reason under the table; list and counts stay", async () => {
    await openTask();
    await pane.page.getByLabel("Chỉ tiêu tối thiểu").fill("45%");
    await button("Không tính Đổi thẻ").click();
    await write().click();
    await text("Đã ghi trang “Xếp hạng Theo thủ tục”").waitFor();
    const said = await saidOf("Xếp hạng Theo thủ tục");
    for (const words of [
      "Trực tuyến / thủ tục trong danh mục",
      "trang “Danh mục TTHC”, vùng A1:G6 (5 thủ tục)",
      "quyết định công bố: 1702/QĐ-UBND, 555/QĐ-UBND",
      "không tính 1 thủ tục ngoài danh mục (10 hồ sơ)",
      "theo xác nhận của người lập",
      "Danh mục có ô chưa đọc được: C5",
      "Hồ sơ không tính, theo đơn vị (2 đơn vị)",
      "Thủ tục không tính (3 thủ tục)",
      "1.009999 Thủ tục không có",
    ])
      expect(said.replace(/\s+/g, " ")).toContain(words);
    expect(await pane.inPage((page) => page.fake.valuesOf("Theo thủ tục"))).toEqual(counts.values);
    expect(await pane.inPage((page) => page.fake.valuesOf("Danh mục TTHC"))).toEqual(list.values);
    expect(await pane.inPage((page) => page.fake.saved())).toMatchObject({ kept: { procedures: { target: "45%" } } });
    await button("Hoàn tác, bỏ trang mới").click();
    await text("Đã hoàn tác").waitFor();
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Danh mục TTHC", "Theo thủ tục"]);
  });

  it.each([
    ["a figure of the table", "Theo thủ tục", 1, 4, 1105],
    ["a date of the list", "Danh mục TTHC", 3, 6, "01/01/2020"],
    ["a row added below the list", "Danh mục TTHC", 6, 0, "1.009999"],
  ])("are not written when %s has changed since it was read", async (_, sheet, row, column, value) => {
    const withRoom = { ...list, values: [...list.values, ["", "", "", "", "", "", ""]] };
    await openTask({ ...procedureBook, sheets: [withRoom, counts] });
    await button("Không tính Đổi thẻ").waitFor();
    await pane.inPage((page, [name, at, where, next]) => page.fake.setCell(name, at, where, next), [sheet, row, column, value] as const);
    await write().click();
    await pane.page.getByRole("alert").filter({ hasText: "“" + sheet + "”" }).waitFor();
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Danh mục TTHC", "Theo thủ tục"]);
  });

  it("are held against the targets of the workbook as long as none is typed", async () => {
    const targets = {
      name: "Chỉ tiêu",
      values: [
        ["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày"],
        ["ON-B", "", "Sở Xây dựng", "45%", "QĐ 12/QĐ-UBND", "01/01/2020", ""],
        ["ON-B", "", "Sở Du lịch", "40%", "QĐ 12/QĐ-UBND", "01/01/2020", ""],
      ],
    };
    await openTask({ ...procedureBook, sheets: [list, counts, targets] });
    await text("Để trống thì lấy chỉ tiêu của từng đơn vị ở trang “Chỉ tiêu”.").waitFor();
    await button("Không tính Đổi thẻ").click();
    await text("25/100, chỉ tiêu 40%").waitFor();
    await text("552/1.160, chỉ tiêu 45%").waitFor();
    await pane.inPage((page) => page.fake.setCell("Chỉ tiêu", 2, 3, "20%"));
    await write().click();
    await pane.page.getByRole("alert").filter({ hasText: "“Chỉ tiêu”" }).waitFor();
    await pane.page.getByLabel("Chỉ tiêu tối thiểu").fill("50%");
    await text("25/100, chỉ tiêu 50%").waitFor();
  });

  it("say which cell of the list cannot be read, and lead to it", async () => {
    await openTask();
    await text("Danh mục: 1 ô cần xem").click();
    await text("Không hiểu mức độ “bốn”.").waitFor();
    await button("C5").click();
    expect(await pane.inPage((page) => page.fake.calls)).toContain("show Danh mục TTHC 4 2 1 1");
  });
});

describe("without a list", () => {
  it("a sheet to fill in is written with the procedures of the table, and is read when it is filled", async () => {
    await openTask({ sheets: [counts] });
    await text("Chưa có danh mục.").waitFor();
    await button("Lập trang danh mục với 6 thủ tục của bảng").click();
    await text("Đã ghi trang “Danh mục TTHC”").waitFor();
    const values = await pane.inPage((page) => page.fake.valuesOf("Danh mục TTHC"));
    const header = values.findIndex((row) => row[0] === "Mã TTHC");
    expect(values.slice(header + 1, header + 4).map((row) => row.slice(0, 2))).toEqual([
      ["1.004203", "Cấp giấy phép xây dựng"],
      ["1.007750", "Công bố giá vật liệu"],
      ["1.009999", "Thủ tục không có"],
    ]);
    await text("2 đơn vị, 6 dòng thủ tục, vùng A1:F8").waitFor();
    await text("Tính 6 thủ tục, 1.338 hồ sơ; không có thủ tục nào ngoài phạm vi.").waitFor();
  });

  it("a sheet that holds neither says what is missing", async () => {
    await openTask({ sheets: [{ name: "Bìa", values: [["BÁO CÁO"]] }] });
    await text("Trang “Bìa” không có bảng số liệu theo thủ tục").waitFor();
    await button("Lập trang danh mục để điền").waitFor();
    expect(await write().getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the scope of the last time", () => {
  const remembered = (procedures: unknown): FakeBook => ({ ...procedureBook, settings: { version: 1, kept: { procedures } } });

  it("is taken up again, and said in English to who asks for it", async () => {
    await openTask(remembered({ target: "50%", levels: ["level4"], withoutFirst: true, year: "2020" }));
    await text("2 thủ tục khác mức độ đã chọn (1.160 hồ sơ)").first().waitFor();
    expect(await pane.page.getByLabel("Chỉ tiêu tối thiểu").inputValue()).toBe("50%");
    await button("English").click();
    await pane.page.getByRole("heading", { name: "Scope" }).waitFor();
    await text("Counted: 1 procedure,").waitFor();
  });

  it("is dropped when it is damaged", async () => {
    await openTask(remembered({ target: 5, levels: "all" }));
    await text("Cần xác nhận (1)").waitFor();
    expect(await pane.page.getByLabel("Chỉ tiêu tối thiểu").inputValue()).toBe("");
  });
});

test("a table of one unit that names none takes the name that the clerk types", async () => {
  const one = counts.values.map(([number, , ...rest], row) => (row === 7 ? ["", "", "Tổng cộng", 1338, 655] : [number ?? "", ...rest]));
  await openTask({ sheets: [list, { name: "Một xã", values: one }], active: "Một xã" });
  await text("Hãy nhập tên đơn vị của bảng.").waitFor();
  await button("Không tính Đổi thẻ").click();
  expect(await write().getAttribute("aria-disabled")).toBe("true");
  await pane.page.getByLabel("Đơn vị của bảng").fill("Xã Vạn Phú");
  await pane.page.getByRole("rowheader", { name: "Xã Vạn Phú" }).waitFor();
  expect(await write().getAttribute("aria-disabled")).toBe("false");
});

test.each([300, 350])("at %i px nothing scrolls sideways and every target can be hit", async (width) => {
  await openTask(procedureBook, { width, height: 700 });
  await text("Cần xác nhận (1)").waitFor();
  await box("Không tính thủ tục công bố lần đầu trong năm").check();
  const sideways = await pane.page.evaluate(() => {
    const scroll = document.querySelector(".scroll");
    return scroll === null ? -1 : scroll.scrollWidth - scroll.clientWidth;
  });
  expect(sideways).toBe(0);
  const small = await pane.page.locator("button:visible, input:visible, select:visible, summary:visible").evaluateAll((all) =>
    all.filter((one) => one.closest(".tick") === null && one.getBoundingClientRect().height < 24).map((one) => one.textContent),
  );
  expect(small).toEqual([]);
});
