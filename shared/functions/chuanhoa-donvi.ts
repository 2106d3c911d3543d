import { canonicalUnitName } from "../tables/unit-name";
import { defineFunction } from "./define-function";
import { cell } from "./parameter";
import { textOf } from "./read-cell";

/** Canonical spelling of a unit name. */
export const chuanhoaDonvi = defineFunction({
  name: "CHUANHOA_DONVI",
  summary: { vi: "Viết lại tên đơn vị theo một cách thống nhất.", en: "Canonical spelling of a unit name." },
  remarks: {
    vi: "Bỏ khoảng trắng thừa và chữ UBND, viết đủ Xã, Phường, Thị trấn, đặt dấu thanh kiểu “Hòa”, chuyển về Unicode dựng sẵn. Không bỏ dấu, không đoán: Tân Thạnh và Tân Thành vẫn là hai tên.",
    en: "Squeezes spaces, leaves out UBND, writes Xã, Phường, Thị trấn in full, puts tones as in “Hòa”, composes Unicode. It never drops accents and never guesses: Tân Thạnh and Tân Thành stay two names.",
  },
  parameters: {
    name: cell("ten", { vi: "Tên đơn vị, một ô hoặc một cột.", en: "Unit name: a cell or a column." }, textOf),
  },
  calculate: ({ name }) => canonicalUnitName(name),
  examples: [
    { args: ["  UBND xã  Hoà Phú "], result: "Xã Hòa Phú" },
    { args: ["TT. Vạn Giã"], result: "Thị trấn Vạn Giã" },
    { args: ["PHƯỜNG THUỴ KHUÊ"], result: "Phường Thụy Khuê" },
    { args: ["Sở Y tế"], result: "Sở Y tế" },
    { args: [[["xã yên hoà"], [""]]], result: [["Xã Yên Hòa"], [""]] },
    { args: ["#REF!"], fails: "errorValue" },
  ],
});
