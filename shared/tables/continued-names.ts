import type { BodyRow } from "./body-rows";
import { continuingWords } from "./row-vocabulary";
import { isEndText, isFreeText, readName } from "./row-words";
import { markedKey } from "./word-keys";

/**
 * A row whose name goes on in the row directly below ("Sở Nông nghiệp", "và Môi trường"), with its whole name: the second
 * row has no number and no figure, begins in lower case (or, all in capitals, with a word that joins), and says nothing that a row is known by. Behind a commune, or a
 * row without a number, it must begin with a word that joins: there it may be a part, or a unit typed without capitals.
 * Undefined when the rows are two.
 */
export function continuedBy(before: BodyRow | undefined, row: BodyRow): BodyRow | undefined {
  if (before === undefined || row.afterGap || row.filled || row.wide || row.repeatsHeader) return undefined;
  const joins = continuingWords.split("|").some((word) => row.key.startsWith(markedKey(word)));
  const small = /^\p{Ll}/u.test(row.name) || (joins && row.name === row.name.toUpperCase());
  if (row.ordinal.kind !== "none" || !small || !/^\p{Lu}/u.test(before.name)) return undefined;
  if (Object.values(row.words).includes(true) || isEndText(row.name) || isFreeText(row.name)) return undefined;
  if (before.words.total || (!before.filled && before.ordinal.kind === "none")) return undefined;
  if (!joins && (before.ordinal.kind === "none" || before.words.commune)) return undefined;
  const name = `${before.name} ${row.name}`;
  const key = markedKey(name);
  return { ...before, name, key, written: `${before.written} ${row.name}`, words: readName(name, key) };
}
