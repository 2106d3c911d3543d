import type { Locator } from "playwright-core";
import { planInPlace } from "../../shared/sharing/in-place-plan";
import { ORIGINALS_SHEET } from "../../shared/sharing/sharing-sheets";
import { takingBackVi } from "../../shared/texts/taking-back-vi";
import { asOpen } from "../sharing/in-place-book";
import { axeFaults } from "./axe-faults";
import { becomes } from "./becomes";
import type { FakeBook } from "./fake-workbook";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { openTask } from "./task-clerk";

const SENT = asOpen({
  "Tháng 5": {
    A1: "Đơn vị", B1: "Tổng số", C1: "Trực tuyến", D1: "Tỷ lệ",
    A2: "Xã Hòa Bình", B2: 100, C2: 75, D2: ["=TYLE_TRUCTUYEN(C2,B2)", 0.75],
    A3: "Xã Vạn Thạnh", B3: 48, C3: 12, D3: ["=TYLE_TRUCTUYEN(C3,B3)", 0.25],
    A4: "Phường Ninh Đa", B4: 10, C4: 9, D4: ["=TYLE_TRUCTUYEN(C4,B4)", 0.9],
  },
});
const PLAN = planInPlace(SENT, { madeAt: "14:05 ngày 22/11/2026", source: "Báo cáo tháng 5.xlsx", rules: 1 });
const plain = (row: number): string => String(PLAN.cells.find((cell) => cell.row === row)?.sent);

/** The copy as it comes back: 24 instead of 12, and a verdict typed over the last rate. */
const returned: FakeBook = {
  sheets: [
    {
      name: "Tháng 5",
      values: [
        ["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ"],
        ["Xã Hòa Bình", 100, 75, 0.75],
        ["Xã Vạn Thạnh", 48, 24, 0.5],
        ["Phường Ninh Đa", 10, 9, "Đạt"],
      ],
      formulas: { D2: plain(1), D3: plain(2) },
      results: { "=TYLE_TRUCTUYEN(C2,B2)": 0.75, "=TYLE_TRUCTUYEN(C3,B3)": 0.5, "=TYLE_TRUCTUYEN(C4,B4)": "#BUSY!" },
    },
    { name: ORIGINALS_SHEET, values: PLAN.originalsRows, hidden: true },
  ],
};

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const button = (name: string | RegExp): Locator => pane.page.getByRole("button", { name, exact: typeof name === "string" });
const text = (): Promise<string> => pane.page.locator(".view").innerText();
const formulas = (): Promise<Record<string, string>> => pane.inPage(({ fake }) => fake.formulasOf("Tháng 5"));
const sees = (words: string): Promise<void> => becomes(pane.page, async () => (await text()).includes(words));

async function open(book: FakeBook = returned, setting: PaneSetting = {}): Promise<void> {
  pane = await openPane(book, setting);
  await openTask(pane.page, "takingBack");
  const come = pane.page.getByRole("heading", { name: takingBackVi.heading }).or(pane.page.getByText(takingBackVi.noCopy)).or(pane.page.getByRole("alert"));
  await come.first().waitFor();
}

describe("a copy that has come back", () => {
  it("is told with all that was changed before anything is written; one press restores the formulas, one takes that back", async () => {
    await open();
    const told = await text();
    expect(told).toContain("Lập lúc 14:05 ngày 22/11/2026 từ tệp “Báo cáo tháng 5.xlsx”.");
    expect(told).toContain("2 ô còn nguyên như lúc gửi và sẽ được trả lại công thức của Thước.");
    expect(told).toContain("1 ô công thức đã bị sửa, giữ nguyên như hiện nay");
    expect(told).toContain("1 ô khác đã bị sửa từ lúc gửi");
    expect(await pane.page.locator(".told-cells > li").allInnerTexts()).toEqual([
      expect.stringMatching(/^Tháng 5: D4\s+Lúc gửi: 0,9\s+Hiện nay: Đạt$/),
      expect.stringMatching(/^Tháng 5: C3\s+Lúc gửi: 12\s+Hiện nay: 24$/),
    ]);
    await button("Mở Tháng 5: C3").press("Enter");
    await becomes(pane.page, async () => (await pane.inPage(({ fake }) => fake.calls)).includes("show Tháng 5 2 2 1 1"));

    await button("Trả lại công thức (2 ô)").click();
    await sees("1 ô cho giá trị khác lúc gửi");
    expect(await formulas()).toEqual({ D2: "=TYLE_TRUCTUYEN(C2,B2)", D3: "=TYLE_TRUCTUYEN(C3,B3)" });
    await sees("2 ô đang có lại công thức của Thước.");
    expect(await pane.page.locator(".told-cells > li").first().innerText()).toMatch(/^Tháng 5: D3\s+Lúc gửi: 0,25\s+Hiện nay: 0,5\s+Nơi nhận đã sửa C3\.$/);
    await button(/^Hoàn tác/).click();
    await sees("2 ô còn nguyên như lúc gửi");
    expect(await formulas()).toEqual({ D2: plain(1), D3: plain(2) });
    expect(await text()).not.toContain(takingBackVi.values);
  });

  it("gives a formula back over what the recipient has written only where that is ticked, and waits for figures that are still to come", async () => {
    await open();
    const ticks = pane.page.getByRole("checkbox");
    expect([await ticks.count(), await ticks.first().isChecked()]).toEqual([1, false]);
    expect(await pane.page.locator(".held-results .tick").innerText()).toBe("Trả lại công thức ở D4: =TYLE_TRUCTUYEN(C4;B4)");
    await ticks.first().press("Space");
    expect(await pane.page.locator("#thuoc-write-note").innerText()).toBe(takingBackVi.overwrites("1"));
    await button("Trả lại công thức (3 ô)").press("Enter");
    await sees("1 ô chưa tính xong.");
    expect(await formulas()).toMatchObject({ D4: "=TYLE_TRUCTUYEN(C4,B4)" });
    await pane.inPage(({ fake }) => fake.setCell("Tháng 5", 3, 3, 0.9));
    await button(takingBackVi.compareAgain).click();
    await becomes(pane.page, async () => !(await text()).includes("chưa tính xong"));
    await sees("1 ô cho giá trị khác lúc gửi");
    await button(/^Hoàn tác/).click();
    await sees("1 ô công thức đã bị sửa");
    expect((await pane.inPage(({ fake }) => fake.valuesOf("Tháng 5")))[3]?.[3]).toBe("Đạt");
  });

  it("can be stopped while the host is still reading it, and looked at again", async () => {
    pane = await openPane({ ...returned, held: ["readContents"] });
    await openTask(pane.page, "takingBack");
    await button("Dừng").click();
    await pane.inPage(({ fake }) => fake.release("readContents"));
    await becomes(pane.page, async () => !(await text()).includes("Đang đối chiếu"));
    expect(await text()).not.toContain(takingBackVi.heading);
    await button(takingBackVi.lookAgain).click();
    await becomes(pane.page, () => pane.inPage(({ fake }) => fake.calls.filter((call) => call.startsWith("readContents")).length === 2));
    await pane.inPage(({ fake }) => fake.release("readContents"));
    await sees("2 ô còn nguyên như lúc gửi");
  });

  it("is not touched when it has been changed since it was looked at", async () => {
    await open();
    await pane.inPage(({ fake }) => fake.setCell("Tháng 5", 3, 3, "Không đạt"));
    await button("Trả lại công thức (2 ô)").click();
    await pane.page.getByRole("alert").waitFor();
    expect(await formulas()).toEqual({ D2: plain(1), D3: plain(2) });
  });

  it("is told to be none where it is none, and damaged where its hidden sheet was changed", async () => {
    await open({ sheets: returned.sheets.slice(0, 1) });
    await sees(takingBackVi.noCopy);
    expect(await button(takingBackVi.buttonNothing).getAttribute("aria-disabled")).toBe("true");
    await pane.close();
    const [sheet, originals] = returned.sheets;
    const values = PLAN.originalsRows.map((row, at) => (at === 4 ? row.map((cell) => cell.replace("C3", "C9")) : row));
    await open({ sheets: [sheet, { ...originals, values }] as FakeBook["sheets"] });
    expect(await pane.page.getByRole("alert").innerText()).toContain(`Trang “${ORIGINALS_SHEET}” đã bị sửa hoặc thiếu nội dung`);
  });

  it.each([
    [300, "dark"],
    [350, "light"],
  ] as const)("has no fault of access and stays in the pane: %d px, %s", async (width, colorScheme) => {
    await open(returned, { width, system: { colorScheme } });
    expect(await axeFaults(pane.page)).toEqual([]);
    await button("Trả lại công thức (2 ô)").click();
    await sees("1 ô cho giá trị khác lúc gửi");
    expect(await axeFaults(pane.page)).toEqual([]);
    expect(await pane.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
