import type { ColourRule, Look, ReportSheet, Validation, ValidationRule } from "../shared/reports/report-sheet";
import { pointsOfCharacters } from "./column-points";
import { rangeOf } from "./excel-areas";
import { excelFeatures } from "./features";

const SIDES = { left: "Left", center: "Center", right: "Right" } as const;
const BORDER = "#808080";

function drawBorders(range: Excel.Range, rows: number, columns: number): void {
  const edges: Excel.BorderIndex[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as Excel.BorderIndex[];
  if (rows > 1) edges.push("InsideHorizontal" as Excel.BorderIndex);
  if (columns > 1) edges.push("InsideVertical" as Excel.BorderIndex);
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER;
  }
}

function applyLook({ format }: Excel.Range, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = SIDES[look.align];
  if (look.wrap !== undefined) {
    format.wrapText = look.wrap;
    format.verticalAlignment = "Center";
  }
}

function addColourRule(range: Excel.Range, rule: ColourRule): void {
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.format.font.color = rule.colour;
  cellValue.format.fill.color = rule.fill;
  cellValue.rule = { operator: "EqualTo", formula1: `="${rule.text.replace(/"/g, '""')}"` };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.values.join(",") } };
  const { min, max } = rule;
  const limits: Excel.BasicDataValidation =
    max === undefined
      ? { formula1: min, operator: "GreaterThanOrEqualTo" }
      : { formula1: min, formula2: max, operator: "Between" };
  return { wholeNumber: limits };
}

function addValidation({ dataValidation }: Excel.Range, { rule, title, message }: Validation): void {
  dataValidation.ignoreBlanks = true;
  dataValidation.rule = ruleOf(rule);
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
}

/** Queues looks, the later over the earlier. */
export function applyLooks(sheet: Excel.Worksheet, looks: ReportSheet["looks"]): void {
  for (const { area, look } of looks) {
    const range = rangeOf(sheet, area);
    applyLook(range, look);
    if (look.border) drawBorders(range, area.rows, area.columns);
  }
}

/** Queues everything about a new sheet that is seen and not counted: looks, merges, widths, frozen rows, colours, and what cells take. */
export function dressSheet(sheet: Excel.Worksheet, report: ReportSheet): void {
  const features = excelFeatures();
  // Before texts are wrapped: Excel fits rows to them then, and not when a column changes.
  report.columnWidths.forEach((characters, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = pointsOfCharacters(characters);
  });
  applyLooks(sheet, report.looks);
  for (const area of report.merges) rangeOf(sheet, area).merge(false);
  if (features.freezePanes && report.frozenRows > 0) sheet.freezePanes.freezeRows(report.frozenRows);
  if (features.conditionalFormats)
    for (const rule of report.colourRules) addColourRule(rangeOf(sheet, rule.area), rule);
  if (features.dataValidation)
    for (const validation of report.validations ?? []) addValidation(rangeOf(sheet, validation.area), validation);
}
