import type { JSX } from "preact";
import type { UnitOutlook } from "../../../ranking/units-outlook";
import { showCount, showRate, showTarget } from "../../../texts/show-number";
import { Icon } from "../../icons";
import { useTexts } from "../../pane-texts";
import { ShortWords } from "./short-words";
import { WayWords, type WayContext } from "./way-words";

interface UnitCardProps {
  readonly unit: UnitOutlook;
  readonly context: WayContext;
}

/** A unit: its rate and verdict now, what it is short of, what it needs from now on, and where its pace leads. */
export function UnitCard({ unit, context }: UnitCardProps): JSX.Element {
  const { result } = useTexts().pane;
  const { target, short, outlook, pace, group } = unit;
  const { name, part, whole, rate } = unit.unit;
  const met = short.byConversion === 0;
  return (
    <li class="outlook-unit">
      <div class="outlook-line">
        <strong>{name}</strong>
        <strong>{showRate(rate, target)}</strong>
      </div>
      <div class="outlook-line minor">
        <span>
          {showCount(part) + "/" + showCount(whole) + ", " + result.target(showTarget(target))}
          {group !== "" && " \u00B7 " + group}
        </span>
        <span class={met ? "goes-well" : "goes-short"}>
          <Icon name={met ? "check" : "cross"} />
          {met ? result.unitMet : result.unitNotMet}
        </span>
      </div>
      {!met && (
        <p class="way">
          {result.short + ": "}
          <ShortWords byConversion={short.byConversion} byNewOnline={short.byNewOnline} />
        </p>
      )}
      {outlook !== undefined && <WayWords outlook={outlook} target={target} pace={pace} context={context} />}
    </li>
  );
}
