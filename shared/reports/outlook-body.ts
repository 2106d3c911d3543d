import type { Counts } from "../domain/point-change";
import type { UnitsOutlook } from "../ranking/units-outlook";
import { cellAddress } from "../tables/grid";
import type { OutlookColumns } from "./outlook-columns";
import { OUTLOOK_WORDS, rowFormulas, type ParameterCells } from "./outlook-formulas";
import { figureCells, formatFigures, type OutlookDefinitions } from "./outlook-rows";
import type { ColourRule, Formula, Look, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

const BODY: Look = { border: true };
const TOTAL: Look = { bold: true, border: true };
/** The labels of the totals are longer than names of units. */
const LABEL: Look = { wrap: true };

/** Adds a row for each unit and the totals; gives the colours of the verdicts. */
export function addOutlookBody(
  sheet: SheetBuilder,
  outlook: UnitsOutlook,
  columns: OutlookColumns,
  parameters: ParameterCells,
  definitions: OutlookDefinitions,
): ColourRule[] {
  const { at } = columns;
  const first = sheet.nextRow;
  const rows = outlook.units.length;
  sheet.format(first, at.name, rows, 1, "@");
  const figures = outlook.units.map((unit) => ({ ...unit, counts: { part: unit.unit.part, whole: unit.unit.whole } }));
  formatFigures(sheet, first, columns, figures, definitions);
  figures.forEach((unit, index) => {
    const row = sheet.nextRow;
    const { part, whole, name, lines } = unit.unit;
    const given = {
      part,
      whole,
      partBefore: unit.before?.part ?? "",
      wholeBefore: unit.before?.whole ?? "",
    };
    const cells = figureCells(row, columns, parameters, unit, given);
    cells[0] = index + 1;
    cells[at.name] = name;
    if (at.group !== undefined) cells[at.group] = unit.group;
    cells[at.source] = "Dòng " + (lines ?? [unit.unit.row]).map((line) => line + 1).join(", ");
    sheet.add(cells);
  });
  sheet.look(first, 0, rows, columns.headers.length, BODY);
  sheet.look(first, 0, rows, 1, { align: "center" });
  if (rows > 0) addTotals(sheet, outlook, columns, parameters, definitions, first);
  return verdictColours(columns, first, sheet.nextRow);
}

/** The units' shortfalls added up; then all counts together against the one target, where there is one. */
function addTotals(
  sheet: SheetBuilder,
  outlook: UnitsOutlook,
  columns: OutlookColumns,
  parameters: ParameterCells,
  definitions: OutlookDefinitions,
  first: number,
): void {
  const { at } = columns;
  const row = sheet.nextRow;
  const sum = (column: number, value: number): Formula => ({
    formula: "=SUM(" + cellAddress(first, column) + ":" + cellAddress(row - 1, column) + ")",
    value,
  });
  const { short, before } = outlook.total;
  const counts = sumOf(outlook);
  const cells: ReportCell[] = columns.headers.map(() => "");
  cells[at.name] = "Cộng phần còn thiếu của từng đơn vị";
  cells[at.part] = sum(at.part, counts.part);
  cells[at.whole] = sum(at.whole, counts.whole);
  cells[at.rate] = { formula: rowFormulas(row, columns, parameters).rate, value: counts.part / counts.whole };
  cells[at.byConversion] = sum(at.byConversion, short.added.byConversion);
  cells[at.byNewOnline] = sum(at.byNewOnline, short.added.byNewOnline);
  sheet.add(cells, TOTAL);
  sheet.look(row, at.name, 1, 1, LABEL);
  sheet.format(row, at.part, 1, 2, "#,##0");
  sheet.rates(row, at.rate, 1, 1, "0.00%", definitions.rate);
  sheet.format(row, at.byConversion, 1, 2, "#,##0");
  if (short.pooled === undefined) return;
  const pooled = sheet.nextRow;
  const same = (column: number, value: number): Formula => ({ formula: "=" + cellAddress(row, column), value });
  const sumBefore = (column: number | undefined, value: number | undefined): ReportCell =>
    column === undefined || value === undefined ? "" : sum(column, value);
  const given = {
    part: same(at.part, counts.part),
    whole: same(at.whole, counts.whole),
    partBefore: sumBefore(at.partBefore, before?.part),
    wholeBefore: sumBefore(at.wholeBefore, before?.whole),
  };
  const figures = { ...outlook.total, counts, target: short.pooled.target, short: short.pooled.short };
  const line = figureCells(pooled, columns, parameters, figures, given);
  line[at.name] = "Gộp hồ sơ của mọi đơn vị, so với một chỉ tiêu";
  sheet.add(line, TOTAL);
  sheet.look(pooled, at.name, 1, 1, LABEL);
  formatFigures(sheet, pooled, columns, [figures], definitions);
}

function sumOf({ units }: UnitsOutlook): Counts {
  return {
    part: units.reduce((sum, { unit }) => sum + unit.part, 0),
    whole: units.reduce((sum, { unit }) => sum + unit.whole, 0),
  };
}

function verdictColours({ at }: OutlookColumns, first: number, end: number): ColourRule[] {
  if (at.verdict === undefined || end === first) return [];
  const area = { row: first, column: at.verdict, rows: end - first, columns: 1 };
  return [
    { area, text: OUTLOOK_WORDS.met, colour: "#0B5A0B", fill: "#DFF6DD" },
    { area, text: OUTLOOK_WORDS.notMet, colour: "#8A1F11", fill: "#FDE7E9" },
  ];
}
