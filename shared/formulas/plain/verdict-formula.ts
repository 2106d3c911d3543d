import { targetShare } from "../../domain/target";
import type { Equivalent } from "./equivalent";
import { ifAll, ifAny, OMITTED } from "./operand";
import { MET_WORD, NO_ACTIVITY_WORD, NOT_MET_WORD, quoted } from "./plain-texts";
import { percentText, shareText } from "./share-text";
import { targetText } from "./target-text";

/** As in `domain/target`: what a target has beyond is cut off there, and refused here. */
const TARGET_PLACES = 8;

/**
 * DAT_CHITIEU. Spreadsheets compare doubles with a tolerance of their own (15 digits, or 2^-48), so the formula leaves a
 * gap: from target × (1 - 10^-14) upwards a rate is noise away from the target and meets it; up to target × (1 - 10^-12)
 * it does not; in between, where no rate of fewer than 1,000,000 dossiers can lie, the formula fails.
 */
export const verdictFormula: Equivalent = {
  takes: ["cell", "cell"],
  write: ([rate = OMITTED, second], bad) => {
    const share = shareText(rate);
    const target = targetText(second, TARGET_PLACES);
    if (share === undefined || target === undefined) return undefined;
    const [value, usable] =
      target.kind === "cell" ? [target.value, target.usable] : [percentText(targetShare(target.target)), []];
    const verdict =
      `IF(${share.value}>=${value}*(1-1/10^14),${quoted(MET_WORD)},` +
      `IF(${share.value}<=${value}*(1-1/10^12),${quoted(NOT_MET_WORD)},${bad}))`;
    const judged = ifAny([share.noActivity], quoted(NO_ACTIVITY_WORD), ifAny([share.missing], '""', verdict));
    return ifAll([...usable, share.usable], judged, bad);
  },
};
