import type { CellValue } from "../../../shared/tables/grid";
import { evaluate } from "../formula-evaluator";

/** Days since 30/12/1899, as a date cell holds them. */
export interface DateCell {
  readonly serial: number;
}

type Held = CellValue | DateCell;

interface Cell {
  held: Held;
  formula: string;
  format: string;
}

const BLANK: Cell = { held: "", formula: "", format: "General" };
const NUMBER = /^[+-]?\d[\d.]*(,\d+)?%?$/;
const DATE = /^(\d{1,2})[/-](\d{1,4})([/-]\d{2,4})?$/;

/** The cells of a fake sheet, with formulas that are worked out when they are read. */
export class CellTable {
  private readonly cells = new Map<string, Cell>();
  private worked = new Map<string, CellValue>();
  private used: { rows: number; columns: number } | undefined;

  /** Puts a constant in a cell as it is: a string is text. */
  put(row: number, column: number, held: Held, format = "General"): void {
    this.set(row, column, { held, formula: "", format });
  }

  setFormat(row: number, column: number, format: string): void {
    this.set(row, column, { ...this.cell(row, column), format });
  }

  /**
   * What `setValues` does with one value: a string counts as typed in a vi_VN spreadsheet, unless the cell has the
   * text format "@"; a number in a date cell is a date.
   */
  write(row: number, column: number, value: unknown): void {
    const { format } = this.cell(row, column);
    if (typeof value === "string") this.set(row, column, { ...typed(value, format), format });
    else if (typeof value === "boolean" || typeof value === "number") {
      if (format === "@") throw new Error("not simulated: a number or boolean in a cell of the format @");
      const isDate = typeof value === "number" && /[dy]/.test(format);
      this.set(row, column, { held: isDate ? { serial: value } : value, formula: "", format });
    } else throw new Error(`not simulated: setValues with ${String(value)}`);
  }

  /** What a cell comes to. */
  value(row: number, column: number): Held {
    const { held, formula } = this.cell(row, column);
    return formula === "" ? held : this.result(row, column, formula);
  }

  formula(row: number, column: number): string {
    return this.cell(row, column).formula;
  }

  format(row: number, column: number): string {
    return this.cell(row, column).format;
  }

  /** Rows and columns from A1 up to the last cell that holds something. */
  size(): { rows: number; columns: number } {
    return (this.used ??= this.measure());
  }

  snapshot(): unknown {
    return [...this.cells].filter(([, cell]) => cell.held !== "" || cell.formula !== "" || cell.format !== "General");
  }

  private cell(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`) ?? BLANK;
  }

  private set(row: number, column: number, cell: Cell): void {
    this.cells.set(`${row},${column}`, cell);
    this.worked = new Map();
    this.used = undefined;
  }

  private measure(): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    for (const [key, cell] of this.cells) {
      if (cell.held === "" && cell.formula === "") continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  private result(row: number, column: number, formula: string): CellValue {
    const key = `${row},${column}`;
    let result = this.worked.get(key);
    if (result === undefined) {
      result = evaluate(formula, (r, c) => {
        const value = this.value(r, c);
        return typeof value === "object" ? value.serial : value;
      });
      this.worked.set(key, result);
    }
    return result;
  }
}

function typed(text: string, format: string): { held: Held; formula: string } {
  if (text === "" || format === "@") return { held: text, formula: "" };
  if (text.startsWith("'")) return { held: text.slice(1), formula: "" };
  if (text.startsWith("=")) return { held: "", formula: text };
  if (/^(true|false)$/i.test(text)) return { held: text.toLowerCase() === "true", formula: "" };
  const number = Number(text.replace(/[.%]/g, "").replace(",", "."));
  if (NUMBER.test(text)) return { held: text.endsWith("%") ? number / 100 : number, formula: "" };
  const [, day, month] = DATE.exec(text) ?? [];
  if (day !== undefined) return { held: { serial: 45000 + Number(day) + Number(month) }, formula: "" };
  if (/^[+-]/.test(text)) return { held: "", formula: `=${text}` };
  return { held: text, formula: "" };
}
