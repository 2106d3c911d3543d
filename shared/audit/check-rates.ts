import type { Rates } from "../domain/finding-detail";
import type { Steps } from "../tables/steps";
import type { TableColumn, TableRow } from "../tables/unit-table";
import { cellAt, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { ROWS_A_STEP } from "./fit-equation";
import { findRateSource, type RateFound } from "./find-rate-source";
import { compareShare, printedRates, type PrintedRate } from "./printed-rates";
import { isRateOfCounts, rateSources, sumAt } from "./rate-sources";
import { inRow, inTable, isThroughout, sumOf, termAt } from "./report-cells";

/** `checked`: rates held against counts; `unknown`: columns of rates of which nobody can tell what they come from. */
export interface RatesChecked {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly unknown: readonly number[];
}

/**
 * Printed rates against the counts they come from, at the precision in which they are printed: 29,87% and 29,9% are
 * both right for 5311 of 17779. Rates of 0 dossiers, rates cut off instead of rounded, rates that cannot be.
 */
export function* checkRates(counted: CountedTable): Steps<RatesChecked> {
  const findings: Finding[] = [];
  const unknown: number[] = [];
  let checked = 0;
  for (const column of counted.table.columns.filter(isRateOfCounts)) {
    const rates = yield* printedRates(counted, column.column);
    findings.push(...outOfRange(counted, column, rates));
    if (!rates.some(({ is }) => is === "share")) continue;
    const found = yield* findRateSource(rates, rateSources(counted, column));
    if (found === undefined) {
      unknown.push(column.column);
      continue;
    }
    const judged = yield* checkColumn(counted, column, rates, found);
    findings.push(...judged.findings);
    checked += judged.checked;
  }
  return { findings, checked, unknown };
}

function outOfRange(counted: CountedTable, column: TableColumn, rates: readonly PrintedRate[]): Finding[] {
  return rates.flatMap((rate, index) => {
    if (rate.is !== "outOfRange") return [];
    const detail = { code: "rateOutOfRange", text: rate.text } as const;
    return [inRow(counted, counted.rows[index] as TableRow, [column], "wrong", detail)];
  });
}

function* checkColumn(
  counted: CountedTable,
  column: TableColumn,
  rates: readonly PrintedRate[],
  { source, equals, standing }: RateFound,
): Steps<{ findings: Finding[]; checked: number }> {
  const [wrong, cutOff, ofNothing]: [number[], number[], number[]] = [[], [], []];
  let checked = 0;
  for (let index = 0; index < rates.length; index++) {
    if (index % ROWS_A_STEP === 0) yield index / rates.length;
    const rate = rates[index] as PrintedRate;
    const [part, whole] = [sumAt(source.part, index), sumAt(source.whole, index)];
    if (rate.is !== "share" || part === undefined || whole === undefined || part > whole) continue;
    checked++;
    const judged = whole === 0 ? "ofNothing" : compareShare(rate.share, part, whole);
    if (judged === "ofNothing") ofNothing.push(index);
    else if (judged !== "equal" && !equals.some((other) => gives(other, rate, index)))
      (judged === "cutOff" ? cutOff : wrong).push(index);
  }
  const columns = [column, ...source.part, ...source.whole];
  const facts = (index: number): Rates => ratesAt(counted, rates, { part: source.part, whole: source.whole }, index);
  const cells = (indexes: readonly number[]) =>
    indexes.map((index) => cellAt(counted.rows[index]?.row ?? 0, column.column));
  const findings: Finding[] = [];
  const [firstWrong, firstCut, firstNothing] = [wrong[0], cutOff[0], ofNothing[0]];
  if (firstWrong !== undefined && isThroughout(wrong.length, checked)) {
    const throughout = { rows: wrong.length, of: checked };
    findings.push(inTable(counted, cells(wrong), "doubtful", { code: "wrongRate", throughout, ...facts(firstWrong) }));
  } else {
    const severity = standing === "proven" ? "wrong" : "doubtful";
    for (const index of wrong)
      findings.push(
        inRow(counted, counted.rows[index] as TableRow, columns, severity, {
          code: "wrongRate", throughout: undefined, ...facts(index),
        }),
      );
  }
  if (firstCut !== undefined) {
    const detail = { code: "rateCutOff", cells: cutOff.length, ...facts(firstCut) } as const;
    findings.push(inTable(counted, cells(cutOff), "note", detail));
  }
  if (firstNothing !== undefined) {
    const text = textOf(rates[firstNothing]);
    findings.push(inTable(counted, cells(ofNothing), "note", { code: "rateOfNothing", cells: ofNothing.length, text }));
  }
  return { findings, checked };
}

function gives(source: RateFound["source"], rate: PrintedRate, index: number): boolean {
  const [part, whole] = [sumAt(source.part, index), sumAt(source.whole, index)];
  if (rate.is !== "share" || part === undefined || whole === undefined || whole === 0) return false;
  return compareShare(rate.share, part, whole) === "equal";
}

function ratesAt(
  { rows }: CountedTable,
  rates: readonly PrintedRate[],
  source: Pick<RateFound["source"], "part" | "whole">,
  index: number,
): Rates {
  const rate = rates[index];
  const row = rows[index] as TableRow;
  const part = source.part.map((count) => termAt(count, row, index));
  const whole = source.whole.map((count) => termAt(count, row, index));
  const stated = rate?.is === "share" ? rate.share.digits / 10 ** rate.share.places : 0;
  return { text: textOf(rate), part, whole, stated, computed: sumOf(part) / sumOf(whole) };
}

function textOf(rate: PrintedRate | undefined): string {
  return rate === undefined || rate.is === "none" ? "" : rate.text;
}
