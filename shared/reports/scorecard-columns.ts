import { isScorePart, type Measure, type ScorecardRequest } from "../ranking/scorecard";
import type { UnitTable } from "../tables/unit-table";
import { measureDefinition } from "./measure-definition";
import type { PrintedDefinition } from "./report-sheet";

/** The columns of one measure: its two counts, the rate, and with a target that and the verdict. */
export interface MeasureColumns {
  readonly measure: Measure;
  readonly definition: PrintedDefinition;
  readonly part: number;
  readonly whole: number;
  readonly rate: number;
  readonly target: number | undefined;
  readonly verdict: number | undefined;
  /** How many columns there are. */
  readonly width: number;
}

/** The columns of a scorecard sheet, from 0. */
export interface ScorecardColumns {
  readonly blocks: readonly MeasureColumns[];
  /** Undefined when no measure has a target. */
  readonly overall: number | undefined;
  readonly metCount: number | undefined;
  readonly composite: number;
  /** Undefined without bands. */
  readonly band: number | undefined;
  readonly remark: number;
  readonly source: number;
  /** The two rows of the header; "" where a cell is merged with the one above or on its left. */
  readonly headers: readonly [readonly string[], readonly string[]];
  /** In characters. */
  readonly widths: readonly number[];
}

export const RANK = 0;
export const NAME = 1;

/** Lays out rank and unit, a block for each measure, and what is said of all together. */
export function scorecardColumns(request: ScorecardRequest, table: UnitTable): ScorecardColumns {
  const top = ["Hạng", "Đơn vị"];
  const below = ["", ""];
  const widths = [7, 28];
  const add = (header: string, width: number, under = ""): number => {
    top.push(header);
    below.push(under);
    widths.push(width);
    return top.length - 1;
  };
  const blocks = request.measures.map((measure): MeasureColumns => {
    const definition = measureDefinition(measure, table);
    const points = isScorePart(measure.of);
    const judged = measure.target.from !== "none";
    const part = add(definition.name, 9, points ? "Điểm" : "Tử số");
    const whole = add("", 9, points ? "Điểm tối đa" : "Mẫu số");
    const rate = add("", 10, "Tỷ lệ");
    const target = judged ? add("", 9, measure.better === "lower" ? "Tối đa" : "Chỉ tiêu") : undefined;
    const verdict = judged ? add("", 11, "Đánh giá") : undefined;
    return { measure, definition, part, whole, rate, target, verdict, width: judged ? 5 : 3 };
  });
  const judged = blocks.some(({ verdict }) => verdict !== undefined);
  return {
    blocks,
    overall: judged ? add("Đánh giá chung", 12) : undefined,
    metCount: judged ? add("Số chỉ tiêu đạt", 9) : undefined,
    composite: add("Điểm chung (thang 100)", 11),
    band: request.bands.length > 0 ? add("Xếp loại", 12) : undefined,
    remark: add("Không tính vào điểm chung", 26),
    source: add("Dòng nguồn", 11),
    headers: [top, below],
    widths,
  };
}
