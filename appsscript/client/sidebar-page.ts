import { startSidebar } from "../../shared/sidebar/start";
import { createSheetsWorkbook } from "./sheets-workbook";

const root = document.getElementById("thuoc");
if (root === null) throw new Error("sidebar.html has no element with the id thuoc");
startSidebar({ root, workbook: createSheetsWorkbook(google.script.run) });
