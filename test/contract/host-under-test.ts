import type { Workbook } from "../../shared/application/workbook";
import type { Chart, ChartSeries, Validation } from "../../shared/reports/report-sheet";
import type { Area, CellValue } from "../../shared/tables/grid";

/** A workbook opened for one test. */
export interface HostUnderTest {
  readonly workbook: Workbook;
  /** A second adapter on the same open document, as after the pane was closed and opened again. */
  another(): Promise<Workbook>;
  /** What the cells of a sheet take, as the host holds it. */
  validationsOn(sheet: string): Promise<readonly Pick<Validation, "area" | "rule">[]>;
  /** The charts of a sheet, as the host holds them. */
  chartsOn(sheet: string): Promise<readonly HeldChart[]>;
  close(): Promise<void>;
}

/** What a host must know of a chart. */
export interface HeldChart extends Pick<Chart, "kind" | "title" | "categories"> {
  readonly series: readonly Pick<ChartSeries, "name" | "values">[];
  /** The cell of its upper left corner. */
  readonly at: { readonly row: number; readonly column: number };
}

/** A date in a cell: days since 30/12/1899, shown by a number format of d, m, y, h and quoted words. */
export interface DateFixture {
  readonly row: number;
  readonly column: number;
  readonly serial: number;
  readonly format: string;
}

/** One sheet as a test wants it. Rows and columns count from 0. */
export interface SheetFixture {
  readonly name: string;
  /** From A1 on; "" is a blank cell; rows may differ in length. Constants only: a string is text, never a formula. */
  readonly values: readonly (readonly CellValue[])[];
  /** Cells that hold a date: its day number and how it is formatted. The values have a blank there. */
  readonly dates?: readonly DateFixture[];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  readonly protectedSheet?: boolean;
}

/** A whole workbook as a test wants it. */
export interface WorkbookFixture {
  readonly sheets: readonly SheetFixture[];
  /** Name of the sheet in front. */
  readonly active: string;
  /** What is selected on it. */
  readonly selected: Area;
  readonly structureProtected?: boolean;
}

/** What some hosts have no notion of: Google Sheets cannot protect the structure of a spreadsheet, old Excel not refuse. */
export type OptionalNotion = "structureProtection" | "sheetProtection" | "hiddenRows" | "merges" | "validations" | "charts";

/** What each part of the contract works with. */
export interface ContractSetup {
  /** Opens the fixture, runs the test on it and closes it, whatever happens. */
  readonly on: (fixture: WorkbookFixture, run: (host: HostUnderTest) => Promise<void>) => () => Promise<void>;
  readonly has: (notion: OptionalNotion) => boolean;
}
