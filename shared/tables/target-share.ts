import { Failure } from "../domain/failure";
import type { Better } from "../domain/indicator";
import { asWritten } from "./number-text";
import { readNumber, readShare } from "./parse-number";

/** The largest maximum that a cell with a bare number may hold: 0,1 is what a cell that shows 10% holds. */
export const MOST_BARE_MAXIMUM = 0.1;

/**
 * The target in a cell or a typed text, as a share 0..1; undefined when it is missing. A minimum is read as any share. A
 * maximum is often far below 1%, where "0,5" may be 0,5% or a half: up to 1 a text has to say "%", and a number, of
 * which the host does not tell whether the cell shows it as a percentage, must not be above `MOST_BARE_MAXIMUM`. None at
 * all is 0 either way.
 *
 * @throws Failure `percentSignNeeded` for such a maximum, otherwise as `readShare`.
 */
export function readTargetShare(value: unknown, better: Better): number | undefined {
  const share = readShare(value);
  if (better === "lower" && share !== undefined && share > 0 && isEitherWay(value))
    throw new Failure({ code: "percentSignNeeded", text: asWritten(value).trim() });
  return share;
}

function isEitherWay(value: unknown): boolean {
  const number = readNumber(value);
  if (number === undefined || number.percent || number.value > 1) return false;
  return typeof value === "string" || number.value > MOST_BARE_MAXIMUM;
}
