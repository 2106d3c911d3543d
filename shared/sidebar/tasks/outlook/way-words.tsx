import type { JSX } from "preact";
import type { Outlook } from "../../../domain/outlook";
import type { Target } from "../../../domain/target";
import type { EarlierReading } from "../../../ranking/earlier-reading";
import type { KnownPace } from "../../../ranking/units-outlook";
import type { OutlookDates } from "../../../reports/outlook-heading";
import { needWords, verdictWords } from "../../../texts/outlook-words";
import { showDay } from "../../../texts/show-day";
import { showShare } from "../../../texts/show-fraction";
import { showCount, showRate } from "../../../texts/show-number";
import { Icon } from "../../icons";
import { useTexts } from "../../pane-texts";
import { useOutlookTexts } from "./outlook-texts";

/** What all sentences about the way to the target have in common. */
export interface WayContext {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly dates: OutlookDates | undefined;
  readonly earlier: EarlierReading | undefined;
}

interface WayWordsProps {
  readonly outlook: Outlook;
  readonly target: Target;
  readonly pace: KnownPace;
  readonly context: WayContext;
}

/** What is needed from now on, and where the present pace leads. Nothing once the target is due. */
export function WayWords({ outlook, target, pace, context }: WayWordsProps): JSX.Element | null {
  const { describeFailure } = useTexts();
  const texts = useOutlookTexts();
  const { dates, earlier, indicator } = context;
  if (dates === undefined || outlook.stands === "ended") return null;
  const [to, until] = [showDay(dates.to), showDay(dates.until)];
  const { end, stands } = outlook;
  return (
    <>
      <p class={"way way-" + stands}>
        {needWords(outlook, target, texts.counted(indicator), until, texts)}
      </p>
      <p class={end === undefined ? "way" : end.met ? "way goes-well" : "way goes-short"}>
        {end !== undefined && <Icon name={end.met ? "check" : "cross"} />}
        {paceWords()}
      </p>
    </>
  );

  function paceWords(): string {
    const since = earlier === undefined ? "" : showDay(earlier.since);
    if (pace.is === "nothingSince") return texts.nothingSince(since, to);
    if (pace.is === "unread") return texts.unread[pace.why];
    if (pace.is === "fell") return texts.fell(describeFailure(pace.failure));
    if (end === undefined) return "";
    const rate = showShare(end.rate, target);
    const verdict = verdictWords(end.met, target, texts);
    if (pace.is === "soFar") return texts.atEndSoFar(until, rate) + verdict;
    const { part, whole } = pace.counts;
    const counts = showCount(part) + "/" + showCount(whole);
    return texts.atEnd(since, to, counts, showRate(part / whole), until, rate) + verdict;
  }
}
