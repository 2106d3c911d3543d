import { withoutNoise } from "../domain/decimal";
import type { FailureDetail } from "../domain/failure";
import { isDateText } from "./date-text";
import {
  approximateEndings,
  approximations,
  countedThings,
  multipliers,
  noFigureWords,
  noneWords,
} from "./figure-vocabulary";
import { plainCount } from "./labelled-count";
import { asWritten, numberInText, type ParsedNumber } from "./number-text";
import { isOneOf, markedKey } from "./word-keys";

/** What stands before a number, the number, what stands behind it. */
const ONE_NUMBER = /^([^0-9]*)([0-9](?:[0-9.,\s\u00A0\u2009\u202F]*[0-9])?)([^0-9]*)$/;
/** Marks of a remark below the table: "125(*)", "125 (1)", "125¹". */
const REMARK_MARK = /\s*(\(\*+\)|\*+|\[\d\]|\(\d\)|\([a-z]\)|[\u00B9\u00B2\u00B3\u2070-\u2079]+|[\u2020\u2021])$/;
const ABOUT_BEFORE = /^(?:[~\u2248\u223C<>\u2264\u2265\u00B1]=?)+$/;
const WIDE_DIGITS = /[\uFF10-\uFF19]/g;
/** The rate behind its count: "45 (75%)", "45 - 75%". */
const RATE_BEHIND = /\s*(?:\(\s*\d+(?:[.,]\d+)?\s*%\s*\)|[-–;,/]\s*\d+(?:[.,]\d+)?\s*%)$/;
/** A part and its whole, or a count and another: "15/20", "15/20 hồ sơ". */
const TWO_FIGURES = /^[\d.\s]*\d\s*[/;|]\s*\d[\d.\s]*(?=\D*$)/;
/** A longer text is a sentence. */
const LONGEST = 60;
/** Too large for anything that an office counts. */
const LARGEST_LIKELY = 1e9;

/**
 * Why the text of a cell is no count that may be used, with the count that it most likely means where one can be
 * named. The text is none that `plainCount` or `labelledCount` reads.
 */
export function doubtOfText(text: string): FailureDetail {
  const shown = text.normalize("NFC").replace(/[\s\u00A0]+/g, " ").trim();
  if (shown.startsWith("#")) return { code: "errorValue", text };
  const number = numberInText(shown);
  if (typeof number !== "string") return doubtOfFigure(text, shown, number);
  if (number === "ambiguousNumber") return { code: "notACount", text };
  if (isDateText(shown)) return { code: "dateNotCount", text };
  if (isOneOf(shown, noneWords)) return { code: "zeroInWords", text };
  if (/^[-\u2013\u2014.\u2026?/*x×_]+$/i.test(shown) || isOneOf(shown, noFigureWords))
    return { code: "noFigureGiven", text };
  if (shown.length > LONGEST || !/[0-9\uFF10-\uFF19]/.test(shown)) return { code: "notANumber", text };
  const plain = shown.replace(REMARK_MARK, "").replace(RATE_BEHIND, "");
  if (TWO_FIGURES.test(plain)) return { code: "twoFigures", text };
  const likely = plain === shown ? undefined : plainCount(plain);
  if (likely !== undefined) return { code: "countWithWords", text, likely };
  return doubtOfWords(text, plain) ?? doubtOfLookalikes(text, shown) ?? { code: "notANumber", text };
}

/**
 * Why a number is no count. A number with up to three decimals below 1000 may be a count whose thousands mark a
 * spreadsheet with English settings took for a decimal point: 17.77 was 17.770.
 */
export function doubtOfNumber(value: number): FailureDetail {
  const [text, likely] = [asWritten(value), thousandfold(value)];
  return likely === undefined ? { code: "notACount", text } : { code: "eatenCount", text, likely };
}

/** "1,000" is one thousand in English and one in Vietnamese; of "2,500" only the first is a count. */
function doubtOfFigure(text: string, shown: string, { value, percent }: ParsedNumber): FailureDetail {
  const likely = percent ? undefined : thousandfold(value);
  if (/^[1-9]\d{0,2},\d{3}$/.test(shown))
    return { code: "ambiguousNumber", text, ...(likely === undefined ? {} : { likely }) };
  return likely === undefined ? { code: "notACount", text } : { code: "eatenCount", text, likely };
}

/** The count that a number had before its thousands mark was lost; undefined when it cannot have had one. */
export function thousandfold(value: number): number | undefined {
  if (!/^[1-9]\d{0,2}\.\d{1,3}$/.test(asWritten(withoutNoise(value)).replace(",", "."))) return undefined;
  return Math.round(value * 1000);
}

/** "15 hồ sơ", "~200", "hơn 200 hồ sơ", "200+", "1,5 nghìn"; undefined for other words. */
function doubtOfWords(text: string, shown: string): FailureDetail | undefined {
  const [, before = "", digits = "", after = ""] = ONE_NUMBER.exec(shown) ?? [];
  if (digits === "") return undefined;
  const sign = before.trim();
  const exact = sign === "";
  const about = ABOUT_BEFORE.test(sign.replace(/\s/g, "")) || isOneOf(before, approximations);
  if (!exact && !about) return undefined;
  const times = multipliers.find(([words]) => markedKey(after).split(" ").some((word) => isOneOf(word, words)));
  if (times !== undefined) return rounded(text, digits, times[1]);
  const likely = plainCount(digits);
  if (likely === undefined) return undefined;
  const ending = after.trim();
  const open = ending.startsWith("+") || isOneOf(ending, approximateEndings);
  const things = ending.replace(/^\+/, "");
  const known = open || markedKey(things) === " " || isOneOf(things, countedThings);
  if (!known || /[^\p{L}\p{M}\s+.,;:()/-]/u.test(ending)) return undefined;
  return { code: about || open ? "approximateCount" : "countWithWords", text, likely };
}

function rounded(text: string, digits: string, times: number): FailureDetail | undefined {
  const number = numberInText(digits);
  if (typeof number === "string") return undefined;
  const likely = withoutNoise(number.value * times);
  if (!Number.isSafeInteger(likely) || likely > LARGEST_LIKELY) return undefined;
  return { code: "approximateCount", text, likely };
}

/** "1O5", full-width digits, "'125", "1. 234", "125.": a number with signs that do not belong. */
function doubtOfLookalikes(text: string, shown: string): FailureDetail | undefined {
  let digits = shown.replace(/^['`’]|['`’.,;:]$/g, "").replace(/\s*([.,])\s*/g, "$1").trim();
  // Letters that are typed or scanned for digits.
  digits = digits.replace(WIDE_DIGITS, (wide) => String(wide.charCodeAt(0) - 0xff10));
  digits = digits.replace(/[oO]/g, "0").replace(/[lI|]/g, "1");
  const likely = plainCount(digits.replace(/['’](\d{3})/g, ".$1"));
  return likely === undefined ? undefined : { code: "countMisspelt", text, likely };
}
