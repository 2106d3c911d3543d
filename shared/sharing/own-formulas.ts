import { findCalls } from "../formulas/find-calls";
import { localFormula } from "../formulas/local-formula";
import { mentionsAny } from "../formulas/mentions";
import { plainFormula, type NoPlainReason } from "../formulas/plain/plain-formula";
import { spillAnchors, type CellPlace, type SpillKind } from "../formulas/spill-anchor";
import { spillKind } from "../formulas/spill-kind";
import { FUNCTION_NAMES } from "../functions/function-names";

/** Why a cell gets its value. "foreign": it calls functions of somebody else too. "differs": the caller has found that its plain formula gives another value. */
export type FrozenReason = NoPlainReason | "foreign" | "differs";

/** What a cell of ours is to be in the copy. */
export type Sending =
  | { readonly kind: "plain"; readonly formula: string }
  | { readonly kind: "value"; readonly why: FrozenReason; readonly functions: readonly string[] };

/** A formula of a sheet, wherever it was read: from a file or from an open workbook. */
export interface PlacedFormula extends CellPlace {
  /** With its "=", in en-US separators. */
  readonly text: string;
  /** The other cells that its result fills. */
  readonly fills: readonly CellPlace[];
}

/** A cell that a formula of ours stands in or has filled. */
export interface OwnFormula extends CellPlace {
  /** Spelt as it is typed, with its "="; "" in a cell that the formula in `anchor` has filled. */
  readonly formula: string;
  readonly anchor: CellPlace | undefined;
  readonly sending: Sending;
}

/** Quickly tells what cannot be ours. */
export const mentionsOurs: (text: string) => boolean = mentionsAny([...FUNCTION_NAMES, "DUMMYFUNCTION"]);

/**
 * The cells of a sheet in which formulas of ours stand or have spilled, in the order of rows, with what each is to be in a
 * copy for offices without Thước.
 *
 * @param formulas of one sheet; those that are not ours are passed over
 * @param keepsValue cells whose plain formula is not wanted
 */
export function ownFormulas(formulas: readonly PlacedFormula[], keepsValue: (place: CellPlace) => boolean): OwnFormula[] {
  const found = formulas.filter(({ text }) => mentionsOurs(text));
  const own = new Map<string, OwnFormula>();
  const kinds = new Map<string, SpillKind>();
  const locals = new Map<string, string>();
  const add = ({ row, column, fills }: PlacedFormula, formula: string, sendingAt: (offset: CellPlace) => Sending): void => {
    const anchor = { row, column };
    const first = settled(sendingAt({ row: 0, column: 0 }), keepsValue(anchor), formula);
    own.set(keyOf(anchor), { ...anchor, formula, anchor: undefined, sending: first });
    for (const place of fills) {
      const sent = settled(sendingAt({ row: place.row - row, column: place.column - column }), keepsValue(place), formula);
      own.set(keyOf(place), { row: place.row, column: place.column, formula: "", anchor, sending: sent });
    }
  };
  for (const placed of found) {
    const { text } = placed;
    const local = localFormula(text, FUNCTION_NAMES);
    const kind = spillKind(text, local, FUNCTION_NAMES);
    if (kind !== undefined) kinds.set(keyOf(placed), kind);
    if (local.kind === "spillCell") continue;
    if (local.kind === "foreign") {
      if (findCalls(text, FUNCTION_NAMES).length > 0)
        add(placed, text, () => ({ kind: "value", why: "foreign", functions: local.functions }));
      continue;
    }
    const formula = local.kind === "changed" ? local.formula : text;
    if (findCalls(formula, FUNCTION_NAMES).length === 0) continue;
    locals.set(keyOf(placed), formula);
    add(placed, formula, (offset) => sendingOf(formula, offset, placed.fills.length > 0));
  }
  const anchorOf = spillAnchors((row, column) => kinds.get(`${row},${column}`));
  for (const placed of found) {
    const anchor = kinds.get(keyOf(placed)) === "spill" ? anchorOf(placed) : undefined;
    const formula = anchor && locals.get(keyOf(anchor));
    if (anchor === undefined || formula === undefined) continue;
    const { row, column } = placed;
    const sending = settled(sendingOf(formula, { row: row - anchor.row, column: column - anchor.column }, false), keepsValue(placed), formula);
    own.set(keyOf(placed), { row, column, formula: "", anchor, sending });
  }
  return [...own.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** A result of several cells of which a call of ours is only a part cannot be written cell by cell. */
function sendingOf(formula: string, offset: CellPlace, isSpread: boolean): Sending {
  if (isSpread && !isOneCall(formula)) return { kind: "value", why: "inRange", functions: functionsIn(formula) };
  const plain = plainFormula(formula, offset, FUNCTION_NAMES);
  return plain.kind === "plain" ? plain : { kind: "value", why: plain.reason, functions: plain.functions };
}

function settled(sending: Sending, isKept: boolean, formula: string): Sending {
  return isKept && sending.kind === "plain" ? { kind: "value", why: "differs", functions: functionsIn(formula) } : sending;
}

/** Whether a formula is one call of ours and nothing beside. */
export function isOneCall(formula: string): boolean {
  const [first] = findCalls(formula, FUNCTION_NAMES);
  return first !== undefined && formula.slice(1, first.start).trim() === "" && formula.slice(first.end).trim() === "";
}

function functionsIn(formula: string): string[] {
  return [...new Set(findCalls(formula, FUNCTION_NAMES).map(({ name }) => name))];
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
