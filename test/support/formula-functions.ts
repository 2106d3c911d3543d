import type { CellValue } from "../../shared/tables/grid";

/** One value, or an area as rows × columns. */
export type Argument = CellValue | CellValue[][];

/** An error value on its way out of a formula; the message is what the cell shows. */
export class FormulaError extends Error {}

/** A value in arithmetic: a blank is 0, a text is `#VALUE!`. */
export function asNumber(value: CellValue): number {
  if (typeof value === "string" && value !== "") throw new FormulaError("#VALUE!");
  return Number(value);
}

/** A value joined with "&". */
export function asText(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The order of two values: numbers, then texts without regard to case, then booleans; a blank is 0 or "". */
export function compare(left: CellValue, right: CellValue): number {
  return compareTyped(blankAs(left, right), blankAs(right, left));
}

/** The same where "" is a text, and no blank cell. */
export function compareTyped(first: CellValue, second: CellValue): number {
  const rank = KINDS.indexOf(typeof first) - KINDS.indexOf(typeof second);
  if (rank !== 0) return rank;
  const [a, b] = typeof first === "string" ? [first.toLowerCase(), String(second).toLowerCase()] : [first, second];
  return a < b ? -1 : a > b ? 1 : 0;
}

const KINDS: readonly string[] = ["number", "string", "boolean"];

function blankAs(value: CellValue, other: CellValue): CellValue {
  return value === "" && typeof other === "number" ? 0 : value;
}

function numbersOf(args: readonly (() => Argument)[]): number[] {
  return args.flatMap((argument) => {
    const value = argument();
    if (!Array.isArray(value)) return [asNumber(value)];
    const error = value.flat().find((cell) => typeof cell === "string" && /^#[A-Z/0]+[!?A]$/.test(cell));
    if (error !== undefined) throw new FormulaError(String(error));
    return value.flat().filter((cell): cell is number => typeof cell === "number");
  });
}

function valueOf(argument: (() => Argument) | undefined): CellValue {
  const value = argument?.() ?? "";
  if (Array.isArray(value)) throw new Error("not simulated in a formula: an area where one value is expected");
  return value;
}

/** Rounds away the noise of binary arithmetic first, as spreadsheets do. */
function rounded(args: readonly (() => Argument)[], round: (value: number) => number): number {
  const value = asNumber(valueOf(args[0]));
  const scale = 10 ** asNumber(valueOf(args[1]));
  return (Math.sign(value) * round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}

/** A value, or the text of the error that it comes to. */
function attempt(argument: (() => Argument) | undefined): CellValue {
  try {
    return valueOf(argument);
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

/** The functions that a fake spreadsheet knows. Arguments are called for, so that IF and IFERROR can leave some out. */
export const sheetFunctions: Readonly<Record<string, (args: readonly (() => Argument)[]) => Argument>> = {
  IF: ([condition, then, otherwise]) => (valueOf(condition) ? valueOf(then) : otherwise ? valueOf(otherwise) : false),
  IFERROR: ([value, fallback]) => {
    try {
      return value?.() ?? "";
    } catch (error) {
      if (error instanceof FormulaError) return valueOf(fallback);
      throw error;
    }
  },
  AND: (args) => args.every((argument) => Boolean(valueOf(argument))),
  OR: (args) => args.some((argument) => Boolean(valueOf(argument))),
  NOT: ([value]) => !valueOf(value),
  SUM: (args) => numbersOf(args).reduce((sum, value) => sum + value, 0),
  SUMPRODUCT: (args) => {
    const areas = args.map((argument) => [argument()].flat(2));
    const [first = [], ...others] = areas;
    if (others.some((area) => area.length !== first.length)) throw new FormulaError("#VALUE!");
    // What is no number counts as 0, in comma form.
    const factor = (value: CellValue | undefined): number => (typeof value === "number" ? value : 0);
    return first.reduce<number>(
      (sum, value, at) => sum + others.reduce((product, area) => product * factor(area[at]), factor(value)),
      0,
    );
  },
  MAX: (args) => Math.max(...numbersOf(args)),
  MIN: (args) => Math.min(...numbersOf(args)),
  COUNT: (args) => numbersOf(args).length,
  COUNTA: (args) => args.flatMap((argument) => [argument()].flat(2)).filter((value) => value !== "").length,
  DATE: ([year, month, day]) =>
    Date.UTC(asNumber(valueOf(year)), asNumber(valueOf(month)) - 1, asNumber(valueOf(day))) / 86_400_000 + 25_569,
  VALUE: ([text]) => {
    const value = asText(valueOf(text)).trim();
    if (!/^-?\d+([.]\d+)?$/.test(value)) throw new FormulaError("#VALUE!");
    return Number(value);
  },
  LEFT: ([text, count]) => asText(valueOf(text)).slice(0, asNumber(valueOf(count))),
  RIGHT: ([text, count]) => asText(valueOf(text)).slice(-asNumber(valueOf(count))),
  MID: ([text, start, count]) => asText(valueOf(text)).slice(asNumber(valueOf(start)) - 1).slice(0, asNumber(valueOf(count))),
  ISNUMBER: ([value]) => typeof attempt(value) === "number",
  N: ([value]) => {
    const given = valueOf(value);
    return typeof given === "string" ? 0 : Number(given);
  },
  INT: ([value]) => Math.floor(asNumber(valueOf(value))),
  ABS: ([value]) => Math.abs(asNumber(valueOf(value))),
  ROUND: (args) => rounded(args, Math.round),
  ROUNDUP: (args) => rounded(args, Math.ceil),
  ROUNDDOWN: (args) => rounded(args, Math.floor),
};
