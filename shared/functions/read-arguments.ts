import { Failure, failureAt } from "../domain/failure";
import type { ArgumentInput, CellInput } from "./sheet-function";
import { asCells, type CellParameter, type Parameter } from "./parameter";

/** Rows × columns of a call worked through row by row; undefined when every argument is a single value. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape of a range; a single value is 1 × 1. */
export function shapeOf(cells: readonly (readonly unknown[])[]): Shape {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/**
 * The shape that the ranges among the row-by-row arguments share. A range of one cell is a single value: Excel hands
 * a single cell over as 1 × 1, Sheets as the value itself.
 *
 * @throws Failure `shapesDiffer` when two of them differ.
 */
export function sharedShape(parameters: readonly Parameter<unknown>[], args: readonly ArgumentInput[]): Shape | undefined {
  let shape: Shape | undefined;
  parameters.forEach((parameter, index) => {
    if (parameter.takes !== "cell") return;
    const own = shapeOf(asCells(args[index]));
    if (own.rows === 1 && own.columns === 1) return;
    if (shape !== undefined && (shape.rows !== own.rows || shape.columns !== own.columns)) {
      throw new Failure({ code: "shapesDiffer", first: shapeText(shape), second: shapeText(own) }, parameter.name);
    }
    shape = own;
  });
  return shape;
}

/** Rows × columns in figures: "16 × 1". */
export function shapeText(shape: Shape): string {
  return String(shape.rows) + " × " + String(shape.columns);
}

/** Reads a whole-range argument; what it refuses is said of the parameter. */
export function readRange<T>(parameter: Extract<Parameter<T>, { takes: "range" }>, argument: ArgumentInput): T {
  try {
    return parameter.read(argument === undefined || argument === null ? undefined : asCells(argument));
  } catch (error) {
    throw named(parameter.name, error);
  }
}

/** A row-by-row argument, ready to be read a million times. */
export interface ArgumentCells {
  /** Under which `calculate` gets the value. */
  readonly key: string;
  readonly parameter: CellParameter<unknown>;
  readonly cells: readonly (readonly CellInput[])[];
  /** A single value serves every row. */
  readonly isSingle: boolean;
}

/** Prepares a row-by-row argument for `readCell`. */
export function cellsOf(key: string, parameter: CellParameter<unknown>, argument: ArgumentInput): ArgumentCells {
  const cells = asCells(argument);
  return { key, parameter, cells, isSingle: cells.length === 1 && cells[0]?.length === 1 };
}

/** Reads one cell of a row-by-row argument; what it refuses is said of the parameter. */
export function readCell({ parameter, cells, isSingle }: ArgumentCells, row: number, column: number): unknown {
  const value = isSingle ? cells[0]?.[0] : cells[row]?.[column];
  try {
    return parameter.read(value);
  } catch (error) {
    throw named(parameter.name, error);
  }
}

function named(name: string, error: unknown): unknown {
  return error instanceof Failure ? failureAt(name, error) : error;
}
