import { targetShare } from "../domain/target";
import { readTargetTable } from "../tables/read-target-table";
import { resolveTarget } from "../tables/resolve-target";
import { defineFunction } from "./define-function";
import { cell, optionalCell, range } from "./parameter";
import { textOf } from "./read-cell";

const HEADER = [["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu"]];

/** The target of a unit from a target table. */
export const chitieuDonvi = defineFunction({
  name: "CHITIEU_DONVI",
  summary: { vi: "Chỉ tiêu được giao cho một đơn vị theo bảng chỉ tiêu.", en: "The target of a unit from a target table." },
  remarks: {
    vi: "Bảng có dòng tiêu đề: Chỉ số, Khối / loại đơn vị, Đơn vị, Chỉ tiêu tối thiểu, Văn bản, Từ ngày, Đến ngày; hoặc chỉ hai cột Đơn vị, Chỉ tiêu. Dòng nêu tên đơn vị thắng dòng của khối, dòng của khối thắng dòng chung; cùng mức thì văn bản có ngày hiệu lực sau thắng, dòng đã hết hạn bị bỏ. Khối ghi theo loại hoặc cấp (Xã, Cấp xã, Sở, ban, ngành); khi chưa rõ đơn vị có thuộc khối hay không thì báo lỗi, không lấy chỉ tiêu chung. Hai dòng ngang nhau mà khác chỉ tiêu là lỗi nêu rõ hai dòng đó. Ô đơn vị trống cho kết quả trống.",
    en: "The table has a header (indicator, peer group, unit, minimum target, document, from, to), or just two columns (unit, target). A row that names the unit wins over its group, the group over all; at the same level the later date wins and an expired row is left out. Groups are types or levels (Xã, Cấp xã, Sở, ban, ngành); where it is unclear whether a unit belongs to one, that is an error, and the row for all is not taken. Two equal rows with different targets are an error that names both. A blank unit gives a blank.",
  },
  parameters: {
    unit: cell("don_vi", { vi: "Tên đơn vị, một ô hoặc một cột.", en: "Unit name: a cell or a column." }, textOf),
    table: range("bang_chi_tieu", { vi: "Vùng bảng chỉ tiêu, kể cả dòng tiêu đề.", en: "Range of the target table with its header." }, readTargetTable),
    indicator: optionalCell("chi_so", { vi: "Tên chỉ số khi bảng có nhiều chỉ số.", en: "Name of the indicator when the table has several." }, textOf),
  },
  calculate: ({ unit, table, indicator }) => (unit === "" ? "" : targetShare(resolveTarget(table, unit, indicator))),
  examples: [
    { args: ["Sở Y tế", [["Đơn vị", "Chỉ tiêu"], ["Sở Y tế", "40%"], ["Sở Nội vụ", "45%"]]], result: 0.4 },
    {
      args: [[["UBND xã Vạn Phú"], ["Phường Ninh Hiệp"]], [...HEADER, ["", "Xã", "", "25%"], ["", "", "", "20%"]]],
      result: [[0.25], [0.2]],
    },
    { args: ["Xã Vạn Phú", [...HEADER, ["", "Xã", "", "25%"], ["", "", "Vạn Phú", "30%"]]], result: 0.3 },
    {
      args: ["Sở Y tế", [...HEADER, ["Trực tuyến", "", "", 45], ["Số hóa", "", "", 80]], "số hoá"],
      result: 0.8,
    },
    { args: ["Thị xã Ninh Hòa", [...HEADER, ["", "Cấp huyện", "", "35%"], ["", "", "", "45%"]]], result: 0.35 },
    { args: ["Vạn Phú", [...HEADER, ["", "Cấp xã", "", "25%"], ["", "", "", "45%"]]], fails: "groupUnclear" },
    { args: ["Sở Y tế", [["Sở Nội vụ", "45%"]]], fails: "noTargetForUnit" },
    { args: ["Sở Y tế", [["Sở Y tế", "40%"], ["sở y tế", "45%"]]], fails: "ambiguousTarget" },
    { args: ["Sở Y tế", [["Đơn vị", "Chỉ tiêu"], ["Sở Y tế", "cao"]]], fails: "badTargetTable" },
  ],
});
