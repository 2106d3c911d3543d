import { targetShare } from "../domain/target";
import { isScorePart, type MeasureResult, type ScorecardRequest, type ScoredUnit } from "../ranking/scorecard";
import { targetsOf } from "../ranking/scorecard-summary";
import { cellAddress, columnLetters } from "../tables/grid";
import { rateFormula } from "./ranking-columns";
import type { ReportCell } from "./report-sheet";
import type { MeasureColumns, ScorecardColumns } from "./scorecard-columns";
import {
  bandFormula,
  leftOutFormula,
  compositeFormula,
  MET,
  metCountFormula,
  MISSED,
  NO_SCORE,
  NO_TARGET,
  OVERALL,
  overallFormula,
  REVIEW,
  verdictFormula,
} from "./scorecard-formulas";

const NO_ACTIVITY = "Không phát sinh";

/** The rows above the header that hold what applies to all units; a row of -1 is not there. */
export interface SharedRows {
  readonly weights: number;
  readonly targets: number;
}

/** The cells of one unit on row `row` (from 0). */
export function scoredCells(
  unit: ScoredUnit,
  row: number,
  columns: ScorecardColumns,
  request: ScorecardRequest,
  shared: SharedRows,
): ReportCell[] {
  const { judged, met } = targetsOf(unit);
  const cells: ReportCell[] = [unit.rank ?? "–", unit.name];
  columns.blocks.forEach((block, index) => cells.push(...blockCells(block, unit.results[index], row, shared)));
  if (columns.overall !== undefined)
    cells.push(
      { formula: overallFormula(columns, row), value: OVERALL[unit.overall] },
      { formula: metCountFormula(columns, row), value: String(met) + "/" + String(judged) },
    );
  const doubtful = unit.results.some(({ is }) => is === "toReview");
  const points = unit.composite === undefined ? NO_SCORE : Number((unit.composite.share * 100).toFixed(8));
  const formula = compositeFormula(columns, request.reading, shared.weights, row);
  cells.push(doubtful ? REVIEW : { formula, value: points });
  if (columns.band !== undefined) {
    const composite = cellAddress(row, columns.composite);
    cells.push({ formula: bandFormula(composite, request.bands), value: unit.band?.name ?? "" });
  }
  const leftOut = unit.composite?.leftOut ?? columns.blocks.map((_, index) => index);
  const names = leftOut.map((index) => columns.blocks[index]?.definition.name ?? "").join("; ");
  cells.push(doubtful ? "" : { formula: leftOutFormula(columns, request.reading, row), value: names }, "Dòng " + (unit.lines ?? [unit.row]).map((line) => line + 1).join(", "));
  return cells;
}

function blockCells(
  block: MeasureColumns,
  result: MeasureResult | undefined,
  row: number,
  shared: SharedRows,
): ReportCell[] {
  if (result === undefined || result.is === "toReview")
    return block.verdict === undefined ? ["", "", REVIEW] : ["", "", REVIEW, "", REVIEW];
  const [part, whole] = result.is === "counted" ? figuresOf(block, result) : [0, 0];
  const rate = rateFormula(cellAddress(row, block.part), cellAddress(row, block.whole), whole === 0 ? 0 : part / whole);
  const cells: ReportCell[] = [part, whole, whole === 0 ? { ...rate, value: NO_ACTIVITY } : rate];
  if (block.verdict === undefined) return cells;
  return [...cells, targetCell(block, result, shared), { formula: verdictFormula(block, row), value: wordOf(result) }];
}

/** Points as they are written, not as the integers that they are compared by. */
function figuresOf({ measure }: MeasureColumns, { part, whole }: { part: number; whole: number }): [number, number] {
  return isScorePart(measure.of) ? [part / (whole / measure.of.most), measure.of.most] : [part, whole];
}

function targetCell(
  { measure, target: column }: MeasureColumns,
  result: Exclude<MeasureResult, { is: "toReview" }>,
  shared: SharedRows,
): ReportCell {
  if (measure.target.from === "value")
    return {
      formula: "=$" + columnLetters(column ?? 0) + "$" + String(shared.targets + 1),
      value: targetShare(measure.target.target),
    };
  return result.is === "counted" && result.target !== undefined ? targetShare(result.target) : "";
}

function wordOf(result: Exclude<MeasureResult, { is: "toReview" }>): string {
  if (result.is === "noActivity") return NO_ACTIVITY;
  return result.met === undefined ? NO_TARGET : result.met ? MET : MISSED;
}
