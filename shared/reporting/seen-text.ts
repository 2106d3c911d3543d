import { sumOfTexts } from "../tables/running-sum";
import { paragraphText, type Paragraph } from "./statement";

/** A paragraph as it once read; without words where there was no room to keep them. */
export interface SeenParagraph {
  readonly key: string;
  /** `sumOfTexts` of its words; "" of a paragraph that was not there. */
  readonly sum: string;
  readonly words?: string;
}

/** A text as it was last read by the user, and what has changed in it with the figures since. Plain JSON. */
export interface SeenText {
  /** What report it is of: sheet, period, form of header. */
  readonly of: string;
  /** `sourceHash` of what it was made from, by what that is: "now", "before", "targets", each with its sheet. */
  readonly sources: Readonly<Record<string, string>>;
  readonly paragraphs: readonly SeenParagraph[];
  /** What changed paragraphs said when the user saw them last, those that are gone too. */
  readonly was: readonly SeenParagraph[];
}

/** A text as it is generated now. */
export interface ReadText extends Pick<SeenText, "of" | "sources"> {
  readonly paragraphs: readonly Paragraph[];
}

/**
 * The next reading of a text. Where a sheet that it is made from has other values than before, what reads otherwise has
 * changed with them and is kept until the user has seen it. Where all sheets are as they were, it is the user who has changed the
 * rules, the indicators or what is doubtful, and nothing is to be pointed out. The text of another report begins anew.
 *
 * @param seen undefined before the first reading.
 * @returns `seen` itself when nothing is new.
 */
export function nextReading(seen: SeenText | undefined, { of, sources, paragraphs }: ReadText): SeenText {
  const now = paragraphs.filter(({ kind }) => kind !== "heading").map(seenParagraph);
  if (seen?.of !== of) return { of, sources, paragraphs: now, was: [] };
  const changed = Object.entries(sources).some(([source, hash]) => (seen.sources[source] ?? hash) !== hash);
  const [before, marked, there] = [byKey(seen.paragraphs), byKey(seen.was), byKey(now)];
  if (!changed && same(seen.paragraphs, now) && Object.keys(sources).every((source) => source in seen.sources)) return seen;
  const keys = [...new Set([...now, ...seen.was, ...seen.paragraphs].map(({ key }) => key))];
  const was = keys.flatMap((key): SeenParagraph[] => {
    const last = marked.get(key) ?? (changed ? (before.get(key) ?? { key, sum: "", words: "" }) : undefined);
    // By other rules a paragraph may go whose change was to be seen.
    const left = !changed && before.has(key) && !there.has(key);
    return last === undefined || left || last.sum === (there.get(key)?.sum ?? "") ? [] : [last];
  });
  return { of, sources: { ...seen.sources, ...sources }, paragraphs: now, was };
}

/** The user has seen what has changed in a paragraph; in all of them without a key. */
export function markSeen(seen: SeenText, key?: string): SeenText {
  return { ...seen, was: key === undefined ? [] : seen.was.filter((each) => each.key !== key) };
}

function seenParagraph(paragraph: Paragraph): SeenParagraph {
  const words = paragraphText(paragraph);
  return { key: paragraph.key, sum: sumOfTexts([words]), words };
}

function byKey(paragraphs: readonly SeenParagraph[]): ReadonlyMap<string, SeenParagraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.key, paragraph]));
}

function same(one: readonly SeenParagraph[], other: readonly SeenParagraph[]): boolean {
  return one.length === other.length && one.every(({ key, sum }, at) => other[at]?.key === key && other[at].sum === sum);
}
