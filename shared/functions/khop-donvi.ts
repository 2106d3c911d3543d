import { unitMatcher } from "../tables/match-unit";
import { defineFunction } from "./define-function";
import { cell, range } from "./parameter";
import { textOf } from "./read-cell";

/** The matching name in a list, by exact rules only. */
export const khopDonvi = defineFunction({
  name: "KHOP_DONVI",
  summary: { vi: "Tìm tên đơn vị tương ứng trong một danh sách.", en: "The matching unit name in a list." },
  remarks: {
    vi: "Chỉ dùng quy tắc chắc chắn: Unicode, khoảng trắng, hoa thường, vị trí dấu thanh, chữ UBND và từ viết tắt loại đơn vị. Xã và thị trấn trùng tên không bị lẫn. Không có hoặc có hơn một tên phù hợp thì kết quả trống.",
    en: "Certain rules only: Unicode, spaces, case, tone position, UBND and short forms of the unit type. A xã and a thị trấn of one name are kept apart. No match, or more than one, gives a blank.",
  },
  parameters: {
    name: cell("ten", { vi: "Tên cần tìm, một ô hoặc một cột.", en: "Name to look for: a cell or a column." }, textOf),
    match: range("danh_sach", { vi: "Vùng danh sách tên chuẩn.", en: "Range with the list of names." }, (cells) =>
      unitMatcher(cells.flat().map(textOf)),
    ),
  },
  calculate: ({ name, match }) => match(name) ?? "",
  examples: [
    { args: ["UBND xã Yên Hoà", [["Phường Cầu Giấy"], ["Xã Yên Hòa"]]], result: "Xã Yên Hòa" },
    { args: ["Yên Viên", [["Xã Yên Viên"], ["Thị trấn Yên Viên"]]], result: "" },
    { args: ["TT Yên Viên", [["Xã Yên Viên"], ["Thị trấn Yên Viên"]]], result: "Thị trấn Yên Viên" },
    { args: ["Xã Tân Thạnh", [["Xã Tân Thành"]]], result: "" },
    { args: [[["hòa phú"], ["Sở Y tế"]], [["Xã Hoà Phú"]]], result: [["Xã Hoà Phú"], [""]] },
    { args: ["Xã Yên Hòa", [["#N/A"]]], fails: "errorValue" },
  ],
});
