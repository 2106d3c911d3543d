import { readNumber } from "../tables/parse-number";
import { defineFunction } from "./define-function";
import { cell } from "./parameter";

/** The number a Vietnamese text means. */
export const docSo = defineFunction({
  name: "DOC_SO",
  summary: { vi: "Đọc số viết dạng chữ theo kiểu Việt Nam.", en: "The number that a Vietnamese text means." },
  remarks: {
    vi: "Dấu chấm ngăn hàng nghìn, dấu phẩy thập phân: “5.311” là 5311, “29,87%” là 0,2987. Kiểu Anh chỉ được nhận khi không thể hiểu theo kiểu Việt: “66.67%” là 0,6667. Chữ không rõ là lỗi, không đoán. Ô trống, “-” cho kết quả trống.",
    en: "Dots group thousands and the comma is the decimal sign: “5.311” is 5311, “29,87%” is 0.2987. English style is accepted only where no Vietnamese reading exists: “66.67%” is 0.6667. What is unclear is an error, never a guess. Blanks and “-” give a blank.",
  },
  parameters: {
    number: cell("van_ban", { vi: "Ô hoặc cột có số dạng chữ.", en: "A cell or column with a number as text." }, readNumber),
  },
  calculate: ({ number }) => number?.value ?? "",
  examples: [
    { args: ["5.311"], result: 5311 },
    { args: ["29,87%"], result: 0.2987 },
    { args: ["66.67%"], result: 0.6667 },
    { args: ["(1.234)"], result: -1234 },
    { args: [[["1 234 567,5"], ["–"]]], result: [[1234567.5], [""]] },
    { args: ["15 hồ sơ"], fails: "notANumber" },
    { args: ["33.333%"], fails: "ambiguousNumber" },
  ],
});
