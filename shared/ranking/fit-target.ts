import { subjects } from "../tables/subject-vocabulary";
import { markedKey } from "../tables/word-keys";
import type { TableColumn } from "../tables/unit-table";
import { directionOf } from "./direction-of";
import type { FittedIndicator } from "./ranking";

/**
 * The target column to propose for an indicator: the only one whose header speaks of it, or else the only one that
 * speaks of nothing in particular ("Chỉ tiêu tối thiểu"). Undefined when none or several fit: a target of another
 * indicator is never taken for this one's, nor one that does not say of what, a minimum by all the sources, for a maximum.
 */
export function targetColumnFor(indicator: FittedIndicator, columns: readonly TableColumn[]): TableColumn | undefined {
  const targets = columns.filter((column) => column.meaning === "target");
  const spoken = targets.map((column) => subjectOf(column.header));
  const about = targets.filter((_, index) => spoken[index]?.includes(indicator.id));
  const general = targets.filter((_, index) => spoken[index] === undefined);
  const candidates = about.length > 0 || directionOf(indicator) === "lower" ? about : general;
  return candidates.length === 1 ? candidates[0] : undefined;
}

function subjectOf(header: string): readonly string[] | undefined {
  const key = markedKey(header);
  return subjects.find(({ words }) => words.some((word) => key.includes(markedKey(word))))?.of;
}
