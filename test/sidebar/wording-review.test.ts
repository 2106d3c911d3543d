import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo } from "./hand";
import { openPane, type OpenPane } from "./open-pane";
import { ducThoBook } from "./scorecard-books";
import { openTask } from "./task-clerk";
import { MAY, vinhLinhBook } from "./wording-books";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

type Cells = readonly (readonly [row: number, column: number, value: string | number])[];
/** Hồ Xá does not say how many dossiers it received in full online. */
const BLANK: Cells = [[6, 3, ""]];
/** One more dossier of Hồ Xá is filed in full online instead of in person. */
const MORE: Cells = [[6, 3, 96], [6, 5, 12], [24, 3, 702], [24, 5, 478]];

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const text = async (): Promise<string> => (await pane.page.locator(".worded > p").allInnerTexts()).join("\n");
const says = async (words: string): Promise<void> => becomes(pane.page, async () => (await text()).includes(words));
const seen = (words: string | RegExp): Promise<void> => pane.page.getByText(words).first().waitFor();

function bookWith(cells: Cells, more: Partial<FakeBook> = {}): FakeBook {
  const sheets = vinhLinhBook.sheets.map((sheet) =>
    sheet.name !== MAY ? sheet : { ...sheet, values: sheet.values.map((row, at) => row.map((value, column) => cells.find(([r, c]) => r === at && c === column)?.[2] ?? value)) },
  );
  return { ...vinhLinhBook, sheets, ...more };
}

async function open(book: FakeBook): Promise<void> {
  pane = await openPane(book);
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await openTask(pane.page, "wording");
  await becomes(pane.page, async () => (await pane.page.locator("progress").count()) === 0);
  await pane.page.locator(".worded").first().waitFor();
}

/** Opens another session on the workbook with what is remembered. */
async function reopens(cells: Cells): Promise<void> {
  const settings = await pane.inPage((page) => page.fake.saved());
  pane.assertClean();
  await pane.close();
  await open(bookWith(cells, { settings }));
}

async function changesTheSheet(cells: Cells): Promise<void> {
  await pane.inPage((page, { name, changed }) => changed.forEach(([row, column, value]) => page.fake.setCell(name, row, column, value)), { name: MAY, changed: cells });
  await pane.page.getByRole("tab", { name: "Xếp hạng" }).click();
  await button(/^Đọc lại/).first().click();
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await pane.page.getByRole("tab", { name: "Báo cáo" }).click();
}

const summary = (words: string): Locator => pane.page.locator("summary", { hasText: words });
const saved = async (name: string): Promise<boolean> => JSON.stringify(await pane.inPage((page) => page.fake.saved())).includes(`"${name}"`);
const CLEARED = "Số liệu của 1 đơn vị có điểm cần rà soát đã được kiểm tra, giữ nguyên";

describe("a unit with doubtful figures", () => {
  it("is cleared by the user's word, which is remembered and can be taken back", async () => {
    await open(bookWith(BLANK));
    await says("Đề nghị 1 đơn vị rà soát lại số liệu");
    await pane.page.locator("summary", { hasText: "1 đơn vị có số liệu hoặc tên cần rà soát" }).click();
    await seen("Chỉ xác nhận khi đã đối chiếu số liệu với nguồn.");
    await button("Đã kiểm tra, số đúng: Thị trấn Hồ Xá").press("Enter");
    await says(CLEARED);
    expect(await text()).not.toContain("Đề nghị 1 đơn vị rà soát");
    await pane.page.getByRole("status").filter({ hasText: "Thị trấn Hồ Xá được xét như các đơn vị khác." }).waitFor();
    await focusComesTo(pane.page, "1 đơn vị có số liệu đã được kiểm tra");
    await becomes(pane.page, () => saved("clearances"));
    await reopens(BLANK);
    await says(CLEARED);
    await openTask(pane.page, "letter");
    await pane.page.locator("summary", { hasText: "1 đơn vị có số liệu đã được kiểm tra" }).click();
    await button("Bỏ xác nhận: Thị trấn Hồ Xá").click();
    await seen("1 đơn vị có số liệu hoặc tên cần rà soát");
    await openTask(pane.page, "wording");
    await says("Đề nghị 1 đơn vị rà soát lại số liệu");
  });

  it("is cleared in every piece of work that counts on it, and listed with its cell before anything is written", async () => {
    await open(bookWith(BLANK));
    await openTask(pane.page, "routine");
    await summary("1 đơn vị có số liệu hoặc tên cần rà soát").click();
    await button("Đã kiểm tra, số đúng: Thị trấn Hồ Xá").click();
    await summary("1 đơn vị có số liệu đã được kiểm tra").waitFor();
    await openTask(pane.page, "annex");
    await summary("1 đơn vị có số liệu đã được kiểm tra").click();
    await button("Bỏ xác nhận: Thị trấn Hồ Xá").click();
    await summary("1 đơn vị có số liệu hoặc tên cần rà soát").waitFor();
    await openTask(pane.page, "routine");
    await summary("1 đơn vị có số liệu hoặc tên cần rà soát").waitFor();
  });

  it("is doubtful again once one of the figures beside it changes", async () => {
    await open(bookWith(BLANK));
    await pane.page.locator("summary", { hasText: "cần rà soát" }).click();
    await button(/^Đã kiểm tra, số đúng/).click();
    await says(CLEARED);
    await changesTheSheet([[6, 5, 109]]);
    await says("Đề nghị 1 đơn vị rà soát lại số liệu");
    expect(await text()).not.toContain(CLEARED);
  });

  it("cannot be cleared where nothing can be counted from its figures", async () => {
    await open(ducThoBook);
    await pane.page.locator("summary", { hasText: "1 đơn vị có số liệu hoặc tên cần rà soát" }).click();
    await seen("Từ ô này chưa tính được: hãy sửa trong bảng rồi đọc lại.");
    expect(await button(/^Đã kiểm tra, số đúng/).count()).toBe(0);
  });
});

describe("a paragraph that nobody has edited", () => {
  it("points out what has changed with the sheet until it is seen; what other rules change is not pointed out", async () => {
    await open(vinhLinhBook);
    await pane.page.locator("summary", { hasText: "Cách lập" }).click();
    await pane.page.getByLabel("Tên đơn vị").selectOption("thị trấn Cửa Tùng");
    await says("Cao nhất: thị trấn Hồ Xá");
    expect(await pane.page.getByText("so với lần đọc trước").count()).toBe(0);
    await changesTheSheet(MORE);
    await says("702/2.074");
    await seen("Đã đổi so với lần đọc trước: “33,8% (701/2.074 hồ sơ)” thành “33,85% (702/2.074 hồ sơ)”");
    await seen("Số liệu đã đổi: 4 đoạn khác lần đọc trước.");
    await button(/^Đã xem đoạn “Tỷ lệ hồ sơ trực tuyến toàn trình đạt/).click();
    await focusComesTo(pane.page, /^Sửa đoạn “Tỷ lệ hồ sơ trực tuyến toàn trình đạt/);
    await seen("Số liệu đã đổi: 3 đoạn khác lần đọc trước.");
    await button("Đã xem cả").click();
    expect(await pane.page.getByText("lần đọc trước").count()).toBe(0);
  });

  it("is held against the text that was copied last, in another session too", async () => {
    await open(vinhLinhBook);
    expect(await saved("seenText")).toBe(false);
    await button("Chép lời báo cáo").click();
    await becomes(pane.page, () => saved("seenText"));
    await reopens(MORE);
    await seen("Đã đổi so với lần đọc trước: “33,8% (701/2.074 hồ sơ)” thành “33,85% (702/2.074 hồ sơ)”");
    await openTask(pane.page, "letter");
    await seen("Đã đổi so với lần đọc trước");
  });
});

describe("a report of 3.321 units", () => {
  const HEADER = ["Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Đã giải quyết", "Số hóa kết quả giải quyết"];
  const units = Array.from({ length: 3_321 }, (_, at) => ["Xã " + String(at + 1), 100 + (at % 5), (at * 37) % 100, 90, (at * 13) % 91]);
  const country: FakeBook = { sheets: [{ name: "T5", values: [["Kết quả tháng 5/2024", "", "", "", ""], HEADER, ...units] }] };
  const primary = (): Locator => pane.page.locator(".write-bar .primary");
  const ready = (): Promise<void> => becomes(pane.page, async () => (await primary().getAttribute("aria-disabled")) === "false");

  /** From now on work pauses after each step, however fast the machine is, and waits until it is let go on. */
  async function holdsPauses(): Promise<void> {
    await pane.page.evaluate(() => {
      const { now } = Performance.prototype;
      let ahead = 0;
      performance.now = () => now.call(performance) + (ahead += 30);
      const held: (() => void)[] = [];
      class Held {
        port1 = { onmessage: () => undefined, close: () => undefined };
        port2 = { postMessage: () => void held.push(() => this.port1.onmessage()) };
      }
      Object.assign(window, { Real: window.MessageChannel, MessageChannel: Held, held });
    });
  }
  async function letsGoOn(): Promise<void> {
    await pane.page.evaluate(() => {
      const { Real, held } = window as unknown as { Real: typeof MessageChannel; held: (() => void)[] };
      Object.assign(window, { MessageChannel: Real });
      Reflect.deleteProperty(performance, "now");
      held.splice(0).forEach((goOn) => goOn());
    });
  }

  it("is worked out with a pause now and then: progress is told, it can be stopped and gone on with, and nothing is copied meanwhile", async () => {
    await open(country);
    await ready();
    await holdsPauses();
    await pane.page.locator("summary", { hasText: "chỉ số" }).first().click();
    await pane.page.getByRole("checkbox", { name: "Số hóa kết quả giải quyết" }).uncheck();
    await pane.page.getByRole("status").filter({ hasText: "Đang tính báo cáo…" }).waitFor();
    await seen("Chờ tính xong báo cáo.");
    await button("Dừng").click();
    await pane.page.getByRole("status").filter({ hasText: "Đã dừng tính báo cáo" }).waitFor();
    expect(await primary().getAttribute("aria-disabled")).toBe("true");
    await letsGoOn();
    await button("Tính tiếp").click();
    await ready();
    expect(await text()).not.toContain("số hóa kết quả");
  });

  it("is written as a letter in the same way, and a letter that is stopped gives no file", async () => {
    await open(country);
    await openTask(pane.page, "letter");
    await ready();
    await holdsPauses();
    await primary().click();
    await pane.page.getByRole("status").filter({ hasText: "Đang soạn văn bản và phụ lục…" }).waitFor();
    await button("Dừng").click();
    await letsGoOn();
    await pane.page.getByRole("alert").filter({ hasText: "Đã dừng: chưa có tệp nào được tạo" }).waitFor();
    const [download] = await Promise.all([pane.page.waitForEvent("download"), primary().click()]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });
});
