import type { FailureDetail } from "../../shared/domain/failure";
import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { focusReaches } from "./hand";
import { openPane, type OpenPane } from "./open-pane";
import { april, manyUnits, month, monthBook, titleOnly } from "./sample-books";

let pane: OpenPane;
const open = async (book: FakeBook) => {
  pane = await openPane(book);
  return clerkAt(pane.page);
};
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

describe("what cannot be ranked", () => {
  const header = ["Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến"];
  const cases: readonly (readonly [string, FakeBook, string])[] = [
    ["an empty sheet", { sheets: [{ name: "Trang 1", values: [] }] }, "Trang “Trang 1” chưa có số liệu."],
    ["a sheet with a merged title only", { sheets: [titleOnly] }, "Không tìm thấy bảng số liệu trên trang “Bìa”."],
    ["a header without rows", { sheets: [{ name: "Mẫu", values: [header] }] }, "“Mẫu”"],
    ["20.000 rows", { sheets: [manyUnits(20000)] }, "Bảng có 20.000 dòng đơn vị"],
  ];
  it.each(cases)("says what is wrong with %s, and the button says why it waits", async (_, book, said) => {
    const clerk = await open(book);
    await clerk.alert.first().waitFor();
    expect(await clerk.alert.first().innerText()).toContain(said);
    expect(await clerk.rankButton.getAttribute("aria-disabled")).toBe("true");
    expect(await pane.page.locator("#thuoc-write-note").innerText()).not.toBe("Số liệu hiện có được giữ nguyên.");
    await clerk.rankButton.click({ force: true });
    expect(await pane.inPage((page) => page.fake.calls.filter((call) => call.startsWith("addSheet")))).toEqual([]);
  });

  it("says so when every unit must be reviewed or had no activity", async () => {
    const values = [header, ["Xã A", "nhiều", 1], ["Xã B", 0, 0], ["Xã C", 1, 2]];
    const clerk = await open({ sheets: [{ name: "A", values }] });
    await clerk.seesRanking();
    const note = await pane.page.locator("#thuoc-write-note").innerText();
    expect(note).toBe("Không có đơn vị nào đủ số liệu để xếp hạng.");
  });

  it("reports a target that is no rate on leaving the field, not while it is being typed", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    await clerk.picks("Chỉ tiêu", "Một mức chung");
    expect(await pane.page.locator("#thuoc-write-note").innerText()).toContain("Nhập mức chỉ tiêu");
    const field = pane.page.getByLabel("Mức tối thiểu");
    await field.pressSequentially("150");
    expect(await clerk.alert.count()).toBe(0);
    await field.press("Tab");
    expect(await clerk.alert.innerText()).toContain("“150” không phải là tỷ lệ");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await clerk.rankButton.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("a host that refuses", () => {
  const refusals: readonly (readonly [FailureDetail, string])[] = [
    [{ code: "workbookProtected" }, "Tệp đang khóa cấu trúc"],
    [{ code: "cellBeingEdited" }, "Hãy nhấn Enter để kết thúc sửa ô"],
    [{ code: "noConnection" }, "Mất kết nối tới bảng tính"],
  ];
  it.each(refusals)("is reported when writing (%j), keeps the focus, and can be tried again", async (detail, said) => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    await pane.inPage((page, given) => page.fake.failNext("addSheet", given), detail);
    await clerk.rankButton.focus();
    await pane.page.keyboard.press("Enter");
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain(said);
    await focusReaches(clerk.rankButton);
    await clerk.rankButton.click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    expect(await clerk.alert.count()).toBe(0);
  });

  it("is told quietly when it cannot save what the pane remembers, and no more once it can", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    const said = pane.page.getByRole("status").filter({ hasText: "Chưa lưu được các lựa chọn vào tệp" });
    await pane.inPage((page) => page.fake.failNext("saveSettings", { code: "noConnection" }));
    await clerk.rankButton.click();
    await said.waitFor();
    expect(await clerk.alert.count()).toBe(0);
    await clerk.rankButton.click();
    await said.waitFor({ state: "detached" });
    expect(await pane.inPage((page) => page.fake.saved())).toMatchObject({ version: 1 });
  });

  it("is reported when reading, and the table can be read again", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    await pane.inPage((page) => page.fake.failNext("readSelection", { code: "cellBeingEdited" }));
    await clerk.reads();
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("sửa dở một ô");
    await clerk.reads();
    await clerk.seesRanking();
    expect(await clerk.alert.count()).toBe(0);
  });

  it("writes nothing when the source has changed, and offers to open and read it again", async () => {
    const clerk = await open({ sheets: [april, month] });
    await clerk.seesRanking();
    await pane.inPage((page) => {
      page.fake.setCell("Tháng 4", 1, 2, 80);
      page.fake.select("Tháng 5");
    });
    await clerk.rankButton.click();
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("đã thay đổi sau khi Thước đọc");
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Tháng 4", "Tháng 5"]);
    await pane.page.getByRole("button", { name: "Mở trang “Tháng 4” và đọc lại" }).click();
    await pane.page.getByText("80/100").waitFor();
    expect(await clerk.alert.count()).toBe(0);
  });
});

describe("answers out of order", () => {
  it("lets no slow earlier reading overwrite a later one", async () => {
    const clerk = await open({ sheets: [april, month] });
    await clerk.seesRanking();
    await pane.inPage((page) => page.fake.hold("readSelection"));
    await clerk.reads();
    await pane.inPage((page) => page.fake.select("Tháng 5"));
    await clerk.reads();
    await pane.inPage((page) => page.fake.release("readSelection", 1));
    await pane.page.getByText("10 đơn vị trong 2 khối").first().waitFor();
    await pane.inPage((page) => page.fake.release("readSelection", 0));
    await pane.inPage(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await pane.page.locator(".source").innerText()).toContain("Tháng 5");
  });

  it("draws nothing any more once the pane has been stopped", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    await pane.inPage((page) => page.fake.hold("readSelection"));
    await clerk.reads();
    await pane.inPage((page) => {
      page.sidebar.stop();
      page.fake.release("readSelection");
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await pane.page.locator("#pane").innerHTML()).toBe("");
  });
});
