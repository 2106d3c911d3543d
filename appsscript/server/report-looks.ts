import type { Look, ReportSheet, Validation } from "../../shared/reports/report-sheet";
import { cellAddress } from "../../shared/tables/grid";
import { rangeOf } from "./area-range";
import { widthInPixels } from "./column-width";
import { insertChart } from "./insert-chart";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Gives a filled sheet its looks: fonts, fills, merges, widths, frozen rows, colour rules, what cells take, and charts. */
export function applyLooks(sheet: Sheet, report: ReportSheet): void {
  for (const { area, look } of report.looks) applyLook(rangeOf(sheet, area), look);
  for (const area of report.merges) rangeOf(sheet, area).merge();
  report.columnWidths.forEach((characters, column) => sheet.setColumnWidth(column + 1, widthInPixels(characters)));
  if (report.frozenRows > 0) sheet.setFrozenRows(report.frozenRows);
  if (report.colourRules.length > 0) sheet.setConditionalFormatRules(conditionalRules(sheet, report));
  for (const validation of report.validations ?? [])
    rangeOf(sheet, validation.area).setDataValidation(validationRule(validation));
  for (const chart of report.charts) insertChart(sheet, chart, report.columnWidths);
}

/** Gives cells a look. */
export function applyLook(range: Range, look: Look): void {
  if (look.bold !== undefined) range.setFontWeight(look.bold ? "bold" : "normal");
  if (look.italic !== undefined) range.setFontStyle(look.italic ? "italic" : "normal");
  if (look.size !== undefined) range.setFontSize(look.size);
  if (look.colour !== undefined) range.setFontColor(look.colour);
  if (look.fill !== undefined) range.setBackground(look.fill);
  if (look.align !== undefined) range.setHorizontalAlignment(look.align);
  if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.border === true) range.setBorder(true, true, true, true, true, true);
}

function conditionalRules(sheet: Sheet, { colourRules }: ReportSheet): Rule[] {
  return colourRules.map(({ area, text, colour, fill }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setFontColor(colour)
      .setBackground(fill)
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
}

/**
 * Google has no rule for whole numbers, so a formula of the first cell says it. It has no arguments to separate, for
 * their separator depends on the spreadsheet's locale; a text makes INT an error, which refuses as well.
 */
function validationRule({ area, rule, title, message }: Validation): DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(title + ". " + message);
  if (rule.kind === "list") return builder.requireValueInList([...rule.values], true).build();
  const cell = cellAddress(area.row, area.column);
  const most = rule.max === undefined ? "" : `*(${cell}<=${rule.max})`;
  return builder.requireFormulaSatisfied(`=(${cell}=INT(${cell}))*(${cell}>=${rule.min})${most}`).build();
}
