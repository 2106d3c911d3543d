import type { Scorecard, ScoredUnit } from "../ranking/scorecard";
import { describeDetail } from "../texts/describe-failure";
import { showCount } from "../texts/show-number";
import type { Look } from "./report-sheet";
import { hasFigures } from "./scorecard-body";
import { NAME, type ScorecardColumns } from "./scorecard-columns";
import type { SheetBuilder } from "./sheet-builder";

const SECTION: Look = { bold: true };

/** Adds, each under its heading, the figures to review with their cells, and the units of which nothing is counted. */
export function addScorecardApart(sheet: SheetBuilder, { groups }: Scorecard, columns: ScorecardColumns): void {
  const units = groups.flatMap((group) => group.units);
  const toReview = units.filter(({ results }) => results.some(({ is }) => is === "toReview"));
  const doubts = toReview.flatMap((unit) => doubtsOf(unit, columns).map((doubt) => ({ unit, doubt })));
  const heading = "Cần xem lại số liệu (" + showCount(toReview.length) + " đơn vị): chưa có điểm chung";
  addSection(sheet, heading, doubts.map(({ unit, doubt }) => [unit.name, doubt]));
  const idle = units.filter((unit) => !hasFigures(unit) && !toReview.includes(unit));
  const why = "Không phát sinh ở mọi chỉ số (" + showCount(idle.length) + " đơn vị): không đánh giá, không xếp hạng";
  addSection(sheet, why, idle.map(({ name, group, row }) => [name, [group, "dòng " + String(row + 1)].filter(Boolean).join(", ")]));
}

/** One line for each cell: a row that cannot be used is in doubt for every measure, and is said once. */
function doubtsOf({ results }: ScoredUnit, { blocks }: ScorecardColumns): string[] {
  const lines = new Map<string, string[]>();
  results.forEach((result, index) => {
    if (result.is !== "toReview") return;
    const said = "Ô " + result.cell + ": " + describeDetail(result.detail);
    lines.set(said, [...(lines.get(said) ?? []), blocks[index]?.definition.name ?? ""]);
  });
  const all = results.length;
  return [...lines].map(([said, names]) => (names.length === all ? said : names.join("; ") + ". " + said));
}

function addSection(sheet: SheetBuilder, heading: string, lines: readonly (readonly [string, string])[]): void {
  if (lines.length === 0) return;
  sheet.add();
  sheet.add([heading], SECTION);
  sheet.format(sheet.nextRow, NAME, lines.length, 1, "@");
  for (const [name, text] of lines) sheet.add(["", name, text]);
}
