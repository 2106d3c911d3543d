import { contains, labelOf } from "./match-label";
import type { Reading } from "./match-columns";
import { isCount } from "./match-columns";
import { readName } from "./row-words";
import { classHeadings } from "./section-vocabulary";
import { settleBlocks } from "./settle-blocks";
import { markedKey } from "./word-keys";

/**
 * Lets only one class speak where the count columns of a table stand under several ("Cấp tỉnh", "Cấp xã"): none of them
 * is all that a unit counts. Columns of no class, which may be the sums, go before those of one; of classes with as many
 * meanings the last is taken. A table of one class is given back as it is.
 *
 * @param headers The labels over each column, from top to bottom; `readings` has one element for each.
 */
export function settleClass(headers: readonly (readonly string[])[], readings: readonly Reading[]): readonly Reading[] {
  const classes = headers.map((labels, index) => {
    const meaning = readings[index]?.meaning;
    // "Tiếp nhận cấp tỉnh" may be unread, and says all the same that "Tiếp nhận cấp xã" is not everything.
    return isCount(meaning) || meaning === undefined ? classOf(labels) : undefined;
  });
  const isNamed = (name: string | undefined): boolean => name !== undefined && name !== "";
  const several = new Set(classes.filter(isNamed)).size > 1;
  const counted = classes.some((name, index) => isNamed(name) && isCount(readings[index]?.meaning));
  return !several || !counted ? readings : settleBlocks(classes, readings, (name) => (name === "" ? 1 : 0));
}

/** The class of units that a header names, as a text to compare; "" when it names none. */
function classOf(labels: readonly string[]): string {
  const phrases = classHeadings.split("|");
  return labels
    .flatMap((text, level) => {
      const label = labelOf(text);
      const named = phrases.filter((phrase) => contains(label, phrase));
      if (named.length > 0) return named;
      return level < labels.length - 1 && readName(text).heading ? [markedKey(text)] : [];
    })
    .join(", ");
}
