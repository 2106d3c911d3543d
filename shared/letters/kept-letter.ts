import * as z from "zod/mini";
import { KEPT_LIMITS } from "../tables/kept-limits";
import { utf8Length } from "../tables/utf8-length";
import type { LetterForm } from "./letter";
import { usualSignature } from "./usual-signature";

/** The kinds of letter. */
export type LetterKind = LetterForm["kind"];

/**
 * What is the same in the letters of an office from one period to the next; kept with the workbook as `kept.letter`. The
 * number, the date and the subject are of one letter and are not kept. Of persons only the name of who signs, if typed.
 */
export interface KeptLetter extends Pick<LetterForm, "kind" | "parentBody" | "body" | "place" | "signature"> {
  /** A công văn asks units for something, a báo cáo tells a superior: neither goes where the other goes. */
  readonly letters: Readonly<Record<LetterKind, KeptWords>>;
}

/** What is the same in letters of one kind. */
export type KeptWords = Pick<LetterForm, "symbol" | "recipients" | "opening" | "closing" | "copies">;

/** What was remembered; `damaged` when something was, and it could not be used. */
export interface RecalledLetter {
  readonly letter: KeptLetter;
  readonly damaged: boolean;
}

/** The most letters in a line (a name, a recipient) and in a paragraph. */
export const LONGEST_LINE = 200;
export const LONGEST_PARAGRAPH = 2_000;
const MOST_LINES = 40;

const line = z.string().check(z.maxLength(LONGEST_LINE));
const lines = z.array(line).check(z.maxLength(MOST_LINES));
const paragraphs = z.array(z.string().check(z.maxLength(LONGEST_PARAGRAPH))).check(z.maxLength(MOST_LINES));
const words = z.strictObject({ symbol: line, recipients: lines, opening: paragraphs, closing: paragraphs, copies: lines });
const keptLetter = z.strictObject({
  kind: z.enum(["congVan", "baoCao"]),
  parentBody: line,
  body: line,
  place: line,
  signature: z.strictObject({
    form: z.enum(["TM", "KT", "TL", "TUQ", "own"]),
    of: line,
    collective: z.optional(line),
    position: line,
    name: line,
  }),
  letters: z.strictObject({ congVan: words, baoCao: words }),
});

/** A letter of a People's Committee, signed by a deputy; whom it is from and to is not known. */
export function usualLetter(): KeptLetter {
  const usual: KeptWords = { symbol: "", recipients: [], opening: [], closing: [], copies: ["Như trên", "Lưu: VT, VP"] };
  return {
    kind: "congVan",
    parentBody: "",
    body: "",
    place: "",
    signature: usualSignature("KT"),
    letters: { congVan: { ...usual, symbol: "UBND-VP" }, baoCao: { ...usual, symbol: "BC-UBND" } },
  };
}

/** What `kept.letter` holds; `usualLetter` when nothing is kept, or when it is damaged or not ours. Never throws. */
export function recallLetter(kept: unknown): RecalledLetter {
  if (kept === undefined) return { letter: usualLetter(), damaged: false };
  const read = z.safeParse(keptLetter, kept);
  if (!read.success || tooLarge(kept)) return { letter: usualLetter(), damaged: true };
  const { signature: { collective, ...signature }, ...letter } = read.data;
  return { letter: { ...letter, signature: { ...signature, ...(collective !== undefined && { collective }) } }, damaged: false };
}

/**
 * The letter as plain JSON for `kept.letter`; blank lines are dropped, but for the one of an opening that was cleared on purpose
 * (`shownOpening`).
 *
 * @returns undefined when it is too large to be kept (`KEPT_LIMITS.letterBytes`), which is to be told.
 */
export function letterToKeep(letter: KeptLetter): KeptLetter | undefined {
  const tidy = { ...letter, letters: { congVan: tidied(letter.letters.congVan), baoCao: tidied(letter.letters.baoCao) } };
  const kept = JSON.parse(JSON.stringify(tidy).normalize("NFC")) as unknown;
  const { letter: sound, damaged } = recallLetter(kept);
  return damaged ? undefined : sound;
}

function tidied({ symbol, recipients, opening, closing, copies }: KeptWords): KeptWords {
  const filled = (all: readonly string[]): string[] => all.map((one) => one.trim()).filter((one) => one !== "");
  const said = filled(opening);
  return { symbol, recipients: filled(recipients), opening: opening.length > 0 && said.length === 0 ? [""] : said, closing: filled(closing), copies: filled(copies) };
}

function tooLarge(kept: unknown): boolean {
  return utf8Length(JSON.stringify(kept)) > KEPT_LIMITS.letterBytes;
}
