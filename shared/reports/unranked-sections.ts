import type { Ranking, UnrankedUnit } from "../ranking/ranking";
import { describeDetail } from "../texts/describe-failure";
import { showCount } from "../texts/show-number";
import type { RankingColumns } from "./ranking-columns";
import type { RankingSupplement } from "./ranking-notes";
import type { Look } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

const SECTION: Look = { bold: true };

/**
 * Adds the units without activity, those whose figures must be looked at, and those that only the period before names,
 * each under its own heading.
 */
export function addUnrankedSections(
  sheet: SheetBuilder,
  ranking: Ranking,
  columns: Pick<RankingColumns, "name" | "part" | "source">,
  gone: readonly UnrankedUnit[] = [],
): void {
  const { noActivity, toReview } = ranking;
  if (noActivity.length > 0) {
    const count = showCount(noActivity.length);
    addSection(sheet, columns, "Không phát sinh (" + count + " đơn vị): mẫu số bằng 0, không có tỷ lệ, không xếp hạng", noActivity.length);
    for (const unit of noActivity) {
      const cells = ["", unit.name, unit.group];
      cells[columns.source] = "Dòng " + String(unit.row + 1);
      sheet.add(cells);
    }
  }
  if (toReview.length > 0) {
    const count = showCount(toReview.length);
    addSection(sheet, columns, "Cần xem lại số liệu (" + count + " đơn vị): chưa xếp hạng", toReview.length);
    for (const unit of toReview) sheet.add(["", unit.name, "Ô " + unit.cell + ": " + describeDetail(unit.detail)]);
  }
  if (gone.length > 0) {
    const count = showCount(gone.length);
    addSection(sheet, columns, "Có ở kỳ trước, không có ở kỳ này (" + count + " đơn vị)", gone.length);
    for (const unit of gone) sheet.add(["", unit.name, unit.group]);
  }
}

/** Adds what a piece of work says besides, each section under its own heading; the counts stand in the columns of counts. */
export function addSupplement(sheet: SheetBuilder, more: RankingSupplement | undefined, columns: Pick<RankingColumns, "name" | "part" | "source">): void {
  for (const { heading, rows } of more?.sections ?? []) {
    addSection(sheet, columns, heading, rows.length);
    sheet.format(sheet.nextRow, columns.part, rows.length, 2, "#,##0");
    for (const { name, part, whole, remark } of rows) sheet.add(["", name, part, whole, remark]);
  }
}

/** A blank row, the heading, and text format for the names of the `units` rows that follow. */
function addSection(sheet: SheetBuilder, columns: Pick<RankingColumns, "name" | "part" | "source">, heading: string, units: number): void {
  sheet.add();
  sheet.add([heading], SECTION);
  sheet.format(sheet.nextRow, columns.name, units, 1, "@");
}
