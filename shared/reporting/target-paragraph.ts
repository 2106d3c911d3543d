import { directionOf } from "../ranking/direction-of";
import type { RankedUnit } from "../ranking/ranking";
import { showTarget } from "../texts/show-number";
import { compareTargets, targetRange } from "./common-target";
import type { ReportedIndicator } from "./report-material";
import { body, listed, sentence, type Part } from "./sentence";
import type { Figure, Paragraph, Trace } from "./statement";
import { namesInRow, unitCount, type TextContext } from "./text-context";
import { unitCells } from "./trace-cells";

/** Who has met the target is named where it is so few. */
const MOST_NAMED = 5;

/** The target of an indicator and how many units have met it; units to be reviewed are counted apart. Nothing without targets. */
export function targetParagraph(context: TextContext, reported: ReportedIndicator): Paragraph[] {
  const { key, indicator, ranking } = reported;
  const ranked = ranking.groups.flatMap(({ units }) => units);
  const range = targetRange(ranked);
  if (range === undefined) return [];
  const clear = context.facts.filter(({ doubts, results }) => doubts.length === 0 && results.has(key));
  const verdicts = (met: boolean | undefined) => clear.filter(({ results }) => results.get(key)?.met === met);
  const [met, missed, without] = [verdicts(true), verdicts(false), verdicts(undefined)];
  const doubtful = context.facts.filter(({ doubts, results }) => doubts.length > 0 && results.has(key));
  const bound = directionOf(indicator) === "higher" ? "tối thiểu " : "tối đa ";
  const [least, most] = [targetFigure(context, reported, "least", range.least), targetFigure(context, reported, "most", range.most)];
  const same = least.shown === most.shown && compareTargets(range.least.target ?? NONE, range.most.target ?? NONE) === 0;
  const target: Part = same ? [bound, { ...least, key: key + "/target" }] : [bound, "từ ", least, " đến ", most, " tùy đơn vị"];
  const count = (what: string, units: readonly { readonly row: number }[]): Figure => unitCount(context, key + "/" + what, units);
  const names = met.length <= Math.min(MOST_NAMED, context.rules.longestList) ? [" (", namesInRow(context, context.listOrder(met)), ")"] : "";
  const outcome: Part =
    met.length + missed.length === 0
      ? "chưa có đơn vị nào đủ số liệu để đánh giá"
      : missed.length === 0
        ? sentence`${met.length === 1 ? "" : "tất cả "}${count("met", met)} đơn vị được đánh giá${met.length === 1 ? ", đã đạt" : " đều đạt"}`
        : met.length === 0
          ? sentence`${missed.length === 1 ? "" : "tất cả "}${count("missed", missed)} đơn vị được đánh giá${missed.length === 1 ? ", chưa đạt" : " đều chưa đạt"}`
          : sentence`${count("met", met)} đơn vị đạt${names}, ${count("missed", missed)} đơn vị chưa đạt`;
  const apart = [
    doubtful.length === 0 ? "" : [count("unjudged", doubtful), " đơn vị cần rà soát"],
    without.length === 0 ? "" : [count("untargeted", without), " đơn vị không có chỉ tiêu"],
  ].filter((part) => part !== "");
  return [body("target/" + key, ["Chỉ tiêu ", target, ": ", outcome, apart.length === 0 ? "" : ["; chưa đánh giá ", listed(apart, " và ")], "."])];
}

const NONE = { numerator: 0, denominator: 1 };

/** A target, traced to the cell that gives it; one that was typed in the pane stands in no cell. */
function targetFigure({ material: { source } }: TextContext, { key, ranking }: ReportedIndicator, which: string, unit: RankedUnit): Figure {
  const choice = ranking.request.target;
  const shown = unit.target === undefined ? "" : showTarget(unit.target);
  const trace = (): Trace => {
    if (choice.from === "column") return { sheet: source.table.sheet, cells: unitCells(source, [unit.row], [choice.column]), how: "cell" };
    if (choice.from === "table" && unit.assigned !== undefined) {
      const { column, columns } = choice.grid.area;
      return { sheet: choice.sheet, cells: [{ row: unit.assigned.row, column, rows: 1, columns }], how: "cell" };
    }
    return { sheet: source.table.sheet, cells: [], how: "cell" };
  };
  return { key: key + "/target/" + which, shown, trace: trace() };
}
