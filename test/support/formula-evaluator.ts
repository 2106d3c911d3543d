import type { CellValue } from "../../shared/tables/grid";
import { addInFunction, addInResult } from "./add-in-function";
import { asNumber, asText, compare, compareTyped, FormulaError, sheetFunctions, type Argument } from "./formula-functions";

const TOKENS =
  /\s+|"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?![\w(.])|[A-Z_][A-Z0-9_.]*|\d+(?:\.\d+)?|<>|<=|>=|[-+*/^&=<>():,;%]/giy;
/** How the sign of a comparison judges an order. */
const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};
const SIGNS = Object.keys(COMPARISONS);

/**
 * What a formula comes to in a fake spreadsheet: + - * / ^ % & comparisons, cells and areas of its own sheet, and the
 * functions of `sheetFunctions`. Arguments are separated by "," or ";". An error is its text ("#DIV/0!").
 *
 * @param formula with its leading "="
 * @param cell the value of a cell, rows and columns from 0
 * @throws Error for what is not simulated, such as a reference to another sheet or a function not listed
 */
export function evaluate(formula: string, cell: (row: number, column: number) => CellValue): CellValue {
  const parser = new Parser(tokensOf(formula), cell);
  try {
    return single(parser.whole());
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

/**
 * The same for a formula whose result may fill several cells: a function of an add-in worked through row by row, alone or in an
 * IFERROR. Rows × columns; one cell for all else.
 */
export function evaluateSpread(formula: string, cell: (row: number, column: number) => CellValue): CellValue[][] {
  const parser = new Parser(tokensOf(formula), cell, true);
  try {
    const value = parser.whole();
    return Array.isArray(value) ? value : [[value]];
  } catch (error) {
    if (error instanceof FormulaError) return [[error.message]];
    throw error;
  }
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKENS.lastIndex = 1;
  while (TOKENS.lastIndex < formula.length) {
    const at = TOKENS.lastIndex;
    const token = TOKENS.exec(formula)?.[0];
    if (token === undefined) throw new Error(`not simulated in a formula: ${formula.slice(at)}`);
    if (token.trim() !== "") tokens.push(token);
  }
  return tokens;
}

/** A function of an add-in; its error is one of the formula. */
function callOf(addIn: NonNullable<ReturnType<typeof addInResult>>): (args: readonly (() => Argument)[]) => Argument {
  return (args) => {
    const value = addIn(args.map((argument) => argument()));
    if (typeof value === "string" && value.startsWith("#")) throw new FormulaError(value);
    return value;
  };
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly cell: (row: number, column: number) => CellValue,
    private readonly spreads = false,
  ) {}

  whole(): Argument {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new Error(`not simulated in a formula: ${this.tokens.join("")}`);
    return value;
  }

  private taken(...options: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || !options.includes(token)) return undefined;
    this.at++;
    return token;
  }

  private comparison(): Argument {
    let start = this.at;
    let left = this.joined();
    let emptyText = this.isEmptyText(start);
    for (let sign = this.taken(...SIGNS); sign; sign = this.taken(...SIGNS)) {
      start = this.at;
      const right = single(this.joined());
      emptyText ||= this.isEmptyText(start);
      left = COMPARISONS[sign]?.((emptyText ? compareTyped : compare)(single(left), right)) ?? false;
    }
    return left;
  }

  /** Whether what was read from a token on is just "": a blank cell is 0 beside a number, an empty text is not. */
  private isEmptyText(from: number): boolean {
    return this.at === from + 1 && this.tokens[from] === '""';
  }

  private joined(): Argument {
    let left = this.sum();
    while (this.taken("&")) left = asText(single(left)) + asText(single(this.sum()));
    return left;
  }

  private sum(): Argument {
    let left = this.product();
    for (let sign = this.taken("+", "-"); sign; sign = this.taken("+", "-")) {
      const right = asNumber(single(this.product()));
      left = asNumber(single(left)) + (sign === "+" ? right : -right);
    }
    return left;
  }

  private product(): Argument {
    let left = this.signed();
    for (let sign = this.taken("*", "/"); sign; sign = this.taken("*", "/")) {
      const right = asNumber(single(this.signed()));
      if (sign === "/" && right === 0) throw new FormulaError("#DIV/0!");
      left = sign === "*" ? asNumber(single(left)) * right : asNumber(single(left)) / right;
    }
    return left;
  }

  private signed(): Argument {
    const sign = this.taken("-", "+");
    if (sign !== undefined) return asNumber(single(this.signed())) * (sign === "-" ? -1 : 1);
    let value = this.percent();
    while (this.taken("^")) value = asNumber(single(value)) ** asNumber(single(this.percent()));
    return value;
  }

  private percent(): Argument {
    let value = this.atom();
    while (this.taken("%")) value = asNumber(single(value)) / 100;
    return value;
  }

  private atom(): Argument {
    const token = this.tokens[this.at++] ?? "";
    if (token === "(") {
      const value = this.comparison();
      this.expect(")");
      return value;
    }
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (/^(TRUE|FALSE)$/i.test(token)) return token.toUpperCase() === "TRUE";
    if (/^\$?[A-Z]{1,3}\$?\d+$/i.test(token)) return this.reference(token);
    return this.call(token.toUpperCase());
  }

  private reference(token: string): Argument {
    const first = position(token);
    if (!this.taken(":")) return readCell(this.cell(first.row, first.column));
    const last = position(this.tokens[this.at++] ?? "");
    const columns = Array.from({ length: last.column - first.column + 1 }, (_, at) => first.column + at);
    return Array.from({ length: last.row - first.row + 1 }, (_, at) =>
      columns.map((column) => this.cell(first.row + at, column)),
    );
  }

  private call(name: string): Argument {
    const addIn = this.spreads ? addInResult(name) : addInFunction(name);
    const implementation = addIn ? callOf(addIn) : sheetFunctions[name];
    if (implementation === undefined) throw new Error(`not simulated in a formula: ${name}`);
    this.expect("(");
    const args: (() => Argument)[] = [];
    while (!this.taken(")")) {
      args.push(this.argument());
      this.taken(",", ";");
    }
    return implementation(args);
  }

  /** Arguments are read at once, so that the parser moves on, but a failure counts only where it is used. */
  private argument(): () => Argument {
    const start = this.at;
    try {
      const value = this.comparison();
      return () => value;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.skipArgument(start);
      return () => {
        throw error;
      };
    }
  }

  private skipArgument(start: number): void {
    let depth = 0;
    for (this.at = start; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (depth === 0 && (token === "," || token === ";" || token === ")")) return;
      if (token === "(") depth++;
      if (token === ")") depth--;
    }
  }

  private expect(token: string): void {
    if (!this.taken(token)) throw new Error(`not simulated in a formula: ${this.tokens.join("")}`);
  }
}

function single(value: Argument): CellValue {
  if (Array.isArray(value)) throw new Error("not simulated in a formula: an area where one value is expected");
  return value as CellValue;
}

function readCell(value: CellValue): CellValue {
  if (typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value)) throw new FormulaError(value);
  return value;
}

function position(token: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(token) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
