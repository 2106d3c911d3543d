import type { ReportCell, ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { sampleReport } from "../contract/sample-report";
import { area } from "../contract/sample-workbook";

/** Communes, wards and special zones of the country since 1 July 2025. */
export const UNITS = 3321;

function unitName(index: number): string {
  return `Xã Thượng Hòa Bình số ${index}`;
}

/** A table of the whole country: a header and 12 columns. */
export function nationalTable(): CellValue[][] {
  const header = ["STT", "Đơn vị", ...Array.from({ length: 10 }, (_, column) => `Chỉ tiêu ${column + 1}`)];
  const row = (index: number) => [index + 1, unitName(index), ...Array.from({ length: 10 }, (_, at) => index * at)];
  return [header, ...Array.from({ length: UNITS }, (_, index) => row(index))];
}

/** A month of the whole country as a one-stop system exports it: 12 columns, counts that add up. */
export function nationalMonth(): CellValue[][] {
  const header = "STT|Đơn vị|Tiếp nhận: Tổng số|Tiếp nhận trực tuyến|Tiếp nhận trực tiếp|Kỳ trước chuyển sang|Đã giải quyết: Tổng số|";
  const rest = "Trước hạn|Đúng hạn|Quá hạn|Đang giải quyết: Tổng số|Ghi chú";
  const row = (index: number): CellValue[] => {
    const total = 100 + (index % 97);
    const resolved = total - (index % 11);
    return [index + 1, unitName(index), total, index % 90, total - (index % 90), 0, resolved, 40, resolved - 41, 1, total - resolved, ""];
  };
  return [(header + rest).split("|"), ...Array.from({ length: UNITS }, (_, index) => row(index))];
}

/** A ranking of the whole country: 10 columns, four of them formulas. */
export function nationalRanking(): ReportSheet {
  const ranked = (index: number): ReportCell[] => {
    const [online, total, at] = [index % 90, 100, index + 3];
    const met = online >= 45;
    return [
      index + 1,
      unitName(index),
      "Xã",
      online,
      total,
      { formula: `=IF(E${at}=0,"Không phát sinh",D${at}/E${at})`, value: online / total },
      0.45,
      {
        formula: `=IF(E${at}=0,"Không phát sinh",IF(D${at}*100-45*E${at}>=0,"Đạt","Chưa đạt"))`,
        value: met ? "Đạt" : "Chưa đạt",
      },
      { formula: `=MAX(0,ROUNDUP((45*E${at}-D${at}*100)/100,0))`, value: met ? 0 : 45 - online },
      { formula: `=ROUND(F${at}-G${at},4)`, value: Math.round((online / total - 0.45) * 10_000) / 10_000 },
    ];
  };
  const units = Array.from({ length: UNITS }, (_, index) => ranked(index));
  const blank: ReportCell[] = Array.from({ length: 9 }, () => "");
  const header = ["Hạng", "Đơn vị", "Khối", "Trực tuyến", "Tổng", "Tỷ lệ", "Chỉ tiêu", "Kết quả", "Còn thiếu", "Chênh"];
  const online = Array.from({ length: UNITS }, (_, index) => index % 90).reduce((sum, count) => sum + count, 0);
  const total: ReportCell[] = ["", "Tổng", "", { formula: `=SUM(D3:D${UNITS + 2})`, value: online }, ...blank.slice(3)];
  return {
    ...sampleReport("Xếp hạng toàn quốc"),
    cells: [["XẾP HẠNG", ...blank], header, ...units, total],
    formats: [
      { area: area(2, 1, UNITS, 2), format: "@" },
      { area: area(2, 5, UNITS, 2), format: "0.00%", holds: "rates" },
    ],
    definitions: [{ name: "Tỷ lệ", text: "trực tuyến chia cho tổng số" }],
    merges: [area(0, 0, 1, 10)],
    columnWidths: [6, 36, 10, 12, 12, 10, 10, 12, 12, 10],
    charts: [],
  };
}
