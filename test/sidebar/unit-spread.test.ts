import path from "node:path";
import { build } from "esbuild";
import type { Locator } from "playwright-core";
import type { UnitSpreadProps } from "../../shared/sidebar/tasks/report/unit-spread";
import { newPage, type WatchedPage } from "../support/browser-page";

const SHARED = path.join(__dirname, "../../shared");
/** The picture alone, in an element dressed as the pane. */
const ENTRY = `
  import { h, render } from "preact";
  import "./sidebar/sidebar.css";
  import { UnitSpread } from "./sidebar/tasks/report/unit-spread";
  window.draw = (pictures) => {
    const pane = document.getElementById("pane");
    render(h("div", { style: "padding: 0 12px" }, pictures.map((props) => h(UnitSpread, props))), pane);
  };
`;

let page: WatchedPage | undefined;
afterEach(async () => {
  page?.assertClean();
  await page?.close();
});

type Scheme = "light" | "dark" | "contrast";

async function draw(pictures: readonly UnitSpreadProps[], width: number, scheme: Scheme, forced = false): Promise<Locator> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: SHARED, loader: "tsx" },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2020",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const text = (end: string): string => outputFiles.find((file) => file.path.endsWith(end))?.text ?? "";
  page = await newPage({ width, height: 700 });
  await page.page.emulateMedia({ forcedColors: forced ? "active" : "none" });
  await page.page.setContent(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thước</title><style>body { margin: 0; }${text(".css")}` +
      `</style></head><body><main class="thuoc" id="pane" data-host="excel" data-scheme="${scheme}"></main></body></html>`,
  );
  await page.page.addScriptTag({ content: text(".js") });
  await page.page.evaluate((given) => (window as unknown as { draw(all: unknown): void }).draw(given), pictures);
  return page.page.getByRole("img");
}

const half = { numerator: 1, denominator: 2 };
const named = (name: string, part: number, whole: number, target = half): UnitSpreadProps["units"][number] => ({
  name,
  rate: part / whole,
  target,
  met: part * target.denominator >= target.numerator * whole,
});
const few: UnitSpreadProps = {
  units: [
    named("Xã Vạn Thọ", 98, 100),
    named("Xã Vạn Phước", 61, 100),
    named("Xã Đại Lãnh", 1, 2),
    named("Xã Vạn Phú", 49999, 100000),
    named("Thị trấn Vạn Giã", 12, 100),
  ],
  target: half,
  better: "higher",
};
const many: UnitSpreadProps = {
  units: Array.from({ length: 3321 }, (_, at) => named(`Xã ${at}`, 200 + ((at * 7919) % 700), 1000)),
  target: half,
  better: "higher",
};

test("the picture says in one sentence who has met the target, the ends and the middle, and rounds no one up to it", async () => {
  const own = { ...few, target: undefined, units: [...few.units, { name: "Xã Mới", rate: 0.3, met: undefined, target: undefined }] };
  const pictures = await draw([few, own, { ...few, units: few.units.slice(0, 1) }], 300, "light");
  expect(await pictures.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).toEqual([
    "3/5 đơn vị đạt chỉ tiêu 50%; thấp nhất 12,00% (Thị trấn Vạn Giã); cao nhất 98,00% (Xã Vạn Thọ); trung vị (mức ở giữa) 50,00%.",
    "3/5 đơn vị đạt chỉ tiêu của mình; 1 đơn vị không có chỉ tiêu; thấp nhất 12,00% (Thị trấn Vạn Giã); " +
      "cao nhất 98,00% (Xã Vạn Thọ); trung vị (mức ở giữa) 50,00%.",
  ]);
  // Every unit is there once, as a circle or a square; the last picture of a single unit is not drawn.
  expect(await pictures.first().locator(".spread-plot :is(.spread-met, .spread-short)").evaluateAll((all) => all.map((one) => one.tagName)))
    .toEqual(["rect", "rect", "circle", "circle", "circle"]);
  expect(await page?.page.getByRole("img").count()).toBe(2);
});

test.each<[Scheme, boolean]>([
  ["light", false],
  ["dark", false],
  ["contrast", false],
  ["light", true],
])("in the look %s (forced colours: %s) line, shapes and letters stand out and nothing is cut off at 300 px", async (scheme, forced) => {
  const pictures = await draw([few, many], 300, scheme, forced);
  const seen = await pictures.evaluateAll((all) =>
    all.map((one) => {
      const box = one.getBoundingClientRect();
      const colours = [".spread-met", ".spread-short", ".spread-target", ".spread-text"].map((mark) => {
        const { fill, stroke } = getComputedStyle(one.querySelector(`.spread-plot ${mark}`) ?? one);
        return mark === ".spread-met" || mark === ".spread-text" ? fill : stroke;
      });
      const ground = getComputedStyle(document.querySelector(".thuoc") ?? one).backgroundColor;
      const marks = [...one.querySelectorAll("circle, rect, text")].map((mark) => mark.getBoundingClientRect());
      return {
        height: box.height,
        inside: marks.every(({ left, right, top, bottom }) => left >= 0 && right <= 300 && top >= box.top - 1 && bottom <= box.bottom + 1),
        shapes: marks.length,
        contrast: Math.min(...colours.map((colour) => ratio(colour, ground))),
      };

      function ratio(first: string, second: string): number {
        const light = [first, second].map((colour) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((text) => {
            const share = Number(text) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        });
        return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
      }
    }),
  );
  for (const { height, inside, shapes, contrast } of seen) {
    expect([height <= 70, inside, shapes < 250]).toEqual([true, true, true]);
    expect(contrast).toBeGreaterThan(4.5);
  }
  expect(await page?.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});
