import type { CountrysideLevel } from "../domain/countryside-level";
import { unitsThatAre, type CountrysideAssessment } from "../ranking/countryside-assessment";
import { cellAddress } from "../tables/grid";
import { countrysideVi } from "../texts/countryside-vi";
import { describeDetail } from "../texts/describe-failure";
import { rateDecimals, showCount, targetDecimals } from "../texts/show-number";
import { COUNTRYSIDE_COLUMNS, COUNTRYSIDE_WIDTHS, judgedCells, sourceRows } from "./countryside-columns";
import { percentFormat, rateFormula } from "./ranking-columns";
import type { ColourRule, Look, PrintedDefinition, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

const BODY: Look = { border: true };
const CENTRED: Look = { align: "center" };
const SECTION: Look = { bold: true };
const AT = COUNTRYSIDE_COLUMNS;

/**
 * Adds the communes that are judged, in the order of the source.
 *
 * @param minima address of the minimum of each level.
 * @returns the colours of the verdicts.
 */
export function addJudged(
  sheet: SheetBuilder,
  assessment: CountrysideAssessment,
  minima: ReadonlyMap<CountrysideLevel, string>,
  definition: PrintedDefinition,
): ColourRule[] {
  const judged = unitsThatAre(assessment, "judged");
  if (judged.length === 0) return [];
  const first = sheet.nextRow;
  const rows = judged.length;
  const places = Math.max(...judged.map(({ result }) => targetDecimals(result.minimum)));
  formatCounted(sheet, rows, definition);
  sheet.targets(first, AT.minimum, rows, 1, percentFormat(places));
  sheet.format(first, AT.short, rows, 2, "#,##0");
  judged.forEach((unit, index) => {
    const { level, part, whole, minimum } = unit.result;
    const row = sheet.add(judgedCells(unit, index + 1, sheet.nextRow, minima.get(level) ?? ""));
    const decimals = rateDecimals(part / whole, minimum);
    if (decimals > 2) sheet.rates(row, AT.rate, 1, 1, percentFormat(decimals), definition);
  });
  sheet.look(first, 0, rows, COUNTRYSIDE_WIDTHS.length, BODY);
  for (const column of [0, AT.verdict]) sheet.look(first, column, rows, 1, CENTRED);
  const area = { row: first, column: AT.verdict, rows, columns: 1 };
  return [
    { area, text: "Đạt", colour: "#0B5A0B", fill: "#DFF6DD" },
    { area, text: "Chưa đạt", colour: "#8A1F11", fill: "#FDE7E9" },
  ];
}

/** Adds the communes whose level has no minimum: a rate and nothing held against it. */
export function addWithoutMinimum(
  sheet: SheetBuilder,
  assessment: CountrysideAssessment,
  definition: PrintedDefinition,
): void {
  const units = unitsThatAre(assessment, "noMinimum");
  if (units.length === 0) return;
  addHeading(sheet, "noMinimum", units.length);
  formatCounted(sheet, units.length, definition);
  for (const { name, row: sourceRow, lines, result } of units) {
    const { level, part, whole } = result;
    const at = (column: number): string => cellAddress(sheet.nextRow, column);
    const cells: ReportCell[] = ["", name, countrysideVi.levels[level], part, whole, rateFormula(at(AT.part), at(AT.whole), part / whole)];
    cells[AT.source] = sourceRows({ row: sourceRow, lines });
    sheet.add(Array.from(cells, (cell) => cell ?? ""));
  }
}

/** Adds the units of which no rate is given, each kind under its own heading, with the reason. */
export function addOthers(sheet: SheetBuilder, assessment: CountrysideAssessment): void {
  const toReview = unitsThatAre(assessment, "toReview");
  if (toReview.length > 0) {
    sheet.add();
    sheet.add(["Cần xem lại số liệu (" + showCount(toReview.length) + "): chưa đánh giá"], SECTION);
    sheet.format(sheet.nextRow, AT.name, toReview.length, 1, "@");
    for (const { name, result } of toReview)
      sheet.add(["", name, countrysideVi.levels[result.level], "Ô " + result.cell + ": " + describeDetail(result.detail)]);
  }
  for (const is of ["noActivity", "unclear", "notRegistered", "notSubject"] as const) {
    const units = unitsThatAre(assessment, is);
    if (units.length === 0) continue;
    addHeading(sheet, is, units.length);
    sheet.format(sheet.nextRow, AT.name, units.length, 1, "@");
    for (const { name, row, lines, result, registration } of units) {
      const { levels } = countrysideVi;
      const said = "level" in result ? levels[result.level] : registration.by === "user" ? levels.none : (registration.stated?.text ?? "");
      const cells = Array.from(COUNTRYSIDE_WIDTHS, () => "");
      [cells[AT.name], cells[AT.level], cells[AT.source]] = [name, said, sourceRows({ row, lines })];
      sheet.add(cells);
    }
  }
}

function addHeading(sheet: SheetBuilder, is: keyof typeof countrysideVi.headings, units: number): void {
  sheet.add();
  sheet.add([countrysideVi.headings[is](showCount(units)) + ". " + countrysideVi.why[is]], SECTION);
}

/** Formats of name, counts and rate for the `rows` rows that follow. */
function formatCounted(sheet: SheetBuilder, rows: number, definition: PrintedDefinition): void {
  sheet.format(sheet.nextRow, AT.name, rows, 1, "@");
  sheet.format(sheet.nextRow, AT.part, rows, 2, "#,##0");
  sheet.rates(sheet.nextRow, AT.rate, rows, 1, "0.00%", definition);
}
