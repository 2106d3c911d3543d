import { startSidebar } from "../../shared/sidebar/start";
import { serverCaller } from "./call-server";
import { loadPart, taskPart } from "./load-part";
import { shareModules } from "./shared-modules";
import { createSheetsWorkbook } from "./sheets-workbook";

const root = document.getElementById("thuoc");
if (root === null) throw new Error("sidebar.html has no element with the id thuoc");

const { run } = google.script;
const call = serverCaller(run);
shareModules();
startSidebar({
  root,
  workbook: createSheetsWorkbook(run),
  parts: {
    functions: () => call("describeFunctions"),
    engine: () => loadPart(call, "Engine"),
    english: () => loadPart(call, "English"),
    reports: () => loadPart(call, "Reports"),
    checking: () => loadPart(call, "Checking"),
    merging: () => loadPart(call, "Merging"),
    targeting: () => loadPart(call, "Targeting"),
    staleness: () => loadPart(call, "Staleness"),
    letters: () => loadPart(call, "Letters"),
    units: (province) => call("readUnits", province),
  },
  views: {
    check: () => loadPart(call, "CheckViews"),
    merge: () => loadPart(call, "MergeViews"),
    task: (name) => loadPart(call, taskPart(name)),
  },
  // Sheets stays light when the system is dark.
  scheme: "light",
});
