import { addsUp } from "../../shared/ranking/additive-counts";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator, Ranking } from "../../shared/ranking/ranking";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { tableOf } from "../reporting/sample-material";

const source = tableOf(vinhLinh, "Vĩnh Linh 5-2024");

function rankedBy(id: string): { readonly indicator: FittedIndicator; readonly ranking: Ranking } {
  const indicator = availableIndicators(source.table, source.grid).find((each) => each.id === id) as FittedIndicator;
  const ranking = rankUnits(source.grid, source.table, { indicator, target: { from: "none" }, order: "descending" });
  return { indicator, ranking };
}

/** The texts in the second column of the ranking's sheet. */
function names({ ranking }: ReturnType<typeof rankedBy>): unknown[] {
  const { cells } = rankingSheet({ ...source, ranking, readAt: "01/06/2024 08:00" });
  return cells.map((row) => row[1]);
}

test("services, which several units offer alike, are not added up to a common rate; dossiers are", () => {
  const services = rankedBy("servicesInUse");
  const dossiers = rankedBy("fullOnline");
  expect([addsUp(source.table, services.indicator), addsUp(source.table, dossiers.indicator)]).toEqual([false, true]);
  expect(services.ranking.groups.flatMap(({ units }) => units).length).toBeGreaterThan(10);
  expect(services.ranking.pooled).toEqual({ part: 0, whole: 0 });
  expect(dossiers.ranking.pooled.whole).toBeGreaterThan(0);
});

test("the sheet of a ranking by services has no row that adds them up", () => {
  expect(names(rankedBy("servicesInUse"))).not.toContain("Cộng các đơn vị được xếp hạng");
  expect(names(rankedBy("fullOnline"))).toContain("Cộng các đơn vị được xếp hạng");
});
