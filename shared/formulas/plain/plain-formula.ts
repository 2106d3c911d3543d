import { findCalls } from "../find-calls";
import type { FunctionCall } from "../function-call";
import { equivalents } from "./equivalents";
import { nestingOf } from "./nesting";
import type { Operand } from "./operand";
import { BAD_CELL, BAD_ROW } from "./plain-texts";
import { readOperand, type SpillOffset } from "./read-operand";

/**
 * Why a cell gets its value instead of a plain formula. "noEquivalent": `functions` have none, or none for such arguments.
 * "inRange": a range is worked through row by row inside another function. "unreadable": it cannot be told whether an
 * argument is one value or many. "outsideSpill": the place is no part of the result. "tooLong": the formula would exceed
 * what spreadsheets take.
 */
export type NoPlainReason = "noEquivalent" | "inRange" | "unreadable" | "outsideSpill" | "tooLong";

export type PlainFormula =
  | { readonly kind: "plain"; readonly formula: string }
  | { readonly kind: "none"; readonly reason: NoPlainReason; readonly functions: readonly string[] };

/** Excel 2007 and later: signs of a formula, and functions inside functions. */
const MOST_SIGNS = 8192;
const MOST_NESTING = 64;

/** A call written plainly, and the shape of its result where that is more than one cell. */
interface Written {
  readonly text: string;
  readonly operand: Operand;
  readonly shape: Shape | undefined;
}
interface Shape {
  readonly rows: number;
  readonly columns: number;
}
type Refusal = Extract<PlainFormula, { kind: "none" }>;

/**
 * A formula in which every call of our functions is an equivalent plain formula, of functions that Excel 2010, WPS and
 * LibreOffice know, without array entry; all else stays byte for byte. What the equivalents hold for is in
 * `supportedInputs`: beyond that they give an error (in a column of results a text that begins "Lỗi: "), never another
 * number.
 *
 * @param formula in en-US spelling with its leading "=", our functions by their local names
 * @param offset the place of the cell in the spilled result, from the formula's own cell; the formula is for that cell
 * @param names our functions, as in the catalogue
 * @example plainFormula("=TYLE_TRUCTUYEN(C5:C9,B5:B9)", { row: 1, column: 0 }, names) // reads C6 and B6
 */
export function plainFormula(formula: string, offset: SpillOffset, names: readonly string[]): PlainFormula {
  const calls = outermost(findCalls(formula, names));
  const [first] = calls;
  if (first === undefined) return { kind: "plain", formula };
  const whole = formula.slice(1, first.start).trim() === "" && formula.slice(first.end).trim() === "";
  const written = whole ? column(first, offset, names) : undefined;
  const text = written === undefined ? replaced(formula, calls, names) : written;
  if (typeof text !== "string") return text;
  const moved = offset.row !== 0 || offset.column !== 0;
  if (!whole && moved) return none("outsideSpill", calls);
  const plain = whole ? formula.slice(0, first.start) + text + formula.slice(first.end) : text;
  if (plain.length > MOST_SIGNS || nestingOf(plain) > MOST_NESTING) return none("tooLong", calls);
  return { kind: "plain", formula: plain };
}

/** A formula that is one call: the row of its result that stands at `offset`. */
function column(call: FunctionCall, offset: SpillOffset, names: readonly string[]): string | Refusal {
  const written = writeCall(call, offset, BAD_CELL, names);
  if ("kind" in written) return written;
  const { rows, columns } = written.shape ?? { rows: 1, columns: 1 };
  if (offset.row >= rows || offset.column >= columns) return none("outsideSpill", [call]);
  if (written.shape === undefined) return written.text;
  const row = writeCall(call, offset, BAD_ROW, names);
  return "kind" in row ? row : `IFERROR(${row.text},${BAD_ROW})`;
}

/** A formula or an argument with the calls in it replaced. */
function replaced(formula: string, calls: readonly FunctionCall[], names: readonly string[]): string | Refusal {
  let text = "";
  let done = 0;
  for (const call of calls) {
    const written = writeCall(call, undefined, BAD_CELL, names);
    if ("kind" in written) return written;
    text += formula.slice(done, call.start) + written.text;
    done = call.end;
  }
  return text + formula.slice(done);
}

function writeCall(
  call: FunctionCall,
  offset: SpillOffset | undefined,
  bad: string,
  names: readonly string[],
): Written | Refusal {
  const equivalent = equivalents.get(call.name);
  if (equivalent === undefined || call.args.length > equivalent.takes.length) return none("noEquivalent", [call]);
  const operands: Operand[] = [];
  let shape: Shape | undefined;
  for (const [index, argument] of call.args.entries()) {
    const spills = equivalent.takes[index] === "cell" || equivalent.spills === true;
    const read = readArgument(argument, spills ? offset : undefined, bad, names, call);
    if ("kind" in read) return read;
    operands.push(read.operand);
    if (read.text.length > MOST_SIGNS) return none("tooLong", [call]);
    if (!spills || read.shape === undefined || (equivalent.spills && index > 0)) continue;
    if (read.operand.kind === "area" && read.operand.own === undefined) return none(offset ? "outsideSpill" : "inRange", [call]);
    if (shape && (shape.rows !== read.shape.rows || shape.columns !== read.shape.columns)) return none("noEquivalent", [call]);
    shape = read.shape;
  }
  const text = equivalent.write(operands, bad);
  if (text === undefined) return none("noEquivalent", [call]);
  const rate = equivalent.rate?.(operands);
  return { text, shape, operand: { kind: "value", text, ...(rate && { rate }) } };
}

function readArgument(
  argument: string,
  offset: SpillOffset | undefined,
  bad: string,
  names: readonly string[],
  within: FunctionCall,
): Written | Refusal {
  const formula = "=" + argument;
  const calls = outermost(findCalls(formula, names));
  const [only] = calls;
  if (only?.start === 1 && only.end === formula.length) return writeCall(only, offset, bad, names);
  const text = replaced(formula, calls, names);
  if (typeof text !== "string") return text;
  const operand = readOperand(text.slice(1), offset);
  if (operand === undefined) return none("unreadable", [within]);
  if (operand.kind !== "area") return { text, operand, shape: undefined };
  const { rows, columns } = operand.area;
  return { text, operand, shape: rows === 1 && columns === 1 ? undefined : { rows, columns } };
}

function outermost(calls: readonly FunctionCall[]): FunctionCall[] {
  return calls.filter((call) => !calls.some((other) => other.start < call.start && call.end <= other.end));
}

function none(reason: NoPlainReason, calls: readonly FunctionCall[]): Refusal {
  return { kind: "none", reason, functions: [...new Set(calls.map(({ name }) => name))] };
}
