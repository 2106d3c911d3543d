import type { Area } from "../../../shared/tables/grid";
import { CellTable } from "./cell-table";

/** A colour rule as it was built. */
export interface RuleState {
  text: string;
  fontColor: string | undefined;
  background: string | undefined;
  areas: Area[];
}

/** What cells take, as it was built: a formula of the first cell, or a list. */
export interface ValidationState {
  rule: { formula: string } | { values: string[] } | undefined;
  help: string;
  allowsInvalid: boolean;
}

/** A chart as it was built. */
export interface ChartState {
  kind: "bar" | "line";
  title: string;
  areas: Area[];
  headers: number | undefined;
  anchor: { row: number; column: number } | undefined;
  options: Record<string, unknown>;
}

/** Everything a fake sheet holds. A new one has 1000 rows and 26 columns, as in Google Sheets. */
export class SheetState {
  hidden = false;
  maxRows = 1000;
  maxColumns = 26;
  readonly cells = new CellTable();
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  filter: Area | undefined;
  filteredRows = new Set<number>();
  /** Areas that this user may not edit. */
  protectedAreas: Area[] = [];
  protectedSheet = false;
  /** Looks in the order they were given: method, area, value. */
  readonly looks: { method: string; area: Area; value: unknown }[] = [];
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  rules: RuleState[] = [];
  readonly validations: (ValidationState & { readonly area: Area })[] = [];
  readonly charts: ChartState[] = [];
  selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** Everything a user could see, to compare before and after. */
  snapshot(): unknown {
    return {
      ...this,
      cells: this.cells.snapshot(),
      hiddenRows: [...this.hiddenRows],
      filteredRows: [...this.filteredRows],
      hiddenColumns: [...this.hiddenColumns],
      columnWidths: [...this.columnWidths],
    };
  }
}
