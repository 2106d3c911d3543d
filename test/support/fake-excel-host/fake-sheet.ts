import type { Area, CellValue } from "../../../shared/tables/grid";
import { contains } from "../../../shared/tables/grid";
import type { Entry } from "./typed-entry";
import { GRID_COLUMNS } from "./a1";

/** A number format or a look laid over an area; the last one laid counts. */
export interface Layer {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

const NOTHING = { rows: 0, columns: 0, value: (): CellValue => "" };

/** One sheet in memory. */
export class FakeSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;
  selected: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly numberFormats: Layer[] = [];
  readonly looks: Layer[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly conditionalFormats: Record<string, unknown>[] = [];
  readonly validations: Record<string, unknown>[] = [];
  readonly charts: Record<string, unknown>[] = [];
  readonly pageLayout: Record<string, unknown> = {};
  frozenRows = 0;
  /** Constants from A1 on that are worked out when they are asked for: sheets of a million rows. */
  generated: { readonly rows: number; readonly columns: number; readonly value: (row: number, column: number) => CellValue } | undefined;
  private readonly cells = new Map<number, Entry>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  entryAt(row: number, column: number): Entry | undefined {
    const own = this.cells.get(row * GRID_COLUMNS + column);
    const { rows, columns, value } = this.generated ?? NOTHING;
    return own === undefined && row < rows && column < columns ? { value: value(row, column) } : own;
  }

  setEntry(row: number, column: number, entry: Entry): void {
    const key = row * GRID_COLUMNS + column;
    if (entry.value === "" && entry.formula === undefined) this.cells.delete(key);
    else this.cells.set(key, entry);
    if (entry.format && this.formatAt(row, column) === "General")
      this.numberFormats.push({
        area: { row, column, rows: 1, columns: 1 },
        property: "numberFormat",
        value: entry.format,
      });
  }

  /** Takes contents, number formats and looks away; those of areas that reach beyond are not simulated and stay. */
  clear(area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) this.cells.delete(row * GRID_COLUMNS + column);
    for (const layers of [this.numberFormats, this.looks]) {
      const left = layers.filter((layer) => !isWithin(layer.area, area));
      layers.splice(0, layers.length, ...left);
    }
  }

  /** For fixtures: a value as it stands, nothing made of it. */
  put(row: number, column: number, value: CellValue): void {
    this.setEntry(row, column, { value });
  }

  formatAt(row: number, column: number): string {
    for (let at = this.numberFormats.length - 1; at >= 0; at--) {
      const layer = this.numberFormats[at];
      if (layer && contains(layer.area, row, column)) return String(layer.value);
    }
    return "General";
  }

  /** The rectangle of cells that hold something; undefined when none does. */
  usedArea(within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const key of this.cells.keys()) {
      const row = Math.floor(key / GRID_COLUMNS);
      const column = key % GRID_COLUMNS;
      if (within && !contains(within, row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (within === undefined && this.generated !== undefined) {
      [top, left] = [0, 0];
      [bottom, right] = [Math.max(bottom, this.generated.rows - 1), Math.max(right, this.generated.columns - 1)];
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Everything about the sheet as plain data, to compare before and after. */
  snapshot(): Record<string, unknown> {
    const cells = [...this.cells].sort(([a], [b]) => a - b).map(([key, { value, formula }]) => [key, formula ?? value]);
    const { id, name, visibility, isProtected, merges, numberFormats, looks, frozenRows } = this;
    const { conditionalFormats, validations, charts, pageLayout } = this;
    const state = { id, name, visibility, isProtected, merges, numberFormats, looks, frozenRows, conditionalFormats };
    const sets = { hiddenRows: [...this.hiddenRows], columnWidths: [...this.columnWidths] };
    return plainCopy({ ...state, ...sets, validations, charts, pageLayout, cells, selected: this.selected });
  }
}

function isWithin(inner: Area, outer: Area): boolean {
  const { row, column, rows, columns } = inner;
  return contains(outer, row, column) && contains(outer, row + rows - 1, column + columns - 1);
}

/** A copy through JSON: also proves that what is kept is plain data. */
function plainCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
