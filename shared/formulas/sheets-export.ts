import { argumentsOf, spelledCalls, type SpelledCall } from "./spelled-calls";
import { tokenize, type Token } from "./tokens";
import { withCommas } from "./typed-formula";

/**
 * A place where Google Sheets has wrapped what Excel does not know, when it saved an .xlsx:
 * IFERROR(__xludf.DUMMYFUNCTION("…"),value). The value is frozen there for ever (sheets-host.md, apache/poi#1046).
 */
export interface WrappedFormula {
  /** Of the whole IFERROR. */
  readonly start: number;
  readonly end: number;
  /** The formula inside, without "=", in en-US separators; "COMPUTED_VALUE" for a cell that a spill filled. */
  readonly formula: string;
  readonly computed: boolean;
}

const DUMMY = /^_{0,2}xludf\.DUMMYFUNCTION$/i;

/** The wrapped formulas of a formula, in order; none stands inside another, for inside they are text. */
export function wrappedFormulas(formula: string): WrappedFormula[] {
  if (!/DUMMYFUNCTION/i.test(formula)) return [];
  const { tokens, calls } = spelledCalls(formula);
  return calls.flatMap((call): WrappedFormula[] => {
    if (call.spelling.toUpperCase() !== "IFERROR") return [];
    const dummy = calls.find(({ start }) => start === firstOf(tokens, call));
    if (dummy === undefined || !DUMMY.test(dummy.spelling) || argumentsOf(tokens, call).length > 2) return [];
    const text = joinedText(argumentsOf(tokens, dummy));
    if (text === undefined) return [];
    const computed = /^(["'])COMPUTED_VALUE\1$/i.test(text);
    const inside = computed ? "COMPUTED_VALUE" : withCommas("=" + text).slice(1);
    return [{ start: call.start, end: call.end, formula: inside, computed }];
  });
}

/** Where the first argument of a call begins. */
function firstOf(tokens: readonly Token[], { inside: [first] }: SpelledCall): number | undefined {
  const token = tokens[first]?.kind === "space" ? tokens[first + 1] : tokens[first];
  return token?.start;
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
