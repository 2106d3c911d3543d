import type { Operand, Value } from "./operand";
import { CellError, numberOf, single } from "./operand";

/** Arguments are evaluated only when they are asked for, as IF and IFERROR need. */
type LazyArguments = readonly (() => Operand)[];

function valueOf(args: LazyArguments, at: number, fallback: Value = ""): Value {
  const arg = args[at];
  return arg ? single(arg()) : fallback;
}

function isTrue(value: Value): boolean {
  return typeof value === "boolean" ? value : numberOf(value) !== 0;
}

/** The numbers of ranges; texts and blanks inside a range are left out, errors raised. */
function numbersOf(args: LazyArguments): number[] {
  return args.flatMap((arg) => {
    const operand = arg();
    if (!Array.isArray(operand)) return [numberOf(operand)];
    return operand.flat().flatMap((value) => {
      if (typeof value === "string" && value.startsWith("#")) numberOf(value);
      return typeof value === "number" ? [value] : [];
    });
  });
}

/** Rounds half away from zero in decimal, as Excel does: 2.675 to two places is 2.68. */
function rounded(value: number, places: number, how: (scaled: number) => number): number {
  const scaled = Number((Math.abs(value) * 10 ** places).toPrecision(15));
  return (Math.sign(value) * how(scaled)) / 10 ** places;
}

/** The functions of a worksheet that Thước writes in its reports; any other is not played. */
export const WORKSHEET_FUNCTIONS: Readonly<Record<string, (args: LazyArguments) => Operand>> = {
  IF: (args) => (isTrue(valueOf(args, 0)) ? valueOf(args, 1) : valueOf(args, 2, false)),
  IFERROR: (args) => {
    try {
      const value = valueOf(args, 0);
      if (typeof value === "string" && value.startsWith("#")) numberOf(value);
      return value;
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return valueOf(args, 1);
    }
  },
  SUM: (args) => numbersOf(args).reduce((sum, number) => sum + number, 0),
  MAX: (args) => numbersOf(args).reduce((most, number, at) => (at === 0 || number > most ? number : most), 0),
  MIN: (args) => numbersOf(args).reduce((least, number, at) => (at === 0 || number < least ? number : least), 0),
  // A formula that gives "" counts for COUNTA in Excel; the reports ask it about cells that hold none.
  COUNTA: (args) => args.flatMap((arg) => [arg()].flat(2)).filter((value) => value !== "").length,
  COUNT: (args) => args.flatMap((arg) => [arg()].flat(2)).filter((value) => typeof value === "number").length,
  AND: (args) => args.every((arg) => isTrue(single(arg()))),
  ISNUMBER: (args) => typeof valueOf(args, 0) === "number",
  N: (args) => {
    const value = valueOf(args, 0);
    return typeof value === "string" ? 0 : Number(value);
  },
  OR: (args) => args.some((arg) => isTrue(single(arg()))),
  // Serial 25569 is 1 January 1970; years before 1955 are none of the reports' business.
  DATE: (args) =>
    Date.UTC(numberOf(valueOf(args, 0)), numberOf(valueOf(args, 1)) - 1, numberOf(valueOf(args, 2))) / 86_400_000 + 25_569,
  VALUE: (args) => {
    const text = String(valueOf(args, 0)).trim();
    if (!/^-?\d+([.]\d+)?$/.test(text)) throw new CellError("#VALUE!");
    return Number(text);
  },
  LEFT: (args) => String(valueOf(args, 0)).slice(0, numberOf(valueOf(args, 1))),
  RIGHT: (args) => String(valueOf(args, 0)).slice(-numberOf(valueOf(args, 1))),
  MID: (args) =>
    String(valueOf(args, 0))
      .slice(numberOf(valueOf(args, 1)) - 1)
      .slice(0, numberOf(valueOf(args, 2))),
  INT: (args) => Math.floor(numberOf(valueOf(args, 0))),
  ROUND: (args) => rounded(numberOf(valueOf(args, 0)), numberOf(valueOf(args, 1)), Math.round),
  ROUNDUP: (args) => rounded(numberOf(valueOf(args, 0)), numberOf(valueOf(args, 1)), Math.ceil),
};
