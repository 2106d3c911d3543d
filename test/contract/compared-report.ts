import { POINT_CHANGE, RANK_CHANGE } from "../../shared/reports/change-notation";
import type { ReportCell, ReportSheet } from "../../shared/reports/report-sheet";
import type { Area } from "../../shared/tables/grid";
import { area } from "./sample-workbook";

const UNITS: readonly (readonly [name: string, now: number, before: number | "", target: number | "", up: number])[] = [
  ["Xã Vạn Thọ", 0.9, 0.812, 0.5, 2],
  ["Xã Vạn Phước", 0.6, 0.6, 0.5, 0],
  ["Xã Xuân Sơn", 0.375, "", 0.5, 0],
  ["Thị trấn Vạn Giã", 0.25, 0.4, "", -2],
];

/**
 * A report against the period before: signed changes with arrows, bars of three series with gaps, and a trend with a
 * target.
 */
export function comparedReport(): ReportSheet {
  const rows = UNITS.length;
  const units = UNITS.map(([name, now, before, target, up], at): ReportCell[] => {
    const [c, d] = [`C${at + 2}`, `B${at + 2}`];
    const points: ReportCell =
      before === "" ? "" : { formula: `=ROUND((${d}-${c})*100,2)`, value: Math.round((now - before) * 10000) / 100 };
    return [name, now, before, target, points, before === "" ? "" : up];
  });
  const header: ReportCell[] = ["Đơn vị", "Kỳ này", "Kỳ trước", "Chỉ tiêu", "Tăng, giảm", "Thay đổi hạng"];
  const [names, now, before, targets] = [0, 1, 2, 3].map((column) => area(1, column, rows, 1)) as [Area, Area, Area, Area];
  return {
    name: "So sánh",
    cells: [header, ...units],
    formats: [
      { area: area(1, 1, rows, 3), format: "0.00%", holds: "rates" },
      { area: area(1, 4, rows, 1), format: POINT_CHANGE },
      { area: area(1, 5, rows, 1), format: RANK_CHANGE },
    ],
    looks: [],
    definitions: [{ name: "Tỷ lệ", text: "trực tuyến chia cho tổng số" }],
    merges: [],
    columnWidths: [24, 10, 10, 10, 12, 12],
    frozenRows: 1,
    colourRules: [],
    print: { landscape: false, area: area(0, 0, rows + 1, 6), repeatRows: { first: 0, last: 0 } },
    charts: [
      {
        kind: "bars",
        title: "Kỳ này so với kỳ trước",
        categories: names,
        series: [
          { name: "Kỳ này", values: now, drawn: "now" },
          { name: "Kỳ trước", values: before, drawn: "before" },
          { name: "Chỉ tiêu", values: targets, drawn: "target" },
        ],
        upTo: 1,
        place: area(0, 7, 18, 8),
      },
      {
        kind: "trend",
        title: "Diễn biến",
        categories: names,
        series: [
          { name: "Tỷ lệ", values: now, drawn: "now" },
          { name: "Chỉ tiêu", values: targets, drawn: "target" },
        ],
        place: area(19, 7, 15, 8),
      },
    ],
  };
}
