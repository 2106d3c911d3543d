import type { ColumnTerm, Ranking } from "../ranking/ranking";
import type { UnitTable } from "../tables/unit-table";
import { indicatorText } from "../texts/indicator-text";
import { frozenRows } from "./frozen-rows";
import { addOutlookBody } from "./outlook-body";
import { outlookColumns } from "./outlook-columns";
import { addParameters } from "./outlook-heading";
import { outlookDefinitions, outlookNotes, outlookSummary } from "./outlook-notes";
import type { OutlookSource } from "./outlook-source";
import type { Look, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { addUnrankedSections } from "./unranked-sections";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };

/**
 * The sheet "Tiến độ …": per unit what is short in both readings, what is needed from now on and where the present pace
 * leads, as live formulas over the days and the target at the top; the totals; the units apart; the assumption, the
 * definitions and the source.
 */
export function outlookSheet(source: OutlookSource): ReportSheet {
  const { outlook, ranking, table, dates, earlier } = source;
  const scope = {
    withGroups: outlook.units.some(({ group }) => group !== ""),
    withDays: outlook.days !== undefined,
    withEarlier: earlier !== undefined,
  };
  const columns = outlookColumns(scope, countHeaders(ranking, table));
  const sheet = new SheetBuilder(columns.headers.length);
  sheet.look(sheet.add(["Còn thiếu và tiến độ: " + indicatorText(ranking.request.indicator).name]), 0, 1, 1, TITLE);
  for (const line of outlookSummary(source)) sheet.add([line], NOTE);
  const shared = outlook.total.short.pooled?.target;
  const parameters = addParameters(sheet, columns.at.target, dates, outlook.days, shared);
  const headerRow = sheet.add(columns.headers, HEADER);
  const colourRules = addOutlookBody(sheet, outlook, columns, parameters, outlookDefinitions(source));
  addUnrankedSections(sheet, ranking, { ...columns.at, widths: columns.widths });
  if (outlook.withoutTarget.length > 0) {
    sheet.add();
    sheet.add(["Chưa có chỉ tiêu (" + String(outlook.withoutTarget.length) + " đơn vị)"], { bold: true });
    sheet.format(sheet.nextRow, columns.at.name, outlook.withoutTarget.length, 1, "@");
    for (const { name } of outlook.withoutTarget) sheet.add(["", name]);
  }
  sheet.add();
  for (const line of outlookNotes(source)) sheet.add([line], NOTE);
  return {
    name: "Tiến độ " + table.sheet,
    ...sheet.finish(),
    merges: [],
    columnWidths: columns.widths,
    frozenRows: frozenRows(headerRow),
    colourRules,
    charts: [],
    print: {
      landscape: true,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: columns.headers.length },
      repeatRows: { first: headerRow, last: headerRow },
    },
  };
}

function countHeaders({ request }: Ranking, table: UnitTable): { readonly part: string; readonly whole: string } {
  const side = (terms: readonly ColumnTerm[], fallback: string): string => {
    const [only, ...others] = terms;
    const header = table.columns.find(({ column }) => column === only?.column)?.header ?? "";
    return others.length === 0 && header !== "" ? header : fallback;
  };
  return { part: side(request.indicator.numerator, "Tử số"), whole: side(request.indicator.denominator, "Mẫu số") };
}
