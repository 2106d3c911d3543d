import type { CellValue } from "../tables/grid";
import { foldedName } from "../tables/name-spelling";
import { readProcedureCode } from "../tables/procedure-code";
import { NO_GROUP } from "./dossier-group";
import type { KeyTable } from "./key-table";
import { foldIntoLetters, TOO_LONG } from "./quick-folded-name";
import { isUnsaid } from "./unsaid-cell";

/** The number of a cell's key. */
export type KeyOf = (value: CellValue, keys: KeyTable) => number;

/** Units are compared by `foldedName`; a blank cell or a lone dash is in `NO_GROUP`. */
export const unitKey: KeyOf = (value, keys) => (isUnsaid(value) ? NO_GROUP : nameKey(String(value), keys));

/** Areas of procedures are compared by `foldedName`; "" is the key of a blank cell or a lone dash. */
export const areaKey: KeyOf = (value, keys) => (isUnsaid(value) ? keys.numberOf("") : nameKey(String(value), keys));

/**
 * Procedures are compared by what a code says, so that "1.004203", "1.004203.000.00.00.H32" and the number that a spreadsheet
 * made of it are one; other words by `foldedName`; "" is the key of a blank cell or a lone dash.
 */
export const procedureKey: KeyOf = (value, keys) => {
  if (typeof value === "string" && isNationalCode(value)) return keys.numberOf(value);
  const code = readProcedureCode(value);
  return code.is === "code" ? keys.numberOf(code.key) : areaKey(value, keys);
};

function nameKey(text: string, keys: KeyTable): number {
  const length = foldIntoLetters(text);
  return length === TOO_LONG ? keys.numberOf(foldedName(text)) : keys.numberOfLetters(length);
}

/** Whether a text is "1.004203" and nothing else: nearly all codes are, and each is its own key. */
function isNationalCode(text: string): boolean {
  if (text.length !== 8 || text.charCodeAt(1) !== 0x2e) return false;
  for (let at = 0; at < 8; at++) if (at !== 1 && (text.charCodeAt(at) < 0x30 || text.charCodeAt(at) > 0x39)) return false;
  return true;
}
