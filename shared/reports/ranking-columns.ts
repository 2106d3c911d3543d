import { targetShare } from "../domain/target";
import type { RankedUnit } from "../ranking/ranking";
import { cellAddress } from "../tables/grid";
import type { Formula, ReportCell } from "./report-sheet";

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
  "Thay đổi hạng (+ là lên)",
];

/** The columns with a target (10) or without (6), six more with a comparison; then all are narrower, to fit a page. */
export function rankingColumns(withTarget: boolean, compared = false): RankingColumns {
  const head = ["Hạng", "Đơn vị", "Tử số", "Mẫu số", "Tỷ lệ"];
  const judged = withTarget ? ["Chỉ tiêu", "Đánh giá", "Còn thiếu: chuyển đổi", "Còn thiếu: phát sinh mới"] : [];
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
): ReportCell[] {
  const address = (column: number): string => cellAddress(row, column);
  const [part, whole, target] = [address(BASE.part), address(BASE.whole), address(5)];
  const cells: ReportCell[] = [unit.rank, unit.name, unit.part, unit.whole, rateFormula(part, whole, unit.rate)];
  const last = [...comparison, "Dòng " + (unit.lines ?? [unit.row]).map((line) => line + 1).join(", ")];
  if (!withTarget || unit.target === undefined) return [...cells, ...last];
  const share = targetShare(unit.target);
  return [
    ...cells,
    sharedTarget === "" ? share : { formula: "=" + sharedTarget, value: share },
    {
      formula: ifActive(whole, "IF(" + surplus(part, whole, target) + '>=0,"Đạt","Chưa đạt")'),
      value: unit.met === true ? "Đạt" : "Chưa đạt",
    },
    {
      formula: ifActive(whole, "MAX(0,ROUNDUP(-" + surplus(part, whole, target) + ",0))"),
      value: unit.shortByConversion ?? 0,
    },
    {
      formula: ifActive(
        whole,
        "IF(" + surplus(part, whole, target) + ">=0,0,IF(" + target + '>=1,"Không đạt được",ROUNDUP(ROUND((' +
          target + "*" + whole + "-" + part + ")/(1-" + target + "),8),0)))",
      ),
      value: unit.shortByNewOnline ?? "Không đạt được",
    },
    ...last,
  ];
}

/** The number format of a percentage with `places` decimals: "0%", "0.00%". */
export function percentFormat(places: number): string {
  return places === 0 ? "0%" : "0." + "0".repeat(places) + "%";
}

/** part / whole, or "Không phát sinh" should the whole be edited to 0. */
export function rateFormula(part: string, whole: string, value: number): Formula {
  return { formula: ifActive(whole, part + "/" + whole), value };
}

/**
 * Dossiers above the target. A whole number of dossiers differs from target × total by at least a unit in the last
 * decimal of the target, so rounding at 8 places removes the noise of binary arithmetic and nothing else; without it
 * 54 of 16,000 boundary verdicts would be wrong.
 */
function surplus(part: string, whole: string, target: string): string {
  return "ROUND(" + part + "-" + target + "*" + whole + ",8)";
}

/** A formula for a row that has activity. */
export function ifActive(whole: string, formula: string): string {
  return "=IF(" + whole + '=0,"Không phát sinh",' + formula + ")";
}
