import { localNames } from "./local-names";
import { wrappedFormulas, type WrappedFormula } from "./sheets-export";
import { SHEETS_ONLY } from "./sheets-only";
import { spelledCalls } from "./spelled-calls";
import { spliced } from "./spliced";
import { foreignName, nameSpelled } from "./spelled-name";

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
 * namespaces, in capitals, and out of the wrapping of Google's export. All else stays byte for byte.
 *
 * @param formula with its leading "="; en-US separators, but inside a wrapping those of the spreadsheet it came from
 * @param names of the catalogue, in capitals
 * @example localFormula('=IF([2]!_xldudf_dat_chitieu(D2,0.5)="Đạt",1,0)', names) // '=IF(DAT_CHITIEU(D2,0.5)="Đạt",1,0)'
 */
export function localFormula(formula: string, names: readonly string[]): LocalFormula {
  const wrapped = wrappedFormulas(formula);
  const [first] = wrapped;
  if (first?.computed && formula.slice(1, first.start).trim() === "" && formula.slice(first.end).trim() === "")
    return { kind: "spillCell" };
  const unwrapped = spliced(
    formula,
    wrapped.filter(({ computed }) => !computed).map((each) => ({ ...each, text: standing(each, formula) })),
  );
  const ours = new Set(names);
  const { calls } = spelledCalls(unwrapped);
  const foreign = calls.flatMap(({ spelling }): string[] => {
    if (nameSpelled(spelling, ours) !== undefined) return [];
    const stored = foreignName(spelling);
    if (stored !== undefined) return [stored];
    return wrapped.length > 0 && SHEETS_ONLY.has(spelling.toUpperCase()) ? [spelling.toUpperCase()] : [];
  });
  const isOurs = calls.some(({ spelling }) => nameSpelled(spelling, ours) !== undefined);
  if (foreign.length > 0) return { kind: "foreign", functions: [...new Set(foreign)] };
  if (wrapped.length > 0 && !isOurs) return { kind: "foreign", functions: namesIn(wrapped.map((each) => each.formula)) };
  const local = localNames(unwrapped, names);
  return local === formula ? { kind: "same" } : { kind: "changed", formula: local };
}

/** A formula in the place of its wrapping: in brackets unless it is all there is, or one call. */
function standing({ start, end, formula }: WrappedFormula, within: string): string {
  const alone = within.slice(1, start).trim() === "" && within.slice(end).trim() === "";
  const [call] = spelledCalls(formula).calls;
  return alone || (call?.start === 0 && call.end === formula.length) ? formula : `(${formula})`;
}

/** The functions that some formulas call, or, where they call none, the formulas themselves. */
function namesIn(formulas: readonly string[]): string[] {
  const names = formulas.flatMap((formula) => spelledCalls(formula).calls.map(({ spelling }) => spelling.toUpperCase()));
  return [...new Set(names.length > 0 ? names : formulas)];
}
