import type { ChangedCell, PeriodCheck } from "../../../application/check-period";
import { RULE_VERSION } from "../../../domain/rule-version";
import type { CellValue } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import type { KeptPeriod } from "./kept-periods";
import type { RoutineTexts } from "./routine-texts";

const MOST_CELLS = 5;

/** What became of a reported period since, as sentences. */
export function checkWords(period: KeptPeriod, check: PeriodCheck | "looking" | undefined, { source }: RoutineTexts): string[] {
  const of = source.of(period.period, period.source.sheet, period.at);
  if (check === undefined) return [];
  if (check === "looking") return [of + source.looking];
  return [
    of + sourceWords(check, source),
    ...(check.source.is === "changed" && check.source.areaNow !== undefined ? [source.areaNow(check.source.areaNow)] : []),
    ...(check.copy === "edited" ? [source.copyEdited(period.sheet)] : []),
    ...(check.copy === "gone" ? [source.copyGone(period.sheet)] : []),
    ...(period.rules === RULE_VERSION ? [] : [source.otherRules]),
  ];
}

/** Whether something is not as it was. */
export function isChanged(check: PeriodCheck | "looking" | undefined): boolean {
  return typeof check === "object" && (check.source.is !== "same" || check.copy !== "kept");
}

function sourceWords({ source }: PeriodCheck, texts: RoutineTexts["source"]): string {
  if (source.is !== "changed") return texts[source.is];
  const { cells } = source;
  if (cells.length === 0) return texts.changedIn;
  const named = cells.slice(0, MOST_CELLS).map((cell) => changeWords(cell, texts)).join("; ");
  const rest = cells.length - MOST_CELLS;
  return texts.changed(showCount(cells.length), named + (rest > 0 ? "; " + texts.more(showCount(rest)) : ""));
}

function changeWords({ cell, was, is }: ChangedCell, texts: RoutineTexts["source"]): string {
  return texts.change(cell, shownValue(was, texts.blank), shownValue(is, texts.blank));
}

/** As the cell shows it; texts in quotation marks, so that "12" is not taken for 12. */
function shownValue(value: CellValue, blank: string): string {
  if (value === "") return blank;
  if (typeof value === "string") return `“${value}”`;
  return typeof value === "number" ? value.toLocaleString("vi-VN", { maximumFractionDigits: 6 }) : String(value).toUpperCase();
}
