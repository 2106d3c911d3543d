import type { ComparedPeriod } from "../ranking/compared-period";
import { reportWords } from "../texts/report-vi";
import type { ReportedIndicator } from "./report-material";

/**
 * The comparison that a report may speak of: with a period before this one, and with some unit in both. A table of the same
 * or a later period is most likely the wrong one; the pane says so, and nobody is praised or reminded by it.
 */
export function earlierPeriod({ compared }: ReportedIndicator): ComparedPeriod | undefined {
  if (compared === undefined || compared.care === "same" || compared.care === "later") return undefined;
  return [...compared.changes.units.values()].some(({ is }) => is === "compared") ? compared : undefined;
}

/** The period before as a sentence calls it: "tháng 4/2024". */
export function earlierName({ before, previous }: ComparedPeriod): string {
  return before?.label ?? reportWords.periodBefore(previous.table.sheet);
}
