import { Failure } from "../domain/failure";
import { NO_ACTIVITY, type Rate } from "../domain/rate";
import { targetFromNumber, type Target } from "../domain/target";
import { isMissing, readCount, readNumber, readShare, type ParsedNumber } from "../tables/parse-number";
import { foldedName, foldTones, tidyName } from "../tables/unit-name";
import type { CellInput } from "./sheet-function";
import { NO_ACTIVITY_TEXT } from "./result-text";

/** A count; a missing one is 0, since desktop Excel hands a blank cell over as 0 and the hosts must agree. */
export function countOf(cell: CellInput): number {
  return readCount(cell) ?? 0;
}

/** A rate 0..1, "Không phát sinh" as `NO_ACTIVITY`, undefined when missing. */
export function rateOfCell(cell: CellInput): Rate | undefined {
  return isNoActivity(cell) ? NO_ACTIVITY : readShare(cell);
}

/** A target; a missing one fails with `missingValue`. */
export function targetOf(cell: CellInput): Target {
  const share = readShare(cell);
  if (share === undefined) throw new Failure({ code: "missingValue" });
  return targetFromNumber(share);
}

/** Any number (a score, say; "92%" is 0.92), "Không phát sinh" as `NO_ACTIVITY`, undefined when missing. */
export function valueOf(cell: CellInput): number | typeof NO_ACTIVITY | undefined {
  return isNoActivity(cell) ? NO_ACTIVITY : readNumber(cell)?.value;
}

/** The same with its percent sign told, for scores: 92 and "92%" mean the same points. */
export function scoreOf(cell: CellInput): ParsedNumber | typeof NO_ACTIVITY | undefined {
  return isNoActivity(cell) ? NO_ACTIVITY : readNumber(cell);
}

/** Text as written, "" when missing; a number becomes its digits; an error cell fails with `errorValue`. */
export function textOf(cell: CellInput): string {
  if (isMissing(cell)) return "";
  if (typeof cell === "string" && /^#[A-Z/0!?]+$/.test(cell)) throw new Failure({ code: "errorValue", text: cell });
  return String(cell);
}

/**
 * One of several words, or the first when missing; case, spaces and tone position do not matter.
 * Fails with `unknownChoice`, which names the words.
 */
export function choiceOf<T extends string>(cell: CellInput, choices: readonly (readonly [word: string, choice: T])[]): T {
  const [first] = choices;
  if (first === undefined) throw new Error("a choice needs at least one word");
  if (isMissing(cell)) return first[1];
  const key = foldedName(String(cell));
  const found = choices.find(([word]) => foldTones(word) === key);
  if (found === undefined) throw new Failure({ code: "unknownChoice", text: String(cell), choices: choices.map(([word]) => word) });
  return found[1];
}

function isNoActivity(cell: CellInput): boolean {
  return typeof cell === "string" && tidyName(cell).toLowerCase() === NO_ACTIVITY_TEXT.toLowerCase();
}
