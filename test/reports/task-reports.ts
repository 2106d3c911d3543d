import { betterOf, type IndicatorId } from "../../shared/domain/indicator";
import { allocateTarget } from "../../shared/domain/allocation";
import type { AllocationRequest } from "../../shared/domain/allocation-request";
import { outlookDays } from "../../shared/domain/outlook";
import { assessCountryside } from "../../shared/ranking/assess-countryside";
import { criteriaOfLetter } from "../../shared/ranking/countryside-criteria";
import { registrationKey } from "../../shared/ranking/countryside-registrations";
import { compareWith } from "../../shared/ranking/compared-period";
import { rankUnits } from "../../shared/ranking/rank-units";
import { applyScope } from "../../shared/ranking/procedure-scope";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import { lineHasDossiers } from "../../shared/ranking/scope-totals";
import { unitsOutlook } from "../../shared/ranking/units-outlook";
import { unitsToAssign } from "../../shared/ranking/units-to-assign";
import { allocationSheet } from "../../shared/reports/allocation-sheet";
import { annexOf } from "../../shared/reports/annex-of-report";
import { USUAL_ANNEX } from "../../shared/reports/annex-options";
import { annexSheet } from "../../shared/reports/annex-sheet";
import { countrysideSheet } from "../../shared/reports/countryside-sheet";
import { outlookSheet } from "../../shared/reports/outlook-sheet";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import type { ReportMaterial } from "../../shared/reporting/report-material";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import { scopeReport } from "../../shared/reports/scope-report";
import { scorecardSheet } from "../../shared/reports/scorecard-sheet";
import { findProcedureTables } from "../../shared/tables/find-procedure-tables";
import { readProcedureList } from "../../shared/tables/read-procedure-list";
import { measureOf, scorecardOf, type Placed } from "../ranking/scorecard-fixture";
import { drawnGrid } from "../support/table";
import { BLANK_HEADING } from "./blank-heading";

const AT = "14:05 ngày 22/11/2026";
const HALF = { numerator: 1, denominator: 2 } as const;
const SPREAD: AllocationRequest = {
  parent: HALF,
  rule: "gap",
  floor: { numerator: 0, denominator: 1 },
  ceiling: { numerator: 1, denominator: 1 },
  step: 1,
  keepReached: true,
};

/** The sheets of the pieces of work about targets in which a table's figures by an indicator stand, by what they are. */
export function taskReports(placed: Placed, id: IndicatorId, indicator: FittedIndicator): [string, ReportSheet][] {
  const { grid, table } = placed;
  const target = { from: "value", target: HALF } as const;
  const card = scorecardOf(placed, [measureOf(placed, id, "50%")]);
  const set = new Map(table.rows.map(({ name }) => [registrationKey(name), "standard" as const]));
  const assessment = assessCountryside(grid, table, { indicator, criteria: criteriaOfLetter, assessedOn: "2024-05-22", set });
  const sheets: [string, ReportSheet][] = [
    ["scorecard", scorecardSheet({ card, table, readAt: AT })],
    ["countryside", countrysideSheet({ assessment, table, readAt: AT })],
    ["annex", annexReport(placed, indicator)],
  ];
  if (betterOf(id) === "lower") return sheets;
  const { units } = unitsToAssign(grid, table, indicator, false);
  const outcome = allocateTarget(units, SPREAD);
  if (outcome.is === "impossible") throw new Error(outcome.obstacle.code);
  const said = { spread: false, leftOut: [], document: "", body: "", decision: "", madeAt: AT };
  const annex = allocationSheet({ table, indicator, units, ...outcome.allocation, request: SPREAD, ...said });
  const ranking = rankUnits(grid, table, { indicator, target, order: "descending" });
  const dates = { from: "2024-01-01", to: "2024-05-22", until: "2024-12-31" };
  const outlook = unitsOutlook(ranking, undefined, outlookDays(dates.from, dates.to, dates.until), undefined);
  sheets.push(["allocation", annex]);
  sheets.push(["outlook", outlookSheet({ outlook, ranking, table, dates, earlier: undefined, madeAt: AT })]);
  return sheets;
}

/** The annex of a report of one indicator, against the same table as the period before. */
function annexReport(source: Placed, indicator: FittedIndicator): ReportSheet {
  const target = { from: "value", target: HALF } as const;
  const ranking = rankUnits(source.grid, source.table, { indicator, target, order: "descending" });
  const compared = compareWith({ ...source, ranking }, source, {});
  const reported = { key: indicator.id, indicator, ranking, compared, notCompared: undefined };
  const material: ReportMaterial = { source, period: undefined, before: undefined, indicators: [reported], doubts: new Map() };
  return annexSheet(material, annexOf(material, USUAL_ANNEX), BLANK_HEADING, AT);
}

/** A ranking over the listed procedures, by `listedOnline`, with what its scope leaves out. */
export function scopeSheet(): ReportSheet {
  const [procedures] = findProcedureTables(
    drawnGrid(`
      | STT | Đơn vị | Mã TTHC  | Tên thủ tục | Tổng số hồ sơ | Trực tuyến |
      | 1   | Sở A   | 1.004203 | Cấp phép    | 100           | 45         |
      | 2   | Sở A   | 1.009999 | Cấp lại     | 20            | 7          |
      | 3   | Sở B   | 1.004203 | Cấp phép    | 50            | 25         |
    `),
  );
  const listGrid = drawnGrid(`
    | Mã TTHC  | Tên TTHC |
    | 1.004203 | Cấp phép |
  `);
  const list = readProcedureList(listGrid);
  if (procedures === undefined || list === undefined) throw new Error("no table or no list drawn");
  const column = (meaning: string): number => procedures.table.columns.find((one) => one.meaning === meaning)?.column ?? -1;
  const side = (meaning: string) => [{ column: column(meaning), sign: 1 as const }];
  const indicator = { id: "listedOnline", numerator: side("receivedOnline"), denominator: side("receivedTotal") } as const;
  const choice = { levels: "any", decision: undefined, inForce: undefined, withoutFirstPublishedIn: undefined, withDossiersOnly: false } as const;
  const { grid } = procedures;
  const scoped = applyScope(procedures, list, choice, {}, lineHasDossiers(grid, indicator));
  const ranking = rankUnits(grid, scoped.table, { indicator, target: { from: "value", target: HALF }, order: "descending" });
  const more = scopeReport({ procedures, list, choice, scoped, indicator });
  return rankingSheet({ ranking, table: scoped.table, grid, readAt: AT, more });
}
