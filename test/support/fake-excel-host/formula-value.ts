import { addInFunction } from "../add-in-function";
import { parseArea } from "./a1";
import type { FormulaTree } from "./formula-tree";
import type { Operand, Value } from "./operand";
import { CellError, compare, numberOf, single } from "./operand";
import { WORKSHEET_FUNCTIONS } from "./worksheet-functions";
import { notSimulated } from "./wire";

/** Where a formula looks up cells. */
export interface CellSource {
  valueAt(sheet: string | undefined, row: number, column: number): Value;
}

const ARITHMETIC: Readonly<Record<string, (first: number, second: number) => number>> = {
  "+": (first, second) => first + second,
  "-": (first, second) => first - second,
  "*": (first, second) => first * second,
  "^": (first, second) => first ** second,
  "/": (first, second) => {
    if (second === 0) throw new CellError("#DIV/0!");
    return first / second;
  },
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function operate(sign: string, args: readonly Value[]): Value {
  const [first = "", second = ""] = args;
  const comparison = COMPARISONS[sign];
  const arithmetic = ARITHMETIC[sign];
  if (comparison) return comparison(compare(first, second));
  if (arithmetic) return arithmetic(numberOf(first), numberOf(second));
  if (sign === "&") return `${first}${second}`;
  if (sign === "%") return numberOf(first) / 100;
  if (sign === "unary-") return -numberOf(first);
  if (sign === "unary+") return first;
  throw notSimulated(`operator ${sign}`);
}

/** What a formula comes to; errors are thrown as `CellError`. A function that is not played throws ApiNotFound. */
export function evaluate(tree: FormulaTree, cells: CellSource): Operand {
  switch (tree.kind) {
    case "constant":
      return tree.value;
    case "range": {
      const area = parseArea(tree.address);
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) =>
          cells.valueAt(tree.sheet, area.row + row, area.column + column),
        ),
      );
    }
    case "operator":
      return operate(
        tree.sign,
        tree.args.map((arg) => single(evaluate(arg, cells))),
      );
    case "call": {
      const call = WORKSHEET_FUNCTIONS[tree.name];
      const addIn = addInFunction(tree.name);
      if (addIn) {
        const value = addIn(tree.args.map((arg) => evaluate(arg, cells)));
        if (typeof value === "string" && value.startsWith("#")) throw new CellError(value);
        return value;
      }
      if (!call) throw notSimulated(`worksheet function ${tree.name}`);
      return call(tree.args.map((arg) => () => evaluate(arg, cells)));
    }
  }
}
