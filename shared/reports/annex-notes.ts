import { blankCounts } from "../ranking/blank-counts";
import { directionOf } from "../ranking/direction-of";
import type { ReportedIndicator, ReportMaterial } from "../reporting/report-material";
import { addsUp } from "../ranking/additive-counts";
import { statedCounts } from "../reporting/stated-counts";
import { tidyName } from "../tables/unit-name";
import { indicatorText } from "../texts/indicator-text";
import { showCount, showTarget } from "../texts/show-number";
import type { AnnexPart } from "./annex";
import type { AnnexOptions } from "./annex-options";
import { annexChangeNotes } from "./annex-change-notes";
import { doubtNotes } from "./annex-doubt-notes";
import type { AnnexLine } from "./annex-rows";
import { assignedNotes } from "./assigned-notes";
import { describeTerms, listedCells } from "./describe-terms";
import { unitNamer, type NameUnits } from "./named-units";
import { sharedNotes } from "./shared-notes";

/**
 * What stands under an annex: which units are in the table and in no sum, and why; whose figures ought to be looked at;
 * what cannot be compared; where targets come from; how units are ranked. One sentence or two each.
 */
export function annexNotes(material: ReportMaterial, options: AnnexOptions, lines: readonly AnnexLine[], part?: AnnexPart): string[] {
  const { table, grid } = material.source;
  const names = material.indicators.map(({ indicator }) => indicatorText(indicator).name);
  const naming = unitNamer(table);
  const spoken = (say: (reported: ReportedIndicator, at: number) => readonly string[]): string[] =>
    sharedNotes(
      material.indicators.flatMap((reported, at) => say(reported, at).map((text) => ({ indicator: names[at] ?? "", text }))),
      names,
    );
  return [
    ...spoken(({ ranking }) => apartNotes(ranking, naming)),
    ...spoken(({ indicator }) => sharedCountsNotes(indicator, material)),
    ...(part !== undefined && part.number < part.of ? doubtsElsewhere(material, part) : doubtNotes(material, naming)),
    ...(options.before ? notComparedNotes(material, names) : []),
    ...spoken((reported, at) => (options.before ? annexChangeNotes(reported, lines, at, naming) : [])),
    ...spoken((reported) => targetNotes(reported, material)),
    ...spoken(({ ranking }) => (options.ranks ? [rankRule(ranking)] : [])),
    ...(part === undefined || options.order === "table" ? [] : [orderNote(part)]),
    ...spoken(({ ranking }) => readingNotes(ranking, grid)),
  ];
}

/** In an annex of several tables the reasons stand under the last one. */
function doubtsElsewhere({ source, doubts }: ReportMaterial, { of }: AnnexPart): string[] {
  const units = source.table.rows.filter(({ kind, row }) => kind === "unit" && (doubts.get(row)?.length ?? 0) > 0).length;
  return units === 0 ? [] : ["Đề nghị rà soát " + showCount(units) + " đơn vị: xem ghi chú của Biểu số " + showCount(of) + "."];
}

function orderNote({ orderedBy }: AnnexPart): string {
  return "Đơn vị trong các biểu xếp cùng một thứ tự, theo hạng của “" + orderedBy + "”.";
}

function apartNotes({ noActivity, toReview }: ReportedIndicator["ranking"], naming: NameUnits): string[] {
  const notes: string[] = [];
  if (noActivity.length > 0)
    notes.push(
      "Không phát sinh (mẫu số bằng 0, không tính tỷ lệ): " + showCount(noActivity.length) + " đơn vị (" + naming(noActivity) + ").",
    );
  if (toReview.length > 0)
    notes.push(
      "Cần rà soát số liệu, không tính tỷ lệ và không cộng vào dòng cộng: " + showCount(toReview.length) + " đơn vị (" + naming(toReview) + ").",
    );
  return notes;
}

/** Why the units of an indicator are not added up, and where the total is from. */
function sharedCountsNotes(indicator: ReportedIndicator["indicator"], { source }: ReportMaterial): string[] {
  if (addsUp(source.table, indicator)) return [];
  const row = statedCounts(source, indicator)?.row;
  const why = "Không cộng số liệu của các đơn vị, vì nhiều đơn vị cùng cung cấp một dịch vụ; ";
  if (row === undefined) return [why + "bảng nguồn không có số chung dùng được nên dòng cộng để trống."];
  return [why + "số chung lấy theo dòng “" + tidyName(row.name) + "” (dòng " + String(row.row + 1) + ") của bảng nguồn."];
}

/** Which indicators the earlier table cannot give, where it gives others. */
function notComparedNotes({ indicators, before }: ReportMaterial, names: readonly string[]): string[] {
  const without = names.filter((_, at) => indicators[at]?.compared === undefined);
  if (without.length === 0 || without.length === indicators.length) return [];
  return ["Không có số liệu của " + (before?.label ?? "kỳ trước") + " để so sánh: " + without.map((name) => "“" + name + "”").join(", ") + "."];
}

function targetNotes({ ranking, indicator }: ReportedIndicator, { source }: ReportMaterial): string[] {
  const { target } = ranking.request;
  const bound = directionOf(indicator) === "lower" ? "tối đa" : "tối thiểu";
  if (target.from === "value") return ["Chỉ tiêu " + bound + " " + showTarget(target.target) + " cho mọi đơn vị; bằng chỉ tiêu là đạt."];
  if (target.from === "column")
    return ["Chỉ tiêu " + bound + " theo " + describeTerms([{ column: target.column, sign: 1 }], source.table) + "; bằng chỉ tiêu là đạt."];
  return target.from === "table" ? assignedNotes(ranking, target, bound) : [];
}

function rankRule({ groups, request }: ReportedIndicator["ranking"]): string {
  const best = request.order === "descending" ? "tỷ lệ cao nhất" : "tỷ lệ thấp nhất";
  const where = groups.length > 1 ? "Xếp hạng trong từng khối" : "Xếp hạng chung các đơn vị";
  return where + ", hạng 1 là " + best + "; đồng hạng thì bỏ qua hạng kế tiếp (1, 1, 3). So sánh bằng số hồ sơ, không bằng tỷ lệ đã làm tròn.";
}

function readingNotes(ranking: ReportedIndicator["ranking"], grid: ReportMaterial["source"]["grid"]): string[] {
  const notes: string[] = [];
  if (ranking.groups.some(({ units }) => units.some(({ lines }) => lines !== undefined)))
    notes.push("Đơn vị có nhiều dòng ở bảng nguồn: số hồ sơ là tổng các dòng của đơn vị.");
  if (ranking.hiddenUnits > 0)
    notes.push("Có " + showCount(ranking.hiddenUnits) + " đơn vị nằm ở dòng ẩn hoặc bị lọc của bảng nguồn, vẫn được tính.");
  const blanks = blankCounts(grid, ranking);
  if (blanks.length > 0) notes.push("Ô trống ở bảng nguồn được tính là 0, cần xác nhận: " + listedCells(blanks) + ".");
  return notes;
}
