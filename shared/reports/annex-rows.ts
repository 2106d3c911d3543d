import type { ReportedIndicator, ReportMaterial } from "../reporting/report-material";
import type { Counts } from "../domain/point-change";
import type { UnitChange } from "../ranking/compare-periods";
import type { PlacedTable } from "../ranking/compared-period";
import type { RankedUnit } from "../ranking/ranking";
import { addsUp } from "../ranking/additive-counts";
import { commonTarget } from "../reporting/common-target";
import { statedCounts } from "../reporting/stated-counts";
import type { Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import type { AnnexOptions } from "./annex-options";
import type { AnnexFigures, CountedFigures } from "./report-annex";

/** A line of an annex before it is put into cells. */
export interface AnnexLine {
  readonly is: "group" | "unit" | "total";
  readonly name: string;
  readonly source: number | undefined;
  readonly figures: readonly AnnexFigures[];
}

/** A unit of the table with its figures by each indicator. */
interface AnnexUnit {
  readonly unit: TableRow;
  readonly figures: readonly AnnexFigures[];
}

/**
 * All units of the table by peer group, in the order of the table or of the first indicator's ranks, each group under its
 * name with its sums, and the sums of all. Units without activity and units to review stand among them; they have no
 * rate and are in no sum. Of what does not add up (services that several units offer) groups have no sum, and all together
 * have what the total row of the table states, as the text of the report says it. With a pause after each indicator.
 */
export function* annexLinesInSteps({ source, indicators }: ReportMaterial, { order }: Pick<AnnexOptions, "order">): Steps<AnnexLine[]> {
  const byRow: ReadonlyMap<number, AnnexFigures>[] = [];
  for (const indicator of indicators) {
    yield byRow.length / (indicators.length + 1);
    byRow.push(figuresByRow(indicator));
  }
  yield 1;
  const groups = new Map<string, AnnexUnit[]>();
  for (const unit of source.table.rows) {
    if (unit.kind !== "unit") continue;
    const figures = byRow.map((known): AnnexFigures => known.get(unit.row) ?? { is: "toReview" });
    const members = groups.get(unit.group);
    if (members === undefined) groups.set(unit.group, [{ unit, figures }]);
    else members.push({ unit, figures });
  }
  yield 1;
  const named = groups.size > 1 || !groups.has("");
  const lines: AnnexLine[] = [];
  for (const [group, members] of groups) {
    if (named) lines.push({ is: "group", name: group, source: undefined, figures: groupSums(source, indicators, group, members) });
    const units = order === "rank" ? [...members].sort(byFirstRank) : members;
    for (const { unit, figures } of units) lines.push({ is: "unit", name: unit.name, source: unit.row, figures });
  }
  yield 1;
  const all = [...groups.values()].flat();
  const figures = indicators.map((reported, at) => totalSums(source, reported, all.map((unit) => unit.figures[at])));
  return [...lines, { is: "total", name: "Tổng cộng", source: undefined, figures }];
}

function figuresByRow({ ranking, compared }: ReportedIndicator): ReadonlyMap<number, AnnexFigures> {
  const figures = new Map<number, AnnexFigures>();
  for (const { row } of ranking.noActivity) figures.set(row, { is: "noActivity" });
  for (const { row } of ranking.toReview) figures.set(row, { is: "toReview" });
  for (const { units } of ranking.groups)
    for (const unit of units) {
      const change = compared?.changes.units.get(unit.row);
      const against = change?.is === "compared" ? change : undefined;
      const { target, met, rank } = unit;
      figures.set(unit.row, {
        is: "counted",
        now: countsOf(unit),
        target,
        met,
        rank,
        before: against && countsOf(against.before),
        rankBefore: against?.places?.before.rank,
      });
    }
  return figures;
}

/** By rank; behind those with a rank stand units without activity, then units to review, as the table has them. */
function byFirstRank(one: AnnexUnit, other: AnnexUnit): number {
  const key = ({ figures: [first] }: AnnexUnit): number =>
    first?.is === "counted" ? (first.rank ?? 0) : first?.is === "noActivity" ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
  return key(one) - key(other) || one.unit.row - other.unit.row;
}

function groupSums({ table }: PlacedTable, indicators: ReportMaterial["indicators"], group: string, members: readonly AnnexUnit[]): AnnexFigures[] {
  return indicators.map(({ indicator, ranking, compared }, at) => {
    if (!addsUp(table, indicator)) return { is: "notAdded" };
    const units = ranking.groups.find(({ name }) => name === group)?.units ?? [];
    const changes = units.map(({ row }) => compared?.changes.units.get(row));
    // Of other units then than now the sums cannot be compared.
    const sameUnits = changes.every(
      (change) => change?.is === "compared" && change.places !== undefined && change.places.before.among === units.length,
    );
    return sumsOf(ranking, units, members.map(({ figures }) => figures[at]), sameUnits ? beforeOf(changes) : undefined);
  });
}

function totalSums(source: PlacedTable, reported: ReportedIndicator, figures: readonly (AnnexFigures | undefined)[]): AnnexFigures {
  const { indicator, ranking, compared } = reported;
  if (!addsUp(source.table, indicator)) return statedTotal(source, reported);
  const changes = [...(compared?.changes.units.values() ?? [])];
  const sameUnits =
    compared !== undefined &&
    changes.every(({ is }) => is === "compared") &&
    compared.changes.pooled.unitsBefore === changes.length;
  const units = ranking.groups.flatMap((group) => group.units);
  return sumsOf(ranking, units, figures, sameUnits ? beforeOf(changes) : undefined);
}

/** Of what does not add up: what the total rows of this table and of the one before state. */
function statedTotal(source: PlacedTable, { indicator, ranking, compared }: ReportedIndicator): AnnexFigures {
  const now = statedCounts(source, indicator)?.counts;
  if (now === undefined) return { is: "notAdded" };
  const before = compared && statedCounts(compared.previous, compared.ranking.request.indicator)?.counts;
  return { is: "counted", now, stated: true, target: commonTarget(ranking), met: undefined, rank: undefined, before, rankBefore: undefined };
}

function beforeOf(changes: readonly (UnitChange | undefined)[]): Counts | undefined {
  const before = changes.flatMap((change) => (change?.is === "compared" ? [change.before] : []));
  return before.length === 0 ? undefined : summed(before);
}

function sumsOf(
  ranking: ReportedIndicator["ranking"],
  units: readonly RankedUnit[],
  figures: readonly (AnnexFigures | undefined)[],
  before: Counts | undefined,
): AnnexFigures {
  if (units.length === 0) return { is: figures.every((each) => each?.is === "noActivity") ? "noActivity" : "toReview" };
  // One target for all is none of the sum, yet the rate of the sum must not be rounded across it; so in the text.
  const target = commonTarget(ranking);
  const sums: CountedFigures = { is: "counted", now: summed(units), target, met: undefined, rank: undefined, before, rankBefore: undefined };
  return sums;
}

function countsOf({ part, whole }: Counts): Counts {
  return { part, whole };
}

function summed(units: readonly Counts[]): Counts {
  let [part, whole] = [0, 0];
  for (const unit of units) {
    part += unit.part;
    whole += unit.whole;
  }
  return { part, whole };
}
