import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Frame } from "playwright-core";
import type { WorkbookFixture } from "../../contract/workbook-contract";
import { newPage, type Served, type WatchedPage } from "../browser-page";
import { FakeExcelHost } from "../fake-excel-host/fake-excel-host";
import type { RequestBody } from "../fake-excel-host/wire";

const ADD_IN = path.resolve(__dirname, "../../../dist/excel");
const OFFICE = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const OFFICE_PATH = "/lib/1/hosted/";

/** The shipped add-in page, byte for byte, with the real office.js, in a browser page that plays Excel on the web. */
export interface ExcelPage extends WatchedPage {
  readonly host: FakeExcelHost;
  /** The add-in's own frame. */
  readonly pane: Frame;
}

/** Opens a fixture in "Excel" with the pane shown at the given width. */
export async function openExcelPage(fixture: WorkbookFixture, width = 350): Promise<ExcelPage> {
  const host = new FakeExcelHost(fixture);
  const { outputFiles } = await build({ entryPoints: [path.join(__dirname, "host-page.ts")], bundle: true, write: false, format: "iife" });
  const hostPage =
    '<!doctype html><meta charset="utf-8"><title>Excel</title><body style="margin:0;height:100vh">' +
    "<script>" + outputFiles[0]?.text + "</script></body>";
  const served: Served[] = [
    { origin: "https://thuoc.example", file: (name) => (name === "/excel.html" ? Promise.resolve(hostPage) : fileOf(ADD_IN, name.slice(1))) },
    { origin: "https://appsforoffice.microsoft.com", file: (name) => fileOf(OFFICE, name.slice(OFFICE_PATH.length)) },
  ];
  const watched = await newPage({ width, height: 700 }, served);
  await watched.page.exposeFunction("answerRichApi", (body: string) => JSON.stringify(host.process(JSON.parse(body) as RequestBody)));
  await watched.page.goto("https://thuoc.example/excel.html");
  const element = await watched.page.waitForSelector("iframe");
  const pane = await element.contentFrame();
  if (pane === null) throw new Error("the add-in's frame has no page");
  return { ...watched, host, pane };
}

async function fileOf(folder: string, name: string): Promise<Buffer | undefined> {
  return readFile(path.join(folder, path.normalize("/" + name))).catch(() => undefined);
}
