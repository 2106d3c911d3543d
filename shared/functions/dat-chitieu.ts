import { decimalOf } from "../domain/decimal";
import { NO_ACTIVITY } from "../domain/rate";
import { meetsTarget } from "../domain/target";
import { defineFunction } from "./define-function";
import { cell } from "./parameter";
import { rateOfCell, targetOf } from "./read-cell";
import { MET_TEXT, NO_ACTIVITY_TEXT, NOT_MET_TEXT } from "./result-text";

/** Verdict of a rate against its target, exact at the boundary. */
export const datChitieu = defineFunction({
  name: "DAT_CHITIEU",
  summary: {
    vi: "Cho biết tỷ lệ có đạt chỉ tiêu được giao hay không.",
    en: "Whether a rate meets its assigned target.",
  },
  remarks: {
    vi: "Bằng chỉ tiêu là đạt (“tối thiểu”). So sánh trên số chưa làm tròn: 49,996% chưa đạt 50% dù ô hiện 50,0%. “Không phát sinh” được giữ nguyên, ô trống cho kết quả trống (Excel trên máy tính đọc ô trống là 0, khi đó kết quả là “Chưa đạt”). Số từ 0 đến 1 là tỷ số (0,45 là 45%), số trên 1 đến 100 là phần trăm.",
    en: "Equal is met (“tối thiểu”, at least). The comparison is made on the unrounded number: 49.996% does not meet 50% even if the cell shows 50.0%. “Không phát sinh” is passed through and a blank gives a blank (desktop Excel reads a blank as 0, which gives “Chưa đạt”). Up to 1 is a fraction, above 1 and up to 100 a percentage.",
  },
  parameters: {
    rate: cell("ty_le", { vi: "Tỷ lệ, một ô hoặc một cột.", en: "Rate: a cell or a column." }, rateOfCell),
    target: cell("chi_tieu", { vi: "Chỉ tiêu, ví dụ 45% hoặc 0,45.", en: "Target, such as 45% or 0.45." }, targetOf),
  },
  calculate: ({ rate, target }) => {
    if (rate === undefined) return "";
    if (rate === NO_ACTIVITY) return NO_ACTIVITY_TEXT;
    const { digits, places } = decimalOf(rate);
    return meetsTarget(digits, 10 ** places, target) ? MET_TEXT : NOT_MET_TEXT;
  },
  examples: [
    { args: [0.45, "45%"], result: "Đạt" },
    { args: [0.44999, 45], result: "Chưa đạt" },
    { args: ["29,87%", 0.45], result: "Chưa đạt" },
    { args: ["Không phát sinh", 0.45], result: "Không phát sinh" },
    { args: [[[0.5], [28.999999999999996], ["Không phát sinh"]], 0.29], result: [["Đạt"], ["Đạt"], ["Không phát sinh"]] },
    { args: [0.5, ""], fails: "missingValue" },
    { args: [0.5, 101], fails: "notARate" },
  ],
});
