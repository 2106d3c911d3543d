import type { PeriodCheck } from "../../../application/check-period";
import type { TablePlace } from "../../../application/moved-source";
import { RULE_VERSION } from "../../../domain/rule-version";
import { areaAddress, type CellValue } from "../../../tables/grid";
import type { ChangedCell, LoneRow, TableChanges } from "../../../tables/table-changes";
import { showCount } from "../../../texts/show-number";
import type { KeptPeriod } from "./kept-periods";
import type { RoutineTexts } from "./routine-texts";

const MOST_NAMED = 5;
const LONGEST = 40;

/** What became of a reported period since, as sentences; the first one does not say which report is meant. */
export function checkWords(period: KeptPeriod, check: PeriodCheck | "looking" | undefined, { source }: RoutineTexts): string[] {
  if (check === undefined) return [];
  if (check === "looking") return [source.looking];
  return [
    ...sourceWords(period, check, source),
    ...(check.copy === "edited" ? [source.copyEdited(period.sheet)] : []),
    ...(check.copy === "gone" ? [source.copyGone(period.sheet)] : []),
    ...(period.rules === RULE_VERSION ? [] : [source.otherRules]),
  ];
}

/** Whether something is not as it was. */
export function isChanged(check: PeriodCheck | "looking" | undefined): boolean {
  return typeof check === "object" && (check.source.is !== "same" || check.copy !== "kept");
}

function sourceWords(period: KeptPeriod, { source }: PeriodCheck, texts: RoutineTexts["source"]): string[] {
  switch (source.is) {
    case "same":
      return [texts.same, ...placeWords(period, source.now, texts)];
    case "changed":
      return [...changeWords(source, texts), ...placeWords(period, source.now, texts)];
    case "reshaped":
      return [texts.reshaped(period.sheet)];
    default:
      return [texts[source.is]];
  }
}

/** Where the table stands now, if that is elsewhere. */
function placeWords({ source }: KeptPeriod, now: TablePlace | undefined, texts: RoutineTexts["source"]): string[] {
  if (now === undefined) return [];
  return [now.sheet === source.sheet ? texts.areaNow(areaAddress(now.area)) : texts.sheetNow(now.sheet)];
}

function changeWords({ cells, added, gone, reordered }: TableChanges, texts: RoutineTexts["source"]): string[] {
  const rows = [
    ...(added.length > 0 ? [texts.added(showCount(added.length), named(added, (row) => rowWords(row, true, texts), texts))] : []),
    ...(gone.length > 0 ? [texts.goneRows(showCount(gone.length), named(gone, (row) => rowWords(row, false, texts), texts))] : []),
  ];
  if (cells.length > 0) return [texts.changed(showCount(cells.length), named(cells, (cell) => cellWords(cell, texts), texts)), ...rows];
  return rows.length > 0 ? [texts.changedIn, ...rows] : [reordered ? texts.reordered : texts.changedIn];
}

/** The first few, and how many more there are. */
function named<One>(all: readonly One[], wordsOf: (one: One) => string, texts: RoutineTexts["source"]): string {
  const rest = all.length - MOST_NAMED;
  return all.slice(0, MOST_NAMED).map(wordsOf).join("; ") + (rest > 0 ? "; " + texts.more(showCount(rest)) : "");
}

/** A row of today is found by its number, one that is gone only by its name. */
function rowWords({ row, name }: LoneRow, isThere: boolean, texts: RoutineTexts["source"]): string {
  const called = name === "" ? texts.nameless : `“${cut(name)}”`;
  return isThere ? texts.row(String(row), called) : called;
}

function cellWords({ cell, was, is }: ChangedCell, texts: RoutineTexts["source"]): string {
  return texts.change(cell, shownValue(was, texts.blank), shownValue(is, texts.blank));
}

/** As the cell shows it; texts in quotation marks, so that "12" is not taken for 12. */
function shownValue(value: CellValue, blank: string): string {
  if (value === "") return blank;
  if (typeof value === "string") return `“${cut(value)}”`;
  return typeof value === "number" ? value.toLocaleString("vi-VN", { maximumFractionDigits: 6 }) : String(value).toUpperCase();
}

function cut(text: string): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length > LONGEST ? letters.slice(0, LONGEST).join("") + "…" : letters.join("");
}
