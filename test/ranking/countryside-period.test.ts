import { periodDoubts } from "../../shared/ranking/countryside-period";
import { tablePeriod } from "../../shared/tables/table-period";

describe("the period of figures for the new-countryside criterion", () => {
  it.each([
    ["từ ngày 01/01/2024 đến ngày 22/5/2024", "2024-05-22", []],
    ["Lũy kế đến ngày 22/5/2024", "2024-05-22", []],
    ["5 tháng đầu năm 2024", "2024-05-31", []],
    ["Năm 2024", "2024-12-31", []],
    ["Tháng 01/2024", "2024-01-31", []],
    ["Tháng 5/2024", "2024-05-31", ["notFromJanuary"]],
    ["Quý II năm 2024", "2024-06-30", ["notFromJanuary"]],
    ["từ ngày 15/3/2024 đến ngày 22/5/2024", "2024-05-22", ["notFromJanuary"]],
    ["từ ngày 01/01/2024 đến ngày 22/5/2024", "2024-06-30", ["endsBefore"]],
    ["từ ngày 01/01/2024 đến ngày 22/5/2024", "2024-04-30", ["endsAfter"]],
    ["Tháng 5/2024", "2024-12-31", ["notFromJanuary", "endsBefore"]],
    ["Tháng 5", "2024-05-31", ["notFromJanuary", "noLastDay"]],
    ["Kết quả giải quyết hồ sơ", "2024-05-31", ["noPeriod"]],
    ["từ ngày 01/01/2024 đến ngày 22/5/2024", undefined, []],
  ] as const)("“%s”, assessed on %s: %j", (title, day, doubts) => {
    expect(periodDoubts(tablePeriod({ sheet: "Trang tính", title, columns: [] }), day)).toEqual(doubts);
  });
});
