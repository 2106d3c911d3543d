import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { Scheme } from "../../shared/sidebar/watch-scheme";
import { newPage, type WatchedPage } from "../support/browser-page";
import type { FakeBook } from "./fake-workbook";
import type { PanePage } from "./pane-page";

/** How the pane is to be opened. */
export interface PaneSetting {
  readonly width?: number;
  readonly height?: number;
  /** The element that holds the pane, and its style; the page itself unless told. */
  readonly place?: { readonly tag: "main" | "aside"; readonly style: string };
  /** What the host asks for; without it the pane follows the system. */
  readonly scheme?: Scheme;
  /** What the system prefers. */
  readonly system?: { readonly colorScheme?: "light" | "dark"; readonly forcedColors?: "active" | "none" };
}

/** A pane in a real browser, on a workbook in memory. */
export interface OpenPane extends WatchedPage {
  /** Runs in the page, with the fake workbook and the sidebar at hand. */
  inPage<Result, Argument = undefined>(
    run: (pane: PanePage, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result>;
}

declare global {
  interface Window {
    pane: PanePage;
    /** The longest time between two frames, and every task of more than 50 ms, in milliseconds. */
    smoothness: { longest: number; tasks: number[] };
  }
}

/** A real browser on a busy machine may take its time; what is slow in the pane itself is measured where it matters. */

let bundled: Promise<{ script: string; style: string }> | undefined;

/** The pane with the fake workbook, bundled once for each test file. */
function bundlePane(): Promise<{ script: string; style: string }> {
  bundled ??= build({
    entryPoints: [path.join(__dirname, "pane-page.ts")],
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2020",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    // Half as much to hand to each page.
    minify: true,
    legalComments: "none",
  }).then(({ outputFiles }) => ({
    script: outputFiles.find((file) => file.path.endsWith(".js"))?.text ?? "",
    style: outputFiles.find((file) => file.path.endsWith(".css"))?.text ?? "",
  }));
  return bundled;
}

/** An empty page with the pane's code and styles, not started yet. */
async function pageWithPane(setting: PaneSetting): Promise<WatchedPage> {
  const { script, style } = await bundlePane();
  const { tag, style: placing } = setting.place ?? { tag: "div", style: "" };
  const watched = await newPage({ width: setting.width ?? 350, height: setting.height ?? 900 });
  await watched.page.emulateMedia({ reducedMotion: "reduce", ...setting.system });
  await watched.page.setContent(
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thước</title><style>' +
      "body { margin: 0; }" + style +
      "</style></head><body><" + tag + ' id="pane" style="' + placing + '"></' + tag + "></body></html>",
  );
  await watched.page.addScriptTag({ content: script });
  return watched;
}

/** Opens the pane on a workbook; it has begun to read, and may not have finished. */
export async function openPane(book: FakeBook, setting: PaneSetting = {}): Promise<OpenPane> {
  const watched = await pageWithPane(setting);
  await watched.page.evaluate(([given, scheme]) => window.pane.open(given, scheme), [book, setting.scheme] as const);
  return { ...watched, inPage: (run, argument) => callInPage(watched.page, run, argument) };
}

/** Opens the pane on a sheet of `rows` rows that is read page by page, and begins to watch how long each frame takes. */
export async function openPagedPane(rows: number, columns: number): Promise<OpenPane> {
  const watched = await pageWithPane({});
  await watched.page.evaluate(
    ([high, wide]) => {
      const smoothness = { longest: 0, tasks: [] as number[] };
      let before = performance.now();
      const onFrame = (now: number): void => {
        smoothness.longest = Math.max(smoothness.longest, now - before);
        before = now;
        requestAnimationFrame(onFrame);
      };
      requestAnimationFrame(onFrame);
      new PerformanceObserver((list) => smoothness.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ["longtask"],
      });
      Object.assign(window, { smoothness });
      window.pane.openPaged(high, wide);
    },
    [rows, columns] as const,
  );
  return { ...watched, inPage: (run, argument) => callInPage(watched.page, run, argument) };
}

function callInPage<Result, Argument>(
  page: Page,
  run: (pane: PanePage, argument: Argument) => Result,
  argument?: Argument,
): Promise<Result> {
  return page.evaluate(
    // The function crosses to the page as text, so it can close over nothing of the test.
    ([source, given]) =>
      new Function("pane", "argument", "return (" + source + ")(pane, argument)")(window.pane, given),
    [run.toString(), argument] as const,
  ) as Promise<Result>;
}
