import type { WordedParagraph } from "./apply-wording";
import type { SeenParagraph, SeenText } from "./seen-text";
import { sinceChanges } from "./since-changes";
import { paragraphText, type Paragraph } from "./statement";
import type { WordNotice } from "./word-notice";

/** What has changed since the user read the text, where nothing else tells. */
export interface SinceReading {
  /** Paragraphs that nobody has edited point out their changes as well. */
  readonly worded: readonly WordedParagraph[];
  /** Paragraphs that are not generated any more; without words where these are not known. */
  readonly gone: readonly SeenParagraph[];
}

/**
 * Points out what has changed with the figures in paragraphs that nobody has edited; those that somebody has tell it themselves
 * (`apply-wording`).
 */
export function sinceReading(worded: readonly WordedParagraph[], { was }: Pick<SeenText, "was">, generated: readonly Paragraph[]): SinceReading {
  if (was.length === 0) return { worded, gone: [] };
  const [before, now] = [new Map(was.map((each) => [each.key, each])), new Map(generated.map((each) => [each.key, each]))];
  const known = new Set(worded.map(({ key }) => key));
  return {
    worded: worded.map((paragraph) => {
      const [seen, text] = [before.get(paragraph.key), now.get(paragraph.key)];
      if (paragraph.is !== "generated" || seen === undefined || text === undefined) return paragraph;
      return { ...paragraph, notices: [...paragraph.notices, noticeOf(seen, text)] };
    }),
    gone: was.filter(({ key }) => !now.has(key) && !known.has(key)),
  };
}

function noticeOf(seen: SeenParagraph, text: Paragraph): WordNotice {
  if (seen.sum === "") return { is: "sinceNew" };
  return { is: "since", changes: seen.words === undefined ? undefined : sinceChanges(seen.words, paragraphText(text)) };
}
