import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Better } from "../../../domain/indicator";
import { targetShare, type Target } from "../../../domain/target";
import type { RankedUnit } from "../../../ranking/ranking";
import { showCount, showRate, showTarget } from "../../../texts/show-number";
import { SpreadPlot } from "./spread-plot";
import { spreadMarks } from "../../../reporting/spread-marks";
import { spreadSentence } from "./spread-sentence";
import { spreadSummary } from "../../../reporting/spread-summary";
import { useSpreadTexts } from "./spread-texts";

export interface UnitSpreadProps {
  readonly units: readonly Pick<RankedUnit, "rate" | "met" | "name" | "target">[];
  /** The one target of all units; left out where each has its own, or none has. */
  readonly target?: Target | undefined;
  readonly better: Better;
}

/**
 * A picture, 70 px high and as wide as the pane, of where the units stand between 0 and 100%: met and not met by shape
 * as well as colour, the target as a line, the median below the axis. Nothing for fewer than two units.
 */
export function UnitSpread({ units, target, better }: UnitSpreadProps): JSX.Element | null {
  const texts = useSpreadTexts();
  const share = target && targetShare(target);
  const marks = useMemo(() => spreadMarks(units, share, better), [units, share, better]);
  const summary = useMemo(() => spreadSummary(units), [units]);
  if (summary === undefined) return null;
  const { met, judged, median } = summary;
  return (
    <div class="spread" role="img" aria-label={spreadSentence(summary, target, better, texts)}>
      <SpreadPlot
        marks={marks}
        target={share}
        targetText={target && texts.target(showTarget(target), better)}
        median={median}
      />
      <div class="spread-key" aria-hidden="true">
        {judged > 0 && <Key look="met">{texts.keyMet(showCount(met))}</Key>}
        {judged > 0 && <Key look="short">{texts.keyShort(showCount(judged - met))}</Key>}
        <Key look="median">{texts.keyMedian(showRate(median, target, better))}</Key>
      </div>
    </div>
  );
}

interface KeyProps {
  readonly look: "met" | "short" | "median";
  readonly children: string;
}

function Key({ look, children }: KeyProps): JSX.Element {
  return (
    <span>
      <svg width="10" height="10" aria-hidden="true">
        {look === "met" && <circle class="spread-met" cx="5" cy="5" r="3" />}
        {look === "short" && <rect class="spread-short" x="2" y="2" width="6" height="6" />}
        {look === "median" && <path class="spread-median" d="M5 1 L9 9 H1 Z" />}
      </svg>
      {children}
    </span>
  );
}
