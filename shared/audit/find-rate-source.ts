import type { Steps } from "../tables/steps";
import { compareShare, type PrintedRate } from "./printed-rates";
import { sumAt, type RateSource } from "./rate-sources";

/** What a column of rates is computed from. */
export interface RateFound {
  readonly source: RateSource;
  /** Others that the figures speak for as much: a rate that one of them gives is not wrong. */
  readonly equals: readonly RateSource[];
  /** "proven": the figures agree; "said": only the header speaks for it, too few figures do. */
  readonly standing: "proven" | "said";
}

/** Rows that are enough to tell what a column is computed from; all rows are held against it later. */
const SAMPLE = 300;
/** Sources tried between two pauses: a few milliseconds of work. */
const SOURCES_A_STEP = 20;
/** Rates that two counts must give before they are taken for the source without a word in the header. */
const LEAST_WITHOUT_WORDS = 3;

interface Score {
  readonly source: RateSource;
  /** Rates that the counts give, without those of 0% and 100%, which many counts give. */
  readonly telling: number;
  readonly agree: number;
  readonly tested: number;
}

/** Finds what rates are computed from; undefined when it cannot be told. `sources`: the likeliest first. */
export function* findRateSource(
  rates: readonly PrintedRate[],
  sources: readonly RateSource[],
): Steps<RateFound | undefined> {
  const sample = sampleOf(rates);
  const scores: Score[] = [];
  for (const source of sources) {
    if (scores.length % SOURCES_A_STEP === 0) yield scores.length / sources.length;
    scores.push(scoreOf(source, rates, sample));
  }
  let best: Score | undefined;
  for (const score of scores) if (isProven(score) && (best === undefined || score.telling > best.telling)) best = score;
  if (best !== undefined) {
    const { source, telling } = best;
    const equals = scores.filter((other) => other.source !== source && other.telling >= telling);
    return { source, equals: equals.map((score) => score.source), standing: "proven" };
  }
  const said = sources.filter(({ by }) => by === "header");
  const [only] = said;
  return only !== undefined && said.length === 1 ? { source: only, equals: [], standing: "said" } : undefined;
}

function isProven({ source, telling, agree, tested }: Score): boolean {
  if (source.by === "figures") return telling >= LEAST_WITHOUT_WORDS && agree * 4 >= tested * 3;
  return telling >= 1 && agree * 2 >= tested;
}

function sampleOf(rates: readonly PrintedRate[]): number[] {
  const printed = rates.flatMap((rate, index) => (rate.is === "share" ? [index] : []));
  const step = Math.max(1, Math.floor(printed.length / SAMPLE));
  return printed.filter((_, place) => place % step === 0);
}

function scoreOf(source: RateSource, rates: readonly PrintedRate[], sample: readonly number[]): Score {
  let [telling, agree, tested] = [0, 0, 0];
  for (const index of sample) {
    const rate = rates[index];
    const [part, whole] = [sumAt(source.part, index), sumAt(source.whole, index)];
    if (rate?.is !== "share" || part === undefined || whole === undefined || whole === 0) continue;
    tested++;
    if (compareShare(rate.share, part, whole) === "other") continue;
    agree++;
    if (part > 0 && part < whole) telling++;
  }
  return { source, telling, agree, tested };
}
