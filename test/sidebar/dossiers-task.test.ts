import type { Locator } from "playwright-core";
import { writeXlsx } from "hucre/xlsx";
import { axeFaults } from "./axe-faults";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { openTask, unfoldAll } from "./task-clerk";

const HEADER = ["Mã hồ sơ", "Chủ hồ sơ", "Đơn vị giải quyết", "Hình thức nộp", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả kết quả"];
const ROWS = [
  ["H1", "Nguyễn Văn A", "Xã Vĩnh Tú", "Trực tuyến toàn trình", "02/05/2024", "10/05/2024", "08/05/2024"],
  ["H2", "Trần Thị B", "Xã Vĩnh Tú", "Trực tiếp", "03/05/2024", "10/05/2024", "10/05/2024"],
  ["H3", "Lê Văn C", "xã  vĩnh tú", "Trực tuyến một phần", "20/04/2024", "30/04/2024", "02/05/2024"],
  ["H4", "Phạm D", "Xã Vĩnh Ô", "Trực tiếp", "05/05/2024", "09/05/2024", ""],
  ["H5", "Phạm E", "Xã Vĩnh Ô", "Trực tuyến toàn trình", "06/05/2024", "09/06/2024", "03/06/2024"],
  ["H5", "Phạm E", "Xã Vĩnh Ô", "Trực tuyến toàn trình", "06/05/2024", "09/06/2024", "03/06/2024"],
  ["H6", "Phạm G", "Xã Vĩnh Ô", "Bồ câu đưa thư", "06/05/2024", "09/06/2024", "03/06/2024"],
];
const book: FakeBook = { sheets: [{ name: "Hồ sơ", values: [["DANH SÁCH HỒ SƠ"], HEADER, ...ROWS] }] };

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string): Locator => pane.page.getByRole("button", { name, exact: true });
const field = (label: string): Locator => pane.page.getByLabel(label, { exact: true });

async function open(given = book, setting?: PaneSetting): Promise<void> {
  pane = await openPane(given, setting);
  await openTask(pane.page, "dossiers");
}

async function countMay(): Promise<void> {
  await field("Từ ngày").fill("01/05/2024");
  await field("Đến hết ngày").fill("31/05/2024");
  await button("Đếm hồ sơ").click();
  await pane.page.getByRole("heading", { name: "Kết quả đếm" }).waitFor();
}

const sheetNames = async (): Promise<string[]> => (await pane.inPage(({ fake }) => fake.workbook.sheets())).map(({ name }) => name);

describe("a table with a row per dossier", () => {
  it("is recognised on the open sheet, columns about persons are named as not read, and nothing is counted without a period", async () => {
    await open();
    await pane.page.getByText("Trang “Hồ sơ”").waitFor();
    await pane.page.getByText("Không đọc vì có thông tin cá nhân: B: Chủ hồ sơ.").waitFor();
    expect(await button("Đếm hồ sơ").getAttribute("aria-disabled")).toBe("true");
    await pane.page.getByText("Hãy ghi từ ngày nào đến ngày nào.").waitFor();
    await field("Từ ngày").fill("31/05/2024");
    await field("Đến hết ngày").fill("01/05/2024");
    await field("Từ ngày").focus();
    await pane.page.getByText("“Đến hết ngày” ở trước “Từ ngày”. Hãy sửa một trong hai ngày.").waitFor();
  });

  it("is counted by unit, what does not count is named with its rows, and the result is a new sheet that is ranked at once", async () => {
    await open();
    await countMay();
    await pane.page.getByText("5 hồ sơ được tính, trong 7 dòng. 2 đơn vị.").waitFor();
    await pane.page.getByText("2 dòng không tính").click();
    await pane.page.getByText(/^1 dòng: trùng mã hồ sơ với một dòng trước đó/).waitFor();
    await pane.page.getByText("Tổng số tiếp nhận: 5", { exact: true }).waitFor();
    expect(await sheetNames()).toEqual(["Hồ sơ"]);
    await button("Ghi kết quả ra trang mới").click();
    await pane.page.getByText("Đã ghi trang “Đếm hồ sơ 5-2024”.").waitFor();
    expect(await sheetNames()).toContain("Đếm hồ sơ 5-2024");
    await pane.page.getByRole("tab", { name: "Xếp hạng", exact: true }).click();
    await pane.page.getByText(/Trang “Đếm hồ sơ 5-2024”/).first().waitFor();
    await button("Xếp hạng ra trang mới").waitFor();
  });

  it("counts rows with a word that was not known once the user has said what it means", async () => {
    await open();
    await countMay();
    await pane.page.getByLabel(/^Hình thức nộp: “Bồ câu đưa thư” \(1 dòng\)/).selectOption({ label: "Bưu chính công ích" });
    await pane.page.getByText("Cách đếm đã đổi sau lần đếm này: hãy đếm lại.").waitFor();
    await button("Đếm lại").click();
    await pane.page.getByText("6 hồ sơ được tính, trong 7 dòng. 2 đơn vị.").waitFor();
    await pane.page.getByText("Tiếp nhận qua bưu chính công ích: 1", { exact: true }).waitFor();
  });

  it("lets the user choose other columns, never one about persons, and says what a choice lacks", async () => {
    await open();
    await pane.page.getByText("Các cột dùng để đếm (6)").click();
    const unit = field("Đơn vị");
    expect(await unit.locator("option").allInnerTexts()).not.toContain("B: Chủ hồ sơ");
    await unit.selectOption({ label: "Không dùng" });
    await pane.page.getByText("Đơn vị: Cần cột đơn vị.").waitFor();
    expect(await button("Đếm hồ sơ").getAttribute("aria-disabled")).toBe("true");
    await button("Dùng lại các cột Thước nhận ra").click();
    await field("Hình thức nộp").selectOption({ label: "Không dùng" });
    await countMay();
    await pane.page.getByText("6 hồ sơ được tính, trong 7 dòng. 2 đơn vị.").waitFor();
  });

  it("is counted from a file that is never opened in the spreadsheet", async () => {
    await open({ sheets: [{ name: "Trống", values: [[""]] }] });
    await pane.page.getByText(/^Không thấy bảng mà mỗi dòng là một hồ sơ/).waitFor();
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Xuất dữ liệu", rows: [HEADER, ...ROWS] }] }));
    await pane.page.locator("input[type=file]").setInputFiles({ name: "ho-so.xlsx", mimeType: "application/octet-stream", buffer });
    await pane.page.getByText("Tệp “ho-so.xlsx”, trang “Xuất dữ liệu”").waitFor();
    await countMay();
    await pane.page.getByText("5 hồ sơ được tính, trong 7 dòng. 2 đơn vị.").waitFor();
    await button("Ghi kết quả ra trang mới").click();
    await pane.page.getByText("Đã ghi trang “Đếm hồ sơ 5-2024”.").waitFor();
  });
});

describe("a long counting", () => {
  const many = Array.from({ length: 2000 }, (_, at) => [`H${at}`, "Nguyễn Văn A", `Xã số ${at % 7}`, "Trực tiếp", "02/05/2024", "10/05/2024", "08/05/2024"]);
  /** The host gives the header with 1,000 rows, the other 1,000, and the header once more. */
  const long: FakeBook = { sheets: [{ name: "Hồ sơ", values: [HEADER, ...many] }], held: ["readColumns"] };
  const said = (text: string | RegExp): Locator => pane.page.getByRole("status").filter({ hasText: text });
  const result = (): Locator => pane.page.getByRole("heading", { name: "Kết quả đếm" });
  const release = (): Promise<void> => pane.inPage(({ fake }) => fake.release("readColumns"));
  const asked = (times: number): Promise<void> =>
    becomes(pane.page, async () => (await pane.inPage(({ fake }) => fake.calls)).filter((call) => call.startsWith("readColumns")).length === times);

  async function begin(): Promise<void> {
    await field("Từ ngày").fill("01/05/2024");
    await field("Đến hết ngày").fill("31/05/2024");
    await button("Đếm hồ sơ").click();
    await said("Đang đếm hồ sơ…").waitFor();
    await asked(1);
  }

  it("says in tenths how far it is, and gives its figures only when all rows have been counted and the table is as it was", async () => {
    await open(long);
    await begin();
    await release();
    await said(/^Đã đếm 50%/).waitFor();
    expect(await pane.page.getByRole("progressbar", { name: "Đang đếm hồ sơ…" }).getAttribute("value")).toBe("0.5");
    await asked(2);
    await release();
    await said(/^Đã đếm 100%/).waitFor();
    expect(await result().count()).toBe(0);
    await asked(3);
    await release();
    await result().waitFor();
    await said("2.000 hồ sơ được tính, trong 2.000 dòng. 7 đơn vị.").waitFor();
  });

  it("is stopped at once by keyboard, also while the host keeps it waiting, and everything is as before", async () => {
    await open(long);
    await begin();
    await button("Dừng").focus();
    await pane.page.keyboard.press("Enter");
    await button("Dừng").waitFor({ state: "detached" });
    await focusComesTo(pane.page, "Đếm hồ sơ");
    expect(await said("Đang đếm hồ sơ…").count()).toBe(0);
    expect(await result().count()).toBe(0);
    expect(await sheetNames()).toEqual(["Hồ sơ"]);
    await release();
    await button("Đếm hồ sơ").click();
    for (const time of [2, 3, 4]) {
      await asked(time);
      await release();
    }
    await result().waitFor();
    await field("Từ ngày").fill("02/05/2024");
    await button("Đếm lại").click();
    await asked(5);
    await button("Dừng").click();
    // What was counted before stands, and is still said to be out of date.
    await said("2.000 hồ sơ được tính, trong 2.000 dòng. 7 đơn vị.").waitFor();
    await pane.page.getByText("Cách đếm đã đổi sau lần đếm này: hãy đếm lại.").waitFor();
  });

  it.each([
    [300, "light"],
    [300, "contrast"],
    [350, "dark"],
  ] as const)("has no fault of access and stays in a pane of %i px, %s, before, meanwhile and after", async (width, scheme) => {
    const words = [...ROWS, ...many.slice(0, 900)];
    await open({ sheets: [{ name: "Hồ sơ", values: [HEADER, ...words] }], held: ["readColumns"] }, { width, scheme });
    await pane.page.getByText("Trang “Hồ sơ”").waitFor();
    await unfoldAll(pane.page);
    await sound();
    await field("Đơn vị").selectOption({ label: "Không dùng" });
    await pane.page.getByText("Đơn vị: Cần cột đơn vị.").waitFor();
    await sound();
    await button("Dùng lại các cột Thước nhận ra").focus();
    await pane.page.keyboard.press("Enter");
    await focusComesTo(pane.page, /^Các cột dùng để đếm/);
    await begin();
    await sound();
    for (const time of [1, 2]) {
      await asked(time);
      await release();
    }
    await result().waitFor();
    await unfoldAll(pane.page);
    await pane.page.getByLabel(/^Hình thức nộp: “Bồ câu đưa thư”/).waitFor();
    await sound();
  });

  /** No fault, no sideways scroll, and nothing to press that is smaller than a fingertip. */
  async function sound(): Promise<void> {
    expect(await axeFaults(pane.page)).toEqual([]);
    const others = await pane.page.evaluate(() => {
      const wide = [...document.querySelectorAll(".scroll")].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      const small = [...document.querySelectorAll(".view button, .view select, .view input, .view summary, .write-bar button")].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24) && element.closest("label") === null;
      });
      return [...wide, ...small].map(({ outerHTML }) => outerHTML.slice(0, 200));
    });
    expect(others).toEqual([]);
  }
});

it("keyboard alone counts, writes and leads to the ranking", async () => {
  await open();
  const { keyboard } = pane.page;
  const tabTo = async (target: Locator): Promise<void> => {
    const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 60 && !(await isThere()); presses++) await keyboard.press("Tab");
    expect(await isThere()).toBe(true);
  };
  await tabTo(field("Từ ngày"));
  await keyboard.type("01/05/2024");
  await tabTo(field("Đến hết ngày"));
  await keyboard.type("31/05/2024");
  await tabTo(button("Đếm hồ sơ"));
  await keyboard.press("Enter");
  await pane.page.getByRole("heading", { name: "Kết quả đếm" }).waitFor();
  await tabTo(pane.page.locator("summary", { hasText: "2 dòng không tính" }));
  await keyboard.press("Enter");
  await tabTo(button("dòng 8"));
  await keyboard.press("Enter");
  await becomes(pane.page, async () => (await pane.inPage(({ fake }) => fake.calls)).some((call) => call.startsWith("show Hồ sơ 7")));
  await tabTo(button("Ghi kết quả ra trang mới"));
  await keyboard.press("Enter");
  await pane.page.getByText("Đã ghi trang “Đếm hồ sơ 5-2024”.").waitFor();
});

it("a sheet with a row per dossier gives no table of units; the pane shows the way to counting it", async () => {
  pane = await openPane(book);
  await pane.page.getByRole("alert").filter({ hasText: "Không tìm thấy bảng số liệu trên trang “Hồ sơ”" }).waitFor();
  await button("Đếm từ bảng hồ sơ").click();
  await pane.page.getByText("Trang “Hồ sơ”").waitFor();
});
