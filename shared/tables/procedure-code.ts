import type { CellValue } from "./grid";
import { cellText, isBlank } from "./cell-text";

/** What a cell gives as the code of a procedure. `key`: what codes are compared by. */
export type ProcedureCode =
  | { readonly is: "code"; readonly key: string; readonly shown: string }
  | { readonly is: "blank" }
  /** Digits are missing at the end: "1.00942" once was 1.009420, if what it lost were zeros (`perhaps`). */
  | { readonly is: "shortened"; readonly perhaps: string; readonly shown: string }
  | { readonly is: "unreadable" };

/**
 * A national code: "1.004203", alone or with the tail that a province's copy has ("1.004203.000.00.00.H32"). Zeros and
 * the letters of the authority say whose copy it is, not which procedure.
 */
const NATIONAL = /^(\d)[.,](\d{6})(?:\.0+)*(?:\.[A-Z]\d{2,3})?$/;
/** A text that was a number in between has lost the zeros at its end. */
const SHORTENED = /^(\d)[.,](\d{1,5})(?:\.0+)*(?:\.[A-Z]\d{2,3})?$/;
const NUMBER_LENGTH = 6;
/** Codes of before the national database: "T-KHA-123456-TT", "BTP-277294". */
const OTHER = /^(?=.*\d)[A-Z0-9\u0110]+(?:[.\-_/][A-Z0-9\u0110]+)+$/;

/**
 * Reads a code. A spreadsheet that took "1.004200" for a number shows 1.0042: its six decimals are put back. Words, a
 * lone number and an error value are unreadable: nothing is guessed from them.
 */
export function readProcedureCode(value: CellValue): ProcedureCode {
  if (isBlank(value)) return { is: "blank" };
  if (typeof value === "number") return ofNumber(value);
  const shown = cellText(value);
  if (/^[-\u2013\u2014]+$/.test(shown)) return { is: "blank" };
  const text = shown.replace(/\s*([.,\-_/])\s*/g, "$1").replace(/[.,]$/, "").toUpperCase();
  const [, kind, number] = NATIONAL.exec(text) ?? [];
  if (kind !== undefined && number !== undefined) return { is: "code", key: kind + "." + number, shown };
  const [, first, rest] = SHORTENED.exec(text) ?? [];
  if (first !== undefined && rest !== undefined)
    return { is: "shortened", perhaps: first + "." + rest.padEnd(NUMBER_LENGTH, "0"), shown };
  return OTHER.test(text) ? { is: "code", key: text, shown } : { is: "unreadable" };
}

function ofNumber(value: number): ProcedureCode {
  const key = value.toFixed(6);
  if (value < 1 || value >= 10 || Number(key) !== value || Number.isInteger(value)) return { is: "unreadable" };
  return { is: "code", key, shown: key };
}

/** The whole code that a shortened one may have been; undefined for any other text. */
export function perhapsCode(text: string): string | undefined {
  const code = readProcedureCode(text);
  return code.is === "shortened" ? code.perhaps : undefined;
}

/** Whether a cell holds a national code: such a row is about a procedure, whatever the header says. */
export function isNationalCode(value: CellValue): boolean {
  const code = readProcedureCode(value);
  return code.is === "code" && /^\d\.\d{6}$/.test(code.key);
}
