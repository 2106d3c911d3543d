import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { PlacedName } from "../../shared/units/name-questions";
import { newPage, type WatchedPage } from "../support/browser-page";
import { becomes } from "./becomes";
import { focusComesTo } from "./hand";
import type { NamesPage } from "./names-page";

const axe = createRequire(__filename).resolve("axe-core/axe.min.js");
const list = ["Xã Tân Thành", "Xã Tân Thạnh", "Xã Hòa Phú", "Xã Vạn Thắng", "Phường Nha Trang"];
const asked: readonly PlacedName[] = [
  { name: "Xã Vạn Thắng", place: "B5" },
  { name: "Tan Thanh", place: "B6" },
  { name: "Hoa Phu", place: "B7" },
  { name: "Xã Nha Trang", place: "B8" },
  { name: "tan thanh", place: "B9" },
  { name: "Đơn vị lạ", place: "B10" },
];

let bundled: Promise<readonly string[]> | undefined;
let watched: WatchedPage;
let page: Page;

/** The script and the styles of the page, bundled once. */
function bundle(): Promise<readonly string[]> {
  bundled ??= build({
    entryPoints: [path.join(__dirname, "names-page.ts")],
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2020",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
  }).then(({ outputFiles }) =>
    [".js", ".css"].map((ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ""),
  );
  return bundled;
}

async function open(names: readonly PlacedName[], guess?: string, width = 300): Promise<void> {
  const [script = "", style = ""] = await bundle();
  watched = await newPage({ width, height: 900 });
  page = watched.page;
  await page.setContent(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thước</title><style>body { margin: 0; }${style}</style>` +
      '</head><body><main id="pane" data-host="excel" data-scheme="light"><h1>Thước</h1></main></body></html>',
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(
    ([given, all, province]) => (window as unknown as { names: NamesPage }).names.open(given, all, province),
    [names, list, guess] as const,
  );
}

function state(): Promise<Pick<NamesPage, "handedOut" | "decisions" | "province">> {
  return page.evaluate(() => {
    const { handedOut, decisions, province } = (window as unknown as { names: NamesPage }).names;
    return { handedOut, decisions, province };
  });
}

afterEach(async () => {
  watched.assertClean();
  await watched.close();
});

const openQuestions = () => page.locator("[role=group]").count();
const question = (name: string) => page.getByRole("group", { name: `“${name}” là` });

describe("the names to confirm", () => {
  test("each open name stands once, with its cells and its candidates; exact ones do not stand at all", async () => {
    await open(asked);
    expect(await openQuestions()).toBe(4);
    expect(await question("Tan Thanh").innerText()).toContain("ô B6 và 1 ô khác");
    expect(await question("Tan Thanh").getByRole("button").allInnerTexts()).toEqual([
      "Xã Tân Thành",
      "Xã Tân Thạnh",
      "Không phải tên nào ở đây",
      "Chọn tên khác…",
    ]);
    expect(await question("Đơn vị lạ").innerText()).toContain("Không có tên nào gần giống");
    expect(await page.getByRole("status").innerText()).toContain("Còn 4 tên");
  });

  test("an answer settles the name, is said, and can be taken back", async () => {
    await open(asked);
    await question("Tan Thanh").getByRole("button", { name: "Xã Tân Thạnh" }).click();
    expect((await state()).decisions).toEqual({ "tan thanh": "Xã Tân Thạnh" });
    expect(await page.getByRole("status").innerText()).toMatch(/Tan Thanh là Xã Tân Thạnh\.\s+Còn 3 tên/);
    await page.getByText("Đã xác nhận (1)").click();
    await page.getByRole("button", { name: "Chọn lại cho Tan Thanh" }).click();
    expect((await state()).decisions).toEqual({});
    expect(await openQuestions()).toBe(4);
  });

  test("a name may be none of the list, or any other of it", async () => {
    await open(asked);
    await question("Đơn vị lạ").getByRole("button", { name: "Không phải" }).click();
    await question("Xã Nha Trang").getByRole("button", { name: "Chọn tên khác" }).click();
    await question("Xã Nha Trang").getByLabel("Tên đúng của “Xã Nha Trang”").selectOption("Xã Vạn Thắng");
    // Passing over the list with the arrows decides nothing.
    expect((await state()).handedOut).toBe(1);
    await question("Xã Nha Trang").getByRole("button", { name: "Chọn tên này" }).click();
    expect((await state()).decisions).toEqual({ "đơn vị lạ": null, "xã nha trang": "Xã Vạn Thắng" });
  });

  test("names with one suggestion are confirmed all at once, in one go; those with two are left", async () => {
    await open(asked);
    await page.getByRole("button", { name: "Xác nhận cả 2 tên chỉ có một gợi ý" }).click();
    expect(await state()).toMatchObject({
      handedOut: 1,
      decisions: { "hoa phu": "Xã Hòa Phú", "xã nha trang": "Phường Nha Trang" },
    });
    expect(await openQuestions()).toBe(2);
  });

  test("only what has been seen is confirmed at once: a long list grows by eight", async () => {
    await open([..."abcdefhiklmnopqrstuv"].map((letter, index) => ({ name: `Nha Tran${letter}`, place: `B${index + 5}` })));
    expect(await openQuestions()).toBe(8);
    await page.getByRole("button", { name: "Xác nhận cả 8 tên" }).waitFor();
    await page.getByRole("button", { name: "Xem thêm 8" }).click();
    await page.getByRole("button", { name: "Xác nhận cả 16 tên" }).click();
    expect(Object.keys((await state()).decisions)).toHaveLength(16);
    expect(await openQuestions()).toBe(4);
  });

  test("with the keyboard alone: Tab to an answer, Enter, and the focus is where it is said", async () => {
    await open(asked);
    await question("Tan Thanh").getByRole("button", { name: "Xã Tân Thành" }).focus();
    await page.keyboard.press("Enter");
    await becomes(page, () => page.evaluate(() => document.activeElement?.getAttribute("role") === "status"));
    await page.keyboard.press("Tab");
    await focusComesTo(page, "Xã Hòa Phú");
    await question("Đơn vị lạ").getByRole("button", { name: "Chọn tên khác" }).focus();
    await page.keyboard.press("Enter");
    await becomes(page, () => page.evaluate(() => document.activeElement?.tagName === "SELECT"));
  });

  test.each([300, 350])("axe finds nothing at %i px, and nothing is cut off", async (width) => {
    await open(asked, "56", width);
    await question("Đơn vị lạ").getByRole("button", { name: "Chọn tên khác" }).click();
    await question("Hoa Phu").getByRole("button", { name: "Xã Hòa Phú" }).click();
    await page.getByText("Đã xác nhận (1)").click();
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await runner.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.querySelector(".scroll")?.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("the province", () => {
  test("that the title speaks of is shown as a guess, and counts when it is confirmed", async () => {
    await open([], "56");
    const field = page.getByLabel("Tỉnh, thành phố");
    expect(await field.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe("Tỉnh Khánh Hòa");
    await expect(page.getByText("Gợi ý theo tiêu đề bảng").count()).resolves.toBe(1);
    expect((await state()).province).toBeUndefined();
    await page.getByRole("button", { name: "Đúng là Tỉnh Khánh Hòa" }).click();
    expect((await state()).province).toBe("56");
    await expect(page.getByText("Gợi ý theo tiêu đề bảng").count()).resolves.toBe(0);
  });

  test("is not chosen when the title says nothing, and is picked from 34", async () => {
    await open([]);
    const field = page.getByLabel("Tỉnh, thành phố");
    expect(await field.locator("option").count()).toBe(35);
    expect(await field.inputValue()).toBe("(chưa chọn)");
    await field.selectOption("Thành phố Huế");
    expect((await state()).province).toBe("46");
  });
});
