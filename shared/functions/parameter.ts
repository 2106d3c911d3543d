import { Failure } from "../domain/failure";
import type { ArgumentInput, Bilingual, CellInput, ParameterInfo } from "./sheet-function";

/** A parameter that works through a range row by row: it reads one cell. */
export interface CellParameter<T> extends ParameterInfo {
  readonly takes: "cell";
  /** Throws a `Failure` for a cell it cannot use. */
  readonly read: (cell: CellInput) => T;
}

/** A parameter that needs its whole range at once. */
export interface RangeParameter<T> extends ParameterInfo {
  readonly takes: "range";
  /** `cells` is rows × columns; a single value is 1 × 1; undefined when the argument was omitted. */
  readonly read: (cells: CellInput[][] | undefined) => T;
}

export type Parameter<T> = CellParameter<T> | RangeParameter<T>;

/** A required cell parameter. */
export function cell<T>(name: string, description: Bilingual, read: (cell: CellInput) => T): CellParameter<T> {
  return { name, description, optional: false, takes: "cell", read };
}

/** A required range parameter. */
export function range<T>(name: string, description: Bilingual, read: (cells: CellInput[][]) => T): RangeParameter<T> {
  return {
    name,
    description,
    optional: false,
    takes: "range",
    read: (cells) => {
      if (cells === undefined) throw new Failure({ code: "missingValue" });
      return read(cells);
    },
  };
}

/** A cell parameter that may be left out; `read` then gets undefined. */
export function optionalCell<T>(name: string, description: Bilingual, read: (cell: CellInput) => T): CellParameter<T> {
  return { name, description, optional: true, takes: "cell", read };
}

/** A range parameter that may be left out; `read` then gets undefined. */
export function optionalRange<T>(
  name: string,
  description: Bilingual,
  read: (cells: CellInput[][] | undefined) => T,
): RangeParameter<T> {
  return { name, description, optional: true, takes: "range", read };
}

/** An argument as rows × columns; a single value is 1 × 1. */
export function asCells(argument: ArgumentInput): CellInput[][] {
  return Array.isArray(argument) ? (argument as CellInput[][]) : [[argument as CellInput]];
}
