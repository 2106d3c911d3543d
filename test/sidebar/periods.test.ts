import { createRequire } from "node:module";
import { decisionKey } from "../../shared/units/name-decisions";
import { clerkAt, type Clerk } from "./clerk";
import { focusReaches } from "./hand";
import { openPane, type OpenPane } from "./open-pane";
import { april, may, twoMonths } from "./period-books";
import type { FakeBook } from "./fake-workbook";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

async function open(book: FakeBook, width?: number): Promise<Clerk> {
  pane = await openPane(book, width === undefined ? {} : { width });
  const clerk = clerkAt(pane.page);
  await clerk.seesRanking();
  return clerk;
}

const FIELD = "So với kỳ trước";
const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
const calls = () => pane.inPage((page) => page.fake.calls);
const changes = async () => (await pane.page.locator(".unit-change").allInnerTexts()).join("; ");

/** Compares May with April, which the clerk picks among the sheets. */
async function comparesWithApril(clerk: Clerk): Promise<void> {
  await clerk.picks(FIELD, "Chọn trang khác…");
  await button("Tháng 4 có thể là kỳ trước").click();
  await pane.page.getByText("So với tháng 4/2024").waitFor();
}

describe("comparing with the period before", () => {
  it("is left to the clerk: nothing is compared, and no sheet is read, before one is chosen", async () => {
    await open(twoMonths);
    expect(await pane.page.getByLabel(FIELD).inputValue()).toBe("Không so sánh");
    expect(await pane.page.locator(".unit-change").count()).toBe(0);
    // Asked for are settings, and by the one listing of sheets a target table.
    expect((await calls()).filter((call) => /^(sheets|readSheet)/.test(call))).toEqual(["readSheet Cấu hình Thước", "sheets"]);
  });

  it("shows for each unit the change in points and of rank, and the overall change with its counts", async () => {
    const clerk = await open(twoMonths);
    await comparesWithApril(clerk);
    expect(await pane.page.getByLabel(FIELD).inputValue()).toContain("tháng 4/2024, trang “Tháng 4”, vùng A2:D8, kỳ liền trước");
    const rows = await clerk.rows.allInnerTexts();
    const of = (name: string) => rows.find((row) => row.includes(name)) ?? "";
    expect(of("Hồ Xá")).toContain("tăng 8,8 điểm · lên hạng 3/5 (kỳ trước 4/5)");
    expect(of("Cửa Tùng")).toContain("giảm 5,0 điểm · vẫn hạng 2/5");
    expect(of("Vĩnh Hòa")).toContain("tăng 10,0 điểm · lên hạng 1/5 (kỳ trước 3/5)");
    expect(of("Vĩnh Khê")).toContain("kỳ trước không phát sinh");
    expect(of("Hiền Thanh")).toContain("chưa so sánh được, tên chưa xác nhận");
    const summary = await clerk.seesRanking();
    expect(summary).toContain("So với tháng 4/2024: tỷ lệ chung từ 42,25% (169/400) nay là 36,79% (482/1.310), giảm 5,46 điểm phần trăm.");
    expect(summary).toContain("Riêng 3 đơn vị được xếp hạng ở cả hai kỳ: tỷ lệ chung từ 45,59% (155/340) nay là 37,44% (468/1.250)");
    await pane.page.getByText("Có ở kỳ trước, không có ở kỳ này (1)").click();
    expect(await pane.page.locator("details .names").innerText()).toBe("Xã Vĩnh Trung");
    expect((await calls()).filter((call) => /^(sheets|readSheet)/.test(call))).toEqual(["readSheet Cấu hình Thước", "sheets", "sheets", "readSheet Tháng 4"]);
  });

  it("compares a unit in question once the clerk has confirmed its name, and remembers that", async () => {
    const clerk = await open(twoMonths);
    await comparesWithApril(clerk);
    await button("Xã Hien Thanh").click();
    await pane.page.locator(".unit-change", { hasText: "tăng 15,0 điểm" }).waitFor();
    expect(await pane.inPage((page) => page.fake.saved())).toMatchObject({
      names: { [decisionKey("Xã Hiền Thanh")]: "Xã Hien Thanh" },
    });
  });

  it("leaves the focus on the list, which names what was picked, when the offered sheets go", async () => {
    const clerk = await open(twoMonths);
    await clerk.picks(FIELD, "Chọn trang khác…");
    await button("Tháng 4 có thể là kỳ trước").press("Enter");
    await pane.page.getByText("So với tháng 4/2024").waitFor();
    await focusReaches(pane.page.getByLabel(FIELD));
  });

  it("writes both periods to the new sheet, and takes it back", async () => {
    const clerk = await open(twoMonths);
    await comparesWithApril(clerk);
    await clerk.rankButton.click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    const written = await pane.inPage((page) => page.fake.valuesOf("Xếp hạng Tháng 5"));
    expect(written.find((row) => row[1] === "Thị trấn Hồ Xá")).toEqual([3, "Thị trấn Hồ Xá", 338, 1000, 0.338, 25, 100, 0.25, 4, 8.8, 1, "Dòng 3"]);
    expect(await pane.inPage((page) => page.fake.valuesOf("Tháng 4"))).toEqual(april.values);
    await button("Hoàn tác, bỏ trang mới").click();
    await pane.page.getByText(/^Đã hoàn tác/).waitFor();
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Tháng 5", "Tháng 4", "Bìa"]);
  });

  it("reads the other table anew with this one, and drops it when it is gone", async () => {
    const clerk = await open(twoMonths);
    await comparesWithApril(clerk);
    await pane.inPage((page) => page.fake.setCell("Tháng 4", 3, 2, 30));
    await clerk.reads();
    await pane.page.locator(".unit-change", { hasText: "tăng 3,8 điểm" }).waitFor();
    await pane.inPage((page) => page.fake.failNext("readSheet", { code: "sheetGone", sheet: "Tháng 4" }));
    await clerk.reads();
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("Không còn trang “Tháng 4”");
    expect(await pane.page.locator(".unit-change").count()).toBe(0);
  });

  it("offers a table on the same sheet whose period is the one before, with one press", async () => {
    const lines = [...may.values, ["", "", "", ""], ...april.values];
    const clerk = await open({ sheets: [{ name: "Báo cáo", values: lines }], selected: { row: 3, column: 1, rows: 1, columns: 1 } });
    await button(/^So với: tháng 4\/2024, trang “Báo cáo”, vùng A\d+:D\d+, kỳ liền trước$/).click();
    expect(await clerk.seesRanking()).toContain("So với tháng 4/2024");
    expect(await changes()).toContain("tăng 8,8 điểm");
    await clerk.picks(FIELD, "Không so sánh");
    expect(await pane.page.locator(".unit-change").count()).toBe(0);
  });

  it("offers the period beside this one in the same table", async () => {
    const values = [
      ["KẾT QUẢ THÁNG 5/2024", "", "", "", ""],
      ["Đơn vị", "Kỳ trước", "", "Kỳ này", ""],
      ["", "Tổng số tiếp nhận", "Trực tuyến", "Tổng số tiếp nhận", "Trực tuyến"],
      ["Xã A", 100, 25, 1000, 338],
      ["Xã B", 10, 5, 10, 4],
    ];
    const merges = [1, 3].map((column) => ({ row: 1, column, rows: 1, columns: 2 }));
    const clerk = await open({ sheets: [{ name: "Báo cáo", values, merges }] });
    await button("So với: Cùng bảng: tháng 4/2024, kỳ liền trước").click();
    expect(await clerk.seesRanking()).toContain("So với tháng 4/2024: tỷ lệ chung từ 27,27% (30/110)");
    expect(await changes()).toBe("giảm 10,0 điểm · vẫn hạng 1/2; tăng 8,8 điểm · vẫn hạng 2/2");
  });

  it("asks which table of a sheet with several", async () => {
    const twice = { name: "Cũ", values: [...april.values, ["", "", "", ""], ["KẾT QUẢ THÁNG 3/2024", "", "", ""], ...april.values.slice(1)] };
    const clerk = await open({ sheets: [may, twice] });
    await clerk.picks(FIELD, "Chọn trang khác…");
    await button("Cũ").click();
    await pane.page.getByText("Trang “Cũ” có nhiều bảng. Bảng nào là kỳ trước?").waitFor();
    await button(/vùng A11:D17/).click();
    expect(await clerk.seesRanking()).toContain("So với tháng 3/2024");
  });

  it("refuses a table without the columns of the indicator and names them", async () => {
    const values = [["Đơn vị", "Trực tuyến", "Đã giải quyết"], ["Thị trấn Hồ Xá", 1, 2], ["Xã Vĩnh Khê", 1, 2]];
    const clerk = await open({ sheets: [may, { name: "T4", values }] });
    await clerk.picks(FIELD, "Chọn trang khác…");
    await button(/^T4/).click();
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("thiếu cột, hoặc có nhiều cột, ứng với: “Tổng số tiếp nhận”");
    expect(await pane.page.locator(".unit-change").count()).toBe(0);
    await clerk.picks(FIELD, "Không so sánh");
    expect(await clerk.alert.count()).toBe(0);
  });

  it("says that a column of last month's rates is not compared with", async () => {
    const values = [
      ["Đơn vị", "Tổng số tiếp nhận", "Trực tuyến", "Tỷ lệ tháng trước"],
      ["Xã A", 100, 25, "20%"],
      ["Xã B", 10, 5, "40%"],
    ];
    await open({ sheets: [{ name: "Báo cáo", values }] });
    await pane.page.getByText("Tỷ lệ tháng trước: chỉ có tỷ lệ, không rõ tính từ số nào").waitFor();
  });

  it("can be done with the keyboard alone, is sound for assistive technology and fits 300 px", async () => {
    await open(twoMonths, 300);
    await pane.page.getByLabel(FIELD).focus();
    await pane.page.keyboard.press("End");
    await pane.page.getByText("Kỳ trước ở trang nào?").waitFor();
    await pane.page.keyboard.press("Tab");
    await pane.page.keyboard.press("Enter");
    await pane.page.locator(".unit-change").first().waitFor();
    await pane.page.addScriptTag({ path: createRequire(__filename).resolve("axe-core/axe.min.js") });
    const violations = await pane.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join());
    });
    expect(violations).toEqual([]);
    const wide = await pane.page.evaluate(() =>
      [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
        .filter((element) => !element.classList.contains("unseen") && element.closest("thead") === null)
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  });
});
