import { dayWord, issuerWord, monthWord, numberWord, subjectWords, yearWord } from "./procedure-vocabulary";
import { foldedName, tidyName } from "./name-spelling";
import { markedKey, plainKey } from "./word-keys";

/** A decision as a text names it. */
export interface PublishedDecision {
  /** One for all spellings; read again, it gives the same decision. */
  readonly key: string;
  readonly numbers: readonly DecisionNumber[];
  /** "2021-02-19", "2021-02", "2021" or "": as much as is said, so that a date holds those it begins with. */
  readonly date: string;
  /** Words for the body that issued it, comparable; "" when the text has none. */
  readonly issuer: string;
}

interface DecisionNumber {
  /** With the year between the strokes where there is one: "402", "402/2021". */
  readonly number: string;
  /** "qd-ubnd"; "" when only the number is given. */
  readonly body: string;
}

const NUMBER =
  /(?<![\d/.-])(\d{1,6})\s*\/\s*(?:((?:19|20)\d{2})\s*\/\s*)?(\p{L}[\p{L}\p{M}\d&]*(?:\s*-\s*[\p{L}\p{M}\d&]+(?:-[\p{L}\p{M}\d&]+)*)?)/gu;
const BARE_NUMBER = new RegExp("(?:^|\\s)" + numberWord + "\\s*:?\\s*(\\d{1,6})(?![\\d/.-])|^(\\d{1,6})$", "gu");
const DAY = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?!\d)/u;
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/u;
const MONTH = /(?<![\d/.-])(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?!\d)/u;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/u;
const IN_WORDS = new RegExp(
  "(?:" + dayWord + "\\s*(\\d{1,2})\\s*)?" + monthWord + "\\s*(\\d{1,2})\\s*" + yearWord + "\\s*((?:19|20)\\d{2})",
  "u",
);
const ISSUER = new RegExp("\\s" + issuerWord + "\\s+(.+?)(?=\\s(?:" + [dayWord, yearWord, subjectWords].join("|") + ")\\s|[,;.()]|\\s*$)", "u");

/**
 * Reads what a text says of a decision: "Quyết định ngày 19/02/2021 số 402 / QĐ - UBND" has number 402, body QĐ-UBND and
 * its day. A text without any number is known by its words.
 */
export function readDecision(text: string): PublishedDecision {
  const words = tidyName(text).toLowerCase();
  const numbers: DecisionNumber[] = [];
  const add = (number: string, year: string | undefined, body: string): string => {
    const bare = number.replace(/^0+(?=\d)/, "");
    numbers.push({ number: year === undefined ? bare : bare + "/" + year, body: plainKey(body).trim().replace(/ /g, "-") });
    return " ";
  };
  let rest = words.replace(NUMBER, (_, number: string, year: string | undefined, body: string) => add(number, year, body));
  if (numbers.length === 0)
    rest = rest.replace(BARE_NUMBER, (_, named: string | undefined, alone: string | undefined) => add(named ?? alone ?? "", undefined, ""));
  const date = dateIn(rest);
  const issuer = ISSUER.exec(" " + rest)?.[1] ?? "";
  const [only, another] = numbers;
  const sure = only !== undefined && another === undefined && only.body !== "" && issuer === "";
  const key = sure ? [only.number + "/" + only.body, date].filter(Boolean).join(" ") : foldedName(text);
  return { key, numbers, date, issuer: markedKey(issuer).trim() };
}

/**
 * Whether two texts name one decision: number and body are the same and the dates do not contradict. "unsure" where they
 * may and may not: a body, a number or the issuer is only in one of them or worded otherwise, or a text names several.
 */
export function compareDecisions(one: PublishedDecision, other: PublishedDecision): "same" | "other" | "unsure" {
  if (one.key === other.key) return "same";
  if (!datesAgree(one, other)) return "other";
  const [first, second] = [one.numbers, other.numbers];
  if (first.length === 0 || second.length === 0) return withoutNumber(one, other) ? "unsure" : "other";
  const alike = first.some((number) => second.some((another) => mayBeOne(number, another)));
  if (!alike) return "other";
  const exact = first.length === 1 && second.length === 1 && first[0]?.body !== "" && first[0]?.body === second[0]?.body;
  return exact && issuersAgree(one.issuer, other.issuer) ? "same" : "unsure";
}

function mayBeOne(one: DecisionNumber, other: DecisionNumber): boolean {
  if (one.number !== other.number) return false;
  return (one.body + "-").startsWith(other.body) || (other.body + "-").startsWith(one.body);
}

function datesAgree({ date }: PublishedDecision, { date: other }: PublishedDecision): boolean {
  return date.startsWith(other) || other.startsWith(date);
}

function issuersAgree(one: string, other: string): boolean {
  return one === "" || other === "" || one === other;
}

/** A text with a date only, or with the number among its words, may mean a decision that another names by number. */
function withoutNumber(one: PublishedDecision, other: PublishedDecision): boolean {
  const [bare, numbered] = one.numbers.length === 0 ? [one, other] : [other, one];
  if (numbered.numbers.length === 0) return false;
  const figures = new Set(bare.key.match(/\d+/g));
  return bare.date !== "" || numbered.numbers.some(({ number }) => figures.has(number));
}

/** The date in the words around a number, a whole day before a month, a month before a year. */
function dateIn(text: string): string {
  const [, wordsDay, wordsMonth, wordsYear] = IN_WORDS.exec(text) ?? [];
  if (wordsYear !== undefined) return joined(wordsYear, wordsMonth, wordsDay);
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (year !== undefined) return joined(year, month, day);
  const [, isoYear, isoMonth, isoDay] = ISO_DAY.exec(text) ?? [];
  if (isoYear !== undefined) return joined(isoYear, isoMonth, isoDay);
  const [, onlyMonth, itsYear] = MONTH.exec(text) ?? [];
  if (itsYear !== undefined) return joined(itsYear, onlyMonth, undefined);
  return YEAR.exec(text)?.[1] ?? "";
}

function joined(year: string, month: string | undefined, day: string | undefined): string {
  return [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
}
