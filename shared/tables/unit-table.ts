import type { ColumnMeaning } from "../domain/meaning";
import type { Area } from "./grid";

export type { ColumnMeaning };

/** One column of a table, as Thước reads it. */
export interface TableColumn {
  /** Sheet column, from 0. */
  readonly column: number;
  /** Header texts from top to bottom joined with " > ": `Tiếp nhận > Trực tuyến`. "" when there is none. */
  readonly header: string;
  readonly meaning: ColumnMeaning | undefined;
  /** 0..1; below 0.6 the reading is marked as unsure in the pane. */
  readonly confidence: number;
}

/** One line of the table body, with what it is. */
export interface TableRow {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly kind: "unit" | "group" | "total" | "other";
  /** For "unit" and "group" (and a total, as written): the name with spaces squeezed. */
  readonly name: string;
  /** The peer group that a unit stands under ("" when the table has none). */
  readonly group: string;
  /**
   * Why the row does not give a unit's figures. "severalRows": the unit fills several rows, and none of them is their
   * total. "noName": a numbered row has figures but no name (`name` is ""). "perhapsSubtotal": the row stands over the
   * units of a district as its sum would, but its counts are not that sum. "proceduresUnclear": of some procedures of the
   * unit nobody has said yet whether they count.
   */
  readonly problem?: "severalRows" | "noName" | "perhapsSubtotal" | "proceduresUnclear";
  /**
   * With "severalRows": the sheet rows of the unit that have figures, where they lie together below its name. Without a
   * problem: the rows whose sums are its figures, of a table by procedure; none where no procedure counts.
   */
  readonly lines?: readonly number[];
}

/** A table of units found on a sheet. */
export interface UnitTable {
  readonly sheet: string;
  /** From the first header row to the last row of the body. */
  readonly area: Area;
  /** Titles above the header ("BÁO CÁO … tháng 5/2024"), joined with line breaks. */
  readonly title: string;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly TableColumn[];
  readonly unitColumn: number;
  readonly rows: readonly TableRow[];
  /** Sheet rows of the body that are hidden or filtered out; they are counted all the same. */
  readonly hiddenRows: readonly number[];
}
