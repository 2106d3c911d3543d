import type { Ranking, TargetChoice } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import { showDay } from "../texts/show-day";
import { unmatchedTargetsVi } from "../texts/unmatched-targets-vi";

/** Rows of the target table that are named one by one; a decision has fewer, a list by unit is told by its documents. */
const MOST_ROWS = 30;

/**
 * Which rows and documents of the target table gave the targets of a ranking, to how many units each, for which day; and how
 * many units it assigns none, and which it names that the table does not have.
 */
export function assignedNotes(
  { groups }: Ranking,
  { sheet, date, unmatched = [] }: Extract<TargetChoice, { from: "table" }>,
  bound: string,
): string[] {
  const units = groups.flatMap((group) => group.units);
  const byRow = new Map<number, { document: string; units: number }>();
  for (const { assigned } of units) {
    if (assigned === undefined) continue;
    const known = byRow.get(assigned.row) ?? { document: assigned.document, units: 0 };
    byRow.set(assigned.row, { ...known, units: known.units + 1 });
  }
  const rows = [...byRow].sort(([first], [second]) => first - second);
  const named = rows.map(
    ([row, { document, units: count }]) =>
      "dòng " + String(row) + (document === "" ? "" : " (" + document + ")") + " cho " + showCount(count) + " đơn vị",
  );
  const without = units.filter(({ assigned }) => assigned === undefined).length;
  return [
    "Chỉ tiêu " + bound + " (bằng chỉ tiêu là đạt) theo trang “" + sheet + "”" + (date === undefined ? "" : ", đánh giá tại ngày " + showDay(date)) +
      ": " +
      (rows.length === 0 ? "không có dòng nào dùng được" : rows.length <= MOST_ROWS ? named.join("; ") : byDocument(rows)) + ".",
    ...(without > 0 ? ["Có " + showCount(without) + " đơn vị không có chỉ tiêu: được xếp hạng, không đánh giá."] : []),
    ...(unmatched.length > 0 ? [unmatchedTargetsVi(sheet, unmatched)] : []),
  ];
}

function byDocument(rows: readonly (readonly [number, { readonly document: string; readonly units: number }])[]): string {
  const units = new Map<string, number>();
  for (const [, { document, units: count }] of rows) units.set(document, (units.get(document) ?? 0) + count);
  return [...units]
    .map(([document, count]) => (document === "" ? "không nêu văn bản" : document) + " cho " + showCount(count) + " đơn vị")
    .join("; ");
}
