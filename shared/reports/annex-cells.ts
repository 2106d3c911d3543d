import { pointDigits } from "../domain/point-change";
import { compareShares } from "../domain/ranking";
import type { Better } from "../domain/indicator";
import { targetShare } from "../domain/target";
import { showCount, showDecimal, showRate } from "../texts/show-number";
import type { AnnexCell } from "./annex";
import { ALMOST_SAME, MET, MISSED, NO_ACTIVITY, NO_TARGET, TO_REVIEW } from "./annex-words";
import type { AnnexFigures, AnnexRole, CountedFigures } from "./report-annex";

export const BLANK: AnnexCell = { value: "", shown: "" };
/** What stands where figures of a unit cannot be used. */
const REVIEW: AnnexCell = { value: TO_REVIEW, shown: TO_REVIEW };

/** How the figures of a column are written. */
export interface CellStyle {
  readonly better: Better;
  /** Decimals of its targets, in percent. */
  readonly targetPlaces: number;
}

/**
 * The cell of one column for one row. Counts of a unit without activity are its zeros; of one to review they are words,
 * since a blank would be counted as 0 by whoever reads the sheet. Sums over nothing that counts, or of what does not add up, are blank.
 *
 * @param sum whether the row is a sum over units.
 */
export function annexCell(role: AnnexRole, figures: AnnexFigures, { better, targetPlaces }: CellStyle, sum: boolean): AnnexCell {
  if (figures.is === "noActivity") {
    if (role === "rate") return said(NO_ACTIVITY);
    return isCount(role) ? { value: 0, shown: "0" } : BLANK;
  }
  if (figures.is === "notAdded") return BLANK;
  if (figures.is === "toReview") return role === "rate" || (isCount(role) && !sum) ? REVIEW : BLANK;
  const { now, target, before } = figures;
  switch (role) {
    case "part":
    case "whole":
      return { value: now[role], shown: showCount(now[role]) };
    case "rate":
      return { value: now.part / now.whole, shown: showRate(now.part / now.whole, target, better) };
    case "target":
      if (sum || target === undefined) return BLANK;
      return { value: targetShare(target), shown: showDecimal(targetShare(target) * 100, targetPlaces) + "%" };
    case "verdict":
      return sum ? BLANK : said(figures.met === undefined ? NO_TARGET : figures.met ? MET : MISSED);
    case "rateBefore":
      return before === undefined ? BLANK : { value: before.part / before.whole, shown: showRate(before.part / before.whole, target, better) };
    case "points":
      return pointsCell(figures);
    case "rank":
      return figures.rank === undefined ? BLANK : { value: figures.rank, shown: String(figures.rank) };
    case "rankChange":
      return rankChangeCell(figures);
    case "ordinal":
    case "name":
      return BLANK;
  }
}

function isCount(role: AnnexRole): boolean {
  return role === "part" || role === "whole";
}

function said(words: string): AnnexCell {
  return { value: words, shown: words };
}

function pointsCell({ now, before }: CountedFigures): AnnexCell {
  if (before === undefined) return BLANK;
  const digits = pointDigits(before, now, 2);
  if (digits === 0 && compareShares(before, now) !== 0) return said(ALMOST_SAME);
  return { value: digits / 100, shown: withArrow(digits, showDecimal(Math.abs(digits) / 100, 2)) };
}

function rankChangeCell({ rank, rankBefore }: CountedFigures): AnnexCell {
  if (rank === undefined || rankBefore === undefined) return BLANK;
  const moved = rankBefore - rank;
  return { value: moved, shown: withArrow(moved, String(Math.abs(moved))) };
}

/** As the number formats `POINT_CHANGE` and `RANK_CHANGE` show it. */
function withArrow(change: number, size: string): string {
  return change > 0 ? "▲ " + size : change < 0 ? "▼ " + size : size;
}
