import type { CellValue } from "../../shared/tables/grid";
import { clerkAt, type Clerk } from "./clerk";
import type { FakeBook, FakeSheet } from "./fake-workbook";
import { openPane, type OpenPane } from "./open-pane";
import { april, month } from "./sample-books";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const HEADER = ["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày"];

/** The workbook's target table; the sheet ranks by "Trực tuyến / tổng tiếp nhận" (ON-T) at the end of May 2024. */
function targetSheet(rows: readonly (readonly CellValue[])[], name = "Chỉ tiêu"): FakeSheet {
  return { name, values: [["BẢNG CHỈ TIÊU NĂM 2024", "", "", "", "", "", ""], HEADER, ...rows] };
}

const targets = targetSheet([
  ["ON-T", "Sở, ban, ngành", "", "45%", "Quyết định 1", "01/01/2024", "31/12/2024"],
  ["ON-T", "", "Sở Y tế", 0.25, "Quyết định 2", "01/01/2024", ""],
  ["ON-T", "", "Sở Y tế", 0.4, "Quyết định 3", "01/06/2024", ""],
  ["ON-T", "", "Xã Vạn Phú", "30%", "", "", ""],
  ["ON-T", "", "xã Vạn Phú", "35%", "", "", ""],
  ["OT-A", "", "", "95%", "", "", ""],
]);
const book: FakeBook = { sheets: [month, targets], selected: { row: 5, column: 1, rows: 1, columns: 1 } };

const TARGET = "Chỉ tiêu";
const DATE = "Ngày đánh giá";
const calls = () => pane.inPage((page) => page.fake.calls);
const target = () => pane.page.getByLabel(TARGET, { exact: true });
const button = (name: string | RegExp) => pane.page.getByRole("button", { name });

async function open(given: FakeBook, width?: number): Promise<Clerk> {
  pane = await openPane(given, width === undefined ? {} : { width });
  const clerk = clerkAt(pane.page);
  await clerk.seesRanking();
  return clerk;
}

/** The ranking once it goes by the target table. */
async function openByTable(given: FakeBook): Promise<Clerk> {
  const clerk = await open(given);
  await pane.page.getByLabel(DATE).waitFor();
  return clerk;
}

const rowOf = async (clerk: Clerk, name: string): Promise<string> =>
  (await clerk.rows.allInnerTexts()).find((row) => row.includes(name)) ?? "";

describe("a ranking by the sheet “Chỉ tiêu”", () => {
  it("is proposed, on the last day of the table's period, and judges each unit by its own target", async () => {
    const clerk = await openByTable(book);
    expect(await target().inputValue()).toBe("Theo trang “Chỉ tiêu”");
    expect(await pane.page.getByLabel(DATE).inputValue()).toBe("31/05/2024");
    expect(await rowOf(clerk, "Sở Y tế")).toContain("chỉ tiêu 25%");
    expect(await rowOf(clerk, "Sở Y tế")).toContain("Đạt");
    expect(await rowOf(clerk, "Sở Tài nguyên")).toContain("chỉ tiêu 45%");
    expect(await rowOf(clerk, "Sở Tài nguyên")).toContain("Chưa đạt");
    expect(await rowOf(clerk, "Phường Vĩnh Hải")).not.toContain("chỉ tiêu");
    const summary = await clerk.seesRanking();
    expect(summary).toContain("đạt 3, chưa đạt 1, không có chỉ tiêu 2");
  });

  it("lists a unit with two equal and different rows, and names the rows", async () => {
    await openByTable(book);
    const review = await pane.page.locator(".review, details, section").filter({ hasText: "Cần xem lại số liệu" }).first().innerText();
    expect(review).toContain("Có nhiều dòng chỉ tiêu ngang nhau cho “Xã Vạn Phú” (dòng 6, 7 của bảng)");
  });

  it("follows the date of assessment, also back to the proposed one", async () => {
    const clerk = await openByTable(book);
    await pane.page.getByLabel(DATE).fill("01/06/2024");
    await pane.page.getByLabel(DATE).blur();
    await pane.page.getByText("chỉ tiêu 40%").waitFor();
    expect(await rowOf(clerk, "Sở Y tế")).toContain("Chưa đạt");
    await pane.page.getByLabel(DATE).fill("01/01/2025");
    await pane.page.getByLabel(DATE).blur();
    await pane.page.getByText("không có chỉ tiêu 5").waitFor();
    expect(await rowOf(clerk, "Sở Tài nguyên")).not.toContain("chỉ tiêu");
  });

  it("tells a date that is none on leaving its field, and ranks by no other date meanwhile", async () => {
    const clerk = await openByTable(book);
    await pane.page.getByLabel(DATE).fill("31/13/2024");
    expect(await pane.page.locator("[role=alert]:not(:empty)").count()).toBe(0);
    await pane.page.getByLabel(DATE).blur();
    await pane.page.locator("[role=alert]", { hasText: "“31/13/2024” chưa đọc được là ngày" }).waitFor();
    expect(await clerk.rows.count()).toBe(0);
    expect(await button("Xếp hạng ra trang mới").getAttribute("aria-disabled")).toBe("true");
    await pane.page.getByText("Sửa ngày đánh giá để xếp hạng.").waitFor();
    await pane.page.getByLabel(DATE).fill("");
    await pane.page.getByText("Dùng chỉ tiêu có hiệu lực ngày 31/05/2024.").waitFor();
    expect(await rowOf(clerk, "Sở Y tế")).toContain("chỉ tiêu 25%");
  });

  it("says which rows for the indicator are not in force on the date", async () => {
    await openByTable(book);
    await pane.page.getByText("1 trong 5 dòng chỉ tiêu cho chỉ số này ở trang “Chỉ tiêu” không dùng được cho ngày 31/05/2024: chưa có hiệu lực: dòng 5.").waitFor();
    await pane.page.getByLabel(DATE).fill("01/01/2025");
    await pane.page.getByText("không dùng được cho ngày 01/01/2025: đã hết hiệu lực: dòng 3.").waitFor();
  });

  it("says that the date is today's where the table names no period", async () => {
    const undated: FakeSheet = { ...month, name: "Số liệu", values: month.values.map((row, at) => (at === 1 ? ["KẾT QUẢ TIẾP NHẬN HỒ SƠ"] : row)) };
    await openByTable({ ...book, sheets: [undated, targetSheet([["ON-T", "", "", "45%", "", "", ""]])] });
    await pane.page.getByText("Bảng không ghi kỳ số liệu nên Thước lấy ngày hôm nay").waitFor();
    await pane.page.getByLabel(DATE).fill("31/05/2024");
    await pane.page.getByText("Dùng chỉ tiêu có hiệu lực ngày 31/05/2024.").waitFor();
    expect(await pane.page.getByText("lấy ngày hôm nay").count()).toBe(0);
  });

  it("writes each unit's target with the rows and documents that gave it, and the date", async () => {
    await openByTable(book);
    await button("Xếp hạng ra trang mới").click();
    await pane.page.getByText("Đã ghi trang “Xếp hạng Tháng 5”").waitFor();
    const values = await pane.inPage((page) => page.fake.valuesOf("Xếp hạng Tháng 5"));
    const row = (name: string): CellValue[] => values.find((cells) => cells[1] === name) ?? [];
    expect(row("Sở Y tế").slice(2, 7)).toEqual([5311, 17779, 5311 / 17779, 0.25, "Đạt"]);
    expect(row("Sở Tài nguyên và Môi trường").slice(5, 7)).toEqual([0.45, "Chưa đạt"]);
    expect(row("Phường Vĩnh Hải").slice(5, 10)).toEqual(["", "Không có chỉ tiêu", "", "", "Dòng 12"]);
    const notes = values.map(([first]) => String(first)).join(" ");
    expect(notes).toContain("Chỉ tiêu tối thiểu (bằng chỉ tiêu là đạt) theo trang “Chỉ tiêu”, đánh giá tại ngày 31/05/2024");
    expect(notes).toContain("dòng 3 (Quyết định 1) cho 3 đơn vị; dòng 4 (Quyết định 2) cho 1 đơn vị.");
    expect(notes).toContain("Có 2 đơn vị không có chỉ tiêu: được xếp hạng, không đánh giá.");
  });

  it("knows the districts as soon as the province is remembered, also after the target sheet was read", async () => {
    const byDistrict = targetSheet([["ON-T", "Xã thuộc huyện Vạn Ninh", "", "35%", "", "", ""]]);
    const settings = { version: 1, province: "56" };
    const clerk = await openByTable({ ...book, sheets: [month, byDistrict], settings, held: ["loadSettings"] });
    await pane.page.getByText("Xã thuộc huyện Vạn Ninh").first().waitFor();
    expect(await rowOf(clerk, "Xã Vạn Thạnh")).not.toContain("chỉ tiêu 35%");
    await pane.inPage((page) => page.fake.release("loadSettings"));
    await pane.page.getByText("chỉ tiêu 35%").first().waitFor();
    expect(await rowOf(clerk, "Xã Vạn Thạnh")).toContain("chỉ tiêu 35%");
  });

  it("is not written once the target sheet has changed, and can be read again", async () => {
    const clerk = await openByTable(book);
    await pane.inPage((page) => page.fake.setCell("Chỉ tiêu", 3, 3, 0.5));
    await button("Xếp hạng ra trang mới").click();
    await pane.page.getByText("Trang “Chỉ tiêu” đã thay đổi").waitFor();
    expect((await calls()).filter((call) => call.startsWith("addSheet"))).toEqual([]);
    await button(/và đọc lại$/).click();
    await pane.page.getByText("chỉ tiêu 50%").waitFor();
    expect(await rowOf(clerk, "Sở Y tế")).toContain("Chưa đạt");
  });

  it("costs one listing of sheets and one reading, beside the look for settings of every opening", async () => {
    await openByTable(book);
    expect((await calls()).filter((call) => /^(sheets|readSheet)/.test(call))).toEqual(["readSheet Cấu hình Thước", "sheets", "readSheet Chỉ tiêu"]);
  });

  it("says which cells of the target sheet cannot be used, and judges nobody by a wider row instead", async () => {
    const bad = targetSheet([
      ["ON-T", "Sở, ban, ngành", "", "45%", "", "", ""],
      ["ON-T", "", "Sở Y tế", "bốn mươi", "", "", ""],
    ]);
    await openByTable({ ...book, sheets: [month, bad] });
    await pane.page.getByText("Trang “Chỉ tiêu” có ô chưa dùng được: D4.").waitFor();
    await pane.page.getByText("Dòng 4 của bảng chỉ tiêu có thể là chỉ tiêu của “Sở Y tế”").waitFor();
  });
});

describe("a workbook whose target table has nothing to say", () => {
  it("because its header cannot be read leaves the work to another sheet of that name that can be", async () => {
    const plans: FakeSheet = { name: "Chỉ tiêu", values: [["Chỉ tiêu kinh tế - xã hội"], ["Tăng trưởng", "8%"]] };
    await open({ ...book, sheets: [month, plans, targetSheet([["ON-T", "", "", "45%", "", "", ""]], "Chỉ tiêu (2)")] });
    await pane.page.getByLabel(DATE).waitFor();
    expect(await target().inputValue()).toBe("Theo trang “Chỉ tiêu (2)”");
    expect((await calls()).filter((call) => /^(sheets|readSheet)/.test(call))).toEqual([
      "readSheet Cấu hình Thước",
      "sheets",
      "readSheet Chỉ tiêu",
      "readSheet Chỉ tiêu (2)",
    ]);
  });

  it("with two target columns is named with its fault as long as no other sheet can be read", async () => {
    const twice: FakeSheet = { name: "Chỉ tiêu", values: [["Khối", "Đơn vị", "Chỉ tiêu tối thiểu", "Chỉ tiêu"], ["", "Sở Y tế", "40%", "45%"]] };
    await open({ ...book, sheets: [month, twice] });
    await target().selectOption("Theo trang “Chỉ tiêu”");
    await pane.page.getByText("Trang “Chỉ tiêu” có ô chưa dùng được: A1.").waitFor();
  });

  it("without the sheet costs one listing and offers nothing", async () => {
    await open({ sheets: [month, april] });
    await pane.page.waitForFunction(() => window.pane.fake.calls.includes("sheets"));
    expect((await calls()).filter((call) => /^(sheets|readSheet)/.test(call))).toEqual(["readSheet Cấu hình Thước", "sheets"]);
    expect(await target().locator("option").allInnerTexts()).not.toContain("Theo trang “Chỉ tiêu”");
  });

  it("of the indicator offers the sheet, does not propose it and says what it speaks of, also under the written sheet", async () => {
    await open({ ...book, sheets: [month, targetSheet([["OT-A", "", "", "95%", "", "", ""]])] });
    await target().locator("option", { hasText: "Theo trang" }).waitFor({ state: "attached" });
    expect(await target().inputValue()).toBe("Không đối chiếu");
    const asked = await pane.page.getByLabel("Chỉ số", { exact: true }).evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text);
    const note = `Trang “Chỉ tiêu” có chỉ tiêu cho: OT-A; không có cho chỉ số đang xếp hạng (${asked ?? ""}).`;
    await pane.page.getByText(note).waitFor();
    await target().selectOption("Theo trang “Chỉ tiêu”");
    await pane.page.getByText(note).waitFor();
    await button("Xếp hạng ra trang mới").click();
    await pane.page.getByText("Đã ghi trang “Xếp hạng Tháng 5”").waitFor();
    const values = await pane.inPage((page) => page.fake.valuesOf("Xếp hạng Tháng 5"));
    expect(values.map(([first]) => String(first)).join(" ")).toContain(note);
  });

  it("of any indicator by name, but a row for all of them, says nothing of others", async () => {
    await open({ ...book, sheets: [month, targetSheet([["OT-A", "", "", "95%", "", "", ""], ["", "", "Sở Y tế", "40%", "", "", ""]])] });
    await pane.page.getByLabel(DATE).waitFor();
    expect(await pane.page.getByText("không có cho chỉ số đang xếp hạng").count()).toBe(0);
  });

  it("because all its rows have run out is not proposed, and says so with the last day", async () => {
    const old = targetSheet([
      ["ON-T", "", "", "45%", "", "01/01/2023", "31/12/2023"],
      ["ON-T", "", "Sở Y tế", "50%", "", "01/01/2023", "30/04/2024"],
    ]);
    await open({ ...book, sheets: [month, old] });
    await pane.page
      .getByText("Trang “Chỉ tiêu” không có chỉ tiêu nào cho chỉ số này còn hiệu lực ngày 31/05/2024: cả 2 dòng đã hết hiệu lực, muộn nhất ngày 30/04/2024.")
      .waitFor();
    expect(await target().inputValue()).toBe("Không đối chiếu");
  });

  it("as long as the user compares with none is said to be there", async () => {
    await openByTable(book);
    await target().selectOption("Không đối chiếu");
    await pane.page.getByText("Tệp có trang “Chỉ tiêu” với 5 dòng chỉ tiêu cho chỉ số này, chưa được dùng.").waitFor();
  });

  it("leaves a table with a target column of its own to that column", async () => {
    const all = targetSheet([["", "", "", "10%", "", "", ""]]);
    await open({ sheets: [april, all] });
    await target().locator("option", { hasText: "Theo trang" }).waitFor({ state: "attached" });
    expect(await target().inputValue()).toContain("Theo cột D");
  });

  it("because the part that reads it cannot be fetched goes on without", async () => {
    await open({ ...book, held: ["sheets"] });
    await pane.inPage((page) => {
      page.setPart("targeting", false);
      page.fake.release("sheets");
    });
    await pane.page.waitForFunction(() => window.pane.fake.calls.includes("readSheet Chỉ tiêu"));
    expect(await target().inputValue()).toBe("Không đối chiếu");
  });
});
