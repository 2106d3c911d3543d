import type { JSX } from "preact";
import { useElementId } from "../../element-id";
import type { UnitsOutlook } from "../../../ranking/units-outlook";
import { showCount, showRate, showTarget } from "../../../texts/show-number";
import { ShortWords } from "./short-words";
import { useOutlookTexts } from "./outlook-texts";
import { WayWords, type WayContext } from "./way-words";

interface OutlookTotalProps {
  readonly outlook: UnitsOutlook;
  readonly context: WayContext;
}

/** All units: their shortfalls added up, and their dossiers together against the one target; two numbers, both named. */
export function OutlookTotal({ outlook: { total, units }, context }: OutlookTotalProps): JSX.Element {
  const texts = useOutlookTexts();
  const id = useElementId();
  const { added, pooled } = total.short;
  return (
    <div class="outlook-total" role="group" aria-labelledby={id}>
      <h3 id={id}>{texts.total}</h3>
      {pooled !== undefined && (
        <p>
          {texts.totalCounts(
            showCount(pooled.counts.part) + "/" + showCount(pooled.counts.whole),
            showRate(pooled.counts.part / pooled.counts.whole, pooled.target),
          )}
        </p>
      )}
      <dl>
        <dt>{texts.shortAdded}</dt>
        <dd>
          <ShortWords byConversion={added.byConversion} byNewOnline={added.byNewOnline} />
          {added.outOfReach > 0 && (
            <span class="minor line">{texts.notByNewOnline(showCount(added.outOfReach))}</span>
          )}
        </dd>
        {pooled !== undefined && (
          <>
            <dt>{texts.shortPooled(showTarget(pooled.target))}</dt>
            <dd>
              <ShortWords byConversion={pooled.short.byConversion} byNewOnline={pooled.short.byNewOnline} />
            </dd>
          </>
        )}
      </dl>
      {units.length > 1 && <p class="minor">{pooled === undefined ? texts.targetsDiffer : texts.whyTwo}</p>}
      {total.outlook !== undefined && pooled !== undefined && (
        <WayWords outlook={total.outlook} target={pooled.target} pace={total.pace} context={context} />
      )}
    </div>
  );
}
