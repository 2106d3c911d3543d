import type { Better } from "../domain/indicator";
import { cellAddress } from "../tables/grid";
import { ALMOST_SAME, MET, MISSED } from "./annex-words";
import { ifActive, surplusOf } from "./ranking-columns";
import type { AnnexRole, CountedFigures } from "./report-annex";

/** Where the figures of one indicator stand on a sheet; roles without a column are undefined. */
export type BlockColumns = Readonly<Partial<Record<AnnexRole, number>>>;

/** Adds up the units of a group, or the sums of groups. */
export type AddUp = (column: number) => string;

/**
 * The formula of one cell in row `row` (from 0), undefined for what stands there as a value. Counts of this period are
 * taken from their cells, or stand in the formula where the annex has no columns of counts; those of the period before
 * always stand in it: another sheet may be gone tomorrow.
 *
 * @param addUp of a row of sums; undefined for a unit.
 */
export function annexFormula(
  role: AnnexRole,
  figures: CountedFigures,
  columns: BlockColumns,
  row: number,
  better: Better,
  addUp: AddUp | undefined,
): string | undefined {
  const { now, before, rank, rankBefore, stated } = figures;
  const at = (column: number | undefined, otherwise: number): string =>
    column === undefined ? String(otherwise) : cellAddress(row, column);
  const [part, whole] = [at(columns.part, now.part), at(columns.whole, now.whole)];
  const live = (formula: string): string => (columns.whole === undefined ? "=" + formula : ifActive(whole, formula));
  switch (role) {
    case "part":
    case "whole": {
      const column = columns[role];
      return addUp === undefined || column === undefined || stated === true ? undefined : addUp(column);
    }
    case "rate":
      return live(part + "/" + whole);
    case "verdict":
      if (figures.met === undefined || columns.target === undefined) return undefined;
      return live("IF(" + surplusOf(part, whole, cellAddress(row, columns.target), better) + '>=0,"' + MET + '","' + MISSED + '")');
    case "rateBefore":
      return before === undefined ? undefined : "=" + String(before.part) + "/" + String(before.whole);
    case "points": {
      if (before === undefined) return undefined;
      // Crosswise and divided once: no noise of rounded rates comes in.
      const [ours, theirs] = [part + "*" + String(before.whole), String(before.part) + "*" + whole];
      const points = "ROUND((" + ours + "-" + theirs + ")*100/(" + whole + "*" + String(before.whole) + "),2)";
      return live("IF(" + points + "=0,IF(" + ours + "=" + theirs + ',0,"' + ALMOST_SAME + '"),' + points + ")");
    }
    case "rankChange":
      if (rank === undefined || rankBefore === undefined || columns.rank === undefined) return undefined;
      return "=" + String(rankBefore) + "-" + cellAddress(row, columns.rank);
    default:
      return undefined;
  }
}
