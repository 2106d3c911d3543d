import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";

/** A page under watch: whatever goes wrong in it, or leaves this computer, fails the test that asks. */
export interface WatchedPage {
  readonly page: Page;
  /** Throws when the page has thrown, or has asked for anything that is not on loopback. */
  assertClean(): void;
  close(): Promise<void>;
}

/** A site that the test itself answers for: nothing of it leaves this computer. */
export interface Served {
  readonly origin: string;
  /** The contents of a path ("/excel.html"), undefined when there is no such file. */
  readonly file: (path: string) => Promise<string | Buffer | undefined>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css",
  json: "application/json",
};

const LOCAL = /^(https?:\/\/127\.0\.0\.1(:\d+)?\/|data:|blob:|about:)/;

/** What the start of the browser tests has left there. */
export function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests as the jest project "browser"`);
  return value;
}

async function serve(context: BrowserContext, { origin, file }: Served): Promise<void> {
  await context.route(origin + "/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await file(pathname);
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = TYPES[pathname.split(".").pop() ?? ""] ?? "application/octet-stream";
    return route.fulfill({ body, contentType, headers: { "access-control-allow-origin": "*" } });
  });
}

function watch(context: BrowserContext, page: Page, browser: Browser, served: readonly Served[]): WatchedPage {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`page error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const answered = served.some(({ origin }) => request.url().startsWith(origin + "/"));
    if (!answered && !LOCAL.test(request.url())) troubles.push(`request off loopback: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console error: ${message.text()}`);
  });
  return {
    page,
    assertClean: () => {
      if (troubles.length > 0) throw new Error(troubles.join("\n"));
    },
    close: async () => {
      await context.close();
      await browser.close();
    },
  };
}

/** A new empty page in the shared browser, in Vietnamese; 1280 × 720 unless told. */
export async function newPage(
  viewport = { width: 1280, height: 720 },
  served: readonly Served[] = [],
): Promise<WatchedPage> {
  const browser = await chromium.connect(environment("THUOC_BROWSER"));
  const context = await browser.newContext({ viewport, locale: "vi-VN", acceptDownloads: true });
  for (const site of served) await serve(context, site);
  return watch(context, await context.newPage(), browser, served);
}

/** The workbench, opened and ready to use. */
export async function openWorkbench(viewport?: { width: number; height: number }): Promise<WatchedPage> {
  const watched = await newPage(viewport);
  await watched.page.goto(environment("THUOC_WORKBENCH"));
  await watched.page.waitForFunction(() => (window as { thuoc?: { ready?: boolean } }).thuoc?.ready === true);
  return watched;
}
