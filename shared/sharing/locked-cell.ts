import type { CellValue } from "../tables/grid";
import { stableKey, stableNumber } from "../tables/stable-value";

/** A cell of a locked sheet. */
export interface LockedCell {
  /** What is written: a day as its number. */
  readonly content: CellValue;
  /** How that is read back, on every host. */
  readonly value: CellValue;
  /** The number format that it keeps; undefined for texts and for numbers without one. */
  readonly format: string | undefined;
}

const DAY = /^\d{2}\/\d{2}\/\d{4}$/;
const TIMED_DAY = /^(\d{2}\/\d{2}\/\d{4}) \d{2}:\d{2}(:\d{2})?$/;
const SECONDS_A_DAY = 86_400;

/**
 * A cell as it is locked. Numbers are kept to 15 significant digits, which every program keeps. A day that every host reads
 * as dd/mm/yyyy stays a day; one with a time of day becomes the text of both, for hosts read the day alone; whatever else is
 * read as it is shown ("Tháng 5/2024", "14:05") becomes that text, for another host would show it in other words.
 *
 * @param value as `Workbook.readSheet` gives it
 * @param copied as `Workbook.readCopy` gives it
 * @returns undefined where both do not tell the same: the sheet has changed between the readings.
 */
export function lockedCell(value: CellValue, copied: CellValue, format: string): LockedCell | undefined {
  if (typeof value === "string") return typeof copied === "number" ? lockedDay(value, copied, format) : lockedText(value, copied);
  if (stableKey(value) !== stableKey(copied)) return undefined;
  if (typeof value === "boolean") return { content: value, value, format: undefined };
  const number = stableNumber(value);
  // A number in a cell of text format would be written as a text.
  return { content: number, value: number, format: format === "General" || format === "@" ? undefined : format };
}

/** What Google Sheets has no plain value for (a duration, a picture) is copied as "". */
function lockedText(value: string, copied: CellValue): LockedCell | undefined {
  return copied === "" || stableKey(value) === stableKey(copied) ? { content: value, value, format: undefined } : undefined;
}

function lockedDay(value: string, day: number, format: string): LockedCell {
  if (!DAY.test(value)) return { content: value, value, format: undefined };
  const seconds = Math.min(SECONDS_A_DAY - 1, Math.round((day - Math.floor(day)) * SECONDS_A_DAY));
  if (seconds === 0) return { content: Math.floor(day), value, format };
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  const rest = seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`;
  const timed = `${value} ${two(seconds / 3600)}:${two((seconds / 60) % 60)}${rest}`;
  return { content: timed, value: timed, format: undefined };
}

/** The day of a text that `lockedCell` has made of a day with a time of day; undefined for other texts. */
export function dayOfTimedText(text: string): string | undefined {
  return TIMED_DAY.exec(text)?.[1];
}
