import { Failure } from "../domain/failure";
import { targetFromNumber, type Target } from "../domain/target";
import { isMissing, readShare } from "./parse-number";
import { isoOfSerial } from "./serial-day";
import { tidyName } from "./unit-name";
import { readUnitList, type UnitList } from "./unit-list";

/**
 * The fields of a target table's row, cell by cell: what the function of a cell and the pane both read. A cell holds
 * anything: text, a number, a boolean, a date of Apps Script.
 */

/** A text; "" when it is missing. */
export function readTextField(cell: unknown): string {
  return isMissing(cell) ? "" : tidyName(String(cell));
}

/**
 * Names of units, one or more, with ";" between them.
 *
 * @throws Failure `targetGroupAsUnit` for a group or a level, `targetNamesNoUnit` where a part of a list is no unit's name.
 */
export function readUnitsField(cell: unknown): string {
  const { names, problem } = unitsInField(cell);
  if (problem !== undefined) throw new Failure(problem);
  return names.join("; ");
}

/** The units in a cell, where line breaks stand between two as well; those that may be meant where it has a problem. */
export function unitsInField(cell: unknown): UnitList {
  return isMissing(cell) ? { names: [] } : readUnitList(tidyName(String(cell).replace(/\s*[\r\n]+\s*/g, "; ")));
}

/**
 * The target in a cell.
 *
 * @throws Failure `targetBlank` for a blank, otherwise as `readShare`.
 */
export function readTargetField(cell: unknown): Target {
  const share = readShare(cell);
  if (share === undefined) throw new Failure({ code: "targetBlank" });
  return targetFromNumber(share);
}

/**
 * The ISO day in a cell, "" when it is missing: dd/mm/yyyy as offices write it, ISO text, a serial day number of Excel,
 * or a Date of Apps Script (of any realm).
 *
 * @throws Failure `notADate` for anything else, and for a day that the calendar does not have.
 */
export function readDayField(cell: unknown): string {
  if (isMissing(cell)) return "";
  const day = isoDay(cell);
  if (day === undefined) throw new Failure({ code: "notADate", text: String(cell) });
  return day;
}

function isoDay(cell: unknown): string | undefined {
  if (Object.prototype.toString.call(cell) === "[object Date]") {
    const date = cell as Date;
    return isoText(date.getFullYear(), date.getMonth() + 1, date.getDate());
  }
  if (typeof cell === "number") return isoOfSerial(cell);
  const text = String(cell).trim().replace(/[T ]0?0:00(:00(\.0+)?)?Z?$/, "");
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return isoText(Number(year), Number(month), Number(day));
  const [, ...iso] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return iso.length === 3 ? isoText(Number(iso[0]), Number(iso[1]), Number(iso[2])) : undefined;
}

function isoText(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
