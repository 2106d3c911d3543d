import { beside, numbersIn, type Stretch } from "./numbers-in-words";

/** What stands before a number that names something: a document, a legal level, a list, an office of the town. */
const NAMED_BEFORE =
  /(?:^|[^\p{L}])(?:điều|khoản|điểm|mục|phần|chương|tiết|phụ lục|biểu|biểu số|mẫu|mẫu số|mức độ|cấp độ|đề án|đề án số|chỉ thị|chỉ thị số|nghị định|nghị định số|nghị quyết|nghị quyết số|quyết định|quyết định số|kế hoạch|kế hoạch số|công văn|công văn số|văn bản số|thông báo số|báo cáo số|thông tư|thông tư số|luật số|công điện số|phường|quận|tổ|tổ dân phố|thôn|xóm|khóm|ấp|khu phố|khu vực|đội|giai đoạn|nhiệm kỳ|khóa|thứ|lần thứ)[ ]$/iu;
/** "mức độ 3, 4"; "3 và 4". */
const NAMED_SERIES = /(?:mức độ|điều|khoản|phụ lục|biểu|mục) (?:\d+(?:, | và ))+$/iu;
const TIME_BEFORE = /(?:^|[^\p{L}])(?:ngày|tháng|năm|quý|tuần|kỳ|từ|đến|trước|sau|hết|mùng|kể từ|tới)[ ](?:ngày |tháng |năm )?$/iu;
const TIME_UNIT_BEFORE = /(?:^|[^\p{L}])(?:ngày|tháng|năm|quý|tuần|mùng)[ ]$/iu;
const TIME_AFTER = /^[ ](?:ngày|tháng|tuần|quý|năm|giờ|phút)(?![\p{L}])/iu;
/** 13/5/2024, 13-5-2024, 5/2024, 2021-2025; 13/5 only behind a word of time. */
const WHOLE_DATE = /(?<![\d/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/-](?:19|20)\d{2}|(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2})(?![\d/]|-\d)/gu;
const SHORT_DATE = /(?<![\d/.-])(?:[0-2]?\d|3[01])[/-](?:0?\d|1[0-2])(?![\d/-])/gu;
/** 30/2020/NĐ-CP, 1691/KH-UBND, 766/QĐ-TTg. */
const DOCUMENT = /(?<![\d/])\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\d-]*/gu;
/** "1. ", "(2) " at the beginning. */
const ORDINAL = /^\(?\d{1,2}(?:\.\d{1,2})?[.)]\s/u;
/** "nghị quyết số" and a series of numbers are shorter. */
const REACH = 60;

/**
 * The numbers in words that a person has typed which may be taken for figures of the table. Days, months and years, numbers of
 * documents, articles, levels, streets and paragraphs are none, nor is a number that the generated words have in the same place.
 *
 * @param generated the generated text of the paragraph; "" for none.
 */
export function looseNumbers(text: string, generated: string): string[] {
  const known = new Set(placesIn(generated));
  const short = stretches(text, SHORT_DATE).filter((date) => TIME_BEFORE.test(near(text, date)));
  const named = [...stretches(text, WHOLE_DATE), ...short, ...stretches(text, DOCUMENT)];
  return numbersIn(text)
    .filter((number) => !isNaming(text, number, named) && !placesOf(generated, text, number).some((place) => known.has(place)))
    .map(({ text: number }) => number);
}

/** Dates in a text, as they are written: what goes out of date with the next period. */
export function datesIn(text: string): string[] {
  const whole = stretches(text, WHOLE_DATE);
  const short = stretches(text, SHORT_DATE).filter((date) => TIME_BEFORE.test(near(text, date)) && !inside(date, whole));
  const bare = numbersIn(text).filter((number) => TIME_UNIT_BEFORE.test(near(text, number)) && !inside(number, [...whole, ...short]));
  const named = bare.map(({ start, end }) => ({ text: (text.slice(0, start).match(/\p{L}+ $/u)?.[0] ?? "") + text.slice(start, end), start, end }));
  return [...whole, ...short, ...named].sort((one, other) => one.start - other.start).map((date) => date.text);
}

/** Whether a number names something, or tells a time, instead of counting. */
function isNaming(text: string, number: Stretch, named: readonly Stretch[]): boolean {
  const before = near(text, number);
  if (ORDINAL.test(text) && number.start <= 1) return true;
  if (number.text.endsWith("%")) return false;
  if (NAMED_BEFORE.test(before) || NAMED_SERIES.test(before) || TIME_UNIT_BEFORE.test(before)) return true;
  if (TIME_AFTER.test(text.slice(number.end))) return true;
  return inside(number, named);
}

/** What stands before a number, as far as it can say what the number is. */
function near(text: string, { start }: Stretch): string {
  return text.slice(Math.max(0, start - REACH), start);
}

/** A number with its neighbour on either side. */
function placesIn(text: string): string[] {
  return numbersIn(text).flatMap((number) => placesOf(text, text, number));
}

function placesOf(generated: string, text: string, number: Stretch): string[] {
  if (generated === "") return [];
  const { left, right } = beside(text, number);
  return [left[0] + "|" + number.text, number.text + "|" + right[0]].filter((place) => /\p{L}/u.test(place));
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

function inside(number: Stretch, others: readonly Stretch[]): boolean {
  return others.some(({ start, end }) => start <= number.start && number.end <= end);
}
