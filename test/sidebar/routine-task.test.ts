import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook, FakeSheet } from "./fake-workbook";
import { focusComesTo } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { april, june, may, mayAndApril, otherJune } from "./routine-books";
import { openTask, unfoldAll } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const sees = (text: string | RegExp): Promise<void> => pane.page.getByText(text).first().waitFor();
const names = (): Promise<string[]> => pane.inPage((page) => page.fake.sheetNames());
const kept = async (name: string): Promise<unknown> =>
  ((await pane.inPage((page) => page.fake.saved())) as { kept?: Record<string, unknown> } | null)?.kept?.[name];
const look = (): Promise<string[]> => pane.page.locator(".routine-look li").allInnerTexts();

async function open(book: FakeBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await openTask(pane.page, "routine");
}

/** Compares with the table of April, which is found and proposed, and writes the sheets of May. */
async function reportsMay(): Promise<void> {
  await button("So với trang “Vĩnh Linh 4-2024” (tháng 4/2024)").click();
  await sees("Đang so với tháng 4/2024, trang “Vĩnh Linh 4-2024”.");
  await button("Lập 3 trang").click();
  await sees("Đã ghi trang “Kỳ 5-2024”, “Xếp hạng Vĩnh Linh 5-2024”, “Phụ lục Vĩnh Linh 5-2024”.");
}

/** Brings a sheet to the front and reads it, then comes back to the piece of work. */
async function reads(sheet: string): Promise<void> {
  await pane.inPage((page, name) => page.fake.select(name), sheet);
  await pane.page.getByRole("tab", { name: "Xếp hạng" }).click();
  await button("Đọc lại vùng đang chọn").click();
  await sees(new RegExp("Trang “" + sheet + "”"));
  await pane.page.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.page.getByRole("heading", { name: /^Các kỳ đã lưu/ }).waitFor();
}

test("one press writes ranking, annex and the copy of the period; one undo takes all back and forgets them", async () => {
  await open(mayAndApril);
  await sees("Chưa lưu cách làm nào.");
  await sees("Chưa so với kỳ nào. Đã tìm thấy tháng 4/2024 ở trang “Vĩnh Linh 4-2024”.");
  expect(await pane.page.getByText(/^Đang so với/).count()).toBe(0);
  await reportsMay();
  await focusComesTo(pane.page, "Lập 3 trang");
  expect(await names()).toEqual(["Vĩnh Linh 5-2024", "Vĩnh Linh 4-2024", "Kỳ 5-2024", "Xếp hạng Vĩnh Linh 5-2024", "Phụ lục Vĩnh Linh 5-2024"]);
  await sees("Báo cáo tháng 5/2024 từ trang “Vĩnh Linh 5-2024”");
  await sees("Các kỳ đã lưu (1)");
  await becomes(pane.page, async () => JSON.stringify(await kept("periods"))?.includes("Phụ lục Vĩnh Linh 5-2024") === true);
  expect(await kept("routine")).toMatchObject({ before: "previous", pieces: ["ranking", "annex", "period"], period: "tháng 5/2024" });
  expect(await pane.inPage((page) => page.fake.valuesOf("Vĩnh Linh 5-2024"))).toEqual(may.values);
  await button("Hoàn tác, bỏ trang mới").click();
  await sees(/^Đã hoàn tác/);
  expect(await names()).toEqual(["Vĩnh Linh 5-2024", "Vĩnh Linh 4-2024"]);
  await sees("Các kỳ đã lưu (0)");
  await sees("Chưa lưu cách làm nào.");
  expect([(await kept("routine")) ?? null, await kept("periods")]).toEqual([null, []]);
});

test("an annex of several tables counts as the sheets that it is; what is read first stands in front, and one undo takes all back", async () => {
  await open(mayAndApril);
  await openTask(pane.page, "annex");
  await pane.page.getByRole("checkbox", { name: "Số hồ sơ (tử số, mẫu số)" }).check();
  const tables = /chia thành (\d) biểu/.exec(await pane.page.getByText(/nên phụ lục chia thành \d biểu/).innerText())?.[1] ?? "";
  expect(Number(tables)).toBeGreaterThan(1);
  await openTask(pane.page, "routine");
  await button(`Lập ${Number(tables) + 2} trang`).click();
  await sees(/^Đã ghi trang “Kỳ 5-2024”, “Xếp hạng Vĩnh Linh 5-2024”, “Phụ lục biểu 1 Vĩnh Linh 5-2024”, /);
  expect(await names()).toHaveLength(2 + Number(tables) + 2);
  expect(await pane.inPage(async ({ fake }) => (await fake.workbook.readSelection()).grid.sheet)).toBe("Xếp hạng Vĩnh Linh 5-2024");
  await button("Hoàn tác, bỏ trang mới").click();
  await sees(/^Đã hoàn tác/);
  expect(await names()).toEqual(["Vĩnh Linh 5-2024", "Vĩnh Linh 4-2024"]);
});

test("nothing is taken back when one of the sheets was changed since, nor written when the source was", async () => {
  await open(mayAndApril);
  await reportsMay();
  await pane.inPage((page) => page.fake.setCell("Kỳ 5-2024", 10, 2, 999));
  await button("Hoàn tác, bỏ trang mới").click();
  await sees(/'Kỳ 5-2024'!C11/);
  expect(await names()).toHaveLength(5);
  await pane.inPage((page) => page.fake.setCell("Vĩnh Linh 4-2024", 5, 2, 999));
  await button("Lập 3 trang").click();
  await pane.page.getByRole("alert").filter({ hasText: /“Vĩnh Linh 4-2024”.*thay đổi/ }).waitFor();
  expect(await names()).toHaveLength(5);
});

test("the next period takes two presses: the same way, against the copy of the period before, and all sheets", async () => {
  await open({ sheets: [may, april, june] });
  await reportsMay();
  await reads("Vĩnh Linh 6-2024");
  // What was written of May would seem to be about June.
  expect(await pane.page.getByText(/^Đã ghi trang/).count()).toBe(0);
  await reads("Phụ lục Vĩnh Linh 5-2024");
  await sees(/^Đã ghi trang “Kỳ 5-2024”/);
  expect(await button("Làm lại kỳ này").count()).toBe(0);
  await button("Mở trang nguồn và đọc").click();
  await button("Lập 3 trang").waitFor();
  await reads("Vĩnh Linh 6-2024");
  await button("Làm lại kỳ này").click();
  await sees("Đang so với tháng 5/2024, trang “Kỳ 5-2024”.");
  await button("Lập 3 trang").click();
  await sees("Đã ghi trang “Kỳ 6-2024”, “Xếp hạng Vĩnh Linh 6-2024”, “Phụ lục Vĩnh Linh 6-2024”.");
  const ranking = await pane.inPage((page) => page.fake.valuesOf("Xếp hạng Vĩnh Linh 6-2024"));
  expect(JSON.stringify(ranking)).toContain("So với tháng 5/2024: tỷ lệ chung từ 76,90% (1.595/2.074) nay là 77,11% (1.614/2.093), tăng 0,21 điểm phần trăm.");
  await sees("Các kỳ đã lưu (2)");
});

test("a report that is opened again says cell by cell whether its source has changed since, and whether its copy has", async () => {
  await open(mayAndApril);
  await reportsMay();
  await sees(/^Báo cáo tháng 5\/2024 lập lúc .* từ trang “Vĩnh Linh 5-2024”\.$/);
  await sees("Số liệu nguồn chưa đổi.");
  await pane.inPage((page) => page.fake.setCell("Vĩnh Linh 5-2024", 6, 3, 96));
  await reads("Vĩnh Linh 5-2024");
  await sees(/^Số liệu nguồn đã đổi 1 ô: D7 từ 95 thành 96\./);
  await reads("Xếp hạng Vĩnh Linh 5-2024");
  await sees(/^Số liệu nguồn đã đổi 1 ô: D7 từ 95 thành 96\./);
  await pane.inPage((page) => page.fake.setCell("Kỳ 5-2024", 10, 2, 999));
  await button("Kiểm tra nguồn: tháng 5/2024").click();
  await sees("Bản lưu ở trang “Kỳ 5-2024” đã bị sửa tay sau khi lưu.");
  await button("Quên: tháng 5/2024").click();
  await sees("Đã quên; trang “Kỳ 5-2024” vẫn còn trong tệp.");
  await focusComesTo(pane.page, "Các kỳ đã lưu (0)");
  expect(await names()).toContain("Kỳ 5-2024");
});

test("another form of table is told piece by piece, and so are missing units and a period before that could be two", async () => {
  const copyOfMay: FakeSheet = { ...may, name: "Tháng 5 sửa", values: may.values.map((row, at) => (at === 6 ? row.map((value) => (value === 95 ? 94 : value)) : row)) };
  await open({ sheets: [may, april, otherJune, copyOfMay] });
  await reportsMay();
  await reads("Vĩnh Linh 6-2024");
  await sees("Bảng này khác bảng của lần trước (trang “Vĩnh Linh 5-2024”). Không còn cột: “Thanh toán > HS có biên lai điện tử”. Thêm cột: “Thanh toán > Ghi chú”.");
  await button("Làm lại kỳ này").click();
  await sees("Có nhiều bảng của kỳ trước");
  expect(await pane.page.getByText(/^Đang so với/).count()).toBe(0);
  await button("So với trang “Kỳ 5-2024” (tháng 5/2024, bản lưu)").click();
  await sees("Đang so với tháng 5/2024, trang “Kỳ 5-2024”.");
  const said = await look();
  expect(said).toContain("Lần trước bảng có 19 đơn vị, nay có 18.");
  expect(said).toContain("Đơn vị kỳ trước có, nay không có: Xã Vĩnh Tú.");
  await reads("Vĩnh Linh 5-2024");
  expect((await look()).join()).toMatch(/Số liệu của bảng chưa đổi so với lần lập báo cáo lúc/);
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light"],
    ["sheets", 300, "contrast"],
    ["excel", 350, "dark"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    await open({ sheets: [may, april, june], host: { kind } }, { width, scheme });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    const faults = () =>
      page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run();
        const small = [...document.querySelectorAll("#pane :is(button, select, label.tick, input[type=text], summary)")]
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => "small: " + element.textContent);
        const wide = [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
          .filter((element) => !element.classList.contains("unseen"))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => "wide: " + element.outerHTML.slice(0, 80));
        return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)), ...small, ...wide];
      });
    const shoot = async (name: string): Promise<void> => {
      const { SHOTS } = process.env;
      if (SHOTS !== undefined) await page.screenshot({ fullPage: false, path: `${SHOTS}/routine-${width}-${scheme}-${name}.png` });
    };
    await shoot("first");
    await reportsMay();
    await unfoldAll(page);
    await pane.inPage((fake) => fake.fake.setCell("Vĩnh Linh 5-2024", 6, 3, 96));
    await button("Kiểm tra nguồn: tháng 5/2024").click();
    await sees(/đã đổi 1 ô/);
    expect(await faults()).toEqual([]);
    await shoot("written");
    await reads("Vĩnh Linh 6-2024");
    expect(await faults()).toEqual([]);
    await shoot("repeat");
    await button("Làm lại kỳ này").click();
    // The copy of May and its source, which has been changed since: only the clerk can say which.
    await sees("Có nhiều bảng của kỳ trước");
    await shoot("repeated");
    await button("English").click();
    await page.getByRole("heading", { name: "The way of the last time" }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
