import type { ComparedPeriod } from "../ranking/compared-period";
import type { Ranking } from "../ranking/ranking";
import type { UnitTable } from "../tables/unit-table";
import type { RunFacts, RunSource } from "./run-facts";

/** A table as the source of a run. */
export function tableSource({ sheet, area }: Pick<UnitTable, "sheet" | "area">): RunSource {
  return { sheet, area };
}

/** The units of a ranking: all, those with a rank, and those that are listed apart. */
export function rankedCounts({
  groups,
  noActivity,
  toReview,
}: Pick<Ranking, "groups" | "noActivity" | "toReview">): Pick<Required<RunFacts>, "in" | "out" | "leftOut"> {
  const ranked = groups.reduce((sum, { units }) => sum + units.length, 0);
  return {
    in: { count: ranked + noActivity.length + toReview.length, of: "units" },
    out: { count: ranked, of: "units" },
    leftOut: [
      { count: toReview.length, of: "toReview" },
      { count: noActivity.length, of: "noActivity" },
    ],
  };
}

/** What a ranking says of itself in the record. */
export function rankingFacts(table: UnitTable, ranking: Ranking, compared: ComparedPeriod | undefined): RunFacts {
  const { previous } = compared ?? {};
  const apart = previous !== undefined && previous.table.rows !== table.rows ? [tableSource(previous.table)] : [];
  const action = previous === undefined ? "ranking" : "comparison";
  return { action, sources: [tableSource(table), ...apart], ...rankedCounts(ranking) };
}
