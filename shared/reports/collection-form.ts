import type { Count } from "../domain/indicator";
import { cellAddress } from "../tables/grid";
import { balanceSentence, checkFormula, NOT_FILLED, RIGHT } from "./collection-check";
import { balancesOf, type Balance } from "./collection-balances";
import { collectionHeader, countsServices, countsToAsk } from "./collection-columns";
import type { Formula, Look, ReportCell, ReportSheet, Validation } from "./report-sheet";
import { romanNumeral } from "./roman-numeral";
import { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

/** Units that stand together under a heading; "" for units without one. */
export interface UnitGroup {
  readonly name: string;
  readonly units: readonly string[];
}

/** What a collection form asks for. */
export interface CollectionRequest {
  readonly title: string;
  /** As printed: "tháng 5/2026"; "" leaves a line to write on. */
  readonly period: string;
  readonly groups: readonly UnitGroup[];
  /** In any order; see `countsToAsk`. */
  readonly counts: readonly Count[];
  /** Whether the host refuses what cells do not take; the form says so, or says that it does not. */
  readonly refuses: boolean;
}

const TITLE: Look = { bold: true, size: 14 };
const BOLD: Look = { bold: true };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const GROUP: Look = { bold: true, fill: "#F2F2F2", border: true };
const BODY: Look = { border: true };
const TO_FILL: Look = { fill: "#FFFBE6" };
const TOTAL: Look = { bold: true, border: true };

/** STT, then the units, then the counts. */
const UNIT = 1;
const FIRST_COUNT = 2;
/** Wide enough for most of what the check says: rows do not grow when a formula comes to a longer text. */
const WIDTHS = { ordinal: 6, unit: 34, count: 16, check: 48 };
/** More columns than this are not read on an upright page. */
const MOST_UPRIGHT = 3;

/** Consecutive rows of units. */
interface Block {
  readonly first: number;
  readonly rows: number;
}

/**
 * A sheet for units to fill in: title, period, how to fill it in, one row a unit with blank cells for counts, a check
 * by plain formulas beside each row, the sum, and the balances that are checked. Only whole numbers from 0 are taken
 * where the host can refuse. Headers are worded so that `findTables` reads the filled sheet back; a blank is a count
 * that was not given.
 */
export function collectionForm(request: CollectionRequest): ReportSheet {
  const counts = countsToAsk(request.counts);
  const balances = balancesOf(counts);
  const check = FIRST_COUNT + counts.length;
  const sheet = new SheetBuilder(check + 1);
  const width = WIDTHS.ordinal + WIDTHS.unit + counts.length * WIDTHS.count + WIDTHS.check;
  sheet.look(sheet.add([request.title]), 0, 1, 1, TITLE);
  sheet.add(["Kỳ báo cáo: " + (request.period === "" ? "…………………" : request.period)], BOLD);
  for (const line of howToFill(request, counts)) for (const part of wrapText(line, width)) sheet.add([part], NOTE);
  const header = sheet.add(["STT", "Đơn vị", ...counts.map(collectionHeader), "Kiểm tra"], HEADER);
  const blocks = addUnits(sheet, request.groups, counts, balances);
  const total = addTotal(sheet, header + 1, counts);
  addBalances(sheet, balances, width);
  const verdicts = { row: header + 1, column: check, rows: total - header - 1, columns: 1 };
  return {
    name: "Biểu thu thập số liệu",
    ...sheet.finish(),
    merges: [],
    columnWidths: [WIDTHS.ordinal, WIDTHS.unit, ...counts.map(() => WIDTHS.count), WIDTHS.check],
    frozenRows: header + 1,
    colourRules: [
      { area: verdicts, text: RIGHT, colour: "#0B5A0B", fill: "#DFF6DD" },
      { area: verdicts, text: NOT_FILLED, colour: "#595959", fill: "#F2F2F2" },
    ],
    validations: blocks.map((block) => onlyCounts(block, counts.length)),
    print: {
      landscape: counts.length > MOST_UPRIGHT,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: check + 1 },
      repeatRows: { first: header, last: header },
    },
    charts: [],
  };
}

function howToFill({ refuses }: CollectionRequest, counts: readonly Count[]): string[] {
  return [
    "Đơn vị tính: " + unitOfMeasure(counts) + ".",
    "Cách điền: nhập số nguyên vào các ô có nền vàng; không phát sinh thì nhập 0; ô để trống nghĩa là chưa có số liệu.",
    "Không thêm, xóa, đổi tên cột; không sửa tên đơn vị. Trước khi gửi, cột “Kiểm tra” phải ghi “" + RIGHT + "” ở mọi dòng.",
    ...(counts.includes("receivedTotal") ? ["“Tổng số tiếp nhận” gồm cả hồ sơ kỳ trước chuyển sang."] : []),
    ...(refuses ? [] : ["Trang này không tự chặn số nhập sai: hãy xem cột “Kiểm tra”."]),
  ];
}

function unitOfMeasure(counts: readonly Count[]): string {
  if (counts.every(countsServices)) return "dịch vụ công";
  return counts.some(countsServices) ? "hồ sơ; riêng các cột dịch vụ công: dịch vụ công" : "hồ sơ";
}

/** Adds the units under their headings, numbered through; gives where they stand. */
function addUnits(
  sheet: SheetBuilder,
  groups: readonly UnitGroup[],
  counts: readonly Count[],
  balances: readonly Balance[],
): Block[] {
  const headed = groups.length > 1 || groups.some(({ name }) => name !== "");
  const blocks: Block[] = [];
  let ordinal = 0;
  groups.forEach(({ name, units }, index) => {
    if (headed) sheet.add([romanNumeral(index + 1), name === "" ? "Các đơn vị khác" : name], GROUP);
    const first = sheet.nextRow;
    const rows = units.length;
    sheet.format(first, UNIT, rows, 1, "@");
    sheet.format(first, FIRST_COUNT, rows, counts.length, "#,##0");
    for (const unit of units) {
      const row = sheet.nextRow;
      sheet.add([++ordinal, unit, ...counts.map(() => ""), checkFormula(row, FIRST_COUNT, counts, balances)]);
    }
    sheet.look(first, 0, rows, FIRST_COUNT + counts.length + 1, BODY);
    sheet.look(first, 0, rows, 1, { align: "center" });
    sheet.look(first, UNIT, rows, 1, { wrap: true });
    sheet.look(first, FIRST_COUNT, rows, counts.length, TO_FILL);
    if (rows > 0) blocks.push({ first, rows });
  });
  return blocks;
}

/** The sums stay blank as long as nothing stands above them: a sum of blanks is no zero. */
function addTotal(sheet: SheetBuilder, first: number, counts: readonly Count[]): number {
  const row = sheet.nextRow;
  const sums = counts.map((_, at): ReportCell => {
    const column = FIRST_COUNT + at;
    const above = cellAddress(first, column) + ":" + cellAddress(row - 1, column);
    const sum: Formula = { formula: "=IF(COUNT(" + above + ')=0,"",SUM(' + above + "))", value: "" };
    return sum;
  });
  sheet.add(["", "Tổng cộng", ...sums], TOTAL);
  sheet.format(row, FIRST_COUNT, 1, counts.length, "#,##0");
  return row;
}

function addBalances(sheet: SheetBuilder, balances: readonly Balance[], width: number): void {
  if (balances.length === 0) return;
  sheet.add();
  sheet.add(["Ghi chú: cột “Kiểm tra” đối chiếu từng dòng:"], NOTE);
  for (const balance of balances)
    for (const part of wrapText(balanceSentence(balance) + ".", width)) sheet.add([part], NOTE);
}

function onlyCounts({ first, rows }: Block, columns: number): Validation {
  return {
    area: { row: first, column: FIRST_COUNT, rows, columns },
    rule: { kind: "wholeNumber", min: 0 },
    title: "Chỉ nhận số lượng",
    message: "Nhập số nguyên từ 0 trở lên. Không phát sinh thì nhập 0; chưa có số liệu thì để trống.",
  };
}
