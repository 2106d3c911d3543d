import type { Better } from "../../../domain/indicator";
import type { Target } from "../../../domain/target";
import { showCount, showRate, showTarget } from "../../../texts/show-number";
import type { spreadVi } from "../../../texts/spread-vi";
import type { SpreadSummary } from "../../../reporting/spread-summary";

/**
 * The picture in one sentence: "15/19 đơn vị đạt chỉ tiêu 50%; thấp nhất 12,50% (Xã A); cao nhất 98,00% (Xã B); trung vị
 * 61,20%." No rate is rounded up to a target that it is short of.
 *
 * @param target of all units; undefined where each has its own or none has.
 */
export function spreadSentence(
  summary: SpreadSummary<{ readonly name: string; readonly target?: Target | undefined }>,
  target: Target | undefined,
  better: Better,
  texts: typeof spreadVi,
): string {
  const { count, met, judged, lowest, highest, median } = summary;
  const shown = target && showTarget(target);
  const parts = [judged > 0 ? texts.met(showCount(met), showCount(judged), shown, better) : texts.units(showCount(count))];
  if (judged > 0 && judged < count) parts.push(texts.unjudged(showCount(count - judged)));
  const rateOf = ({ unit, rate }: typeof lowest): string => showRate(rate, unit.target ?? target, better);
  const who = ({ unit, alike }: typeof lowest): string => texts.who(unit.name, alike - 1, showCount(alike - 1));
  if (lowest.rate === highest.rate) parts.push(texts.alike(rateOf(lowest)));
  else {
    parts.push(texts.lowest(rateOf(lowest), who(lowest)), texts.highest(rateOf(highest), who(highest)));
    parts.push(texts.median(showRate(median, target, better)));
  }
  return parts.join("; ") + ".";
}
