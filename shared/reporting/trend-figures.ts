import type { Counts } from "../domain/point-change";
import type { Ranking } from "../ranking/ranking";

/** What a unit's row gives in one period. */
export type TrendFigure =
  | ({ readonly is: "rate" } & Counts)
  | { readonly is: "noActivity" | "toReview" | "missing" };

/** Finds what a row of the table of a ranking gives; "missing" for a row that is no unit of it. */
export function trendFigures({ groups, noActivity, toReview }: Ranking): (row: number | undefined) => TrendFigure {
  const figures = new Map<number, TrendFigure>();
  for (const { units } of groups)
    for (const { row, part, whole } of units) figures.set(row, { is: "rate", part, whole });
  for (const { row } of noActivity) figures.set(row, { is: "noActivity" });
  for (const { row } of toReview) figures.set(row, { is: "toReview" });
  return (row) => (row === undefined ? undefined : figures.get(row)) ?? { is: "missing" };
}

/** The rows of all units that a ranking knows, in the order of the sheet. */
export function trendRows({ groups, noActivity, toReview }: Ranking): { readonly row: number; readonly name: string; readonly group: string }[] {
  const ranked = groups.flatMap(({ name: group, units }) => units.map(({ row, name }) => ({ row, name, group })));
  const others = [...noActivity, ...toReview].map(({ row, name, group }) => ({ row, name, group }));
  return [...ranked, ...others].sort((a, b) => a.row - b.row);
}

/** The sums of some figures; those without a rate add nothing. */
export function summed(figures: readonly TrendFigure[]): Counts {
  const rates = figures.flatMap((figure) => (figure.is === "rate" ? [figure] : []));
  return {
    part: rates.reduce((sum, { part }) => sum + part, 0),
    whole: rates.reduce((sum, { whole }) => sum + whole, 0),
  };
}
