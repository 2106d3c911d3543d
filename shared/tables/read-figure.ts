import { withoutNoise } from "../domain/decimal";
import type { FailureDetail } from "../domain/failure";
import { doubtOfNumber, doubtOfText } from "./count-doubt";
import { labelledCount, plainCount } from "./labelled-count";
import { asWritten, isMissing } from "./number-text";

/**
 * What a cell of a count column gives: a count (an integer from 0; "labelled": the cell holds more and names it),
 * nothing, or a doubt. A doubt is never a figure; `likely` is what it most likely means, to be shown and confirmed.
 */
export type Figure =
  | { readonly kind: "count"; readonly count: number; readonly labelled: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "doubt"; readonly detail: FailureDetail; readonly likely: number | undefined };

const MISSING: Figure = { kind: "missing" };

/**
 * Reads a cell of a count column. Never throws and never corrects: of anything but a clear count it says what is wrong
 * (codes `eatenCount`, `approximateCount`, `countWithWords`, `countMisspelt`, `twoFigures`, `zeroInWords`, `noFigureGiven`,
 * `dateNotCount`, `errorValue`, `ambiguousNumber`, `notACount`, `notANumber`).
 *
 * @param value As the host delivers it; blank, null and a lone dash are missing, dates come as text or as a Date.
 */
export function readFigure(value: unknown): Figure {
  if (typeof value === "number" && Number.isFinite(value)) {
    if (isCount(value)) return counted(value);
    const count = withoutNoise(value);
    return isCount(count) ? counted(count) : doubt(doubtOfNumber(count));
  }
  if (isMissing(value)) return MISSING;
  if (typeof value === "string") {
    const count = plainCount(value);
    if (count !== undefined) return counted(count);
    const labelled = labelledCount(value);
    return labelled === undefined ? doubt(doubtOfText(value)) : { kind: "count", count: labelled, labelled: true };
  }
  const code = value instanceof Date ? "dateNotCount" : "notANumber";
  return doubt({ code, text: asWritten(value) });
}

/** Whether a value is a count as it stands: an integer from 0 that a double holds exactly. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * The count that a failure of reading most likely stands for; undefined when none can be named. It is a proposal for
 * people: no figure may be computed from it.
 */
export function likelyCount(detail: FailureDetail): number | undefined {
  if (detail.code === "zeroInWords") return 0;
  return "likely" in detail ? detail.likely : undefined;
}

function counted(count: number): Figure {
  return { kind: "count", count, labelled: false };
}

function doubt(detail: FailureDetail): Figure {
  return { kind: "doubt", detail, likely: likelyCount(detail) };
}
