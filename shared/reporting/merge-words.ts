import { boundWords, joined, type BoundFigure, type BoundText } from "./bound-text";
import { commonTokens } from "./common-tokens";

/** A place where the generated words have changed since a person edited the text. */
export interface Rewording {
  /** What the text said there before. */
  readonly from: string;
  readonly to: string;
  /** Whether the person had changed the same words: theirs give way. */
  readonly conflict: boolean;
}

type Token = string | BoundFigure;

/** A word, a sign or a number with the space before it. */
const WORD = /\s*(?:[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*%?|[^\s\p{L}\p{M}\p{N}])|\s+$/gu;

/**
 * Carries a person's edits over to what is generated now (a three-way merge by words and figures). "tăng" that has become
 * "giảm", or another list of units, is followed; where the person had changed just these words the generated ones stand, since they
 * alone are known to be true of the figures.
 *
 * @param made as it was generated when it was edited.
 * @param own as it was edited.
 * @param now as it is generated.
 * @returns the text, its figures as they were when it was edited, so that `fillText` tells what has changed.
 */
export function mergeWords(made: BoundText, own: BoundText, now: BoundText): { readonly text: BoundText; readonly rewordings: readonly Rewording[] } {
  const [base, mine, theirs] = [tokensOf(made), tokensOf(own), tokensOf(now)];
  const inMine = commonTokens(base.map(idOf), mine.map(idOf));
  const inTheirs = commonTokens(base.map(idOf), theirs.map(idOf));
  const text: Token[] = [];
  const rewordings: Rewording[] = [];
  let [from, mineFrom, theirsFrom] = [0, 0, 0];
  /** What stands between two tokens that all three have in common. */
  const settle = (to: number, mineTo: number, theirsTo: number): void => {
    const [was, edited, fresh] = [base.slice(from, to), mine.slice(mineFrom, mineTo), theirs.slice(theirsFrom, theirsTo)];
    if (sameTokens(was, fresh) || sameTokens(edited, fresh)) return void text.push(...edited);
    text.push(...fresh);
    rewordings.push({ from: boundWords(edited).trim(), to: boundWords(fresh).trim(), conflict: !sameTokens(was, edited) });
  };
  base.forEach((_, at) => {
    const [mineAt, theirsAt] = [inMine[at], inTheirs[at]];
    const token = mine[mineAt ?? -1];
    if (mineAt === undefined || theirsAt === undefined || token === undefined) return;
    settle(at, mineAt, theirsAt);
    text.push(token);
    [from, mineFrom, theirsFrom] = [at + 1, mineAt + 1, theirsAt + 1];
  });
  settle(base.length, mine.length, theirs.length);
  return { text: joined(text), rewordings };
}

function tokensOf(text: BoundText): Token[] {
  return text.flatMap((piece): Token[] => (typeof piece === "string" ? (piece.match(WORD) ?? []) : [piece]));
}

/** The same figure is the same token, whatever it comes to; one that was typed over is not. */
function idOf(token: Token): string {
  return typeof token === "string" ? token : "\n" + token.key + "\n" + (token.typed ?? "");
}

function sameTokens(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every((token, at) => idOf(token) === idOf(other[at] ?? ""));
}
