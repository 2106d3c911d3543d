import { NO_ACTIVITY, rateOf } from "../domain/rate";
import { shortfall, type ShortfallReading } from "../domain/shortfall";
import { defineFunction } from "./define-function";
import { cell, optionalCell } from "./parameter";
import { choiceOf, countOf, targetOf } from "./read-cell";
import { NO_ACTIVITY_TEXT } from "./result-text";

const READINGS: readonly (readonly [string, ShortfallReading])[] = [
  ["chuyển đổi", "byConversion"],
  ["phát sinh mới", "byNewOnline"],
];

/** Dossiers still missing to the target, in either reading. */
export const conthieuHoso = defineFunction({
  name: "CONTHIEU_HOSO",
  summary: {
    vi: "Số hồ sơ trực tuyến còn thiếu để đạt chỉ tiêu.",
    en: "Online dossiers still missing to the target.",
  },
  remarks: {
    vi: "“chuyển đổi” (mặc định): số hồ sơ không trực tuyến cần chuyển sang trực tuyến, tổng số giữ nguyên. “phát sinh mới”: số hồ sơ mới, tất cả đều trực tuyến, cần thêm. Với 5.311/17.779 và chỉ tiêu 45%: 2.690 và 4.891. Đã đạt thì bằng 0.",
    en: "“chuyển đổi” (conversion, the default): dossiers filed otherwise that have to become online ones, the total unchanged. “phát sinh mới” (new ones): new dossiers, all online, to be added. For 5,311 of 17,779 and 45%: 2,690 and 4,891. 0 when the target is met.",
  },
  parameters: {
    part: cell("truc_tuyen", { vi: "Số hồ sơ trực tuyến.", en: "Dossiers filed online." }, countOf),
    whole: cell("tong", { vi: "Tổng số hồ sơ.", en: "All dossiers." }, countOf),
    target: cell("chi_tieu", { vi: "Chỉ tiêu, ví dụ 45%.", en: "Target, such as 45%." }, targetOf),
    reading: optionalCell(
      "cach",
      { vi: "“chuyển đổi” hoặc “phát sinh mới”.", en: "“chuyển đổi” (conversion) or “phát sinh mới” (new ones)." },
      (input) => choiceOf(input, READINGS),
    ),
  },
  calculate: ({ part, whole, target, reading }) =>
    rateOf(part, whole) === NO_ACTIVITY ? NO_ACTIVITY_TEXT : shortfall(part, whole, target, reading),
  examples: [
    { args: [5311, 17779, "45%"], result: 2690 },
    { args: [5311, 17779, 0.45, "phát sinh mới"], result: 4891 },
    { args: [45, 100, 45], result: 0 },
    { args: [0, 0, 45], result: "Không phát sinh" },
    { args: [[[5311], [90]], [[17779], [100]], "45%"], result: [[2690], [0]] },
    { args: [9, 10, "100%", "phát sinh mới"], fails: "targetOutOfReach" },
    { args: [9, 10, "50%", "cả hai"], fails: "unknownChoice" },
  ],
});
