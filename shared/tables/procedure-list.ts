import type { ListProblem, ProcedureLevel } from "../domain/procedure";
import type { CalendarSpan } from "./calendar-span";
import type { Area } from "./grid";

/** One procedure of a list. */
export interface ListedProcedure {
  /** Sheet row, from 0. */
  readonly row: number;
  /** What codes are compared by; "" when the row gives none that can be read. */
  readonly codeKey: string;
  readonly code: string;
  readonly name: string;
  readonly level: ProcedureLevel | undefined;
  /** The decision that put it on the list, as written; "" when the row names none. */
  readonly decision: string;
  readonly firstPublished: CalendarSpan | undefined;
  readonly validFrom: CalendarSpan | undefined;
  /** The last day or days of validity, themselves included. */
  readonly validTo: CalendarSpan | undefined;
  /** A cell of the row cannot be read, so that nothing certain can be said by it. */
  readonly unreadable: boolean;
}

/** What a list of procedures may say of each. */
export type ListColumn = "code" | "name" | "level" | "decision" | "firstPublished" | "validFrom" | "validTo";

/** A list of procedures as it stands on a sheet. */
export interface ProcedureList {
  readonly sheet: string;
  /** From the header row to the last row of the list. */
  readonly area: Area;
  /** Sheet columns, from 0, of what the list says. */
  readonly columns: ReadonlyMap<ListColumn, number>;
  readonly procedures: readonly ListedProcedure[];
  /** What is wrong, each with its A1 address. */
  readonly problems: readonly { readonly cell: string; readonly problem: ListProblem }[];
}
