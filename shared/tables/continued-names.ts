import type { BodyRow } from "./body-rows";
import { continuingWords } from "./row-vocabulary";
import { isEndText, isFreeText, readName } from "./row-words";
import { markedKey } from "./word-keys";

/** The rows of a body with whole names, and those of them that only go on with the name above. */
export interface ContinuedNames {
  readonly rows: readonly BodyRow[];
  readonly continuing: ReadonlySet<BodyRow>;
}

/**
 * Joins names that were typed over several rows ("Sở Nông nghiệp", "và Môi trường"): the first row has the whole name
 * then. Gives the rows as they are where there are none.
 */
export function joinContinuedNames(all: readonly BodyRow[]): ContinuedNames {
  const rows: BodyRow[] = [];
  const continuing = new Set<BodyRow>();
  let begun = -1;
  for (const row of all) {
    const whole = continuedBy(rows[begun], row);
    if (whole === undefined) begun = rows.length;
    else {
      rows[begun] = whole;
      continuing.add(row);
    }
    rows.push(row);
  }
  return { rows, continuing };
}

/**
 * A row with its whole name where that goes on in the row directly below: the second has no number and no figure, begins
 * in lower case (or, all in capitals, with a word that joins), and says nothing that a row is known by. Behind a commune,
 * or a row without a number, it must begin with a word that joins: there it may be a part, or a unit typed without
 * capitals. Undefined when the rows are two.
 */
function continuedBy(before: BodyRow | undefined, row: BodyRow): BodyRow | undefined {
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
