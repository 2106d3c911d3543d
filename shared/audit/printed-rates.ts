import { decimalOf, roundedDigits } from "../domain/decimal";
import type { PrintedShare } from "../domain/finding-detail";
import { cellText, isBlank } from "../tables/cell-text";
import { valueAt, type CellValue } from "../tables/grid";
import { numberInText } from "../tables/number-text";
import type { Steps } from "../tables/steps";
import type { CountedTable } from "./counted-table";

/** A rate as it stands in a cell. "none": blank, or words, of which nothing can be held against counts. */
export type PrintedRate =
  | { readonly is: "none" }
  | { readonly is: "share"; readonly share: PrintedShare; readonly text: string }
  | { readonly is: "outOfRange"; readonly text: string };

/** A rate before it is known whether its column is in percent. `places`: as written, of the number itself. */
interface Raw {
  readonly value: number;
  readonly places: number;
  /** With a percent sign: `value` is already divided by 100, `places` counts from there. */
  readonly percent: boolean;
  readonly typed: boolean;
  readonly text: string;
}

/** Rates are hardly ever printed coarser than whole percents, and a number in a cell drops closing zeros. */
const LEAST_PLACES = 2;
const USUAL_PLACES = 4;
/** Beyond these places a double has nothing to say of a rate. */
const MOST_PLACES = 10;
/** Rates read between two pauses: a few milliseconds of work. */
const ROWS_A_STEP = 500;
const NONE: PrintedRate = { is: "none" };

/**
 * The rates of a column, one for each row of the table. Numbers without a percent sign are percents when one of them is
 * above 1, shares otherwise. The precision of a text is as printed; that of a number what most numbers of the column
 * have, since 30,00 is stored as 30.
 */
export function* printedRates({ grid, rows }: CountedTable, column: number): Steps<PrintedRate[]> {
  const raws: (Raw | undefined)[] = [];
  for (const { row } of rows) {
    if (raws.length % ROWS_A_STEP === 0) yield raws.length / rows.length;
    raws.push(rawOf(valueAt(grid, row, column)));
  }
  const bare = raws.filter((raw) => raw !== undefined && !raw.percent);
  const scale = bare.some((raw) => raw !== undefined && raw.value > 1) ? 2 : 0;
  const typed = bare.filter((raw) => raw !== undefined && raw.typed && raw.value !== 0 && raw.value !== 100);
  const usual = typed.filter((raw) => raw !== undefined && raw.places + scale >= USUAL_PLACES).length;
  const common = usual * 2 >= typed.length ? USUAL_PLACES : LEAST_PLACES;
  const rates: PrintedRate[] = [];
  for (const raw of raws) {
    if (rates.length % ROWS_A_STEP === 0) yield rates.length / rows.length;
    rates.push(raw === undefined ? NONE : rateOf(raw, raw.percent ? 0 : scale, common));
  }
  return rates;
}

function rateOf(raw: Raw, scale: number, common: number): PrintedRate {
  const { text } = raw;
  const own = raw.places + scale;
  const places = Math.min(MOST_PLACES, raw.typed ? Math.max(own, common) : Math.max(own, scale));
  const digits = roundedDigits(raw.value, Math.max(0, places - scale)) * (places < scale ? 10 ** (places - scale) : 1);
  if (digits < 0 || digits > 10 ** places) return { is: "outOfRange", text };
  return { is: "share", share: { digits, places }, text };
}

function rawOf(value: CellValue): Raw | undefined {
  if (typeof value === "number") {
    const text = String(value).replace(".", ",");
    return { value, places: decimalOf(value).places, percent: false, typed: true, text };
  }
  if (typeof value !== "string" || isBlank(value)) return undefined;
  const number = numberInText(value);
  if (typeof number === "string") return undefined;
  const text = cellText(value);
  const [, decimals = ""] = /[.,](\d+)\s*%?\)?$/.exec(text) ?? [];
  const places = decimals.length + (number.percent ? 2 : 0);
  return { value: number.value, places, percent: number.percent, typed: false, text };
}

/** How a printed share stands to part / whole: equal when rounded, cut off instead of rounded, or another figure. */
export function compareShare(
  { digits, places }: PrintedShare,
  part: number,
  whole: number,
): "equal" | "cutOff" | "other" {
  const power = 10 ** places;
  if (Number.isSafeInteger(digits * whole * 2) && Number.isSafeInteger(part * power * 2)) {
    const difference = digits * whole - part * power;
    if (Math.abs(difference) * 2 <= whole) return "equal";
    return difference < 0 && -difference < whole ? "cutOff" : "other";
  }
  const [size, exact] = [BigInt(whole), BigInt(digits) * BigInt(whole) - BigInt(part) * BigInt(10) ** BigInt(places)];
  if ((exact < 0n ? -exact : exact) * 2n <= size) return "equal";
  return exact < 0n && -exact < size ? "cutOff" : "other";
}
