import khanhHoa from "../../data/units/56.json";
import { Failure } from "../../shared/domain/failure";
import { readFile } from "../../shared/files/read-file";
import * as streaming from "../../shared/files/stream-file";
import { catalogue } from "../../shared/functions/catalogue";
import * as checking from "../../shared/sidebar/checking";
import * as engine from "../../shared/sidebar/engine";
import * as checkViews from "../../shared/sidebar/check-views";
import { english } from "../../shared/sidebar/english";
import * as mergeViews from "../../shared/sidebar/merge-views";
import * as letters from "../../shared/sidebar/letters";
import * as merging from "../../shared/sidebar/merging";
import * as staleness from "../../shared/sidebar/staleness";
import * as reports from "../../shared/sidebar/reports";
import * as targeting from "../../shared/sidebar/targeting";
import type { PaneParts } from "../../shared/sidebar/parts";
import { importTask } from "../../shared/sidebar/tasks/import-task";
import type { PaneViews } from "../../shared/sidebar/views";
import { startSidebar, type Sidebar, type SidebarOptions } from "../../shared/sidebar/start";
import { pagedWorkbook, type PagedReading } from "./paged-workbook";
import { fakeWorkbook, type FakeBook, type FakeWorkbook } from "./fake-workbook";

/** What the page under test offers to the test that drives it. */
export interface PanePage {
  fake: FakeWorkbook;
  sidebar: Sidebar;
  open(book: FakeBook, scheme: SidebarOptions["scheme"]): void;
  /** Opens the pane on a sheet that is read page by page. */
  openPaged(rows: number, columns: number): void;
  paged: PagedReading;
  /** From now on a part can, or cannot, be fetched. */
  setPart(name: PartName, there: boolean): void;
}

type PartName = keyof PaneParts | keyof PaneViews;

/** Parts that cannot be fetched at the moment. */
const missing = new Set<PartName>();

async function fetched<Part>(name: PartName, part: Part): Promise<Part> {
  if (missing.has(name)) throw new Failure({ code: "noConnection" });
  return part;
}

const parts: PaneParts = {
  engine: () => fetched("engine", engine),
  functions: () => fetched("functions", catalogue),
  english: () => fetched("english", english),
  reports: () => fetched("reports", reports),
  checking: () => fetched("checking", checking),
  merging: () => fetched("merging", merging),
  targeting: () => fetched("targeting", targeting),
  staleness: () => fetched("staleness", staleness),
  letters: () => fetched("letters", letters),
  files: () => fetched("files", { readFile }),
  streaming: () => fetched("streaming", streaming),
  units: () => fetched("units", khanhHoa),
};

const views: PaneViews = {
  check: () => fetched("check", checkViews),
  merge: () => fetched("merge", mergeViews),
  task: async (name) => fetched("task", await importTask[name]()),
};

const page: Partial<PanePage> & Pick<PanePage, "open" | "openPaged" | "setPart"> = {
  setPart(name, there) {
    if (there) missing.delete(name);
    else missing.add(name);
  },
  openPaged(rows, columns) {
    const root = document.getElementById("pane");
    if (root === null) throw new Error("the page has no element for the pane");
    page.fake = fakeWorkbook({ sheets: [{ name: "Toàn quốc", values: [] }] });
    page.paged = pagedWorkbook(page.fake.workbook, rows, columns);
    page.sidebar = startSidebar({ root, workbook: page.paged.workbook, parts, views });
  },
  open(book, scheme) {
    const root = document.getElementById("pane");
    if (root === null) throw new Error("the page has no element for the pane");
    page.fake = fakeWorkbook(book);
    page.sidebar = startSidebar({ root, workbook: page.fake.workbook, parts, views, scheme });
  },
};
(window as unknown as { pane: typeof page }).pane = page;
