import type { ScopedProcedures } from "../ranking/procedure-scope";
import type { proceduresVi } from "../texts/procedures-vi";
import { showCount } from "../texts/show-number";

/** More procedures than this are only counted. */
const MOST_LISTED = 20;

/** Says which procedures have several rows in one unit, all counted, with the rows; "" when there are none. */
export function describeAdded(
  { added }: Pick<ScopedProcedures, "added">,
  texts: Pick<typeof proceduresVi, "added" | "addedLine" | "report">,
): string {
  if (added.length === 0) return "";
  const lines = added
    .slice(0, MOST_LISTED)
    .map(({ unit, code, name, rows }) => texts.addedLine(unit, code || name, rows.map((row) => row + 1).join(", ")));
  const rest = added.length - MOST_LISTED;
  if (rest > 0) lines.push(texts.report.andMore(showCount(rest)));
  return texts.added(showCount(added.length), lines.join("; "));
}
