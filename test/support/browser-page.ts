import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
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

function watch(page: Page, served: readonly Served[], close: () => Promise<void>): WatchedPage {
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
    close,
  };
}

interface OpenContext {
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/** A context with an empty page that stays: without any, its process would end with the page of each test. */
interface SharedContext extends OpenContext {
  readonly staying: CDPSession;
}

/**
 * What the pages of one test file share: all of them are drawn by one process, which keeps what it has compiled as long as it
 * lives. A process for each page spends more than half of its time on compiling the same script again.
 */
let shared: Promise<SharedContext> | undefined;

async function openContext(): Promise<OpenContext> {
  const browser = await chromium.connect(environment("THUOC_BROWSER"));
  return { browser, context: await browser.newContext({ locale: "vi-VN", acceptDownloads: true }) };
}

async function openShared(): Promise<SharedContext> {
  const { browser, context } = await openContext();
  const page = await context.newPage();
  // Its process is that of all pages: what comes after a crash begins anew.
  page.on("crash", () => {
    shared = undefined;
    void browser.close();
  });
  return { browser, context, staying: await context.newCDPSession(page) };
}

/** Forgets what pages have been granted, and what they have stored. */
async function forget({ context, staying }: SharedContext): Promise<void> {
  await context.clearPermissions();
  await context.clearCookies();
  for (const site of ["THUOC_PANE", "THUOC_WORKBENCH"])
    await staying.send("Storage.clearDataForOrigin", { origin: new URL(environment(site)).origin, storageTypes: "all" });
}

/** Ends what the pages of a test file have shared. */
export async function closeShared(): Promise<void> {
  const opened = await shared;
  shared = undefined;
  await opened?.browser.close();
}

/** A new empty page in the shared browser, in Vietnamese; 1280 × 720 unless told. Nothing that a page of before did is left. */
export async function newPage(
  viewport = { width: 1280, height: 720 },
  served: readonly Served[] = [],
): Promise<WatchedPage> {
  if (served.length > 0) return newPageOfItsOwn(viewport, served);
  shared ??= openShared().catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  const opened = await shared;
  await forget(opened);
  const page = await opened.context.newPage();
  await page.setViewportSize(viewport);
  return watch(page, [], () => page.close());
}

/** The same in a context of its own, since the test answers for sites there. */
async function newPageOfItsOwn(viewport: { width: number; height: number }, served: readonly Served[]): Promise<WatchedPage> {
  const { browser, context } = await openContext();
  for (const site of served) await serve(context, site);
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  return watch(page, served, async () => {
    await context.close();
    await browser.close();
  });
}

/** The workbench, opened and ready to use. */
export async function openWorkbench(viewport?: { width: number; height: number }): Promise<WatchedPage> {
  const watched = await newPage(viewport);
  await watched.page.goto(environment("THUOC_WORKBENCH"));
  await watched.page.waitForFunction(() => (window as { thuoc?: { ready?: boolean } }).thuoc?.ready === true);
  return watched;
}
