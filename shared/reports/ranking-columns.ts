import { targetShare } from "../domain/target";
import type { RankedUnit } from "../ranking/ranking";
import { cellAddress } from "../tables/grid";
import type { Better } from "../domain/indicator";
import type { Formula, PercentNotation, ReportCell } from "./report-sheet";

/**
 * The columns of a ranking sheet. Counts are values as read; rate, verdict and shortfall are plain formulas over the
 * sheet's own cells, so they stay alive, can be checked by a click, and need no add-in at the recipient's.
 */
export interface RankingColumns {
  readonly headers: readonly string[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly name: number;
  readonly part: number;
  readonly whole: number;
  readonly rate: number;
  readonly target: number | undefined;
  readonly verdict: number | undefined;
  /** The first of the six columns of the period before; undefined without a comparison. */
  readonly comparison: number | undefined;
  readonly source: number;
}

const BASE = { name: 1, part: 2, whole: 3, rate: 4 };

const COMPARISON = [
  "Kỳ trước: tử số",
  "Kỳ trước: mẫu số",
  "Kỳ trước: tỷ lệ",
  "Kỳ trước: hạng",
  "Tăng, giảm (điểm phần trăm)",
  "Thay đổi hạng (▲ là lên)",
];

/** What stands between a unit and its target: dossiers missing to a minimum, or too many for a maximum. */
const SHORT: Readonly<Record<Better, readonly [string, string]>> = {
  higher: ["Còn thiếu: chuyển đổi", "Còn thiếu: phát sinh mới"],
  lower: ["Vượt mức: số hồ sơ", "Để về mức: phát sinh mới"],
};
/** What is said where new dossiers alone never reach the target. */
export const OUT_OF_REACH = "Không đạt được";

/** The columns with a target (10) or without (6), six more with a comparison; then all are narrower, to fit a page. */
export function rankingColumns(withTarget: boolean, compared = false, better: Better = "higher"): RankingColumns {
  const head = ["Hạng", "Đơn vị", "Tử số", "Mẫu số", "Tỷ lệ"];
  const target = better === "higher" ? "Chỉ tiêu" : "Chỉ tiêu (tối đa)";
  const judged = withTarget ? [target, "Đánh giá", ...SHORT[better]] : [];
  const widths = compared
    ? [6, 28, 9, 9, 9, ...(withTarget ? [8, 10, 11, 11] : []), 9, 9, 9, 7, 11, 10, 10]
    : [7, 36, 12, 12, 12, ...(withTarget ? [10, 14, 14, 14] : []), 12];
  const before = head.length + judged.length;
  return {
    ...BASE,
    headers: [...head, ...judged, ...(compared ? COMPARISON : []), "Dòng nguồn"],
    widths,
    target: withTarget ? 5 : undefined,
    verdict: withTarget ? 6 : undefined,
    comparison: compared ? before : undefined,
    source: before + (compared ? COMPARISON.length : 0),
  };
}

/**
 * The cells of one ranked unit on row `row` (from 0).
 *
 * @param sharedTarget address of the cell that holds the target of all units, "" when each row has its own.
 * @param comparison the cells about the period before; none without one.
 */
export function unitCells(
  unit: RankedUnit,
  row: number,
  withTarget: boolean,
  sharedTarget: string,
  comparison: readonly ReportCell[] = [],
  better: Better = "higher",
): ReportCell[] {
  const address = (column: number): string => cellAddress(row, column);
  const [part, whole, target] = [address(BASE.part), address(BASE.whole), address(5)];
  const cells: ReportCell[] = [unit.rank, unit.name, unit.part, unit.whole, rateFormula(part, whole, unit.rate)];
  const last = [...comparison, "Dòng " + rowRanges(unit.lines ?? [unit.row])];
  if (!withTarget) return [...cells, ...last];
  if (unit.target === undefined) return [...cells, "", "Không có chỉ tiêu", "", "", ...last];
  const share = targetShare(unit.target);
  const surplus = surplusOf(part, whole, target, better);
  return [
    ...cells,
    sharedTarget === "" ? share : { formula: "=" + sharedTarget, value: share },
    {
      formula: ifActive(whole, "IF(" + surplus + '>=0,"Đạt","Chưa đạt")'),
      value: unit.met === true ? "Đạt" : "Chưa đạt",
    },
    { formula: ifActive(whole, "MAX(0,ROUNDUP(-" + surplus + ",0))"), value: unit.shortByConversion ?? 0 },
    { formula: newOnesFormula(part, whole, target, better), value: unit.shortByNewOnline ?? OUT_OF_REACH },
    ...last,
  ];
}

/** Sheet rows from 1, three and more in a row as a stretch: "2, 3, 7–12". */
function rowRanges(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at++) {
    const first = rows[at] ?? 0;
    let last = at;
    while (rows[last + 1] === first + last + 1 - at) last++;
    if (last - at < 2) parts.push(String(first + 1));
    else {
      parts.push(String(first + 1) + "\u2013" + String((rows[last] ?? 0) + 1));
      at = last;
    }
  }
  return parts.join(", ");
}

/** New dossiers that bring a rate to its target: all in the numerator for a minimum, none for a maximum. */
export function newOnesFormula(part: string, whole: string, target: string, better: Better): string {
  const [beyond, quotient] =
    better === "higher"
      ? [target + ">=1", "(" + target + "*" + whole + "-" + part + ")/(1-" + target + ")"]
      : [target + "<=0", "(" + part + "-" + target + "*" + whole + ")/" + target];
  const needed = "IF(" + beyond + ',"' + OUT_OF_REACH + '",ROUNDUP(ROUND(' + quotient + ",8),0))";
  return ifActive(whole, "IF(" + surplusOf(part, whole, target, better) + ">=0,0," + needed + ")");
}

/** The number format of a percentage with `places` decimals: "0%", "0.00%". */
export function percentFormat(places: number): PercentNotation {
  return places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
}

/** part / whole, or "Không phát sinh" should the whole be edited to 0. */
export function rateFormula(part: string, whole: string, value: number): Formula {
  return { formula: ifActive(whole, part + "/" + whole), value };
}

/**
 * Dossiers above a minimum, or below a maximum. A whole number of dossiers differs from target × total by at least a
 * unit in the last decimal of the target, so rounding at 8 places removes the noise of binary arithmetic and nothing
 * else; without it 54 of 16,000 boundary verdicts would be wrong.
 */
export function surplusOf(part: string, whole: string, target: string, better: Better): string {
  const allowed = target + "*" + whole;
  return "ROUND(" + (better === "higher" ? part + "-" + allowed : allowed + "-" + part) + ",8)";
}

/** A formula for a row that has activity. */
export function ifActive(whole: string, formula: string): string {
  return "=IF(" + whole + '=0,"Không phát sinh",' + formula + ")";
}
