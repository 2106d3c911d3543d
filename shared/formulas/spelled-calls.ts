import { tokenize, type Token } from "./tokens";

/** A function as it is called in a formula, in whatever spelling. Positions count UTF-16 units of the formula. */
export interface SpelledCall {
  /** As written, without what stands before "!". */
  readonly spelling: string;
  /** Where the spelling begins, what stands before "!" included ("[2]!", "'C:\\Thuoc.xlam'!"). */
  readonly start: number;
  /** Just behind the spelling. */
  readonly nameEnd: number;
  /** Just behind the closing bracket; the length of the formula where it is missing. */
  readonly end: number;
  /** The arguments from the opening bracket on, in tokens: index of the first, and just behind the last. */
  readonly inside: readonly [first: number, behind: number];
}

/** The calls of a formula in the order in which they begin, outer before inner, with its tokens. */
export function spelledCalls(formula: string): { readonly tokens: readonly Token[]; readonly calls: readonly SpelledCall[] } {
  const tokens = tokenize(formula);
  const closings = closingOf(tokens);
  const calls = tokens.flatMap((token, at): SpelledCall[] => {
    if (token.kind !== "name") return [];
    const open = tokens[at + 1]?.kind === "space" ? at + 2 : at + 1;
    if (tokens[open]?.kind !== "open") return [];
    const closing = closings.get(open);
    const start = linkStart(tokens, at);
    return [
      {
        spelling: token.text,
        start,
        nameEnd: token.start + token.text.length,
        end: closing === undefined ? formula.length : (tokens[closing]?.start ?? 0) + 1,
        inside: [open + 1, closing ?? tokens.length],
      },
    ];
  });
  return { tokens, calls };
}

/**
 * A file or sheet before "!" belongs to the call: "[2]!F(", "[1]Sheet1!F(", "'Thuoc.xlam'!F(", "Thuoc.xlam!F("; and so does
 * "#REF!", which stands there when it is gone.
 */
function linkStart(tokens: readonly Token[], at: number): number {
  const own = tokens[at]?.start ?? 0;
  const before = tokens[at - 1];
  if (before?.text === "#REF!") return before.start;
  if (before?.text !== "!") return own;
  const [book, sheet] = [tokens[at - 3], tokens[at - 2]];
  if (sheet?.kind === "brackets") return book?.kind === "name" ? own : sheet.start;
  if (sheet?.kind === "name") return book?.kind === "brackets" ? book.start : sheet.start;
  return sheet?.kind === "quoted" ? sheet.start : own;
}

/** Index of the closing bracket of each opening one that has one. */
function closingOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind }, at) => {
    if (kind === "open") open.push(at);
    if (kind !== "close") return;
    const last = open.pop();
    if (last !== undefined) closings.set(last, at);
  });
  return closings;
}

/** The texts of the arguments of a call, spaces around them trimmed; none for "()". */
export function argumentsOf(tokens: readonly Token[], { inside: [first, behind] }: SpelledCall): string[] {
  const args = [""];
  let depth = 0;
  for (let at = first; at < behind; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (token.kind === "separator" && depth === 0) args.push("");
    else args[args.length - 1] += token.text;
  }
  const trimmed = args.map((arg) => arg.trim());
  return trimmed.length === 1 && trimmed[0] === "" ? [] : trimmed;
}
