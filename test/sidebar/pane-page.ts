import { catalogue } from "../../shared/functions/catalogue";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { english } from "../../shared/sidebar/english";
import { startSidebar, type Sidebar, type SidebarOptions } from "../../shared/sidebar/start";
import { fakeWorkbook, type FakeBook, type FakeWorkbook } from "./fake-workbook";

/** What the page under test offers to the test that drives it. */
export interface PanePage {
  fake: FakeWorkbook;
  sidebar: Sidebar;
  open(book: FakeBook, scheme: SidebarOptions["scheme"]): void;
}

const parts = {
  functions: () => Promise.resolve(catalogue),
  english: () => Promise.resolve(english),
  reports: () => Promise.resolve({ rankingSheet }),
};

const page: Partial<PanePage> & Pick<PanePage, "open"> = {
  open(book, scheme) {
    const root = document.getElementById("pane");
    if (root === null) throw new Error("the page has no element for the pane");
    page.fake = fakeWorkbook(book);
    page.sidebar = startSidebar({ root, workbook: page.fake.workbook, parts, scheme });
  },
};
(window as unknown as { pane: typeof page }).pane = page;
