import { targetShare } from "../domain/target";
import { mayBeMaximum } from "../ranking/indicator-names";
import type { Area, CellValue } from "../tables/grid";
import type { TargetRule } from "../tables/target-rule";
import { MOST_BARE_MAXIMUM } from "../tables/target-share";
import type { TargetColumn } from "../tables/target-table-vocabulary";
import { showDay } from "../texts/show-day";
import { showTarget, targetDecimals } from "../texts/show-number";
import { frozenRows } from "./frozen-rows";
import type { Look, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { targetHeaders } from "./target-headers";
import { wrapText } from "./wrap-text";

/** A row of a target table that has no place on a sheet yet. */
export type UnplacedRule = Omit<TargetRule, "row" | "unread">;

/** What a target table is made from. */
export interface TargetSheetSource {
  /** What the table is called, below its title; "" for none. */
  readonly name: string;
  /** Where the rows come from and what is to be known about them, a sentence a line. */
  readonly origin: readonly string[];
  readonly rules: readonly UnplacedRule[];
}

const TITLE: Look = { bold: true, size: 14 };
const NAME: Look = { bold: true };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const BODY: Look = { border: true, wrap: true };

const WIDTHS: Readonly<Record<TargetColumn, number>> = {
  indicator: 30,
  group: 24,
  unit: 40,
  target: 11,
  document: 32,
  from: 12,
  to: 12,
};
/** Rows to type into, with the formats that dates and percentages need. */
const BLANK_ROWS = 20;
const PERCENT = 3;
const FIRST_DATE = 5;

/**
 * The sheet "Chỉ tiêu": title, origin, how rows win (design.md, section 5), the seven columns, the rows, and blank rows
 * to go on with. Targets are numbers (0..1) with at least two decimals of a percent, for a target that is edited to
 * 29,87% must not be shown as 30%. Dates are texts dd/mm/yyyy in cells of the format "@": no host takes 01/02/2020
 * for the second of January, whatever its locale, also when a person types it. All notes stand above, so that the table
 * can grow.
 */
export function targetSheet({ name, origin, rules }: TargetSheetSource): ReportSheet {
  const widths = targetHeaders.map(([column]) => WIDTHS[column]);
  const sheet = new SheetBuilder(targetHeaders.length);
  sheet.look(sheet.add(["BẢNG CHỈ TIÊU"]), 0, 1, 1, TITLE);
  if (name !== "") sheet.look(sheet.add([name]), 0, 1, 1, NAME);
  const width = widths.reduce((sum, one) => sum + one, 0);
  for (const note of [...origin, ...HOW_ROWS_WIN])
    for (const line of wrapText(note, width)) sheet.look(sheet.add([line]), 0, 1, 1, NOTE);
  const header = sheet.add(targetHeaders.map(([, text]) => text), HEADER);
  for (const rule of rules) sheet.add(ruleCells(rule), BODY);
  for (let blank = 0; blank < BLANK_ROWS; blank++) sheet.add([], BODY);
  const rows = rules.length + BLANK_ROWS;
  const places = rules.reduce((most, { target }) => Math.max(most, targetDecimals(target)), 2);
  sheet.targets(header + 1, PERCENT, rows, 1, `0.${"0".repeat(places)}%`);
  sheet.look(header + 1, PERCENT, rows, 1, { align: "right" });
  sheet.format(header + 1, FIRST_DATE, rows, 2, "@");
  sheet.look(header + 1, FIRST_DATE, rows, 2, { align: "center" });
  const whole: Area = { row: 0, column: 0, rows: sheet.nextRow, columns: targetHeaders.length };
  return {
    name: "Chỉ tiêu",
    ...sheet.finish(),
    merges: [],
    columnWidths: widths,
    frozenRows: frozenRows(header),
    colourRules: [],
    print: { landscape: true, area: whole, repeatRows: { first: header, last: header } },
    charts: [],
  };
}

const HOW_ROWS_WIN = [
  "Thứ tự ưu tiên: dòng ghi đơn vị, dòng ghi địa bàn (Xã thuộc huyện …), dòng ghi khối, dòng chung (để trống cả hai cột); " +
    "ngang nhau thì lấy dòng có “Từ ngày” muộn hơn. Hai dòng vẫn ngang nhau mà khác chỉ tiêu là mâu thuẫn: Thước nêu cả hai và không chọn.",
  "Mỗi dòng ghi một đơn vị, hoặc nhiều đơn vị cách nhau bằng dấu chấm phẩy. Chỉ tiêu ghi 45% hoặc 45; bằng chỉ tiêu là đạt. " +
    "Ngày ghi ngày/tháng/năm; để trống “Đến ngày” là chưa có hạn.",
];

/** The cells of a row, in the order of `targetHeaders`: the target as a number 0..1, all else as text, also a maximum that is not read from a number. */
export function ruleCells(rule: UnplacedRule): CellValue[] {
  const share = targetShare(rule.target);
  const isText = share > MOST_BARE_MAXIMUM && mayBeMaximum(rule.indicator);
  return targetHeaders.map(([column]) => {
    if (column === "target") return isText ? showTarget(rule.target) : share;
    return column === "from" || column === "to" ? showDay(rule[column]) : rule[column];
  });
}
