import { findCalls } from "./find-calls";
import type { LocalFormula } from "./local-formula";
import type { SpillKind } from "./spill-anchor";
import { tokenize } from "./tokens";

/**
 * What a cell is to the frozen cells around it: one of them ("spill"), or a formula of ours that may have filled them
 * ("ours"), whether it is still to be repaired or has been. Undefined for all else, and for a formula of ours in which
 * nothing is more than one cell: those around it were filled by some other.
 *
 * @param formula as found; `local` what `localFormula` gives for it
 * @param names of the catalogue, in capitals
 */
export function spillKind(formula: string, local: LocalFormula, names: readonly string[]): SpillKind | undefined {
  if (local.kind === "foreign") return undefined;
  if (local.kind === "spillCell") return "spill";
  const own = local.kind === "changed" ? local.formula : formula;
  return findCalls(own, names).length > 0 && mayFillCells(own) ? "ours" : undefined;
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/** Whether something in a formula may be more than one value: an area, a table, an array, or a name that may mean one. */
function mayFillCells(formula: string): boolean {
  return tokenize(formula).some(({ kind, text }, at, tokens) => {
    if (kind === "array" || kind === "brackets" || text === ":") return true;
    if (kind !== "name" || CELL.test(text) || /^(?:TRUE|FALSE)$/i.test(text)) return false;
    const after = tokens[at + 1]?.kind === "space" ? tokens[at + 2] : tokens[at + 1];
    return after?.kind === "open" ? /^(?:INDIRECT|OFFSET|CHOOSE|INDEX)$/i.test(text) : after?.text !== "!";
  });
}
