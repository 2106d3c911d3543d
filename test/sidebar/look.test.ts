import type { Page } from "playwright-core";
import { ANNEX } from "../ranking/countryside-fixture";
import { drawnBook } from "./countryside-books";
import { openPane, type OpenPane } from "./open-pane";
import { monthBook } from "./sample-books";
import { allTasks, openTask, unfoldAll } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const HOSTS = ["excel", "sheets", "workbench"] as const;
const SCHEMES = ["light", "dark", "contrast"] as const;
/** Text on its ground: 4.5:1 (WCAG 1.4.3). */
const TEXTS: readonly (readonly [string, string])[] = [
  ["--text", "--ground"], ["--text", "--ground-raised"], ["--text", "--ground-hover"],
  ["--text-minor", "--ground"], ["--text-minor", "--ground-hover"],
  ["--link", "--ground"], ["--link", "--ground-hover"], ["--link", "--care-ground"],
  ["--on-accent", "--accent"], ["--on-accent", "--accent-hover"], ["--on-accent", "--accent-pressed"],
  ["--inert-text", "--inert-ground"],
  ["--good", "--ground"], ["--good", "--good-ground"], ["--text", "--good-ground"],
  ["--bad", "--ground"], ["--bad", "--bad-ground"], ["--text", "--bad-ground"],
  ["--care", "--ground"], ["--care", "--care-ground"], ["--text", "--care-ground"],
];
/** Edges, focus rings and bars on the ground: 3:1 (WCAG 1.4.11). */
const SHAPES: readonly (readonly [string, string])[] = [
  ["--edge", "--ground"], ["--focus", "--ground"],
  ["--link", "--ground"], ["--good", "--ground"], ["--bad", "--ground"],
];

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What reaches beyond the right edge of the page. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("#pane *:not(option):not(svg *)")]
      .filter((element) => !element.classList.contains("unseen") && element.closest("thead") === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Controls of less than 24 × 24 px; a box to tick is pressed by its label. */
const smallControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("#pane :is(button, select, input, summary)")]
      .map((element) => ({ name: element.textContent, box: (element.closest("label") ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => name + " " + box.width + "×" + box.height),
  );

describe("the look", () => {
  it.each(HOSTS.flatMap((host) => SCHEMES.map((scheme) => [host, scheme] as const)))(
    "has text at 4,5:1 and edges at 3:1 in %s, %s",
    async (kind, scheme) => {
      pane = await openPane({ ...monthBook, host: { kind } }, { scheme });
      await pane.page.locator("#pane[data-host=" + kind + "][data-scheme=" + scheme + "]").waitFor();
      const names = [...new Set([...TEXTS, ...SHAPES].flat())];
      const colours = await pane.page.evaluate((all) => {
        const style = getComputedStyle(document.getElementById("pane") as HTMLElement);
        return Object.fromEntries(all.map((name) => [name, style.getPropertyValue(name).trim()]));
      }, names);
      for (const name of names) expect(colours[name]).toMatch(/^#[0-9a-f]{6}$/);
      const weakerThan = (least: number) => ([first, second]: readonly [string, string]) =>
        contrast(colours[first] ?? "", colours[second] ?? "") < least;
      expect(TEXTS.filter(weakerThan(4.5))).toEqual([]);
      expect(SHAPES.filter(weakerThan(3))).toEqual([]);
    },
  );

  it("follows the system until the host sets a scheme", async () => {
    pane = await openPane(monthBook, { system: { colorScheme: "dark" } });
    await pane.page.locator("#pane[data-scheme=dark]").waitFor();
    await pane.page.emulateMedia({ colorScheme: "light" });
    await pane.page.locator("#pane[data-scheme=light]").waitFor();
    await pane.inPage((page) => page.sidebar.setScheme("contrast"));
    await pane.page.emulateMedia({ colorScheme: "dark" });
    await pane.inPage(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await pane.page.locator("#pane").getAttribute("data-scheme")).toBe("contrast");
  });

  it("leaves the colours to the system where it forces them", async () => {
    pane = await openPane(monthBook, { system: { forcedColors: "active" } });
    expect(await pane.page.locator("#pane").getAttribute("data-scheme")).toBe("contrast");
    expect(
      await pane.page.evaluate(() =>
        getComputedStyle(document.getElementById("pane") as HTMLElement).getPropertyValue("--text").trim(),
      ),
    ).toBe("CanvasText");
  });

  it.each([300, 320, 350, 500])("never scrolls sideways at %i px, in either language and view", async (width) => {
    pane = await openPane({ ...monthBook, host: { kind: width === 300 ? "sheets" : "excel" } }, { width, height: 378 });
    const { page } = pane;
    await page.locator(".summary:not(:empty)").waitFor();
    await page.getByLabel("Chỉ tiêu", { exact: true }).selectOption("Một mức chung");
    await page.getByLabel("Mức tối thiểu").fill("85%");
    await page.locator("button.primary").click();
    await page.getByText(/^Đã ghi trang/).waitFor();
    expect(await overflow(page)).toEqual([]);
    await page.getByRole("tab", { name: "Hàm" }).click();
    expect(await overflow(page)).toEqual([]);
    await page.getByRole("button", { name: "English" }).click();
    expect(await overflow(page)).toEqual([]);
    await page.getByRole("tab", { name: "Ranking" }).click();
    expect(await overflow(page)).toEqual([]);
  });

  it("gives every control at least 24 × 24 px", async () => {
    pane = await openPane(monthBook, { width: 300 });
    await pane.page.locator(".summary:not(:empty)").waitFor();
    await pane.page.locator("button.primary").click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    expect(await smallControls(pane.page)).toEqual([]);
  });

  it.each([
    [300, "a month", monthBook],
    [300, "an annex", drawnBook(ANNEX)],
    [320, "an annex", drawnBook(ANNEX)],
    [350, "a month", monthBook],
  ])("lets nothing stand out sideways, and no control be small, in any piece of work about targets: %i px, over %s", async (width, _, book) => {
    pane = await openPane(book, { width, height: 378 });
    const { page } = pane;
    await page.locator(".summary:not(:empty)").waitFor();
    for (const name of allTasks) {
      await openTask(page, name);
      await unfoldAll(page);
      expect([name, await overflow(page), await smallControls(page)]).toEqual([name, [], []]);
    }
  });

  it("is the main part of a page of its own, and fills it", async () => {
    pane = await openPane(monthBook, { width: 320, height: 500 });
    const root = pane.page.locator("#pane");
    expect(await root.getAttribute("role")).toBe("main");
    expect(await root.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 500 });
  });

  it("stays in the box that a larger page gives it", async () => {
    const style = "position: absolute; left: 100px; top: 40px; width: 350px; height: 400px";
    pane = await openPane(monthBook, { width: 800, height: 600, place: { tag: "aside", style } });
    await pane.page.locator(".summary:not(:empty)").waitFor();
    const root = pane.page.locator("#pane");
    expect(await root.getAttribute("role")).toBeNull();
    expect(await root.boundingBox()).toEqual({ x: 100, y: 40, width: 350, height: 400 });
    const button = await pane.page.locator("button.primary").boundingBox();
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan(440);
  });

  it("colours one button only", async () => {
    pane = await openPane({ ...monthBook, host: { kind: "sheets" } }, { scheme: "light" });
    await pane.page.locator(".summary:not(:empty)").waitFor();
    const coloured = await pane.page.evaluate(() =>
      [...document.querySelectorAll("button")]
        .filter((button) => !/^rgb\(255, 255, 255\)|, 0\)$/.test(getComputedStyle(button).backgroundColor))
        .map((button) => button.textContent),
    );
    expect(coloured).toEqual(["Xếp hạng ra trang mới"]);
  });
});
