import { isClosed } from "./closed-formula";
import { fromSheetsLocale } from "./sheets-locale";
import { argumentsOf, spelledCalls, type SpelledCall } from "./spelled-calls";
import { tokenize, type Token } from "./tokens";

/**
 * A place where Google Sheets has wrapped what Excel does not know, when it saved an .xlsx:
 * IFERROR(__xludf.DUMMYFUNCTION("…"),value). The value is frozen there for ever (sheets-host.md, apache/poi#1046).
 */
export interface WrappedFormula {
  /** Of the whole IFERROR. */
  readonly start: number;
  readonly end: number;
  /**
   * The formula inside, without "=", in en-US separators; "COMPUTED_VALUE" for a cell that a spill filled. Undefined where it
   * cannot be read as one: no text, or something in it is not closed.
   */
  readonly formula: string | undefined;
  readonly computed: boolean;
}

const DUMMY = /^_{0,2}xludf\.DUMMYFUNCTION$/i;

/** The wrapped formulas of a formula, in order. None stands inside another: inside they are text, or its frozen value. */
export function wrappedFormulas(formula: string): WrappedFormula[] {
  if (!/DUMMYFUNCTION/i.test(formula)) return [];
  const { tokens, calls } = spelledCalls(formula);
  const guards = new Map(calls.filter(isGuard).map((call) => [firstOf(tokens, call), call]));
  let done = 0;
  return calls.flatMap((dummy): WrappedFormula[] => {
    if (!DUMMY.test(dummy.spelling) || dummy.start < done) return [];
    const guard = guards.get(dummy.start);
    const { start, end } = guard !== undefined && guardsOnly(tokens, guard, dummy) ? guard : dummy;
    done = end;
    const closed = tokens[dummy.inside[1]] !== undefined && isClosed(formula.slice(start, end));
    const text = closed ? joinedText(argumentsOf(tokens, dummy)) : undefined;
    if (text !== undefined && /^(["'])COMPUTED_VALUE\1$/i.test(text))
      return [{ start, end, formula: "COMPUTED_VALUE", computed: true }];
    const inside = text?.replace(/^\s*=/, "");
    return [{ start, end, formula: inside !== undefined && isClosed(inside) ? fromSheetsLocale(inside) : undefined, computed: false }];
  });
}

function isGuard({ spelling }: SpelledCall): boolean {
  return spelling.toUpperCase() === "IFERROR";
}

/** Where the first argument of a call begins, behind spaces and the "@" with which Excel shows the wrapping. */
function firstOf(tokens: readonly Token[], { inside: [first] }: SpelledCall): number | undefined {
  let at = first;
  while (tokens[at]?.kind === "space" || tokens[at]?.text === "@") at += 1;
  return tokens[at]?.start;
}

/** Whether an IFERROR has a call for all of its first argument, and one value. */
function guardsOnly(tokens: readonly Token[], guard: SpelledCall, { inside: [, closing] }: SpelledCall): boolean {
  const behind = tokens[closing + 1]?.kind === "space" ? closing + 2 : closing + 1;
  return (tokens[behind]?.kind === "separator" || behind === guard.inside[1]) && argumentsOf(tokens, guard).length <= 2;
}

/** The one text that a call is given: long ones are written as several joined by "&". */
function joinedText(args: readonly string[]): string | undefined {
  const [argument, ...more] = args;
  if (argument === undefined || more.length > 0) return undefined;
  const pieces = tokenize(argument).filter(({ kind }) => kind !== "space");
  const sound = pieces.every(({ kind, text }, at) => (at % 2 === 0 ? kind === "text" : text === "&"));
  if (!sound || pieces.length % 2 === 0) return undefined;
  return pieces
    .filter((_, at) => at % 2 === 0)
    .map(({ text }) => text.slice(1, -1).replace(/""/g, '"'))
    .join("");
}
