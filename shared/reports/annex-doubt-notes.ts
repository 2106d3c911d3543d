import type { ReportMaterial } from "../reporting/report-material";
import { officialReason } from "../reporting/official-reason";
import { showCount } from "../texts/show-number";
import type { NameUnits } from "./named-units";

/** More than this would fill pages; the sheet of findings has them all. Who is to be looked at is named all the same. */
const MOST_DOUBTS = 40;

/**
 * Why the figures of which units are to be looked at, cell by cell, a sentence for each reason: those that are left out of
 * the sums, and those that are counted and look wrong all the same.
 */
export function doubtNotes({ source, doubts }: ReportMaterial, naming: NameUnits): string[] {
  const units = source.table.rows.filter(({ kind, row }) => kind === "unit" && (doubts.get(row)?.length ?? 0) > 0);
  if (units.length === 0) return [];
  const reasons = units.flatMap((unit) =>
    (doubts.get(unit.row) ?? []).map(({ cells, why }) => ({
      unit,
      text: naming([unit]) + " (" + (cells.length === 0 ? "" : "ô " + cells.join(", ") + ": ") + officialReason(why) + ")",
    })),
  );
  const said = reasons.slice(0, MOST_DOUBTS);
  const rest = reasons.length - said.length;
  const unsaid = units.filter((unit) => !said.some((reason) => reason.unit === unit));
  return [
    "Đề nghị rà soát " + showCount(units.length) + " đơn vị: " + said.map(({ text }) => text).join("; ") +
      (rest > 0 ? " và " + showCount(rest) + " nội dung khác" : "") +
      (unsaid.length > 0 ? ", trong đó có: " + unsaid.map((unit) => naming([unit])).join("; ") : "") + ".",
  ];
}
