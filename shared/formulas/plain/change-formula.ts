import type { Equivalent } from "./equivalent";
import { ifAll, ifAny, OMITTED, type Operand } from "./operand";
import { NO_ACTIVITY_WORD, quoted } from "./plain-texts";
import { shareText } from "./share-text";

/** TANGGIAM_DIEM: the difference of two rates in percentage points, at 10 decimals. */
export const changeFormula: Equivalent = {
  takes: ["cell", "cell"],
  write: (args, bad) => changeOf(args, bad, (now, before) => `ROUND((${now}-${before})*100,10)`),
};

/**
 * What stands where two rates are compared: `bad` where one is none, then "Không phát sinh" where one is that, then an
 * empty text where one is missing, and otherwise what `compared` writes of the two shares 0..1.
 */
export function changeOf(
  [first = OMITTED, second = OMITTED]: readonly (Operand | undefined)[],
  bad: string,
  compared: (now: string, before: string) => string,
): string | undefined {
  const [now, before] = [shareText(first), shareText(second)];
  if (now === undefined || before === undefined) return undefined;
  const both = compared(now.value, before.value);
  const filled = ifAny([now.missing, before.missing], '""', both);
  const known = ifAny([now.noActivity, before.noActivity], quoted(NO_ACTIVITY_WORD), filled);
  return ifAll([now.usable, before.usable], known, bad);
}
