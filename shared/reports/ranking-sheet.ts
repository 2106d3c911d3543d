import { targetShare } from "../domain/target";
import type { ColumnTerm, Ranking } from "../ranking/ranking";
import { areaAddress, columnLetters } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { directionOf } from "../ranking/direction-of";
import { indicatorText } from "../texts/indicator-text";
import { showCount, targetDecimals } from "../texts/show-number";
import { frozenRows } from "./frozen-rows";
import { overallChange } from "./overall-change";
import { addRankingBody } from "./ranking-body";
import { percentFormat, rankingColumns, type RankingColumns } from "./ranking-columns";
import { printedDefinition } from "./printed-definition";
import { rankingNotes, type RankingSource } from "./ranking-notes";
import type { Look, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { addSupplement, addUnrankedSections } from "./unranked-sections";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };

/**
 * The sheet "Xếp hạng …" of a ranking: title, target, the ranked table by peer group with live formulas, the sum of
 * the ranked units, the units without activity and those to review, then definition, source and time.
 */
export function rankingSheet(source: RankingSource): ReportSheet {
  const { ranking, table, compared } = source;
  const withTarget = ranking.request.target.from !== "none";
  const definition = printedDefinition(ranking.request.indicator, table);
  const columns = rankingColumns(withTarget, compared !== undefined, directionOf(ranking.request.indicator));
  const sheet = new SheetBuilder(columns.headers.length);
  const sharedTarget = addHeading(sheet, source, columns);
  const headerRow = sheet.add(headersFor(columns, table, ranking), HEADER);
  const body = addRankingBody(sheet, ranking, columns, definition, sharedTarget, compared?.changes);
  addUnrankedSections(sheet, ranking, columns, compared?.changes.gone);
  addSupplement(sheet, source.more, columns);
  sheet.add();
  for (const line of rankingNotes(source)) sheet.add([line], NOTE);
  const laid = sheet.finish();
  return {
    name: "Xếp hạng " + table.sheet,
    ...laid,
    merges: [],
    columnWidths: columns.widths,
    frozenRows: frozenRows(headerRow),
    print: {
      landscape: withTarget || compared !== undefined,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: columns.headers.length },
      repeatRows: { first: headerRow, last: headerRow },
    },
    ...body,
  };
}

/** Title, what was found, and the target of all units; gives the address of the target's cell, "" when there is none. */
function addHeading(sheet: SheetBuilder, { ranking, table, compared }: RankingSource, columns: RankingColumns): string {
  const { target, indicator } = ranking.request;
  sheet.look(sheet.add(["Xếp hạng đơn vị: " + indicatorText(indicator).name]), 0, 1, 1, TITLE);
  sheet.add([summaryLine(ranking, table)], NOTE);
  if (compared !== undefined) for (const sentence of overallChange(compared, ranking)) sheet.add([sentence], NOTE);
  if (target.from !== "value" || columns.target === undefined) return "";
  const bound = directionOf(indicator) === "higher" ? "tối thiểu" : "tối đa";
  const label = "Chỉ tiêu " + bound + ", chung cho mọi đơn vị (sửa ô này thì kết quả tính lại):";
  const row = sheet.add([label, "", "", "", "", targetShare(target.target)], { bold: true });
  sheet.targets(row, columns.target, 1, 1, percentFormat(targetDecimals(target.target)));
  sheet.look(row, columns.target, 1, 1, { fill: "#FFF2CC", border: true });
  return "$" + columnLetters(columns.target) + "$" + String(row + 1);
}

function summaryLine(ranking: Ranking, table: UnitTable): string {
  const units = ranking.groups.flatMap((group) => group.units);
  const met = units.filter((unit) => unit.met === true).length;
  const notMet = units.filter((unit) => unit.met === false).length;
  const parts = [
    showCount(units.length) + " đơn vị được xếp hạng" +
      (met + notMet > 0 ? " (đạt " + showCount(met) + ", chưa đạt " + showCount(notMet) + ")" : ""),
    showCount(ranking.noActivity.length) + " không phát sinh",
    showCount(ranking.toReview.length) + " cần xem lại số liệu",
  ];
  return parts.join("; ") + ". Nguồn: trang “" + table.sheet + "”, vùng " + areaAddress(table.area) + ".";
}

function headersFor(columns: RankingColumns, table: UnitTable, ranking: Ranking): string[] {
  const side = (terms: readonly ColumnTerm[], fallback: string): string => {
    const [only, ...others] = terms;
    const header = table.columns.find((column) => column.column === only?.column)?.header ?? "";
    return others.length === 0 && header !== "" ? header : fallback;
  };
  const headers = [...columns.headers];
  headers[columns.part] = side(ranking.request.indicator.numerator, "Tử số");
  headers[columns.whole] = side(ranking.request.indicator.denominator, "Mẫu số");
  return headers;
}
