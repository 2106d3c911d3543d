import { betterOf, type IndicatorId } from "../../shared/domain/indicator";
import { availableIndicators, readTarget } from "../../shared/ranking/fit-indicator";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import type { Measure, Scorecard, ScorecardRequest, ScoredUnit } from "../../shared/ranking/scorecard";
import { judgeUnits } from "../../shared/ranking/judge-units";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";
import { areaOfAddress } from "../../workbench/grid/address";
import { ducTho } from "../../workbench/samples/duc-tho";
import type { Sample, SampleSheet } from "../../workbench/samples/sample";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { drawnGrid, gridOf } from "../support/table";

/** A table with the grid it was found in. */
export interface Placed {
  readonly grid: Grid;
  readonly table: UnitTable;
}

function sampleTable(sample: Sample): Placed {
  const sheet = sample.sheets[0] as SampleSheet;
  const merges = sheet.merges.flatMap((address) => areaOfAddress(address) ?? []);
  const grid = { ...gridOf(sheet.rows), sheet: sheet.name, merges };
  return { grid, table: findTables(grid)[0] as UnitTable };
}

/** Vĩnh Linh, May 2024. */
export const vinhLinhTable = (): Placed => sampleTable(vinhLinh);
/** Đức Thọ, 2024: three target columns, K to M; online dossiers above the total in row 16. */
export const ducThoTable = (): Placed => sampleTable(ducTho);

/** The table of a drawing. */
export function drawnTable(drawing: string): Placed {
  const grid = drawnGrid(drawing);
  return { grid, table: findTables(grid)[0] as UnitTable };
}

/** An indicator of the table, with a target as typed, one of a column (from 0), or none. */
export function measureOf({ table }: Placed, id: IndicatorId, target?: string | number, weight = 1): Measure {
  const indicator = availableIndicators(table).find((one) => one.id === id);
  if (indicator === undefined) throw new Error("the table has no columns for " + id);
  return {
    of: indicator satisfies FittedIndicator,
    better: betterOf(id),
    weight,
    target:
      target === undefined
        ? { from: "none" }
        : typeof target === "number"
          ? { from: "column", column: target }
          : { from: "value", target: readTarget(target) },
  };
}

/** The scorecard of a table by measures, ranked by the weighted mean of rates unless told. */
export function scorecardOf(
  { grid, table }: Placed,
  measures: readonly Measure[],
  request: Partial<ScorecardRequest> = {},
): Scorecard {
  const standard = { reading: "rates", rankBy: { by: "composite" }, first: "best", tieBreakers: [], bands: [] } as const;
  return judgeUnits(grid, table, { ...standard, measures, ...request });
}

/** All units of a scorecard, in order. */
export function unitsOf({ groups }: Scorecard): ScoredUnit[] {
  return groups.flatMap(({ units }) => units);
}

/** The unit of a name. */
export function unitNamed(card: Scorecard, name: string): ScoredUnit {
  const unit = unitsOf(card).find((candidate) => candidate.name === name);
  if (unit === undefined) throw new Error("no unit " + name);
  return unit;
}

/** A unit in one line: rank, name, a sign for each measure (+ met, - missed, . no target, 0 no activity, ? to review). */
export function drawUnit({ rank, name, results, overall, composite }: ScoredUnit): string {
  const signs = results.map((result) => {
    if (result.is !== "counted") return result.is === "noActivity" ? "0" : "?";
    return result.met === undefined ? "." : result.met ? "+" : "-";
  });
  const score = composite === undefined ? "none" : String(Number((composite.share * 100).toFixed(4)));
  return [rank ?? "–", name, signs.join(""), overall, score].join(" | ");
}
