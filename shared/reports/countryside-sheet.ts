import { unitsThatAre, type CountrysideAssessment } from "../ranking/countryside-assessment";
import type { ColumnTerm } from "../ranking/ranking";
import { tablePeriod } from "../tables/table-period";
import type { UnitTable } from "../tables/unit-table";
import { countrysideVi } from "../texts/countryside-vi";
import { indicatorText } from "../texts/indicator-text";
import { showDay } from "../texts/show-day";
import { showCount } from "../texts/show-number";
import { addJudged, addOthers, addWithoutMinimum } from "./countryside-body";
import { addMinima, COUNTRYSIDE_WIDTHS, countrysideHeaders } from "./countryside-columns";
import { countrysideNotes, type CountrysideSource } from "./countryside-notes";
import { frozenRows } from "./frozen-rows";
import { printedDefinition } from "./printed-definition";
import type { Look, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };

/**
 * The sheet "Đánh giá NTM …": titled as the annex of the letter of Vạn Ninh district (June 2024), the minimum of each
 * level in a cell of its own, the communes that are judged with live formulas, then all others by what is said of them,
 * and the notes.
 */
export function countrysideSheet(source: CountrysideSource): ReportSheet {
  const { assessment, table } = source;
  const definition = printedDefinition(assessment.request.indicator, table);
  const sheet = new SheetBuilder(COUNTRYSIDE_WIDTHS.length);
  sheet.look(sheet.add([titleOf(assessment, table)]), 0, 1, 1, TITLE);
  sheet.add([summaryOf(assessment)], NOTE);
  const minima = addMinima(sheet, assessment);
  const headerRow = sheet.add(headersOf(assessment, table), HEADER);
  const colourRules = addJudged(sheet, assessment, minima, definition);
  addWithoutMinimum(sheet, assessment, definition);
  addOthers(sheet, assessment);
  sheet.add();
  for (const line of countrysideNotes(source)) sheet.add([line], NOTE);
  const laid = sheet.finish();
  return {
    ...laid,
    name: "Đánh giá NTM " + table.sheet,
    merges: [],
    columnWidths: COUNTRYSIDE_WIDTHS,
    frozenRows: frozenRows(headerRow),
    colourRules,
    print: {
      landscape: true,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: COUNTRYSIDE_WIDTHS.length },
      repeatRows: { first: headerRow, last: headerRow },
    },
    charts: [],
  };
}

function titleOf({ request }: CountrysideAssessment, table: UnitTable): string {
  const { indicator } = request;
  const rate =
    indicator.id === "resolvedOnline"
      ? "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính của xã"
      : "Đánh giá xã nông thôn mới theo chỉ số “" + indicatorText(indicator).name + "”";
  const period = tablePeriod(table);
  if (period?.from !== undefined && period.to !== undefined)
    return rate + ", từ ngày " + showDay(period.from) + " đến ngày " + showDay(period.to);
  return rate + (period === undefined ? "" : ", " + period.label);
}

function summaryOf(assessment: CountrysideAssessment): string {
  const { assessedOn } = assessment.request;
  const judged = unitsThatAre(assessment, "judged");
  const met = judged.filter(({ result }) => result.met).length;
  const { others } = countrysideVi;
  const parts = (["noMinimum", "noActivity", "toReview", "unclear", "notRegistered", "notSubject"] as const).flatMap((is) => {
    const count = unitsThatAre(assessment, is).length;
    return count === 0 ? [] : [others[is](showCount(count))];
  });
  const day = assessedOn === undefined ? "" : "Ngày đánh giá " + showDay(assessedOn) + ": ";
  const verdicts = showCount(judged.length) + " xã được đánh giá (đạt " + showCount(met) + ", chưa đạt " + showCount(judged.length - met) + ")";
  return day + [verdicts, ...parts].join("; ") + ".";
}

function headersOf({ request }: CountrysideAssessment, table: UnitTable): string[] {
  const side = ([only, ...others]: readonly ColumnTerm[], fallback: string): string => {
    const header = table.columns.find(({ column }) => column === only?.column)?.header ?? "";
    return others.length === 0 && header !== "" ? header : fallback;
  };
  const { id, numerator, denominator } = request.indicator;
  if (id === "resolvedOnline") return countrysideHeaders("Hồ sơ giải quyết trực tuyến", "Tổng hồ sơ giải quyết");
  return countrysideHeaders(side(numerator, "Tử số"), side(denominator, "Mẫu số"));
}
