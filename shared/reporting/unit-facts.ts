import type { Target } from "../domain/target";
import { cellAddress } from "../tables/grid";
import { finish, type Steps } from "../tables/steps";
import { describeDetail } from "../texts/describe-failure";
import { reportWords } from "../texts/report-vi";
import { earlierPeriod } from "./earlier-period";
import { processingCountsInSteps } from "./processing-counts";
import type { Doubt, ReportMaterial } from "./report-material";

/** A unit's counts by one indicator. The whole is above 0. */
export interface UnitResult {
  readonly part: number;
  readonly whole: number;
  readonly target: Target | undefined;
  /** Undefined without a target. */
  readonly met: boolean | undefined;
  /** In the period before, where the unit had a rate then. */
  readonly before: { readonly part: number; readonly whole: number } | undefined;
}

/** What is known of a unit. */
export interface UnitFacts {
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly doubts: readonly Doubt[];
  /** By the key of the indicator; none where nothing arose in the unit. */
  readonly results: ReadonlyMap<string, UnitResult>;
  /** Dossiers handled late or open beyond their date; undefined where the table does not say. */
  readonly overdue: number | undefined;
}

/**
 * All units of the table in its order. Besides the doubts that the material brings along, a unit is doubtful whose cells a
 * ranking, or the counts of handling, could not use, and one of which nobody has confirmed that it is the unit of the
 * period before which has a name like it.
 */
export function unitFacts(material: ReportMaterial): readonly UnitFacts[] {
  return finish(unitFactsInSteps(material));
}

/** `unitFacts`, with a pause after each indicator and each count. */
export function* unitFactsInSteps(material: ReportMaterial): Steps<readonly UnitFacts[]> {
  const { source, indicators, doubts: known } = material;
  const { table } = source;
  const doubts = new Map<number, Doubt[]>([...known].map(([row, all]) => [row, [...all]]));
  const add = (row: number, doubt: Doubt): void => {
    const all = doubts.get(row) ?? [];
    const known = ({ why, cells }: Doubt): boolean => why === doubt.why || doubt.cells.every((cell) => cells.includes(cell));
    if (!all.some(known)) doubts.set(row, [...all, doubt]);
  };
  const results = new Map<number, Map<string, UnitResult>>();
  for (const [at, indicator] of indicators.entries()) {
    yield at / indicators.length;
    const earlier = earlierPeriod(indicator);
    for (const { row, cell, detail } of indicator.ranking.toReview) add(row, { cells: [cell], why: describeDetail(detail) });
    for (const [row, { is }] of indicator.compared?.changes.units ?? [])
      if (is === "asked") add(row, { cells: [cellAddress(row, table.unitColumn)], why: reportWords.nameNotConfirmed, isName: true });
    for (const { units } of indicator.ranking.groups)
      for (const { row, part, whole, target, met } of units) {
        const change = earlier?.changes.units.get(row);
        const before = change?.is === "compared" ? change.before : undefined;
        const own = results.get(row) ?? new Map<string, UnitResult>();
        results.set(row, own.set(indicator.key, { part, whole, target, met, before }));
      }
  }
  const handled = yield* processingCountsInSteps(material);
  yield 1;
  for (const { counts } of handled.values())
    for (const [row, count] of counts.units)
      if (count.is === "toReview") add(row, { cells: [count.cell], why: describeDetail(count.detail) });
  const late = (["late", "pendingLate"] as const).flatMap((id) => handled.get(id)?.counts ?? []);
  const overdueOf = (row: number): number | undefined => {
    const counts = late.flatMap(({ units }) => units.get(row) ?? []).flatMap((count) => (count.is === "counted" ? [count.part] : []));
    return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
  };
  return table.rows.flatMap(({ kind, row, name, group }): UnitFacts[] =>
    kind === "unit"
      ? [{ row, name, group, doubts: doubts.get(row) ?? [], results: results.get(row) ?? new Map<string, UnitResult>(), overdue: overdueOf(row) }]
      : [],
  );
}
