import type { ReportedIndicator } from "../reporting/report-material";
import type { UnitChange } from "../ranking/compare-periods";
import type { UnrankedUnit } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import type { AnnexLine } from "./annex-rows";
import { listedCells } from "./describe-terms";
import type { NameUnits } from "./named-units";
import { periodBefore } from "./overall-change";

/** Why a unit has nothing to compare with. */
const REASONS: Readonly<Record<Exclude<UnitChange["is"], "compared">, string>> = {
  new: "không có ở bảng kỳ trước",
  asked: "tên chưa được xác nhận là cùng một đơn vị",
  noActivity: "kỳ trước không phát sinh",
  toReview: "số liệu kỳ trước cần rà soát",
};

/**
 * What is to be said of the period before: which units are blank there and why, which ones are gone, and where sums are
 * blank because they would be of other units.
 *
 * @param at the place of the indicator in the material.
 */
export function annexChangeNotes(
  { ranking, compared }: ReportedIndicator,
  lines: readonly AnnexLine[],
  at: number,
  naming: NameUnits,
): string[] {
  if (compared === undefined) return [];
  const { changes, care, blanks, joined } = compared;
  const before = periodBefore(compared);
  const notes: string[] = [];
  const uncompared = new Map<string, UnrankedUnit[]>();
  for (const { name: group, units } of ranking.groups)
    for (const { row, name } of units) {
      const is = changes.units.get(row)?.is ?? "new";
      if (is !== "compared") uncompared.set(REASONS[is], [...(uncompared.get(REASONS[is]) ?? []), { name, group, row }]);
    }
  for (const [reason, units] of uncompared)
    notes.push("Không so sánh với " + before + " vì " + reason + ": " + showCount(units.length) + " đơn vị (" + naming(units) + ").");
  if (changes.gone.length > 0)
    notes.push("Có ở " + before + ", không có ở kỳ này: " + showCount(changes.gone.length) + " đơn vị (" + naming(changes.gone) + ").");
  const blankSums = lines.some(({ is, figures }) => {
    const own = figures[at];
    return is !== "unit" && own?.is === "counted" && own.stated !== true && own.before === undefined;
  });
  if (blankSums) notes.push("Dòng cộng để trống phần so sánh khi đơn vị được tính của hai kỳ không giống nhau.");
  const confirmed = [...joined.open.values()].filter(({ is }) => is === "confirmed").length;
  if (confirmed > 0) notes.push("Có " + showCount(confirmed) + " tên được người dùng xác nhận là cùng một đơn vị ở hai kỳ.");
  if (care === "unlike") notes.push("Hai kỳ không cùng loại, cần cân nhắc khi so sánh.");
  if (care === "same" || care === "later") notes.push("Bảng so sánh không phải của kỳ trước, cần xem lại.");
  if (blanks.length > 0) notes.push("Ô trống ở bảng kỳ trước được tính là 0, cần xác nhận: " + listedCells(blanks) + ".");
  return notes;
}
