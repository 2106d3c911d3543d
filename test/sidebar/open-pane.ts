import type { Page } from "playwright-core";
import type { Scheme } from "../../shared/sidebar/watch-scheme";
import { environment, newPage, type WatchedPage } from "../support/browser-page";
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

/** A page with the pane's code and styles, and the element that the pane is drawn in; not started yet. */
async function pageWithPane(setting: PaneSetting): Promise<WatchedPage> {
  const watched = await newPage({ width: setting.width ?? 350, height: setting.height ?? 900 });
  const { page } = watched;
  await page.emulateMedia({ reducedMotion: "reduce", ...setting.system });
  await page.goto(environment("THUOC_PANE"));
  await page.evaluate(
    ({ tag, style }) => {
      const element = document.createElement(tag);
      element.id = "pane";
      element.setAttribute("style", style);
      document.body.append(element);
    },
    setting.place ?? { tag: "div", style: "" },
  );
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
