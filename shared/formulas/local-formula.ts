import { findCalls } from "./find-calls";
import { localNames } from "./local-names";
import { wrappedFormulas, type WrappedFormula } from "./sheets-export";
import { sheetsOnly } from "./sheets-only";
import { spelledCalls } from "./spelled-calls";
import { foreignName, nameSpelled } from "./spelled-name";
import { spliced } from "./spliced";
import { withCommas } from "./typed-formula";

/** What a formula is once our functions are spelt as they are typed. */
export type LocalFormula =
  /** It is spelt so already, or has none of ours. */
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly formula: string }
  /** A frozen value that a spilled formula of some other cell left here. */
  | { readonly kind: "spillCell" }
  /** It calls functions of somebody else that live nowhere here: nothing is changed. */
  | { readonly kind: "foreign"; readonly functions: readonly string[] };

/**
 * A formula with every call of our functions spelt as it is typed: without the prefixes of stored files, links and
 * namespaces, in capitals, and out of the wrapping of Google's export. All else stays byte for byte, but where something is
 * wrapped, the whole is given in en-US separators.
 *
 * @param formula with its leading "="; inside a wrapping in the separators of the spreadsheet it came from
 * @param names of the catalogue, in capitals
 * @example localFormula('=IF([2]!_xldudf_dat_chitieu(D2,0.5)="Đạt",1,0)', names) // '=IF(DAT_CHITIEU(D2,0.5)="Đạt",1,0)'
 */
export function localFormula(formula: string, names: readonly string[]): LocalFormula {
  const wrapped = wrappedFormulas(formula);
  const opened = wrapped.map((each) => open(each, formula, names));
  if (opened.length === 1 && opened[0] === "spillCell") return { kind: "spillCell" };
  const foreign = opened.flatMap((each) => (each === "spillCell" ? ["COMPUTED_VALUE"] : "foreign" in each ? each.foreign : []));
  const unwrapped = spliced(
    wrapped.length > 0 ? withCommas(formula) : formula,
    opened.flatMap((each) => (typeof each === "object" && "text" in each ? [each] : [])),
  );
  const ours = new Set(names);
  for (const { spelling } of spelledCalls(unwrapped).calls) {
    const name = nameSpelled(spelling, ours) === undefined ? foreignName(spelling) : undefined;
    if (name !== undefined) foreign.push(name);
  }
  if (foreign.length > 0) return { kind: "foreign", functions: [...new Set(foreign)] };
  const local = localNames(unwrapped, names);
  return local === formula ? { kind: "same" } : { kind: "changed", formula: local };
}

/**
 * What stands in the place of a wrapping: the formula that is wrapped, whose own wrappings, from an earlier journey, are
 * opened too; or the functions for which it cannot be brought to life; or it is all there is, and the value of a spill.
 */
function open(
  { start, end, formula, computed }: WrappedFormula,
  within: string,
  names: readonly string[],
): { readonly start: number; readonly end: number; readonly text: string } | { readonly foreign: readonly string[] } | "spillCell" {
  const alone = within.slice(1, start).trim() === "" && within.slice(end).trim() === "";
  if (formula === undefined) return { foreign: ["DUMMYFUNCTION"] };
  const local = localFormula("=" + formula, names);
  if (computed || local.kind === "spillCell") return alone ? "spillCell" : { foreign: ["COMPUTED_VALUE"] };
  if (local.kind === "foreign") return { foreign: local.functions };
  const text = local.kind === "changed" ? local.formula.slice(1) : formula;
  if (findCalls(text, names).length === 0) return { foreign: calledIn(text) };
  const only = sheetsOnly(text);
  return only.length > 0 ? { foreign: only } : { start, end, text: alone || isOneCall(text) ? text : `(${text})` };
}

function isOneCall(formula: string): boolean {
  const [call] = spelledCalls(formula).calls;
  return call?.start === 0 && call.end === formula.length;
}

/** The functions that a formula calls, or, where it calls none, the formula itself. */
function calledIn(formula: string): string[] {
  const names = spelledCalls(formula).calls.map(({ spelling }) => spelling.toUpperCase());
  return names.length > 0 ? names : [formula];
}
