import { uncountedPlaces, uncountedRows } from "../tables/uncounted-rows";
import { listedNames } from "../texts/listed-names";
import { showCount } from "../texts/show-number";
import { indicatorWords } from "./indicator-words";
import type { PaneTexts } from "./pane-texts";
import type { RankingPlan } from "./plan-ranking";

/** Which units of the ranked table have rows of dossiers that could not be counted; undefined where none has. */
export function uncountedNote({ found: { grid, table } }: Pick<RankingPlan, "found">, texts: PaneTexts): string | undefined {
  const uncounted = uncountedRows(grid, table);
  if (uncounted.length === 0) return undefined;
  const { units, columns } = uncountedPlaces(uncounted);
  return indicatorWords(texts).uncountedRows(showCount(units.length), columns, listedNames(units.map(({ name }) => name)));
}
