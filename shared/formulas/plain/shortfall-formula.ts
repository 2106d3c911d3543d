import { countText } from "./count-text";
import type { Equivalent } from "./equivalent";
import { ifAll, OMITTED, type Operand } from "./operand";
import { CONVERSION_WORD, NEW_ONLINE_WORD, NO_ACTIVITY_WORD, quoted } from "./plain-texts";
import { targetText, type TargetText } from "./target-text";

/** Decimals of a target and the counts up to which every product stays below 10^14, where all digits are kept. */
const TARGET_PLACES = 6;
const MOST_COUNTED = "10^8";

/**
 * CONTHIEU_HOSO, in integers as in `domain/shortfall`: with a target of P/Q, ⌈P·n/Q⌉ − o by conversion and
 * ⌈(P·n − Q·o)/(Q − P)⌉ by new ones. ⌈x⌉ is written -INT(-x), which every spreadsheet knows.
 */
export const shortfallFormula: Equivalent = {
  takes: ["cell", "cell", "cell", "cell"],
  write: ([first = OMITTED, second = OMITTED, third, reading = OMITTED], bad) => {
    const [part, whole] = [countText(first), countText(second)];
    const target = targetText(third, TARGET_PLACES);
    const fraction = target && fractionText(target);
    const shortfall = shortfallOf(reading);
    if (part === undefined || whole === undefined || fraction === undefined || shortfall === undefined) return undefined;
    const usable = [
      ...fraction.usable,
      ...part.usable,
      ...whole.usable,
      `${part.value}<=${whole.value}`,
      `${whole.value}<${MOST_COUNTED}`,
    ];
    const missing = shortfall(part.whole, whole.whole, fraction, bad);
    return ifAll(usable, `IF(${whole.value}=0,${quoted(NO_ACTIVITY_WORD)},${missing})`, bad);
  },
};

/** The target as P/Q, both integers or expressions of integers. */
interface Fraction {
  readonly usable: readonly string[];
  readonly above: string;
  readonly below: string;
}

function fractionText(target: TargetText): Fraction | undefined {
  if (target.kind === "cell") return { usable: target.usable, above: `ROUND(${target.value}*10^6,0)`, below: "10^6" };
  const { numerator, denominator } = target.target;
  if (denominator > 10 ** TARGET_PLACES) return undefined;
  return { usable: [], above: String(numerator), below: String(denominator) };
}

type Shortfall = (part: string, whole: string, target: Fraction, bad: string) => string;

function shortfallOf(reading: Operand): Shortfall | undefined {
  if (reading.kind === "omitted") return byConversion;
  if (reading.kind !== "words") return undefined;
  const word = reading.value.normalize("NFC").trim().toLowerCase();
  if (word === "" || word === CONVERSION_WORD) return byConversion;
  return word === NEW_ONLINE_WORD ? byNewOnline : undefined;
}

const byConversion: Shortfall = (part, whole, { above, below }) => `MAX(0,-INT(-${above}*${whole}/${below})-${part})`;

const byNewOnline: Shortfall = (part, whole, { above, below }, bad) =>
  `IF(${above}*${whole}<=${below}*${part},0,IF(${above}=${below},${bad},` +
  `-INT(-(${above}*${whole}-${below}*${part})/(${below}-${above}))))`;
