import type { Ranking, UnrankedUnit } from "../ranking/ranking";
import { describeDetail } from "../texts/describe-failure";
import { showCount } from "../texts/show-number";
import type { RankingColumns } from "./ranking-columns";
import type { RankingSupplement } from "./ranking-notes";
import type { Look, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

const SECTION: Look = { bold: true };
const NAME: Look = { wrap: true };

/** The columns of the sheet that sections keep to. */
interface SectionColumns extends Pick<RankingColumns, "name" | "part" | "source"> {
  /** Widths of all columns, in characters. */
  readonly widths: readonly number[];
}

/**
 * Adds the units without activity, those whose figures must be looked at, and those that only the period before names,
 * each under its own heading.
 */
export function addUnrankedSections(
  sheet: SheetBuilder,
  ranking: Ranking,
  columns: SectionColumns,
  gone: readonly UnrankedUnit[] = [],
): void {
  const { noActivity, toReview } = ranking;
  if (noActivity.length > 0) {
    const heading = "Không phát sinh (" + showCount(noActivity.length) + " đơn vị): mẫu số bằng 0, không có tỷ lệ, không xếp hạng";
    const rows = noActivity.map((unit) => {
      const cells = ["", unit.name, unit.group];
      cells[columns.source] = "Dòng " + String(unit.row + 1);
      return cells;
    });
    addSection(sheet, columns, heading, rows);
  }
  if (toReview.length > 0) {
    const heading = "Cần xem lại số liệu (" + showCount(toReview.length) + " đơn vị): chưa xếp hạng";
    const rows = toReview.flatMap(({ name, cell, detail }) =>
      remarkedRows(["", name], "Ô " + cell + ": " + describeDetail(detail), columns),
    );
    addSection(sheet, columns, heading, rows);
  }
  if (gone.length > 0) {
    const heading = "Có ở kỳ trước, không có ở kỳ này (" + showCount(gone.length) + " đơn vị)";
    addSection(sheet, columns, heading, gone.map((unit) => ["", unit.name, unit.group]));
  }
}

/** Adds what a piece of work says besides, each section under its own heading; the counts stand in the columns of counts. */
export function addSupplement(sheet: SheetBuilder, more: RankingSupplement | undefined, columns: SectionColumns): void {
  for (const section of more?.sections ?? []) {
    const rows = section.rows.flatMap(({ name, part, whole, remark }) => remarkedRows(["", name, part, whole], remark, columns));
    const first = addSection(sheet, columns, section.heading, rows);
    sheet.format(first, columns.part, rows.length, 2, "#,##0");
  }
}

/** A row with a remark behind its cells, in as many lines as it takes: paper ends where the last column does. */
function remarkedRows(cells: readonly ReportCell[], remark: string, { widths }: SectionColumns): ReportCell[][] {
  const room = widths.slice(cells.length).reduce((sum, width) => sum + width, 0);
  const [first = "", ...others] = wrapText(remark, room);
  return [[...cells, first], ...others.map((line) => [...cells.map(() => ""), line])];
}

/** A blank row, the heading, then the rows, their names as text; gives the first of them. */
function addSection(sheet: SheetBuilder, { name }: SectionColumns, heading: string, rows: readonly (readonly ReportCell[])[]): number {
  sheet.add();
  sheet.add([heading], SECTION);
  const first = sheet.nextRow;
  sheet.format(first, name, rows.length, 1, "@");
  for (const row of rows) sheet.add(row);
  sheet.look(first, name, rows.length, 1, NAME);
  return first;
}
