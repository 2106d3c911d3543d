import { isBlank } from "../tables/cell-text";
import { valueAt } from "../tables/grid";
import type { ReviewedUnit } from "./listed-units";
import { officialReason } from "./official-reason";
import { body, heading, item } from "./sentence";
import type { Paragraph } from "./statement";
import { IN_ANNEX, namesBehind, unitCount, unitKeyOf, type TextContext } from "./text-context";

/** More cells than this are not listed behind a reason. */
const MOST_CELLS = 4;

/**
 * Units whose figures or names are to be looked at before anything is said of them, each with reason and cell; how many have been
 * looked at; and those without anything to judge.
 */
export function reviewSection(context: TextContext): Paragraph[] {
  const { lists, rules } = context;
  const { review, cleared, idle } = lists;
  const paragraphs: Paragraph[] = [];
  if (review.length > 0) {
    const long = review.length > rules.longestList;
    const start = ["Đề nghị ", unitCount(context, "review/count", review), " đơn vị rà soát lại " + whatOf(review) + "; chưa đưa vào các danh sách nêu trên"];
    paragraphs.push(body("review", [start, long ? IN_ANNEX + "." : ":"]));
    if (!long) paragraphs.push(...review.map((unit) => item("review/" + unitKeyOf(unit), reviewed(context, unit))));
  }
  if (cleared.length > 0)
    paragraphs.push(
      body("cleared", ["Số liệu của ", unitCount(context, "cleared/count", cleared), " đơn vị có điểm cần rà soát đã được kiểm tra, giữ nguyên; ", cleared.length === 1 ? "" : "các ", "đơn vị này được xét như các đơn vị khác."]),
    );
  if (idle.length > 0)
    paragraphs.push(body("idle", ["Có ", unitCount(context, "idle/count", idle), " đơn vị ", whyIdle(context), ", không đánh giá", namesBehind(context, idle), "."]));
  const titles = [review.length > 0 ? "đề nghị rà soát số liệu" : cleared.length > 0 ? "rà soát số liệu" : "", idle.length === 0 ? "" : "đơn vị không đánh giá"];
  const title = titles.filter((each) => each !== "").join("; ");
  return paragraphs.length === 0 ? [] : [heading("review/heading", title.charAt(0).toUpperCase() + title.slice(1)), ...paragraphs];
}

/** A unit may have dossiers that no indicator of the report counts; and where most cells are blank, a blank is not known to be a 0. */
function whyIdle({ material: { source, indicators }, lists: { idle } }: TextContext): string {
  const columns = indicators.flatMap(({ indicator }) => [...indicator.numerator, ...indicator.denominator].map(({ column }) => column));
  const blank = idle.some(({ row }) => columns.some((column) => isBlank(valueAt(source.grid, row, column))));
  const of = indicators.length === 1 ? "chỉ số nêu trên" : "các chỉ số nêu trên";
  return "không phát sinh hồ sơ " + (blank ? "hoặc chưa có số liệu " : "") + "để tính " + of;
}

/** What is to be looked at: the figures, the names, or either. */
function whatOf(review: readonly ReviewedUnit[]): string {
  const names = review.flatMap(({ reasons }) => reasons.map(({ isName }) => isName === true));
  if (!names.includes(true)) return "số liệu";
  return names.includes(false) ? "số liệu hoặc tên đơn vị" : "tên đơn vị";
}

function reviewed({ fullName }: TextContext, unit: ReviewedUnit): string {
  const reasons = unit.reasons.map(({ why, cells }) => {
    const unsaid = cells.some((cell) => !new RegExp("\\b" + cell + "\\b").test(why));
    const places = !unsaid ? "" : " (ô " + cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? "…" : "") + ")";
    return officialReason(why) + places + ".";
  });
  const name = fullName(unit);
  return name.charAt(0).toUpperCase() + name.slice(1) + ": " + reasons.join(" ");
}
