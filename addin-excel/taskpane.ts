import { functionHelp } from "../shared/functions/function-help";
import type { PaneParts } from "../shared/sidebar/parts";
import { startSidebar } from "../shared/sidebar/start";
import { importTask } from "../shared/sidebar/tasks/import-task";
import type { PaneViews } from "../shared/sidebar/views";
import { ExcelWorkbook } from "./excel-workbook";
import { loadPart } from "./load-part";
import { loadUnits } from "./load-units";
import type { OfficeThemeColours } from "./office-scheme";
import { schemeOfOffice } from "./office-scheme";

function officeScheme(): ReturnType<typeof schemeOfOffice> {
  const theme = (Office.context as { officeTheme?: OfficeThemeColours } | undefined)?.officeTheme;
  return schemeOfOffice(theme, window.matchMedia("(forced-colors: active)").matches);
}

/** The catalogue is on the page already, in functions.js; English and reports are files of their own. */
const parts: PaneParts = {
  functions: () => Promise.resolve(functionHelp()),
  engine: () => loadPart(() => import("../shared/sidebar/engine")),
  english: async () => (await loadPart(() => import("../shared/sidebar/english"))).english,
  reports: () => loadPart(() => import("../shared/sidebar/reports")),
  checking: () => loadPart(() => import("../shared/sidebar/checking")),
  merging: () => loadPart(() => import("../shared/sidebar/merging")),
  targeting: () => loadPart(() => import("../shared/sidebar/targeting")),
  staleness: () => loadPart(() => import("../shared/sidebar/staleness")),
  letters: () => loadPart(() => import("../shared/sidebar/letters")),
  files: () => loadPart(() => import("../shared/files/read-file")),
  streaming: () => loadPart(() => import("../shared/files/stream-file")),
  units: loadUnits,
};

const views: PaneViews = {
  check: () => loadPart(() => import("../shared/sidebar/check-views")),
  merge: () => loadPart(() => import("../shared/sidebar/merge-views")),
  task: (name) => loadPart(importTask[name]),
};

/** Starts the pane. Excel tells no change of theme while it is open: it is looked up again when the user returns. */
function start(root: HTMLElement): void {
  const scheme = officeScheme();
  const sidebar = startSidebar({ root, workbook: new ExcelWorkbook(), parts, views, ...(scheme && { scheme }) });
  window.addEventListener("focus", () => {
    const now = officeScheme();
    if (now) sidebar.setScheme(now);
  });
}

const root = document.getElementById("thuoc");
const withoutOffice = document.getElementById("without-office");
if (root && withoutOffice) {
  if (typeof Office === "undefined") withoutOffice.hidden = false;
  else
    void Office.onReady(({ host }) => {
      if (host === Office.HostType.Excel) start(root);
      else withoutOffice.hidden = false;
    });
}
