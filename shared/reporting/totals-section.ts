import { NOT_ADDITIVE } from "../ranking/additive-counts";
import type { ColumnTerm } from "../ranking/ranking";
import { tidyName } from "../tables/unit-name";
import type { TableRow } from "../tables/unit-table";
import { showCount } from "../texts/show-number";
import { countedNoun, indicatorNoun } from "./indicator-noun";
import { processingCounts, type ProcessingId } from "./processing-counts";
import { processingFigures } from "./processing-figures";
import { body, heading, listed, sentence, type Part } from "./sentence";
import type { Paragraph } from "./statement";
import { grandTotal, statedSum, sumOfUnits } from "./stated-totals";
import type { TextContext } from "./text-context";
import { traceOf } from "./trace-cells";

const NOUNS: Readonly<Record<ProcessingId, string>> = {
  received: "hồ sơ tiếp nhận",
  receivedNew: "hồ sơ tiếp nhận mới",
  resolved: "hồ sơ đã giải quyết",
  inTime: "hồ sơ giải quyết trước hạn và đúng hạn",
  late: "hồ sơ giải quyết quá hạn",
  pending: "hồ sơ đang giải quyết",
  pendingLate: "hồ sơ đang giải quyết quá hạn",
};

/** What a text says of the units together: one sum, or the two of a rate, over the units of these rows. */
interface Summed {
  readonly key: string;
  /** "1.307/2.228 hồ sơ ở tỷ lệ …": what stands behind the sums. */
  readonly behind: string;
  readonly rows: readonly number[];
  readonly sums: readonly { readonly side: string; readonly terms: readonly ColumnTerm[]; readonly sum: number }[];
}

/**
 * Where the total row of the table states other counts than the text, which is of the sums of the units: a published figure that
 * does not balance is shown, never made to fit.
 */
export function totalsSection(context: TextContext): Paragraph[] {
  const { source } = context.material;
  const total = grandTotal(source);
  if (total === undefined) return [];
  const seen = new Set<string>();
  const notes = summedFigures(context).flatMap((summed) => {
    const stated = summed.sums.map(({ terms }) => statedSum(source, total, terms));
    const columns = summed.sums.map(({ terms }) => terms.map(({ column, sign }) => sign * (column + 1)).join()).join("/");
    const differs = summed.sums.some(({ sum }, index) => stated[index] !== undefined && stated[index] !== sum);
    if (!differs || stated.includes(undefined) || seen.has(columns)) return [];
    seen.add(columns);
    return [body("totals/" + summed.key, note(context, total, summed, stated as number[]))];
  });
  return notes.length === 0 ? [] : [heading("totals/heading", "Ghi chú về số liệu tổng"), ...notes];
}

function summedFigures({ material }: TextContext): Summed[] {
  const { source, indicators } = material;
  const services = new Set(source.table.columns.flatMap(({ meaning, column }) => (NOT_ADDITIVE.some((count) => count === meaning) ? [column] : [])));
  const terms = processingCounts(material);
  const handled = [...processingFigures(material)].map(([id, { sum, rows }]): Summed => {
    return { key: id, behind: " " + NOUNS[id], rows, sums: [{ side: "sum", terms: terms.get(id)?.terms ?? [], sum }] };
  });
  const rated = indicators.flatMap((reported): Summed[] => {
    const { key, indicator, ranking } = reported;
    const rows = ranking.groups.flatMap(({ units }) => units.map(({ row }) => row));
    const sums = [
      { side: "part", terms: indicator.numerator, sum: ranking.pooled.part },
      { side: "whole", terms: indicator.denominator, sum: ranking.pooled.whole },
    ];
    return rows.length === 0 ? [] : [{ key, behind: countedNoun(reported) + " ở tỷ lệ " + indicatorNoun(reported), rows, sums }];
  });
  return [...handled, ...rated].filter(({ sums }) => !sums.some((each) => each.terms.some(({ column }) => services.has(column))));
}

function note({ material: { source } }: TextContext, total: TableRow, { key, behind, rows, sums }: Summed, stated: readonly number[]): Part {
  const own = sums.map(({ side, terms }, index): Part => {
    const cells = terms.map(({ column }) => ({ row: total.row, column, rows: 1, columns: 1 }));
    const how = terms.length === 1 ? "cell" : "sum";
    return { key: "totals/" + key + "/stated/" + side, shown: showCount(stated[index] ?? 0), trace: { sheet: source.table.sheet, cells, how } };
  });
  const used = sums.map(({ side, terms, sum }): Part => {
    return { key: "totals/" + key + "/used/" + side, shown: showCount(sum), trace: traceOf(source, rows, terms, "sum") };
  });
  const explained = sums.every(({ terms }, index) => sumOfUnits(source, terms) === stated[index]);
  const because = explained ? "Chênh lệch đúng bằng số liệu của các đơn vị chưa tính." : "Chưa rõ nguyên nhân chênh lệch; đề nghị đối chiếu lại bảng.";
  return sentence`Dòng “${tidyName(total.name)}” của bảng ghi ${listed(own, "/")}${behind}; báo cáo này dùng số cộng của các đơn vị là ${listed(used, "/")}. ${because}`;
}
