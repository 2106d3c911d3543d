import type { FoundTable } from "../../../application/read-tables";
import type { Preferences } from "../../../application/settings";
import type { Workbook } from "../../../application/workbook";
import { Failure, type FailureDetail } from "../../../domain/failure";
import type { Engine } from "../../parts";

/** Each sheet costs a reading; those whose names tell an earlier period are read first. */
const MOST_SHEETS = 24;
/** What says that a sheet is none of a period. */
const NO_TABLE: ReadonlySet<FailureDetail["code"]> = new Set(["sheetEmpty", "noTableFound", "tooManyCells"]);

/** The tables of the other sheets in sight. */
export interface PeriodTables {
  readonly tables: readonly FoundTable[];
  /** Sheets that were not looked at, because there are too many. */
  readonly notRead: number;
}

/**
 * Reads the tables of the workbook's other sheets, at most 24 of them, as the user has put their reading right.
 *
 * @throws Failure as the host refuses; a sheet without a table is passed over.
 */
export async function findPeriods(
  workbook: Workbook,
  engine: Engine,
  { table }: FoundTable,
  forms: Preferences["forms"],
): Promise<PeriodTables> {
  const sheets = await engine.listPeriodSheets(workbook, table);
  const tables: FoundTable[] = [];
  for (const { name } of sheets.slice(0, MOST_SHEETS)) {
    try {
      const found = await engine.readSheetTablesInSlices(workbook, name);
      tables.push(...found.map((each) => engine.correctFound(each, forms)));
    } catch (error) {
      if (!(error instanceof Failure) || !NO_TABLE.has(error.detail.code)) throw error;
    }
  }
  return { tables, notRead: Math.max(0, sheets.length - MOST_SHEETS) };
}
