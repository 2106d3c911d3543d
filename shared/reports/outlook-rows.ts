import { fractionValue } from "../domain/fraction";
import type { Outlook } from "../domain/outlook";
import type { Counts } from "../domain/point-change";
import type { ShortBothWays } from "../domain/short-total";
import { targetShare, type Target } from "../domain/target";
import type { KnownPace } from "../ranking/units-outlook";
import { neededHundredths, shareDecimals } from "../texts/show-fraction";
import { mostTargetDecimals, rateDecimals } from "../texts/show-number";
import type { OutlookColumns } from "./outlook-columns";
import { OUTLOOK_WORDS, rowFormulas, type ParameterCells } from "./outlook-formulas";
import { percentFormat } from "./ranking-columns";
import type { PrintedDefinition, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

/** The figures of one unit, or of all together, against a target. */
export interface OutlookFigures {
  readonly counts: Counts;
  readonly target: Target;
  readonly short: ShortBothWays;
  readonly before: Counts | undefined;
  readonly pace: KnownPace;
  readonly outlook: Outlook | undefined;
}

/** The cells that figures are typed in, or summed up in; all others are formulas over them. */
export interface GivenCells {
  readonly part: ReportCell;
  readonly whole: ReportCell;
  readonly partBefore: ReportCell;
  readonly wholeBefore: ReportCell;
}

/** What the rates of the sheet mean. */
export interface OutlookDefinitions {
  readonly rate: PrintedDefinition;
  readonly needed: PrintedDefinition;
  readonly pace: PrintedDefinition;
  readonly end: PrintedDefinition;
}

/** The cells of a row, by their columns: given counts, and formulas with the values that the core has found. */
export function figureCells(
  row: number,
  columns: OutlookColumns,
  parameters: ParameterCells,
  figures: OutlookFigures,
  given: GivenCells,
): ReportCell[] {
  const { at } = columns;
  const { counts, target, short, outlook } = figures;
  const formulas = rowFormulas(row, columns, parameters);
  const cells: ReportCell[] = columns.headers.map(() => "");
  const put = (column: number | undefined, cell: ReportCell): void => {
    if (column !== undefined) cells[column] = cell;
  };
  const share = targetShare(target);
  put(at.part, given.part);
  put(at.whole, given.whole);
  put(at.rate, { formula: formulas.rate, value: counts.part / counts.whole });
  put(at.target, parameters.target === "" ? share : { formula: "=" + parameters.target, value: share });
  put(at.byConversion, { formula: formulas.byConversion, value: short.byConversion });
  put(at.byNewOnline, { formula: formulas.byNewOnline, value: short.byNewOnline ?? OUTLOOK_WORDS.notByNewOnline });
  if (outlook === undefined) return cells;
  const { needed, stands, end, coming } = outlook;
  const need = needed === undefined ? OUTLOOK_WORDS.ended : Math.max(0, Number(neededHundredths(needed)) / 10_000);
  const verdict = end === undefined ? OUTLOOK_WORDS.noPace : end.met ? OUTLOOK_WORDS.met : OUTLOOK_WORDS.notMet;
  put(at.coming, { formula: formulas.coming, value: fractionValue(coming) });
  put(at.needed, { formula: formulas.needed, value: need });
  put(at.chance, { formula: formulas.chance, value: OUTLOOK_WORDS[stands] });
  put(at.partBefore, given.partBefore);
  put(at.wholeBefore, given.wholeBefore);
  put(at.pace, { formula: formulas.pace, value: paceValue(figures.pace) });
  put(at.end, { formula: formulas.end, value: end === undefined ? OUTLOOK_WORDS.noPace : fractionValue(end.rate) });
  put(at.verdict, { formula: formulas.verdict, value: verdict });
  return cells;
}

function paceValue(pace: KnownPace): string | number {
  if (pace.is === "soFar" || pace.is === "since") return pace.counts.part / pace.counts.whole;
  if (pace.is === "unread") return OUTLOOK_WORDS.noReading;
  return OUTLOOK_WORDS[pace.is];
}

/**
 * The number formats of all rows of figures, by columns: a sheet of a whole country must not carry a format a cell.
 * Rates that two decimals would carry across their target get more.
 */
export function formatFigures(
  sheet: SheetBuilder,
  first: number,
  { at }: OutlookColumns,
  figures: readonly OutlookFigures[],
  definitions: OutlookDefinitions,
): void {
  const rows = figures.length;
  const places = mostTargetDecimals(figures.map(({ target }) => target));
  sheet.format(first, at.part, rows, 2, "#,##0");
  sheet.rates(first, at.rate, rows, 1, "0.00%", definitions.rate);
  sheet.targets(first, at.target, rows, 1, percentFormat(places));
  sheet.format(first, at.byConversion, rows, 2, "#,##0");
  if (at.coming !== undefined) sheet.format(first, at.coming, rows, 1, "#,##0.0");
  if (at.needed !== undefined) sheet.rates(first, at.needed, rows, 1, "0.00%", definitions.needed);
  if (at.partBefore !== undefined) sheet.format(first, at.partBefore, rows, 2, "#,##0");
  if (at.pace !== undefined) sheet.rates(first, at.pace, rows, 1, "0.00%", definitions.pace);
  if (at.end !== undefined) sheet.rates(first, at.end, rows, 1, "0.00%", definitions.end);
  figures.forEach(({ counts, target, outlook }, index) => {
    const now = rateDecimals(counts.part / counts.whole, target);
    if (now > 2) sheet.rates(first + index, at.rate, 1, 1, percentFormat(now), definitions.rate);
    const end = outlook?.end === undefined ? 2 : shareDecimals(outlook.end.rate, target);
    if (at.end !== undefined && end > 2) sheet.rates(first + index, at.end, 1, 1, percentFormat(end), definitions.end);
  });
}
