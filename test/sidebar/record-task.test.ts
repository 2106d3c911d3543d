import { becomes } from "./becomes";
import { clerkAt } from "./clerk";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { april, monthBook } from "./sample-books";
import { openTask } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const RECORD = "Nhật ký Thước";
const sheets = (): Promise<string[]> => pane.inPage(({ fake }) => fake.sheetNames());
/** Action, in, out and left out of each line. */
const lines = (): Promise<unknown[][]> =>
  pane.inPage(({ fake }) =>
    fake.sheetNames().includes("Nhật ký Thước") ? fake.valuesOf("Nhật ký Thước").slice(4).map((line) => [1, 4, 5, 6].map((at) => line[at])) : [],
  );
const button = (name: string): ReturnType<OpenPane["page"]["getByRole"]> => pane.page.getByRole("button", { name, exact: true });
const tick = (): ReturnType<OpenPane["page"]["getByRole"]> => pane.page.getByRole("checkbox", { name: /^Ghi mỗi lần chạy vào trang “Nhật ký Thước”$/ });

async function open(setting: PaneSetting = {}): Promise<ReturnType<typeof clerkAt>> {
  pane = await openPane({ sheets: [...monthBook.sheets, april], records: true }, setting);
  const clerk = clerkAt(pane.page);
  await clerk.seesRanking();
  return clerk;
}

async function ranks(clerk: ReturnType<typeof clerkAt>): Promise<void> {
  await clerk.rankButton.click();
  await pane.page.getByText(/^Đã ghi trang “Xếp hạng/).waitFor();
}

describe("the record of runs in the pane", () => {
  it("gets a line for a ranking and one for its taking back, behind the sheet in front, and shows them newest first", async () => {
    const clerk = await open({ width: 300 });
    await ranks(clerk);
    await becomes(pane.page, async () => (await lines()).length === 1);
    expect(await lines()).toEqual([["Xếp hạng", "10 đơn vị", "7 đơn vị", "2 đơn vị cần xem lại số liệu; 1 đơn vị không phát sinh"]]);
    expect((await sheets()).slice(-1)).toEqual([RECORD]);
    await button("Hoàn tác, bỏ trang mới").click();
    await becomes(pane.page, async () => (await lines()).length === 2);
    expect(await sheets()).toEqual(["Tháng 5", "Tháng 4", RECORD]);

    await openTask(pane.page, "record");
    const cards = pane.page.locator(".record-line");
    await cards.nth(1).waitFor();
    expect((await cards.allInnerTexts()).map((text) => text.split("\n")[0]?.replace(/ \d\d:\d\d ngày [\d/]+$/, ""))).toEqual(["Hoàn tác: Xếp hạng", "Xếp hạng"]);
    expect(await cards.nth(1).innerText()).toMatch(/Nguồn\s+“Tháng 5”, A3:E17\s+Vào\s+10 đơn vị\s+Ra\s+7 đơn vị\s+Để ngoài\s+2 đơn vị cần xem lại/);
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await button("Mở trang nhật ký").click();
    await becomes(pane.page, () => pane.inPage(({ fake }) => fake.calls.includes("show Nhật ký Thước 5 0 1 1")));
  });

  it("is no source of anything: neither for merging nor as the period before", async () => {
    const clerk = await open();
    await ranks(clerk);
    await becomes(pane.page, async () => (await lines()).length === 1);
    await pane.page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
    await pane.page.getByLabel("Tháng 4", { exact: true }).waitFor();
    expect(await pane.page.locator(".ticks").innerText()).not.toMatch(/Nhật ký/);
  });

  it("is switched off and on again at a tick, which the workbook remembers", async () => {
    const clerk = await open();
    await openTask(pane.page, "record");
    await pane.page.getByText(/^Chưa có dòng nào/).waitFor();
    expect(await button("Mở trang nhật ký").getAttribute("aria-disabled")).toBe("true");
    await tick().uncheck();
    await pane.page.getByText(/^Đang tắt/).waitFor();
    await becomes(pane.page, () => pane.inPage(({ fake }) => JSON.stringify(fake.saved()).includes('"record":{"off":true}')));
    await pane.page.getByRole("tab", { name: "Xếp hạng", exact: true }).click();
    await ranks(clerk);
    await openTask(pane.page, "record");
    await tick().check();
    await pane.page.getByText(/^Ghi lúc nào/).waitFor();
    await pane.page.getByRole("tab", { name: "Xếp hạng", exact: true }).click();
    await ranks(clerk);
    await becomes(pane.page, async () => (await lines()).length === 1);
    expect(await sheets()).toHaveLength(5);
  });

  it("says beside the work that a line could not be written and why; the work stands and can be taken back", async () => {
    const clerk = await open();
    await pane.inPage(({ fake }) => fake.failNext("addRows", { code: "workbookProtected" }));
    await ranks(clerk);
    const notice = pane.page.getByText(/^Đã ghi trang “Xếp hạng.*Riêng dòng nhật ký của lần này chưa ghi được: tệp đang khóa cấu trúc/);
    await notice.waitFor();
    expect(await clerk.alert.count()).toBe(0);
    await button("Hoàn tác, bỏ trang mới").click();
    await pane.page.getByText(/^Đã hoàn tác/).waitFor();
    await becomes(pane.page, async () => (await lines()).length === 1);
    expect((await lines())[0]?.[0]).toBe("Hoàn tác: Xếp hạng");

    await pane.inPage(({ fake }) => fake.failNext("sheets", { code: "noConnection" }));
    await openTask(pane.page, "record");
    await pane.page.getByRole("alert").waitFor();
    await button("Đọc lại").click();
    await pane.page.locator(".record-line").waitFor();
  });
});
