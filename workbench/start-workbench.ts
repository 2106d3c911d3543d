import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { functionHelp } from "../shared/functions/function-help";
import type { PaneParts } from "../shared/sidebar/parts";
import { startSidebar, type Sidebar } from "../shared/sidebar/start";
import { importTask } from "../shared/sidebar/tasks/import-task";
import type { PaneViews } from "../shared/sidebar/views";
import { Calculation } from "./calculation";
import { explainSelectedCell } from "./cell-message";
import { Documents } from "./documents";
import { FunctionFailures } from "./function-failures";
import { loadUnits } from "./load-units";
import { readPastedVietnamese } from "./pasted-text";
import { registerFunctions } from "./register-functions";
import { samples } from "./samples/samples";
import { documentOfSample } from "./samples/open-sample";
import { showDecimalCommas } from "./shown-numbers";
import type { TestAccess } from "./test-access";
import { showToolbar } from "./toolbar";
import { readTypedVietnamese } from "./typed-input";
import { openWorkbook, startUniver } from "./univer";
import { UniverWorkbook } from "./univer-workbook";
import { UnsavedChanges } from "./unsaved-changes";

/** The catalogue is on the page already; English and reports are files of their own. */
const parts: PaneParts = {
  functions: () => Promise.resolve(functionHelp()),
  engine: () => import("../shared/sidebar/engine"),
  english: async () => (await import("../shared/sidebar/english")).english,
  reports: () => import("../shared/sidebar/reports"),
  checking: () => import("../shared/sidebar/checking"),
  merging: () => import("../shared/sidebar/merging"),
  targeting: () => import("../shared/sidebar/targeting"),
  staleness: () => import("../shared/sidebar/staleness"),
  letters: () => import("../shared/sidebar/letters"),
  files: () => import("../shared/files/read-file"),
  streaming: () => import("../shared/files/stream-file"),
  units: loadUnits,
};

const views: PaneViews = {
  check: () => import("../shared/sidebar/check-views"),
  merge: () => import("../shared/sidebar/merge-views"),
  task: (name) => importTask[name](),
};

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** Starts the whole page with the first sample open. `window.thuoc` is there when it can be used. */
export async function startWorkbench(): Promise<void> {
  const running = startUniver("sheet");
  // The formula plugin starts with the first workbook; functions can be registered only then.
  openWorkbook(running, documentOfSample(samples[0]));
  const failures = new FunctionFailures();
  registerFunctions(running, failures);
  readTypedVietnamese(running);
  readPastedVietnamese(running);
  showDecimalCommas(running);
  const calculation = new Calculation(running.injector);
  explainSelectedCell(running, calculation, failures, element("cell-message"));

  const workbook = new UniverWorkbook(running, calculation);
  const changes = new UnsavedChanges(running);
  let sidebar: Sidebar | undefined;
  const startPane = (): void => {
    sidebar?.stop();
    sidebar = startSidebar({ root: element("sidebar"), workbook, parts, views, scheme: "light" });
  };
  const documents = new Documents(running, calculation, changes, startPane);
  showToolbar(element("toolbar"), documents);
  // Before the grid is drawn Univer has no controllers for scrolling and selecting.
  await running.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  await calculation.settled();
  changes.forget();
  startPane();
  window.addEventListener("beforeunload", (event) => {
    if (documents.hasUnsavedChanges()) event.preventDefault();
  });
  const access: TestAccess = {
    ready: true,
    workbook,
    api: running.api,
    calculation,
    open: (data) => documents.open(data),
  };
  Object.assign(window, { thuoc: access });
}
