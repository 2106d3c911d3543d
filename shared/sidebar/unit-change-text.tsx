import type { JSX } from "preact";
import type { Place, UnitChange } from "../ranking/compare-periods";
import { showPoints } from "../texts/show-points";
import { useTexts } from "./pane-texts";

/** What became of a unit since the period before, in one line of words; triangle and colour only repeat them. */
export function UnitChangeText({ change }: { readonly change: UnitChange }): JSX.Element {
  const { pane, describeDetail } = useTexts();
  const { periods } = pane;
  if (change.is === "new") return <>{periods.isNew}</>;
  if (change.is === "noActivity") return <>{periods.wasIdle}</>;
  if (change.is === "asked") return <>{periods.isAsked}</>;
  if (change.is === "toReview") return <>{periods.wasDoubtful(change.unit.cell, describeDetail(change.unit.detail))}</>;
  const { before, now, places } = change;
  const shown = showPoints(before, now);
  const points = shown.points === undefined ? "" : "goes-" + shown.goes;
  return (
    <>
      <span class={points}>{periods.points(shown)}</span>
      {" \u00B7 " + (places === undefined ? periods.otherGroup : ranksOf(places.before, places.now))}
    </>
  );

  function ranksOf(from: Place, to: Place): string {
    const goes = from.rank > to.rank ? "up" : from.rank < to.rank ? "down" : "nowhere";
    return periods.ranks(from.rank + "/" + from.among, to.rank + "/" + to.among, goes);
  }
}
