import type { ComparedPeriod } from "../ranking/compared-period";
import type { Place, UnitChange } from "../ranking/compare-periods";
import type { ColumnTerm } from "../ranking/ranking";
import { columnLetters } from "../tables/grid";
import { showPoints } from "../texts/show-points";
import { columnOf, headerOf } from "./column-name";
import type { PaneTexts } from "./pane-texts";
import type { PeriodOffer } from "./plan-comparison";

/** What became of a unit since the period before, in words. */
export interface ChangeWords {
  /** "tăng 8,8 điểm"; "" where there is nothing to compare with. */
  readonly points: string;
  readonly goes: "up" | "down" | "nowhere";
  /** The change of rank, or why nothing is compared. */
  readonly rest: string;
}

/** The change of a unit in words. A change too small for two decimals goes nowhere to the eye, and is said as such. */
export function changeWords(change: UnitChange, { pane: { periods }, describeDetail }: PaneTexts): ChangeWords {
  const bare = (rest: string): ChangeWords => ({ points: "", goes: "nowhere", rest });
  if (change.is === "new") return bare(periods.isNew);
  if (change.is === "noActivity") return bare(periods.wasIdle);
  if (change.is === "asked") return bare(periods.isAsked);
  if (change.is === "toReview") return bare(periods.wasDoubtful(change.unit.cell, describeDetail(change.unit.detail)));
  const { before, now, places } = change;
  const shown = showPoints(before, now);
  return {
    points: periods.points(shown),
    goes: shown.points === undefined ? "nowhere" : shown.goes,
    rest: places === undefined ? periods.otherGroup : ranksOf(places.before, places.now),
  };

  function ranksOf(from: Place, to: Place): string {
    const goes = from.rank > to.rank ? "up" : from.rank < to.rank ? "down" : "nowhere";
    return periods.ranks(from.rank + "/" + from.among, to.rank + "/" + to.among, goes);
  }
}

/** What can be compared with, by its place and period; where it is likely the one that is wanted, with the reason. */
export function offerName({ sheet, area, period, relation }: PeriodOffer, { pane: { periods } }: PaneTexts): string {
  const name = area === undefined ? periods.beside(period ?? "") : periods.table(sheet, area, period);
  const likely = relation === "previous" || relation === "lastYear" || relation === "earlier";
  return likely ? name + ", " + periods.likely[relation] : name;
}

/** Where the figures of the period before come from: sheet, and the columns of both sides of the rate. */
export function previousSource({ previous, ranking }: ComparedPeriod, texts: PaneTexts): string {
  const { periods, reading } = texts.pane;
  const side = (terms: readonly ColumnTerm[]): string =>
    terms
      .map(({ column, sign }, index) => {
        const found = columnOf(previous.table, column);
        const word = index > 0 || sign < 0 ? (sign < 0 ? reading.minus : reading.plus) + " " : "";
        return word + columnLetters(column) + (found === undefined ? "" : " · " + headerOf(found, texts));
      })
      .join(" ");
  const { numerator, denominator } = ranking.request.indicator;
  return periods.from(previous.table.sheet, side(numerator), side(denominator));
}
