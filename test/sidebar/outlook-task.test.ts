import { createRequire } from "node:module";
import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { mayAlone, outlookBook, untilApril, untilMay } from "./outlook-books";
import { manyUnits } from "./sample-books";
import { headingHasFocus } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name });
const field = (label: string): Locator => pane.page.getByLabel(label, { exact: true });
const cards = (): Promise<string[]> => pane.page.locator(".outlook-unit").allInnerTexts();
const card = async (name: string): Promise<string> => (await cards()).find((text) => text.includes(name)) ?? "";
const total = (): Promise<string> => pane.page.locator(".outlook-total").innerText();
const summary = (): Promise<string> => pane.page.locator(".summary").innerText();
const says = (text: string): Promise<void> => becomes(pane.page, async () => (await summary()).includes(text));

/** Opens the pane on a workbook, and the piece of work. */
async function open(book: FakeBook = outlookBook, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await pane.page.locator(".summary:not(:empty)").waitFor();
  await opensTask();
}

async function opensTask(): Promise<void> {
  await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await button("Còn thiếu và tiến độ").click();
  await pane.page.getByRole("heading", { name: "Kết quả" }).waitFor();
  await headingHasFocus(pane.page);
}

/** Compares with April in the ranking view, and comes back to the piece of work, which is still open. */
async function comparesWithApril(): Promise<void> {
  await button("Đổi ở phần Xếp hạng").click();
  await pane.page.getByLabel("So với kỳ trước", { exact: true }).selectOption("Chọn trang khác…");
  await button(/^Đến 30-4/).click();
  await pane.page.getByText("So với lũy kế từ 01/01/2024 đến 30/04/2024").first().waitFor();
  await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await pane.page.getByRole("heading", { name: "Kết quả" }).waitFor();
}

/** Gives all units one target in the ranking view. */
async function setsOneTarget(text: string): Promise<void> {
  await button("Đổi ở phần Xếp hạng").click();
  await pane.page.getByLabel("Chỉ tiêu", { exact: true }).selectOption("Một mức chung");
  await pane.page.getByLabel("Mức tối thiểu").fill(text);
  await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  await pane.page.getByRole("heading", { name: "Kết quả" }).waitFor();
}

describe("what is short, and the way to the target", () => {
  it("proposes the days of the title (Vạn Ninh: 01/01/2024 to 22/5/2024) and the end of the year", async () => {
    await open();
    expect(await field("Số liệu lũy kế từ ngày").inputValue()).toBe("01/01/2024");
    expect(await field("Đến hết ngày (ngày chốt số liệu)").inputValue()).toBe("22/05/2024");
    expect(await field("Hạn đạt chỉ tiêu").inputValue()).toBe("31/12/2024");
    await pane.page.getByText("Tiêu đề bảng ghi: lũy kế từ 01/01/2024 đến 22/05/2024.").waitFor();
    await pane.page.getByText("từ 23/05/2024 đến 31/12/2024 (223 ngày)").waitFor();
  });

  it("shows each unit with both shortfalls, what it needs from now on and where its pace leads, the farthest first", async () => {
    await open();
    expect(await summary()).toBe(
      "4 đơn vị có chỉ tiêu: 2 đã đạt, 2 chưa đạt. Giữ nhịp hiện nay thì đến 31/12/2024 có 2 đơn vị đạt, 2 đơn vị chưa đạt.",
    );
    const names = (await cards()).map((text) => /Xã [^\n]+/.exec(text)?.[0]);
    expect(names).toEqual(["Xã Vạn Bình", "Xã Vạn Phú", "Xã Vạn Lương", "Xã Đại Lãnh"]);
    expect(await card("Vạn Phú")).toContain("Còn thiếu: 286 chuyển đổi · 572 phát sinh mới");
    expect(await card("Vạn Phú")).toContain(
      "Từ nay phải có ít nhất 62,83% hồ sơ giải quyết trực tuyến, với giả định mỗi ngày vẫn phát sinh 10 hồ sơ (từ nay đến hạn thêm khoảng 2.230 hồ sơ).",
    );
    expect(await card("Vạn Phú")).toContain("Giữ nhịp hiện nay thì đến 31/12/2024 vẫn là 30,00%: chưa đạt chỉ tiêu 50%.");
    expect(await card("Vạn Bình")).toContain("Không thể đạt nếu số hồ sơ không tăng");
    expect(await card("Vạn Bình")).toContain("thì đến 31/12/2024 cũng chỉ đạt 61,91%.");
    expect(await card("Đại Lãnh")).toContain("Với giả định trên thì đã đủ để đạt");
    await pane.page.getByText("Không phát sinh (1)").waitFor();
    await pane.page.getByRole("heading", { name: "Cần xem lại số liệu (1)" }).waitFor();
  });

  it("takes what came in since the table compared with as the pace, and names readings that have fallen", async () => {
    await open();
    await comparesWithApril();
    await pane.page.getByText("Số lũy kế lần trước: trang “Đến 30-4”, đến hết ngày 30/04/2024.").waitFor();
    expect(await card("Vạn Phú")).toContain(
      "Giữ nhịp hiện nay (từ 01/05/2024 đến 22/05/2024: 300/400 hồ sơ, 75,00%) thì đến 31/12/2024 đạt 57,42%: đạt chỉ tiêu 50%.",
    );
    expect(await card("Vạn Lương")).toContain("10/100 hồ sơ, 10,00%) thì đến 31/12/2024 đạt 29,54%: chưa đạt chỉ tiêu 30%.");
    expect(await card("Vạn Bình")).toContain("Số lũy kế lần trước là 12/390, lần này là 10/400");
    expect(await card("Đại Lãnh")).toContain("Từ 01/05/2024 đến 22/05/2024 không phát sinh hồ sơ nào");
    expect(await summary()).toContain("1 đơn vị đạt, 1 đơn vị chưa đạt, 2 đơn vị chưa tính được.");
  });

  it("adds up the units' shortfalls and puts their dossiers together against one target: two numbers, both named", async () => {
    await open();
    expect(await total()).toContain("Chỉ tiêu của các đơn vị khác nhau");
    await setsOneTarget("45%");
    const text = (await total()).replace(/\s+/g, " ");
    expect(text).toContain("1.182/2.973 hồ sơ, tỷ lệ 39,76%");
    expect(text).toContain("Cộng phần còn thiếu của từng đơn vị 385 chuyển đổi · 700 phát sinh mới");
    await pane.page.locator("summary", { hasText: "tính thế nào" }).click();
    await pane.page.getByText("mẫu số giữ nguyên", { exact: false }).first().waitFor();
    expect(text).toContain("so với một chỉ tiêu 45% 156 chuyển đổi · 284 phát sinh mới");
    expect(text).toContain("Từ nay phải có ít nhất 48,37%");
  });

  it("counts anew with the days that are typed, and says which cannot be read or do not follow one another", async () => {
    await open();
    await field("Hạn đạt chỉ tiêu").fill("30/6/2024");
    await says("đến 30/06/2024");
    expect(await card("Vạn Phú")).toContain("Không thể đạt nếu số hồ sơ không tăng");
    await field("Hạn đạt chỉ tiêu").fill("30 tháng sáu");
    await field("Hạn đạt chỉ tiêu").blur();
    await pane.page.getByText("“30 tháng sáu” chưa đọc được là ngày").waitFor();
    expect(await card("Vạn Phú")).not.toContain("Từ nay");
    await field("Hạn đạt chỉ tiêu").fill("21/5/2024");
    await pane.page.getByText("Ba ngày phải theo thứ tự").waitFor();
    await field("Hạn đạt chỉ tiêu").fill("22/5/2024");
    await says("Ngày chốt số liệu là hạn đạt chỉ tiêu, 22/05/2024");
  });

  it("remembers what was typed over a look at another view, for this table only", async () => {
    await open();
    await field("Hạn đạt chỉ tiêu").fill("30/6/2024");
    await pane.page.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.page.getByRole("tab", { name: "Chỉ tiêu" }).click();
    expect(await field("Hạn đạt chỉ tiêu").inputValue()).toBe("30/6/2024");
    await pane.inPage((page) => page.fake.select("Đến 30-4"));
    await button("Đọc lại vùng đang chọn").click();
    await becomes(pane.page, async () => (await field("Đến hết ngày (ngày chốt số liệu)").inputValue()) === "30/04/2024");
    expect(await field("Hạn đạt chỉ tiêu").inputValue()).toBe("31/12/2024");
  });

  it("explains figures of a single month instead of projecting them, until the clerk says that they are cumulative", async () => {
    await open(mayAlone);
    await pane.page.getByText("Bảng ghi số liệu riêng của tháng 5/2024, không phải số lũy kế từ đầu năm.").waitFor();
    expect(await pane.page.getByLabel("Hạn đạt chỉ tiêu").count()).toBe(0);
    expect(await card("Vạn Phú")).toContain("Còn thiếu: 286 chuyển đổi");
    expect((await cards()).join()).not.toMatch(/Từ nay|Giữ nhịp/);
    await pane.page.getByRole("checkbox", { name: "Số trong bảng là số lũy kế, tự nhập các ngày" }).check();
    await field("Số liệu lũy kế từ ngày").fill("1/1/2024");
    await field("Đến hết ngày (ngày chốt số liệu)").fill("22/5/2024");
    await says("Giữ nhịp hiện nay thì đến 31/12/2024 có 2 đơn vị đạt");
  });

  it("asks for one target here where the ranking has none", async () => {
    const values = untilMay.values.map((row) => row.slice(0, 4));
    await open({ sheets: [{ ...untilMay, values }] });
    await pane.page.getByText("Phần Xếp hạng chưa có chỉ tiêu").waitFor();
    expect(await cards()).toEqual([]);
    await pane.page.getByLabel("Chỉ tiêu tối thiểu cho mọi đơn vị").fill("450%");
    await pane.page.getByText("không phải là tỷ lệ").waitFor();
    await pane.page.getByLabel("Chỉ tiêu tối thiểu cho mọi đơn vị").fill("45%");
    await says("4 đơn vị có chỉ tiêu: 2 đã đạt, 2 chưa đạt.");
    expect((await total()).replace(/\s+/g, " ")).toContain("so với một chỉ tiêu 45% 156 chuyển đổi");
  });

  it("writes all of it to a new sheet, which can be taken back, and leaves the tables as they were", async () => {
    await open();
    await comparesWithApril();
    await button("Ghi ra trang mới").click();
    await pane.page.getByText("Đã ghi trang “Tiến độ Đến 22-5”").waitFor();
    const written = await pane.inPage((page) => page.fake.valuesOf("Tiến độ Đến 22-5"));
    const unit = written.find((row) => row[1] === "Xã Vạn Phú")?.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell));
    expect(unit).toEqual([2, "Xã Vạn Phú", 429, 1430, 0.3, 0.5, 286, 572, 2230, 0.6283, "Còn có thể đạt", 129, 1030, 0.75, 0.5742, "Đạt", "Dòng 4"]);
    expect(await pane.inPage((page) => page.fake.valuesOf("Đến 22-5"))).toEqual(untilMay.values);
    expect(await pane.inPage((page) => page.fake.valuesOf("Đến 30-4"))).toEqual(untilApril.values);
    await button("Hoàn tác, bỏ trang mới").click();
    await pane.page.getByText(/^Đã hoàn tác/).waitFor();
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Đến 22-5", "Đến 30-4"]);
  });

  it("reads both tables once more, and writes nothing when a figure of either has changed since", async () => {
    await open();
    await comparesWithApril();
    await pane.inPage((page) => page.fake.calls.splice(0));
    await button("Ghi ra trang mới").click();
    await pane.page.getByText("Đã ghi trang “Tiến độ Đến 22-5”").waitFor();
    expect(await pane.inPage((page) => page.fake.calls)).toEqual([
      "readSheet Đến 22-5",
      "readSheet Đến 30-4",
      "addSheet Tiến độ Đến 22-5",
    ]);
    await pane.inPage((page) => page.fake.setCell("Đến 30-4", 2, 3, 130));
    await button("Ghi ra trang mới").click();
    await pane.page.getByRole("alert").filter({ hasText: /“Đến 30-4”.*thay đổi/ }).waitFor();
    await pane.inPage((page) => page.fake.setCell("Đến 22-5", 3, 3, 430));
    await button("Ghi ra trang mới").click();
    await pane.page.getByRole("alert").filter({ hasText: /“Đến 22-5”.*thay đổi/ }).waitFor();
    expect(await pane.inPage((page) => page.fake.sheetNames())).toEqual(["Đến 22-5", "Đến 30-4", "Tiến độ Đến 22-5"]);
  });

  it("shows a whole country fifty units at a time", async () => {
    const country = manyUnits();
    await open({ sheets: [{ ...country, values: [["Lũy kế từ 01/01/2024 đến 22/5/2024", "", "", ""], ...country.values] }] });
    await pane.page.getByLabel("Chỉ tiêu tối thiểu cho mọi đơn vị").fill("45%");
    await says("3.321 đơn vị có chỉ tiêu");
    expect(await cards()).toHaveLength(50);
    await button(/^Xem thêm 50/).click();
    await becomes(pane.page, async () => (await pane.page.locator(".outlook-unit").count()) === 100);
  });
});

describe("the look of it", () => {
  const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

  it.each([
    ["excel", 300, "light"],
    ["excel", 350, "dark"],
    ["sheets", 300, "contrast"],
  ] as const)("has no fault of access and stays in the pane: %s, %i px, %s", async (kind, width, scheme) => {
    await open({ ...outlookBook, host: { kind } }, { width, scheme });
    await comparesWithApril();
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
    expect(await faults()).toEqual([]);
    await setsOneTarget("45%");
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await faults()).toEqual([]);
    await button("English").click();
    await page.getByRole("heading", { name: "All units" }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
