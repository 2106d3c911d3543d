import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { ANNEX } from "../ranking/countryside-fixture";
import { drawnBook } from "./countryside-books";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { april, monthBook } from "./sample-books";
import { allTasks, openTask, unfoldAll } from "./task-clerk";

const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

/** As much of axe-core as is used here. */
interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

/** Every violation of axe's rules, those of good practice included, as "rule: element". */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: Axe };
    // Every rule is run; of what passes no report is drawn up, nor where in the page it stands.
    const { violations: found } = await runner.run({ resultTypes: ["violations"], selectors: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html));
  });
}

const LIGHT: PaneSetting = { scheme: "light" };
const FORCED: PaneSetting = { system: { forcedColors: "active" } };
/** Each host in every colour it can have (Sheets and the workbench stay light), each width with light and dark ones. */
const CASES = [
  ["excel", "light", 300, LIGHT],
  ["excel", "dark", 350, { scheme: "dark" }],
  ["excel", "contrast", 300, { scheme: "contrast" }],
  ["excel", "forced colours", 350, FORCED],
  ["sheets", "light", 300, LIGHT],
  ["sheets", "forced colours", 300, FORCED],
  ["workbench", "light", 350, LIGHT],
] as const;

describe("axe finds nothing", () => {
  it.each(CASES)("in any view: %s, %s, %i px", async (kind, _, width, setting) => {
    pane = await openPane({ ...monthBook, host: { kind } }, { ...setting, width });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    await page.locator(".summary:not(:empty)").waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole("button", { name: "Sửa cách đọc" }).click();
    await page.getByLabel("Chỉ số").selectOption("Tự chọn cột");
    await page.getByLabel("Chỉ tiêu", { exact: true }).selectOption("Một mức chung");
    await page.getByLabel("Mức tối thiểu").fill("100%");
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await violations(page)).toEqual([]);

    await page.locator("button.primary").click();
    await page.getByText(/^Đã ghi trang/).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByLabel("Mức tối thiểu").fill("nhiều");
    await page.getByLabel("Mức tối thiểu").press("Tab");
    await pane.inPage((inside) => inside.fake.failNext("undo", { code: "noConnection" }));
    await page.getByRole("button", { name: "Hoàn tác, bỏ trang mới" }).click();
    await page.getByText("Mất kết nối").waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole("tab", { name: "Hàm" }).click();
    await page.locator("summary").first().click();
    expect(await violations(page)).toEqual([]);
  });

  it("in the empty pane, with other tables offered, and in English", async () => {
    pane = await openPane({ sheets: [{ name: "Trống", values: [] }, april] }, { width: 300 });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    await page.locator("[role=alert]").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "English" }).click();
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ["light", 300, "a month", monthBook],
    ["dark", 350, "an annex", drawnBook(ANNEX)],
  ] as const)("in any piece of work about targets, and no two elements share an id: %s, %i px, over %s", async (scheme, width, _, book) => {
    pane = await openPane(book, { scheme, width });
    const { page } = pane;
    await page.addScriptTag({ path: axe });
    await page.locator(".summary:not(:empty)").waitFor();
    for (const name of allTasks) {
      await openTask(page, name);
      await unfoldAll(page);
      expect([name, await violations(page)]).toEqual([name, []]);
      const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
      expect([name, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([name, []]);
    }
  });
});
