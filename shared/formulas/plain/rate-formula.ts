import { countText, MOST_COMPARED } from "./count-text";
import type { Equivalent } from "./equivalent";
import { ifAll, OMITTED, type Operand, type RateText } from "./operand";
import { NO_ACTIVITY_WORD, quoted } from "./plain-texts";

/** TYLE_TRUCTUYEN and its sisters: one count by another. */
export const rateFormula: Equivalent = {
  takes: ["cell", "cell"],
  rate: rateText,
  write: (args, bad) => {
    const rate = rateText(args);
    return rate && ifAll(rate.usable, `IF(${rate.whole}=0,${quoted(NO_ACTIVITY_WORD)},${rate.part}/${rate.whole})`, bad);
  },
};

function rateText([first = OMITTED, second = OMITTED]: readonly (Operand | undefined)[]): RateText | undefined {
  const [part, whole] = [countText(first), countText(second)];
  if (part === undefined || whole === undefined) return undefined;
  return {
    usable: [...part.usable, ...whole.usable, `${part.value}<=${whole.value}`, `${whole.value}<${MOST_COMPARED}`],
    part: part.value,
    whole: whole.value,
  };
}
