import { cover, mergeBook, oneStop } from "./merge-books";
import { mergeClerk, mergeClerkAt, type MergeClerk } from "./merge-clerk";
import { openPane } from "./open-pane";

let clerk: MergeClerk;
afterEach(async () => {
  clerk.pane.assertClean();
  await clerk.pane.close();
});

describe("reading that does not go through", () => {
  it("tells how far it is, and stops when asked; what was read by then stays", async () => {
    clerk = await mergeClerk();
    const before = (await clerk.calls()).length;
    await clerk.pane.inPage((page) => page.fake.hold("readSheet"));
    await clerk.ticks("Một cửa", "Kết quả", "Chi nhánh");
    await clerk.button("Đọc 3 trang đã chọn").click();
    await clerk.status("Đang đọc 1/3: Một cửa…").waitFor();
    await clerk.pane.inPage((page) => page.fake.release("readSheet"));
    await clerk.status("Đang đọc 2/3: Kết quả…").waitFor();
    await clerk.button("Dừng đọc").click();
    await clerk.pane.inPage((page) => page.fake.release("readSheet"));
    await clerk.status("5 đơn vị, 1 nguồn").waitFor();
    expect((await clerk.calls()).slice(before)).toEqual(["readSheet Một cửa", "readSheet Kết quả"]);
  });

  it("says what keeps it from going on, and can be tried again", async () => {
    clerk = await mergeClerk();
    await clerk.pane.inPage((page) => page.fake.failNext("readSheet", { code: "noConnection" }));
    await clerk.ticks("Một cửa");
    await clerk.button("Đọc 1 trang đã chọn").click();
    await clerk.pane.page.getByText("Mất kết nối").waitFor();
    await clerk.button("Đọc 1 trang đã chọn").click();
    await clerk.status("5 đơn vị, 1 nguồn").waitFor();
    expect(await clerk.pane.page.getByText("Mất kết nối").count()).toBe(0);
  });

  it("names a sheet that is too large, and takes the others", async () => {
    clerk = await mergeClerk();
    await clerk.pane.inPage((page) => page.fake.failNext("readSheet", { code: "tooManyCells", cells: 9e6, most: 3e6 }));
    await clerk.reads("Một cửa", "Kết quả");
    await clerk.pane.page.getByText("9.000.000 ô").waitFor();
    await clerk.status("4 đơn vị, 1 nguồn").waitFor();
  });

  it("says so when the sheets cannot be listed, and lists them on demand", async () => {
    clerk = mergeClerkAt(await openPane(mergeBook));
    // The pane has looked through the sheets for a table; from here on the list is the merge view's.
    await clerk.pane.page.locator(".others").waitFor();
    await clerk.pane.inPage((page) => page.fake.failNext("sheets", { code: "noConnection" }));
    await clerk.pane.page.getByRole("tab", { name: "Tổng hợp" }).click();
    await clerk.pane.page.getByText("Mất kết nối").waitFor();
    await clerk.button("Thử lại").click();
    await clerk.pane.page.getByRole("checkbox", { name: "Một cửa" }).waitFor();
  });

  it("does not write when a source has changed since it was read", async () => {
    clerk = await mergeClerk();
    await clerk.reads("Một cửa", "Kết quả");
    await clerk.pane.inPage((page) => page.fake.setCell("Kết quả", 2, 1, 98));
    await clerk.write.click();
    await clerk.pane.page.getByText("Số liệu trên trang “Kết quả” đã thay đổi").waitFor();
    expect(await clerk.pane.inPage((page) => page.fake.sheetNames())).not.toContain("Tổng hợp");
  });

  it("takes with one press all sheets in sight but those that were written from others", async () => {
    const written = { name: "Xếp hạng Một cửa", values: oneStop.values };
    clerk = await mergeClerk({ sheets: [...mergeBook.sheets, written, { ...written, name: "Tổng hợp (2)" }] });
    const { page } = clerk.pane;
    await clerk.button("Chọn tất cả").click();
    const ticked = page.locator("li", { has: page.locator("input:checked") });
    expect((await ticked.allTextContents()).map((text) => text.trim())).toEqual(["Bìa", "Một cửa", "Kết quả", "Hai bảng"]);
    await clerk.button("Bỏ chọn").click();
    expect(await ticked.count()).toBe(0);
  });

  it("cannot be written before there is a table", async () => {
    clerk = await mergeClerk({ sheets: [cover] });
    expect(await clerk.write.getAttribute("aria-disabled")).toBe("true");
    await clerk.pane.page.getByText("Chưa có bảng nào để tổng hợp.").waitFor();
    await clerk.pane.page.getByText("Hãy chọn ít nhất một trang").waitFor();
  });
});

describe("files", () => {
  const CSV = "Đơn vị;Tổng số tiếp nhận;Trực tuyến\nXã Hòa Phú;125;101\nXã Vạn Bình;7;3\n";
  const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") });
  const picks = (...files: ReturnType<typeof file>[]) =>
    clerk.pane.page.locator("input[type=file]").setInputFiles(files);

  it("are merged with sheets; their cells are named, and only cells of the workbook are links", async () => {
    clerk = await mergeClerk();
    await picks(file("vạn ninh.csv", CSV));
    await clerk.status("2 đơn vị, 1 nguồn").waitFor();
    await clerk.pane.page.getByLabel(/^Kỳ của vạn ninh/).fill("tháng 5/2024");
    await clerk.reads("Một cửa");
    await clerk.status("6 đơn vị, 2 nguồn").waitFor();
    await clerk.unfolds("Mâu thuẫn giữa các nguồn (1)");
    await clerk.button("120 (ô C8, trang “Một cửa”)").waitFor();
    const inFile = clerk.pane.page.getByText("125 (ô B2, tệp “vạn ninh.csv”, trang “vạn ninh”)");
    expect(await inFile.evaluate((found) => found.tagName)).toBe("SPAN");
    await clerk.button("Bỏ các bảng lấy từ tệp").click();
    await clerk.status("5 đơn vị, 1 nguồn").waitFor();
  });

  it("that cannot be read are named, and do not stop the others", async () => {
    clerk = await mergeClerk();
    await picks(file("trống.csv", ""), file("tốt.csv", CSV), file("lời.csv", "Kính gửi các đơn vị\nKính báo\n"));
    await clerk.pane.page.getByText("Không đọc được tệp “trống.csv”").waitFor();
    await clerk.pane.page.getByText("“lời.csv” không có bảng số liệu theo đơn vị.").waitFor();
    await clerk.status("2 đơn vị, 1 nguồn").waitFor();
  });

  it("of one name are kept apart when they differ; the same file picked again changes nothing", async () => {
    clerk = await mergeClerk();
    await picks(file("báo cáo.csv", CSV));
    await clerk.status("2 đơn vị, 1 nguồn").waitFor();
    await picks(file("báo cáo.csv", "Đơn vị;Tổng số tiếp nhận\nXã Vạn Thọ;9\n"));
    await clerk.status("3 đơn vị, 2 nguồn").waitFor();
    await clerk.pane.page.getByText("tệp báo cáo.csv (2)").waitFor();
    await picks(file("báo cáo.csv", CSV), file("khác.csv", "Đơn vị;Tổng số tiếp nhận\nXã Vạn Long;1\n"));
    await clerk.status("4 đơn vị, 3 nguồn").waitFor();
  });
});
