import type { CellValue } from "../../../shared/tables/grid";
import { mentionsAny } from "../../../shared/formulas/mentions";
import { FUNCTION_NAMES } from "../../../shared/functions/function-names";
import { evaluate, evaluateSpread } from "../formula-evaluator";

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

/** Formulas that may fill several cells: of ours, with a range. */
const mayFill = mentionsAny(FUNCTION_NAMES);

const BLANK: Cell = { held: "", formula: "", format: "General" };
const NUMBER = /^[+-]?\d[\d.]*(,\d+)?%?$/;
const DATE = /^(\d{1,2})[/-](\d{1,4})([/-]\d{2,4})?$/;

/** The cells of a fake sheet, with formulas that are worked out when they are read. */
export class CellTable {
  /** How formulas are told by `getFormulas`, and what becomes of those that are written; kept here in en-US. */
  spelling = { told: (formula: string): string => formula, written: (formula: string): string => formula };
  private readonly cells = new Map<string, Cell>();
  private worked = new Map<string, CellValue>();
  /** What formulas have put into the cells around them, and which of them found something in their way. */
  private filled: Map<string, CellValue> | undefined;
  private blocked = new Set<string>();
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
    if (typeof value === "string") {
      const { held, formula } = typed(value, format);
      this.set(row, column, { held, formula: formula === "" ? "" : this.spelling.written(formula), format });
    } else if (typeof value === "boolean" || typeof value === "number") {
      if (format === "@") throw new Error("not simulated: a number or boolean in a cell of the format @");
      const isDate = typeof value === "number" && /[dy]/.test(format);
      this.set(row, column, { held: isDate ? { serial: value } : value, formula: "", format });
    } else throw new Error(`not simulated: setValues with ${String(value)}`);
  }

  /** What a cell comes to. */
  value(row: number, column: number): Held {
    const { held, formula } = this.cell(row, column);
    if (formula === "") return held === "" ? (this.spills().get(`${row},${column}`) ?? "") : held;
    this.spills();
    return this.blocked.has(`${row},${column}`) ? "#REF!" : this.result(row, column, formula);
  }

  formula(row: number, column: number): string {
    const { formula } = this.cell(row, column);
    return formula === "" ? "" : this.spelling.told(formula);
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
    this.filled = undefined;
    this.blocked = new Set();
    this.used = undefined;
  }

  private measure(): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    const kept = [...this.cells].filter(([, cell]) => cell.held !== "" || cell.formula !== "").map(([key]) => key);
    for (const key of [...kept, ...this.spills().keys()]) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  /** A result of several cells fills those below and beside its formula, or none when one of them holds something. */
  private spills(): ReadonlyMap<string, CellValue> {
    if (this.filled !== undefined) return this.filled;
    // Formulas that read what others have filled are not played: they find blanks.
    this.filled = new Map();
    const filled = new Map<string, CellValue>();
    for (const [key, { formula }] of this.cells) {
      if (!formula.includes(":") || !mayFill(formula)) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const others = evaluateSpread(formula, (r, c) => this.plain(r, c)).flatMap((line, down) =>
        line.map((value, right) => ({ at: `${row + down},${column + right}`, value })),
      );
      const isFree = others.every(({ at }) => at === key || filled.get(at) === undefined && !this.holds(at));
      if (isFree) for (const { at, value } of others.slice(1)) filled.set(at, value);
      else this.blocked.add(key);
    }
    this.worked = new Map();
    return (this.filled = filled);
  }

  private holds(key: string): boolean {
    const { held, formula } = this.cells.get(key) ?? BLANK;
    return held !== "" || formula !== "";
  }

  private plain(row: number, column: number): CellValue {
    const value = this.value(row, column);
    return typeof value === "object" ? value.serial : value;
  }

  private result(row: number, column: number, formula: string): CellValue {
    const key = `${row},${column}`;
    let result = this.worked.get(key);
    if (result === undefined) {
      result = evaluate(formula, (r, c) => this.plain(r, c));
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
