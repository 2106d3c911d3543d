import type { ReportMaterial } from "../reporting/report-material";
import { areaAddress, type Area } from "../tables/grid";
import { addAnnexBody } from "./annex-body";
import { annexCharts } from "./annex-charts";
import { addAnnexHeading } from "./annex-heading";
import { ANNEX_LETTERS } from "./annex-print-size";
import { sheetHalves, type SheetHalves } from "./annex-widths";
import { describeTerms } from "./describe-terms";
import { frozenRows } from "./frozen-rows";
import type { OfficialHeading } from "./official-heading";
import { periodBefore } from "./overall-change";
import type { ReportAnnex } from "./report-annex";
import type { Look, ReportCell, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

const NOTE: Look = { italic: true, colour: "#595959" };
const SIGNED: Look = { bold: true, align: "center" };
const PLACE: Look = { italic: true, align: "center" };
/** Rows left for the signature and the seal. */
const ROOM_TO_SIGN = 4;

/**
 * The sheet "Phụ lục …": an annex in the official look, on A4 across, its headings on every page; charts stand beside what is
 * printed. Of an annex of several tables the first sheet bears the national heading, the last one the signature. Counts, targets and
 * ranks are values as read; sums, rates, verdicts and changes are live formulas that need no add-in at the recipient's.
 *
 * @param material what the annex was made from.
 * @param time when the sources were read, as shown: "14:05 ngày 22/11/2026".
 */
export function annexSheet(material: ReportMaterial, annex: ReportAnnex, heading: OfficialHeading, time: string): ReportSheet {
  const halves = sheetHalves(annex.columns);
  const { widths } = halves;
  const sheet = new SheetBuilder(widths.length);
  const headings = addAnnexHeading(sheet, annex, heading, halves);
  const body = addAnnexBody(sheet, material, annex);
  sheet.add();
  const length = widths.reduce((sum, width) => sum + width, 0) - 2;
  for (const note of [...annex.notes, ...sourceNotes(material, annex, time)])
    for (const line of wrapText(note, length)) sheet.add([line], NOTE);
  let signature: Area[] = [];
  const laid = sheet.finish(() => {
    if (annex.part === undefined || annex.part.number === annex.part.of) signature = addSignature(sheet, heading, halves);
  }, length);
  const area: Area = { row: 0, column: 0, rows: sheet.nextRow, columns: widths.length };
  return {
    ...laid,
    // Hosts have letters of different sizes, the columns have one width.
    looks: [{ area, look: { size: ANNEX_LETTERS } }, ...laid.looks],
    name: "Phụ lục " + (annex.part === undefined ? "" : "biểu " + String(annex.part.number) + " ") + material.source.table.sheet,
    merges: [...headings.merges, ...signature],
    columnWidths: widths,
    frozenRows: frozenRows(headings.last),
    colourRules: body.colourRules,
    print: {
      landscape: true,
      area,
      repeatRows: { first: headings.first, last: headings.last },
    },
    charts: annexCharts(material, annex, body),
  };
}

function sourceNotes({ source, indicators }: ReportMaterial, { columns }: ReportAnnex, time: string): string[] {
  const notes = [
    "Nguồn: trang “" + source.table.sheet + "”, vùng " + areaAddress(source.table.area) + ", đọc lúc " + time +
      ". Số hồ sơ chép nguyên từ nguồn; tổng, tỷ lệ, đánh giá, tăng giảm là công thức trên trang này.",
  ];
  const compared = indicators.flatMap((each, at) =>
    columns.some(({ role, of }) => role === "points" && of === at) ? (each.compared ?? []) : [],
  );
  const [first] = compared;
  if (first === undefined) return notes;
  const { table } = first.previous;
  const sides = compared.map(({ ranking }) => {
    const { numerator, denominator } = ranking.request.indicator;
    return describeTerms(numerator, table) + " chia cho " + describeTerms(denominator, table);
  });
  notes.push(
    "Nguồn so sánh: " + periodBefore(first) + ", trang “" + table.sheet + "”, vùng " + areaAddress(table.area) + " (" + sides.join("; ") + ").",
  );
  return notes;
}

/** Place and date, whom is signed for, the room for it, the name; in the right half. */
function addSignature(sheet: SheetBuilder, heading: OfficialHeading, { widths, right }: SheetHalves): Area[] {
  const merges: Area[] = [];
  const add = (text: string, look: Look): void => {
    const cells: ReportCell[] = widths.map(() => "");
    cells[right] = text;
    const row = sheet.add(cells);
    sheet.look(row, right, 1, widths.length - right, look);
    merges.push({ row, column: right, rows: 1, columns: widths.length - right });
  };
  sheet.add();
  if (heading.dated !== "") add(heading.dated, PLACE);
  for (const line of heading.signed) add(line, SIGNED);
  for (let blank = 0; blank < ROOM_TO_SIGN; blank++) sheet.add();
  if (heading.signer !== "") add(heading.signer, SIGNED);
  return merges;
}
