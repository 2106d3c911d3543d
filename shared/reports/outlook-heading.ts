import { targetShare, type Target } from "../domain/target";
import type { OutlookDays } from "../domain/outlook";
import { columnLetters } from "../tables/grid";
import { showDay } from "../texts/show-day";
import { targetDecimals } from "../texts/show-number";
import type { ParameterCells } from "./outlook-formulas";
import { percentFormat } from "./ranking-columns";
import type { Look, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

const MARKED: Look = { fill: "#FFF2CC", border: true };
const WRITE_SO = '"Ghi ngày dạng dd/mm/yyyy"';
const OUT_OF_ORDER = '"Ngày chưa đúng thứ tự"';

/** The days that a sheet is about; ISO texts. */
export interface OutlookDates {
  readonly from: string;
  readonly to: string;
  readonly until: string;
}

/**
 * Adds the cells that everything is computed from, marked: the days, as text (dd/mm/yyyy is the same in every country
 * and in both of Excel's day counts), how many days that makes, and the one target.
 *
 * @param column where the values stand.
 * @param target undefined where units have their own.
 */
export function addParameters(
  sheet: SheetBuilder,
  column: number,
  dates: OutlookDates | undefined,
  days: OutlookDays | undefined,
  target: Target | undefined,
): ParameterCells {
  const add = (label: string, value: ReportCell): { readonly row: number; readonly address: string } => {
    const cells = Array.from({ length: column + 1 }, (): ReportCell => "");
    cells[0] = label;
    cells[column] = value;
    const row = sheet.add(cells, { bold: true });
    return { row, address: "$" + columnLetters(column) + "$" + String(row + 1) };
  };
  const addDay = (label: string, day: string): string => {
    const { row, address } = add(label, showDay(day));
    sheet.format(row, column, 1, 1, "@");
    sheet.look(row, column, 1, 1, { ...MARKED, align: "right" });
    return address;
  };
  let [elapsed, left] = ["", ""];
  if (dates !== undefined && days !== undefined) {
    const from = addDay("Số liệu lũy kế từ ngày (sửa các ô tô màu thì kết quả tính lại):", dates.from);
    const to = addDay("Đến hết ngày (ngày chốt số liệu):", dates.to);
    const until = addDay("Hạn đạt chỉ tiêu:", dates.until);
    elapsed = add("Số ngày đã qua, tính cả ngày đầu và ngày chốt:", countOfDays(from, to, "+1", 1, days.elapsed)).address;
    left = add("Số ngày còn lại, sau ngày chốt đến hết hạn:", countOfDays(to, until, "", 0, days.left)).address;
  }
  if (target === undefined) return { elapsed, left, target: "" };
  const { row, address } = add("Chỉ tiêu tối thiểu, chung cho mọi đơn vị:", targetShare(target));
  sheet.targets(row, column, 1, 1, percentFormat(targetDecimals(target)));
  sheet.look(row, column, 1, 1, MARKED);
  return { elapsed, left, target: address };
}

function countOfDays(first: string, last: string, more: string, least: number, value: number): ReportCell {
  const difference = dayNumber(last) + "-" + dayNumber(first) + more;
  return {
    formula: `=IFERROR(IF(${difference}<${String(least)},${OUT_OF_ORDER},${difference}),${WRITE_SO})`,
    value,
  };
}

function dayNumber(cell: string): string {
  return `DATE(VALUE(RIGHT(${cell},4)),VALUE(MID(${cell},4,2)),VALUE(LEFT(${cell},2)))`;
}
