import * as z from "zod/mini";
import { KEPT_LIMITS } from "../tables/kept-limits";
import { utf8Length } from "../tables/utf8-length";
import type { SeenParagraph, SeenText } from "./seen-text";

/** The name under which a workbook keeps how the text of the report read when it was last handed on. */
export const KEPT_SEEN_TEXT = "seenText";

const short = z.string().check(z.maxLength(600));
const sum = z.string().check(z.regex(/^([0-9a-f]{14})?$/));
const paragraphs = z
  .array(z.strictObject({ key: short, sum, words: z.optional(z.string().check(z.maxLength(20_000))) }))
  .check(z.maxLength(2_000));
const keptSeenText = z.strictObject({ version: z.literal(1), of: short, sources: z.record(short, sum), paragraphs, was: paragraphs });

/** How the text read when it was last handed on; undefined when that is not known, or damaged. Never throws. */
export function recallSeenText(kept: unknown): SeenText | undefined {
  const read = keptSeenText.safeParse(kept).data;
  return read && { of: read.of, sources: read.sources, paragraphs: read.paragraphs.map(plain), was: read.was.map(plain) };
}

/**
 * The text as plain JSON. The words of its longest paragraphs are left out as far as they must be: that they have changed is
 * known without them.
 *
 * @returns undefined when it is too much without any words.
 */
export function seenTextToKeep(seen: SeenText): unknown {
  const byLength = [...seen.paragraphs, ...seen.was].sort((one, other) => lengthOf(other) - lengthOf(one));
  let size = sizeOf(kept(seen, new Set()));
  const wordless = new Set<SeenParagraph>();
  for (const paragraph of byLength) {
    if (size <= KEPT_LIMITS.seenTextBytes) break;
    wordless.add(paragraph);
    size -= lengthOf(paragraph);
  }
  const smallest = kept(seen, wordless);
  return sizeOf(smallest) <= KEPT_LIMITS.seenTextBytes ? smallest : undefined;
}

function kept({ of, sources, paragraphs: all, was }: SeenText, wordless: ReadonlySet<SeenParagraph>): unknown {
  const cut = (paragraph: SeenParagraph): SeenParagraph => (wordless.has(paragraph) ? { key: paragraph.key, sum: paragraph.sum } : paragraph);
  return { version: 1, of, sources, paragraphs: all.map(cut), was: was.map(cut) };
}

function plain({ key, sum: of, words }: { readonly key: string; readonly sum: string; readonly words?: string | undefined }): SeenParagraph {
  return { key, sum: of, ...(words !== undefined && { words }) };
}

/** What leaving out its words saves, at least. */
function lengthOf({ words }: SeenParagraph): number {
  return words === undefined ? 0 : utf8Length(words);
}

function sizeOf(json: unknown): number {
  return utf8Length(JSON.stringify(json));
}
