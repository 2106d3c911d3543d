import type { GivenTarget } from "../domain/allocation-rule";
import { mostTargetDecimals, rateDecimals } from "../texts/show-number";
import { indicatorText } from "../texts/indicator-text";
import { allocationHeaders, assignedCells, AT, COLUMNS, sumCells, WIDTHS } from "./allocation-columns";
import { allocationNotes } from "./allocation-notes";
import { addAllocationProof, type AllocationPlace } from "./allocation-proof";
import { countedNoun, type AllocationReport } from "./allocation-report";
import { printedDefinition } from "./printed-definition";
import { percentFormat } from "./ranking-columns";
import type { Look, PrintedDefinition, ReportSheet } from "./report-sheet";
import { romanNumeral } from "./roman-numeral";
import { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

const HEADING: Look = { bold: true, size: 14, align: "center" };
const SUBJECT: Look = { bold: true, align: "center" };
const ATTACHED: Look = { italic: true, align: "center" };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const GROUP: Look = { bold: true, fill: "#F2F2F2", border: true };
const BODY: Look = { border: true };
const TOTAL: Look = { bold: true, border: true };

/** Characters that fit across the page: of bold capitals and titles, and of notes. */
const TITLE_LENGTH = 96;
const NOTE_LENGTH = 110;
/** Rows left for the signature and the seal. */
const ROOM_TO_SIGN = 4;

/**
 * The annex "Phụ lục giao chỉ tiêu" of the decision by which a body assigns its units their targets (Thái Nguyên QĐ
 * 793/2022): the units by peer group, the sums, the proof that the parent's target holds, how targets were set, the
 * definition, the signature. Counts and targets are values, everything else live formulas; A4, headers on each page.
 */
export function allocationSheet(report: AllocationReport): ReportSheet {
  const { indicator, weighed, request } = report;
  const sheet = new SheetBuilder(COLUMNS);
  const definition = printedDefinition(indicator, report.table);
  const titleRows = addTitle(sheet, report);
  const header = sheet.add(allocationHeaders(countedNoun(indicator)), HEADER);
  const place = addUnits(sheet, report, definition);
  const colourRules = addAllocationProof(sheet, place, weighed, request.parent, countedNoun(indicator), definition);
  sheet.add();
  for (const note of allocationNotes(report))
    for (const line of wrapText(note, NOTE_LENGTH)) sheet.add([line], NOTE);
  let signed = 0;
  const laid = sheet.finish(() => {
    signed = addSignature(sheet, report.body);
  });
  const across = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });
  return {
    ...laid,
    name: "Phụ lục giao chỉ tiêu",
    merges: [
      ...Array.from({ length: titleRows }, (_, row) => across(row, 0, COLUMNS)),
      ...[signed, signed + 1].map((row) => across(row, AT.rate, COLUMNS - AT.rate)),
    ],
    columnWidths: WIDTHS,
    frozenRows: header + 1,
    colourRules,
    print: {
      landscape: false,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: COLUMNS },
      repeatRows: { first: header, last: header },
    },
    charts: [],
  };
}

/** Gives the number of rows of the title. */
function addTitle(sheet: SheetBuilder, { indicator, body, decision }: AllocationReport): number {
  // Columns of the moment have no name that an official paper could bear.
  const what = indicator.id === "custom" ? "" : " “" + indicatorText(indicator).name + "”";
  const subject = "Giao chỉ tiêu" + what + " cho các đơn vị";
  sheet.add(["PHỤ LỤC"], HEADING);
  for (const line of wrapText(subject, TITLE_LENGTH)) sheet.add([line], SUBJECT);
  for (const line of wrapText(attachedTo(body, decision), TITLE_LENGTH)) sheet.add([line], ATTACHED);
  const rows = sheet.nextRow;
  sheet.add();
  return rows;
}

/** "(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm … của UBND …)", as annexes are headed. */
function attachedTo(body: string, decision: string): string {
  const blank = "Quyết định số …………/QĐ-" + (isCommittee(body) ? "UBND" : "……") + " ngày …… tháng …… năm ………";
  const by = / của /.test(decision) ? "" : " của " + (body === "" ? "Ủy ban nhân dân ………………" : body);
  return "(Kèm theo " + (decision === "" ? blank : decision) + by + ")";
}

/** A people's committee, as is taken for granted where no body is named. */
function isCommittee(body: string): boolean {
  return body === "" || /^(ubnd|[uủ][yỷ] ban nhân dân)(\s|$)/iu.test(body.normalize("NFC"));
}

function addUnits(sheet: SheetBuilder, report: AllocationReport, definition: PrintedDefinition): AllocationPlace {
  const { units, targets, weighed, request } = report;
  const groups = [...new Set(units.map(({ group }) => group))];
  const headed = groups.length > 1;
  const first = sheet.nextRow;
  let ordinal = 0;
  groups.forEach((group, number) => {
    if (headed) sheet.add([romanNumeral(number + 1), group === "" ? "Các đơn vị khác" : group], GROUP);
    const start = sheet.nextRow;
    units.forEach((unit, at) => {
      const given = targets[at];
      if (unit.group !== group || given === undefined) return;
      sheet.add(assignedCells(unit, given, sheet.nextRow, ++ordinal));
    });
    formatRows(sheet, start, sheet.nextRow - start, targets, definition);
    sheet.look(start, 0, sheet.nextRow - start, COLUMNS, BODY);
    sheet.look(start, AT.ordinal, sheet.nextRow - start, 1, { align: "center" });
    sheet.look(start, AT.name, sheet.nextRow - start, 1, { wrap: true });
  });
  const last = sheet.nextRow - 1;
  const part = units.reduce((sum, unit) => sum + unit.part, 0);
  const total = sheet.add(sumCells(part, weighed, first, last, sheet.nextRow), TOTAL);
  sheet.format(total, AT.part, 1, 2, "#,##0");
  sheet.rates(total, AT.rate, 1, 1, "0.00%", definition);
  sheet.rates(total, AT.target, 1, 1, percentFormat(rateDecimals(weighed.share, request.parent)), definition);
  sheet.format(total, AT.rise, 1, 1, "+0.00;-0.00;0.00");
  sheet.format(total, AT.dossiers, 1, 1, "#,##0");
  return { first, last, total };
}

function formatRows(
  sheet: SheetBuilder,
  first: number,
  rows: number,
  targets: readonly GivenTarget[],
  definition: PrintedDefinition,
): void {
  const places = mostTargetDecimals(targets.map(({ target }) => target));
  sheet.format(first, AT.name, rows, 1, "@");
  sheet.format(first, AT.part, rows, 2, "#,##0");
  sheet.rates(first, AT.rate, rows, 1, "0.00%", definition);
  sheet.targets(first, AT.target, rows, 1, percentFormat(places));
  sheet.format(first, AT.rise, rows, 1, "+0.00;-0.00;0.00");
  sheet.format(first, AT.dossiers, rows, 1, "#,##0");
}

/** Gives the first of the two rows that are signed under. */
function addSignature(sheet: SheetBuilder, body: string): number {
  const place = ["", "", "", ""];
  sheet.add();
  const committee = isCommittee(body);
  const row = sheet.add([...place, committee ? "TM. ỦY BAN NHÂN DÂN" : body.toLocaleUpperCase("vi")], SUBJECT);
  sheet.add([...place, committee ? "CHỦ TỊCH" : "THỦ TRƯỞNG"], SUBJECT);
  for (let blank = 0; blank < ROOM_TO_SIGN; blank++) sheet.add();
  return row;
}
