import fs from "node:fs";
import { openWorkbench } from "../support/browser-page";

test.each([
  [{ width: 1280, height: 720 }, 350],
  [{ width: 960, height: 600 }, 300],
])("at %o the pane is %d pixels wide and the grid takes the rest", async (viewport, pane) => {
  const { page, assertClean, close } = await openWorkbench(viewport);
  const widths = await page.evaluate(() => [
    document.getElementById("sidebar")?.getBoundingClientRect().width,
    document.getElementById("sheet")?.getBoundingClientRect().width,
    document.documentElement.scrollWidth,
  ]);
  expect(widths).toEqual([pane, viewport.width - pane, viewport.width]);
  assertClean();
  await close();
});

test("the bar above the grid has no accessibility fault and is reached by keyboard", async () => {
  const { page, close } = await openWorkbench();
  await page.addScriptTag({ content: fs.readFileSync(require.resolve("axe-core"), "utf8") });
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: string): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run("#toolbar")).violations.map(({ id }) => id);
  });
  expect(faults).toEqual([]);
  await page.getByLabel("Bảng mẫu").focus();
  const reached: (string | null)[] = [];
  for (let stop = 0; stop < 2; stop += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
  }
  expect(reached).toEqual(["Mở tệp…", "Lưu .xlsx"]);
  await close();
});
