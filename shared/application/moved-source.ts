import type { Area } from "../tables/grid";
import { isOwnSheet } from "../tables/own-sheets";
import { sourceHash } from "../tables/source-hash";
import type { Workbook } from "./workbook";

/** A table's sheet and area. */
export interface TablePlace {
  readonly sheet: string;
  readonly area: Area;
}

interface Wanted {
  /** Where the table stood on its sheet. */
  readonly area: Area;
  /** `sourceHash` of it. */
  readonly hash: string;
  readonly seen: TablePlace | undefined;
  /** Sheets that are not asked. */
  readonly notOn: readonly string[];
}

/** Each sheet costs a reading. */
const MOST_SHEETS = 24;

/**
 * Looks for a table whose sheet is no longer called what it was: the table that was seen last, then the same area of the
 * other sheets in sight, at most 24 of them. Only the very values that were reported count: sheets of other months look alike.
 */
export async function movedSource(workbook: Pick<Workbook, "readSheet" | "sheets">, { area, hash, seen, notOn }: Wanted): Promise<TablePlace | undefined> {
  const sheets = (await workbook.sheets()).filter(({ name, hidden }) => !hidden && !notOn.includes(name) && !isOwnSheet(name)).map(({ name }) => name);
  const places = [...(seen === undefined || !sheets.includes(seen.sheet) ? [] : [seen]), ...sheets.slice(0, MOST_SHEETS).map((sheet) => ({ sheet, area }))];
  for (const place of places) if (sourceHash(await workbook.readSheet(place.sheet, place.area), place.area) === hash) return place;
  return undefined;
}
