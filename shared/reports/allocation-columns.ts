import { pointDigits } from "../domain/point-change";
import { scaledFraction, type Fraction } from "../domain/fraction";
import { compareShares } from "../domain/ranking";
import { targetShare } from "../domain/target";
import type { GivenTarget } from "../domain/allocation-rule";
import type { UnitToAssign } from "../ranking/units-to-assign";
import { cellAddress } from "../tables/grid";
import { ifActive, rateFormula } from "./ranking-columns";
import type { Formula, ReportCell } from "./report-sheet";

/** The columns of a decision's annex, from 0. */
export const AT = { ordinal: 0, name: 1, part: 2, whole: 3, rate: 4, target: 5, rise: 6, dossiers: 7 } as const;
export const COLUMNS = 8;
/** Widths in characters. */
export const WIDTHS = [6, 34, 11, 11, 16, 11, 18, 13];

const ALMOST = "Gần như không đổi";

/** Headers with the numbers of their columns, and how the computed ones come about. */
export function allocationHeaders(noun: string): string[] {
  return [
    "TT\n(1)",
    "Đơn vị\n(2)",
    "Kỳ trước: tử số\n(3)",
    "Kỳ trước: mẫu số\n(4)",
    "Kỳ trước: tỷ lệ\n(5)=(3):(4)",
    "Chỉ tiêu giao\n(6)",
    "Tăng, giảm (điểm phần trăm)\n(7)=(6)-(5)",
    "Số " + noun + " tương ứng\n(8)=(4)×(6)",
  ];
}

/**
 * The cells of one unit on row `row` (from 0): counts and target are values, all else plain formulas over cells of the
 * row. Without activity there is no rate and no rise.
 */
export function assignedCells(
  { name, part, whole }: UnitToAssign,
  { target, dossiers }: GivenTarget,
  row: number,
  ordinal: number,
): ReportCell[] {
  const [parts, wholes, share] = [AT.part, AT.whole, AT.target].map((column) => cellAddress(row, column)) as [
    string, string, string,
  ];
  const rate = { formula: ifActive(wholes, parts + "/" + wholes), value: whole === 0 ? "Không phát sinh" : part / whole };
  const [before, now] = [{ part, whole }, { part: target.numerator, whole: target.denominator }];
  const rise = whole === 0 ? "" : shownRise(pointDigits(before, now, 2), compareShares(before, now) === 0);
  return [
    ordinal,
    name,
    part,
    whole,
    rate,
    targetShare(target),
    riseFormula(parts, wholes, share + "*" + wholes, rise),
    { formula: "=ROUNDUP(ROUND(" + wholes + "*" + share + ",8),0)", value: dossiers },
  ];
}

/**
 * The sums of rows `first` to `last` on row `row`: their rate, what their targets come to when each weighs its whole,
 * and the rise from one to the other.
 */
export function sumCells(
  part: number,
  weighed: { readonly sum: Fraction; readonly share: number; readonly dossiers: number; readonly whole: number },
  first: number,
  last: number,
  row: number,
): ReportCell[] {
  const { sum, share, dossiers, whole } = weighed;
  const total = (column: number, value: number): Formula => ({
    formula: "=SUM(" + area(first, last, column) + ")",
    value,
  });
  const [parts, wholes] = [cellAddress(row, AT.part), cellAddress(row, AT.whole)];
  const weighted = weightedSum(first, last);
  const rise = {
    numerator: (sum.numerator - BigInt(part) * sum.denominator) * 100n,
    denominator: sum.denominator * BigInt(whole),
  };
  return [
    "",
    "Tổng cộng",
    total(AT.part, part),
    total(AT.whole, whole),
    rateFormula(parts, wholes, part / whole),
    { formula: ifActive(wholes, weighted + "/" + wholes), value: share },
    riseFormula(parts, wholes, weighted, shownRise(Number(scaledFraction(rise, 2, "nearest")), rise.numerator === 0n)),
    total(AT.dossiers, dossiers),
  ];
}

/** Σ whole × target of rows `first` to `last`; headings between them count as nothing. */
export function weightedSum(first: number, last: number): string {
  return "SUMPRODUCT(" + area(first, last, AT.whole) + "," + area(first, last, AT.target) + ")";
}

function area(first: number, last: number, column: number): string {
  return cellAddress(first, column) + ":" + cellAddress(last, column);
}

/** A rise that two decimals do not show is said in words, never as 0. */
function shownRise(hundredths: number, none: boolean): number | string {
  return hundredths === 0 && !none ? ALMOST : hundredths / 100;
}

/**
 * The rise in percentage points from `part` of `whole` to `promised` of it (a formula for a number of dossiers). The
 * difference is taken between dossiers, where rounding at 8 places removes the noise of binary arithmetic alone.
 */
function riseFormula(part: string, whole: string, promised: string, value: number | string): Formula {
  const more = "ROUND(" + promised + "-" + part + ",8)";
  const points = "ROUND(" + more + "*100/" + whole + ",2)";
  return {
    formula: "=IF(" + whole + '=0,"",IF(' + points + "=0,IF(" + more + '=0,0,"' + ALMOST + '"),' + points + "))",
    value,
  };
}
