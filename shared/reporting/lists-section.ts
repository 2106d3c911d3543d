import { showCount } from "../texts/show-number";
import { indicatorNoun } from "./indicator-noun";
import type { ExplainingUnit, RuledList } from "./listed-units";
import { processingCounts } from "./processing-counts";
import { body, heading, listed, type Part } from "./sentence";
import type { Paragraph } from "./statement";
import { usualTextRules } from "./text-rules";
import { namesBehind, unitCount, unitKeyOf, type TextContext } from "./text-context";
import { traceOf } from "./trace-cells";

/**
 * Units with 100%, one paragraph for each set of indicators. That there is none is said only of sets that the user has
 * asked for: nobody asked after the usual ones.
 */
export function fullMarksParagraphs(context: TextContext): Paragraph[] {
  const asked = JSON.stringify(context.rules.fullMarks) !== JSON.stringify(usualTextRules.fullMarks);
  return context.lists.fullMarks.flatMap(({ indicators, rule, units }) => {
    if (units.length === 0 && !asked) return [];
    const key = "fullMarks/" + indicators.join("+");
    return body(key, counted(context, key, units, "Có ", rule, "Không có đơn vị nào " + rule));
  });
}

/** Who is commended, reminded and asked to explain; each list says its rule. */
export function listsSection(context: TextContext): Paragraph[] {
  const { lists } = context;
  const paragraphs = [
    ...ruled(context, "commend", lists.commend, "Biểu dương ", (rule, withheld) =>
      withheld ? "Chưa biểu dương đơn vị nào (" + rule + "), vì đơn vị đủ điều kiện được đề nghị xem xét riêng" : "Không có đơn vị nào đủ điều kiện biểu dương (" + rule + ")",
    ),
    ...ruled(context, "remind", lists.remind, "Nhắc nhở ", (rule, withheld) =>
      withheld ? "Chưa nhắc nhở đơn vị nào (" + rule + "), vì đơn vị thuộc diện này được đề nghị xem xét riêng" : "Không có đơn vị nào thuộc diện nhắc nhở (" + rule + ")",
    ),
    ...contested(context),
    ...explaining(context),
  ];
  return paragraphs.length === 0 ? [] : [heading("lists/heading", "Biểu dương, nhắc nhở và giải trình"), ...paragraphs];
}

function ruled(context: TextContext, key: string, list: RuledList, start: string, none: (rule: string, withheld: boolean) => string): Paragraph[] {
  if (list.lacking !== undefined) return [];
  return [body(key, counted(context, key, list.units, start, list.rule, none(list.rule, list.withheld)))];
}

/** "Biểu dương 2 đơn vị đạt …: A; B." One unit is a list as well; of none the rule is said all the same, and who was not asked after. */
function counted(context: TextContext, key: string, units: RuledList["units"], start: Part, rule: string, none: string): Part {
  if (units.length === 0) return [none, unasked(context, key), "."];
  return [start, unitCount(context, key + "/count", units), " đơn vị ", rule, namesBehind(context, units), "."];
}

/** That a list names nobody says nothing of the units to be reviewed, which no list names. */
function unasked(context: TextContext, key: string): Part {
  const { review } = context.lists;
  return review.length === 0 ? "" : ["; chưa xét ", unitCount(context, key + "/unasked", review), " đơn vị cần rà soát"];
}

function contested(context: TextContext): Paragraph[] {
  const units = context.lists.contested;
  if (units.length === 0) return [];
  const said: Part = [
    "Đề nghị xem xét riêng ", unitCount(context, "contested/count", units),
    " đơn vị vừa đủ điều kiện biểu dương, vừa thuộc diện nhắc nhở hoặc giải trình nên không đưa vào danh sách biểu dương, nhắc nhở",
    namesBehind(context, units), ".",
  ];
  return [body("contested", said)];
}

function explaining(context: TextContext): Paragraph[] {
  const { explain } = context.lists;
  if (explain.lacking !== undefined) return [];
  const { units, rule } = explain;
  if (units.length === 0) return [body("explain", ["Không có đơn vị nào phải giải trình (" + rule + ")", unasked(context, "explain"), "."])];
  const said: Part = ["Đề nghị giải trình đối với ", unitCount(context, "explain/count", units), " đơn vị ", rule];
  return [body("explain", [said, namesBehind(context, units, (unit) => reasonOf(context, unit)), "."])];
}

function reasonOf({ material }: TextContext, unit: ExplainingUnit): Part {
  const handled = processingCounts(material);
  const terms = (["late", "pendingLate"] as const).flatMap((id) => handled.get(id)?.terms ?? []);
  const trace = traceOf(material.source, [unit.row], terms, terms.length === 1 ? "cell" : "sum");
  const overdue: Part = unit.overdue === 0 ? "" : [{ key: "explain/unit/" + unitKeyOf(unit) + "/overdue", shown: showCount(unit.overdue), trace }, " hồ sơ quá hạn"];
  const nouns = material.indicators.filter(({ key }) => unit.under.includes(key)).map(indicatorNoun);
  const under = nouns.length === 0 ? "" : "chưa đạt chỉ tiêu về " + nouns.join(", ");
  return listed([overdue, under].filter((part) => part !== ""), ", ");
}
