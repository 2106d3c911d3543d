import { becomes } from "./becomes";
import { clerkAt } from "./clerk";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import type { FakeBook } from "./fake-workbook";
import { april, bookOf, manyUnits, month, monthBook } from "./sample-books";

let pane: OpenPane;
const open = async (book: FakeBook, setting?: PaneSetting) => {
  pane = await openPane(book, setting);
  return clerkAt(pane.page);
};
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

describe("the ranking view", () => {
  it("reads the table at the selection on opening and says what it has read", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    const text = await pane.page.locator(".scroll").innerText();
    expect(text).toContain("10 đơn vị trong 2 khối");
    expect(text).toContain("Cột B Đơn vị");
    expect(text).toContain("Cột D Tiếp nhận › Trực tuyến");
    expect(text).toContain("Cột C Tiếp nhận › Tổng số");
  });

  it("shows a skeleton and says that it is reading until the host answers", async () => {
    pane = await openPane({ ...monthBook, held: ["readSelection"] });
    expect(await pane.page.locator(".skeleton").count()).toBe(1);
    expect(await pane.page.getByRole("status").first().textContent()).toBe("Đang đọc bảng số liệu…");
    expect(await pane.page.locator("button.primary").getAttribute("aria-disabled")).toBe("true");
  });

  it("ranks each group on its own, with counts, rate, target, verdict and both figures of dossiers short", async () => {
    const clerk = await open(monthBook);
    await clerk.setsTarget("45%");
    expect(await clerk.seesRanking()).toBe(
      "7 đơn vị được xếp hạng, đạt 4, chưa đạt 3, không phát sinh 1, cần xem lại 2. " +
        "Tỷ lệ chung 40,84% (12.143/29.732).",
    );
    const rows = await clerk.rows.allInnerTexts();
    expect(rows.map((row) => row.split(/\n/)[0])).toEqual(["1", "2", "3", "4", "1", "2", "3"]);
    expect(rows[3]).toContain("Sở Y tế");
    for (const part of ["29,87%", "5.311/17.779", "chỉ tiêu 45%", "Chưa đạt"]) expect(rows[3]).toContain(part);
    for (const part of ["2.690 chuyển đổi", "4.891 phát sinh mới"]) expect(rows[3]).toContain(part);
    expect(rows[1]).toContain("Đạt");
    expect(rows[1]).not.toContain("Còn thiếu");
  });

  it("never rounds a unit across its target: 3.696 of 8.214 is shown as 44,996% and has not met 45%", async () => {
    const clerk = await open(monthBook);
    await clerk.setsTarget("45");
    const row = await clerk.rows.nth(2).innerText();
    expect(row).toContain("44,996%");
    expect(row).toContain("Chưa đạt");
  });

  it("takes the target from a column of the table when there is one", async () => {
    const clerk = await open({ sheets: [april] });
    expect(await clerk.seesRanking()).toMatch(/^3 đơn vị được xếp hạng, đạt 2, chưa đạt 1\./);
    expect(await pane.page.getByLabel("Chỉ tiêu", { exact: true }).inputValue()).toBe("Theo cột D · Chỉ tiêu");
  });

  it("turns the order round", async () => {
    const clerk = await open({ sheets: [april] });
    await clerk.seesRanking();
    await clerk.picks("Thứ tự", "Tỷ lệ thấp xếp trước");
    expect(await clerk.rows.first().innerText()).toContain("Xã Vạn Thạnh");
  });

  it("computes from columns picked by hand, added up, and shows them", async () => {
    const clerk = await open({ sheets: [april] });
    await clerk.seesRanking();
    await clerk.picks("Chỉ số", "Tự chọn cột");
    await clerk.picks("Tử số", "B · Tổng số hồ sơ");
    await clerk.picks("Mẫu số", "B · Tổng số hồ sơ");
    expect(await clerk.rows.first().innerText()).toContain("100,00%");
    await clerk.picks("Mẫu số, cột thứ 2", "C · Hồ sơ trực tuyến");
    expect(await clerk.rows.first().innerText()).toContain("80,00%");
    await clerk.picks("Tử số", "(chưa chọn)");
    expect(await pane.page.locator("#thuoc-write-note").innerText()).toBe("Chọn cột tử số và cột mẫu số.");
  });

  it("takes the names of another column, and the groups of another column, when told", async () => {
    const clerk = await open({
      sheets: [
        {
          name: "Huyện",
          values: [
            ["Đơn vị", "Loại", "Tổng số hồ sơ", "Hồ sơ trực tuyến"],
            ["Xã A", "miền núi", 10, 5],
            ["Xã B", "đồng bằng", 10, 6],
            ["Xã C", "miền núi", 10, 7],
          ],
        },
      ],
    });
    await clerk.seesRanking();
    await pane.page.getByRole("button", { name: "Sửa cách đọc" }).click();
    await clerk.picks("Khối", "Theo cột B");
    const groups = await pane.page.locator(".ranked h3").allInnerTexts();
    expect(groups).toEqual(["miền núi (2 đơn vị)", "đồng bằng (1 đơn vị)"]);
    await clerk.picks("Khối", "Không chia khối");
    await clerk.picks("Tên đơn vị", "B · Loại");
    expect(await clerk.rows.first().innerText()).toContain("đồng bằng");
  });

  it("marks a column it is unsure of in words", async () => {
    const header = ["Đơn vị", "Trực tuyến", "Trực tuyến", "Tổng số"];
    const clerk = await open({ sheets: [{ name: "A", values: [header, ["Xã A", 1, 2, 4], ["Xã B", 2, 3, 5]] }] });
    await clerk.seesRanking();
    expect(await pane.page.locator(".facts dd").filter({ hasText: "Trực tuyến" }).innerText()).toContain(
      "Chưa chắc, xin kiểm tra",
    );
  });

  it("says that hidden rows are counted, and which blank cells are counted as 0", async () => {
    const clerk = await open({
      sheets: [
        {
          name: "Lọc",
          values: [["Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến"], ["Xã A", 10, ""], ["Xã B", 10, 4], ["Xã C", 9, 3]],
          hiddenRows: [2, 3],
        },
      ],
    });
    await clerk.seesRanking();
    const text = await pane.page.locator(".scroll").innerText();
    expect(text).toContain("2 dòng đang ẩn hoặc bị lọc; các dòng này vẫn được tính.");
    expect(text).toContain("1 ô trống đang được tính là 0 (C2).");
  });

  it("names the cell of each doubtful figure and goes there", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    const box = pane.page.locator(".review");
    expect(await box.innerText()).toContain("Tử số (701) lớn hơn mẫu số (640)");
    expect(await box.innerText()).toContain("“mười hai” không phải là số");
    await pane.page.getByRole("button", { name: "Đến ô D14 của Thị trấn Vạn Giã" }).click();
    expect(await pane.inPage((page) => page.fake.calls[page.fake.calls.length - 1])).toBe("show Tháng 5 13 3 1 1");
  });

  it("lists units without activity apart", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    await pane.page.getByText("Không phát sinh (1)").click();
    expect(await pane.page.locator(".names").innerText()).toContain("Ban quản lý Khu kinh tế Vân Phong");
    expect((await clerk.rows.allInnerTexts()).join()).not.toContain("Vân Phong");
  });

  it("offers the tables of other sheets when the one in front has none", async () => {
    const clerk = await open({ sheets: [{ name: "Trống", values: [] }, month, april] });
    await pane.page.getByRole("button", { name: /Tháng 4/ }).click();
    expect(await clerk.seesRanking()).toMatch(/^3 đơn vị được xếp hạng/);
    expect(await clerk.alert.count()).toBe(0);
    await pane.page.getByRole("button", { name: /Tháng 5/ }).click();
    expect(await clerk.seesRanking()).toMatch(/^7 đơn vị được xếp hạng/);
  });

  it("draws 50 of 3.321 units at first, and 50 more at each press", async () => {
    const clerk = await open({ sheets: [manyUnits()] });
    await clerk.seesRanking();
    expect(await clerk.rows.count()).toBe(50);
    await pane.page.getByRole("button", { name: "Xem thêm 50 (còn 3.271)" }).click();
    expect(await clerk.rows.count()).toBe(100);
  });

  it("begins with the choices of the last time", async () => {
    const clerk = await open({ ...monthBook, settings: { version: 1, target: "30%", order: "ascending" } });
    expect(await clerk.seesRanking()).toContain("đạt 5, chưa đạt 2");
    expect(await pane.page.getByLabel("Mức tối thiểu").inputValue()).toBe("30%");
    expect(await clerk.rows.first().innerText()).toContain("Sở Y tế");
  });
});

describe("a target where lower is better", () => {
  const overdue = (...target: readonly (string | number)[]): FakeBook =>
    bookOf(
      ["Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Tổng số đã giải quyết", "Đã giải quyết quá hạn", ...(target.length > 0 ? ["Chỉ tiêu"] : [])],
      ["Phường An", 200, 100, 101, 43, ...target],
      ["Phường Bình", 300, 150, 203, 1, ...target],
      ["Phường Cam", 100, 40, 57, 3, ...target],
    );
  const source = () => pane.page.getByLabel("Chỉ tiêu", { exact: true });
  const key = (clerk: Awaited<ReturnType<typeof open>>) => clerk.picks("Chỉ số", "Giải quyết quá hạn");

  it("is never what was typed as the least, and that comes back with its indicator", async () => {
    const clerk = await open(overdue());
    await clerk.seesRanking();
    await clerk.setsTarget("45");
    expect(await clerk.seesRanking()).toContain("đạt 2, chưa đạt 1");
    const online = await pane.page.getByLabel("Chỉ số", { exact: true }).inputValue();
    await key(clerk);
    expect(await source().inputValue()).toBe("Không đối chiếu");
    expect(await clerk.seesRanking()).not.toContain("đạt");
    await source().selectOption("Một mức chung");
    expect(await pane.page.getByLabel("Mức tối đa").inputValue()).toBe("");
    await pane.page.getByLabel("Mức tối đa").fill("5%");
    expect(await clerk.seesRanking()).toContain("đạt 1, chưa đạt 2");
    await clerk.picks("Chỉ số", online);
    expect(await pane.page.getByLabel("Mức tối thiểu").inputValue()).toBe("45");
  });

  it("is not proposed from what was remembered as the least, but is from its own", async () => {
    const clerk = await open({ ...overdue(), settings: { version: 1, indicator: "late", target: "45" } });
    expect(await clerk.seesRanking()).not.toContain("đạt");
    pane.assertClean();
    await pane.close();
    const again = await open({ ...overdue(), settings: { version: 1, indicator: "late", target: "45", maximum: "5%" } });
    expect(await again.seesRanking()).toContain("đạt 1, chưa đạt 2");
  });

  it("is remembered apart from the least", async () => {
    const clerk = await open({ ...overdue(), settings: { version: 1, indicator: "late", target: "45" } });
    await clerk.seesRanking();
    await source().selectOption("Một mức chung");
    await pane.page.getByLabel("Mức tối đa").fill("5%");
    await clerk.rankButton.click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    await becomes(pane.page, () => pane.inPage(({ fake }) => JSON.stringify(fake.saved()).includes('"maximum":"5%"')));
    expect(await pane.inPage(({ fake }) => JSON.stringify(fake.saved()))).toContain('"target":"45"');
  });

  it("needs the percent sign up to 1", async () => {
    const clerk = await open(overdue());
    await clerk.seesRanking();
    await key(clerk);
    await source().selectOption("Một mức chung");
    const most = pane.page.getByLabel("Mức tối đa");
    await most.fill("0,5");
    await most.blur();
    expect(await clerk.alert.first().innerText()).toContain("“0,5” có thể là 0,5%");
    await most.fill("0,5%");
    await most.blur();
    expect(await clerk.seesRanking()).toContain("đạt 1, chưa đạt 2");
  });

  it("is not proposed from a column that does not say so; picked, it is said to be a maximum", async () => {
    const clerk = await open(overdue(45));
    await clerk.seesRanking();
    expect(await source().inputValue()).toBe("Theo cột F · Chỉ tiêu");
    await key(clerk);
    expect(await source().inputValue()).toBe("Không đối chiếu");
    await source().selectOption("Theo cột F · Chỉ tiêu");
    expect(await clerk.rows.first().innerText()).toContain("chỉ tiêu tối đa 45%");
  });
});
