import { targetShare } from "../domain/target";
import { askedIndicator } from "../ranking/asked-indicator";
import { readTargetTable } from "../tables/read-target-table";
import { targetResolver } from "../tables/resolve-target";
import { readDayField } from "../tables/target-fields";
import { defineFunction } from "./define-function";
import { cell, optionalCell, range } from "./parameter";
import { textOf } from "./read-cell";
import type { CellInput } from "./sheet-function";

const HEADER = [["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu"]];

/** A blank cell reaches a function of desktop Excel as 0. */
function dayOf(cell: CellInput): string {
  return cell === 0 ? "" : readDayField(cell);
}

/** The target of a unit from a target table. */
export const chitieuDonvi = defineFunction({
  name: "CHITIEU_DONVI",
  summary: { vi: "Chỉ tiêu được giao cho một đơn vị theo bảng chỉ tiêu.", en: "The target of a unit from a target table." },
  remarks: {
    vi: "Bảng có dòng tiêu đề: Chỉ số, Khối / loại đơn vị, Đơn vị, Chỉ tiêu tối thiểu, Văn bản, Từ ngày, Đến ngày; hoặc chỉ hai cột Đơn vị, Chỉ tiêu. Thứ tự ưu tiên: dòng nêu đơn vị, dòng của địa bàn (Xã thuộc huyện …), dòng của khối (Xã, Cấp xã, Sở, ban, ngành, hoặc đúng tên khối của đơn vị), dòng chung; ngang nhau thì lấy dòng có ngày bắt đầu muộn hơn. Có ngày đánh giá thì chỉ dùng dòng còn hiệu lực vào ngày đó; không có thì bỏ dòng đã hết hạn khi dòng mới nhất bắt đầu. Chưa rõ đơn vị có thuộc khối hay không, hoặc hai dòng vẫn ngang nhau mà khác chỉ tiêu thì báo lỗi. Chỉ tiêu của huyện, xã trước 01/7/2025 không áp dụng cho xã mới cùng tên. Ô đơn vị trống cho kết quả trống.",
    en: "The table has a header (indicator, peer group, unit, minimum target, document, from, to), or just unit and target. A row that names the unit wins over its area (Xã thuộc huyện …), that over its group (Xã, Cấp xã, Sở, ban, ngành, or the very name of its peer group), that over all; then the later start wins. Only rows in force on the date count; without one, those that had ended when the latest began do not. An unclear group and two equal rows with different targets are errors. A target of before 1/7/2025 is not that of a new commune of the same name. A blank unit gives a blank.",
  },
  parameters: {
    unit: cell("don_vi", { vi: "Tên đơn vị, một ô hoặc một cột.", en: "Unit name: a cell or a column." }, textOf),
    targetOf: range(
      "bang_chi_tieu",
      { vi: "Vùng bảng chỉ tiêu, kể cả dòng tiêu đề.", en: "Range of the target table with its header." },
      (cells) => targetResolver(readTargetTable(cells)),
    ),
    indicator: optionalCell(
      "chi_so",
      { vi: "Tên hoặc mã chỉ số (ON-A) khi bảng có nhiều chỉ số.", en: "Name or code (ON-A) of the indicator when the table has several." },
      (asked) => askedIndicator(textOf(asked)),
    ),
    date: optionalCell("ngay", { vi: "Ngày đánh giá, ví dụ 31/12/2020.", en: "Date of assessment." }, dayOf),
    group: optionalCell(
      "khoi",
      { vi: "Khối hoặc địa bàn của đơn vị, ví dụ Huyện Cam Lâm.", en: "Peer group or area of the unit." },
      textOf,
    ),
  },
  calculate: ({ unit, targetOf, indicator, date, group }) => {
    if (unit === "") return "";
    return targetShare(targetOf({ unit, group, date: date === "" ? undefined : date, speaksOf: indicator }).target);
  },
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
    {
      args: ["Sở Y tế", [...HEADER, ["ON-B", "", "Sở Y tế", "40%"], ["", "", "", "45%"]], "Trực tuyến / thủ tục trong danh mục"],
      result: 0.4,
    },
    {
      args: ["Sở Y tế", [...HEADER, ["Tỷ lệ trực tuýen", "", "Sở Y tế", "40%"], ["", "", "", "45%"]], "ON-B"],
      fails: "targetRowUnread",
    },
    { args: ["Thị xã Ninh Hòa", [...HEADER, ["", "Cấp huyện", "", "35%"], ["", "", "", "45%"]]], result: 0.35 },
    { args: ["Vạn Phú", [...HEADER, ["", "Cấp xã", "", "25%"], ["", "", "", "45%"]]], fails: "groupUnclear" },
    {
      args: ["UBND xã Cam Tân", [...HEADER, ["", "Xã thuộc huyện Cam Lâm", "", "25%"]], "", "31/12/2020", "Huyện Cam Lâm"],
      result: 0.25,
    },
    { args: ["Sở Y tế", [["Sở Nội vụ", "45%"]]], fails: "noTargetForUnit" },
    { args: ["Sở Y tế", [["Sở Y tế", "40%"], ["sở y tế", "45%"]]], fails: "ambiguousTarget" },
    { args: ["Sở Y tế", [["Đơn vị", "Chỉ tiêu"], ["Sở Y tế", "cao"]]], fails: "badTargetTable" },
  ],
});
