import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import { workbookContract } from "../contract/workbook-contract";
import { openSpreadsheet } from "../support/apps-script-vm";

workbookContract(
  "Google Sheets",
  async (fixture) => {
    const { run, spreadsheet } = openSpreadsheet(fixture);
    const adapter = () => createSheetsWorkbook(run as Parameters<typeof createSheetsWorkbook>[0]);
    return {
      workbook: adapter(),
      another: async () => adapter(),
      validationsOn: async (sheet) => spreadsheet.validationsOn(sheet),
      chartsOn: async (sheet) => spreadsheet.chartsOn(sheet),
      close: async () => undefined,
    };
  },
  ["structureProtection"],
);
