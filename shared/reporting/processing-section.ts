import type { Period } from "../tables/table-period";
import { reportWords } from "../texts/report-vi";
import { showCount } from "../texts/show-number";
import { processingCounts, type ProcessingId } from "./processing-counts";
import { processingFigures, type ProcessingFigure } from "./processing-figures";
import { body, heading, listed, sentence, type Part } from "./sentence";
import type { Paragraph } from "./statement";
import { namesBehind, unitCount, unitKeyOf, type TextContext } from "./text-context";
import { traceOf } from "./trace-cells";

/** What was received, resolved and is open, and where dossiers were late; nothing where the table has no such column. */
export function processingSection(context: TextContext): Paragraph[] {
  const { material, lists } = context;
  const figures = processingFigures(material);
  const late = lateOnes(context, "late", figures.get("late"));
  const open = lateOnes(context, "pendingLate", figures.get("pendingLate"));
  const clauses = [received(figures), resolved(figures, late.clause), pending(figures, open.clause)].filter((part) => part !== "");
  if (clauses.length === 0) return [];
  const where = [late.where, open.where].filter((part) => part !== "").map((part) => [" ", part]);
  const said = body("processing", [openingOf(material.period), ", các đơn vị ", listed(clauses, "; "), ".", where]);
  const counted = new Set([...figures.values()].flatMap(({ rows }) => rows));
  const doubtful = lists.review.filter(({ row }) => counted.has(row));
  const leftOut = new Set([...figures.values()].flatMap((figure) => figure.leftOut));
  const apart = lists.review.filter(({ row }) => leftOut.has(row));
  const units = (key: string, rows: readonly { readonly row: number }[]): Part => unitCount(context, "processing/" + key, rows);
  return [
    heading("processing/heading", "Tình hình tiếp nhận, giải quyết hồ sơ"),
    said,
    ...(doubtful.length === 0
      ? []
      : [body("processing/doubtful", sentence`Số liệu trên có tính cả ${units("doubtful", doubtful)} đơn vị cần rà soát số liệu.`)]),
    ...(apart.length === 0
      ? []
      : [body("processing/leftOut", sentence`Số liệu trên chưa tính đủ ${units("leftOut", apart)} đơn vị có ô không dùng được, nêu ở phần đề nghị rà soát số liệu.`)]),
  ];
}

/** How a sentence about a period begins: "Trong tháng 5/2024", "Lũy kế đến hết tháng 5/2024". */
export function openingOf(period: Period | undefined): string {
  const label = period?.label ?? reportWords.thisPeriod;
  if (/^(lũy kế|từ) /.test(label)) return label.charAt(0).toUpperCase() + label.slice(1);
  return "Trong " + label;
}

type Figures = ReadonlyMap<ProcessingId, ProcessingFigure>;

function received(figures: Figures): Part {
  const [all, fresh] = [figures.get("received"), figures.get("receivedNew")];
  if (all !== undefined) return sentence`đã tiếp nhận ${all.figure} hồ sơ`;
  return fresh === undefined ? "" : sentence`đã tiếp nhận mới ${fresh.figure} hồ sơ`;
}

function resolved(figures: Figures, overdue: Part): Part {
  const [all, inTime] = [figures.get("resolved"), figures.get("inTime")];
  const parts = [inTime === undefined ? "" : sentence`giải quyết trước hạn và đúng hạn ${inTime.figure} hồ sơ`, overdue].filter((part) => part !== "");
  if (all === undefined) return parts.length === 0 ? "" : listed(parts, ", ");
  return [sentence`đã giải quyết ${all.figure} hồ sơ`, parts.length === 0 ? "" : [", trong đó ", listed(parts, ", ")]];
}

function pending(figures: Figures, overdue: Part): Part {
  const all = figures.get("pending");
  if (all === undefined) return overdue === "" ? "" : ["đang giải quyết: ", overdue];
  return [sentence`đang giải quyết ${all.figure} hồ sơ`, overdue === "" ? "" : [", trong đó ", overdue]];
}

const LATE = { late: "Hồ sơ giải quyết quá hạn ở ", pendingLate: "Hồ sơ đang giải quyết quá hạn ở " };

/** How many were late, and where: one unit in the clause itself, several in a sentence behind. A unit to be reviewed is not named. */
function lateOnes(context: TextContext, id: "late" | "pendingLate", found: ProcessingFigure | undefined): { readonly clause: Part; readonly where: Part } {
  if (found === undefined) return { clause: "", where: "" };
  const { sum, figure, units } = found;
  if (sum === 0) return { clause: "không có hồ sơ quá hạn", where: "" };
  const { material, factsOf, fullName } = context;
  const key = "processing/" + id + "/";
  const named = units.filter(({ row }) => factsOf.get(row)?.doubts.length === 0);
  const doubtful = units.filter((unit) => !named.includes(unit));
  const terms = processingCounts(material).get(id)?.terms ?? [];
  const countOf = (what: string, of: readonly { readonly row: number; readonly count: number }[]): Part => ({
    key: key + what,
    shown: showCount(of.reduce((total, { count }) => total + count, 0)),
    trace: traceOf(material.source, of.map(({ row }) => row), terms, of.length === 1 && terms.length === 1 ? "cell" : "sum"),
  });
  const [first] = named;
  const clause = sentence`quá hạn ${figure} hồ sơ`;
  if (first !== undefined && units.length === 1) return { clause: [clause, " ở ", fullName(first)], where: "" };
  const unsure: Part =
    doubtful.length === 0 ? "" : first === undefined ? [sum === 1 ? " (của" : " (đều của", " đơn vị cần rà soát số liệu)"] : [" (trong đó ", countOf("doubtful", doubtful), " hồ sơ của đơn vị cần rà soát số liệu)"];
  const names = namesBehind(context, named, (unit) => [countOf("unit/" + unitKeyOf(unit), [unit]), " hồ sơ"]);
  const where: Part = first === undefined ? "" : [LATE[id], unitCount(context, key + "units", named), " đơn vị", names, "."];
  return { clause: [clause, unsure], where };
}
