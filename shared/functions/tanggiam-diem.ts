import { pointsBetween } from "../domain/points";
import { NO_ACTIVITY } from "../domain/rate";
import { defineFunction } from "./define-function";
import { cell } from "./parameter";
import { rateOfCell } from "./read-cell";
import { NO_ACTIVITY_TEXT } from "./result-text";

/** Change between two periods in percentage points. */
export const tanggiamDiem = defineFunction({
  name: "TANGGIAM_DIEM",
  summary: {
    vi: "Mức tăng, giảm giữa hai kỳ, tính bằng điểm phần trăm.",
    en: "Change between two periods in percentage points.",
  },
  remarks: {
    vi: "33,8% so với 25% là tăng 8,8 điểm phần trăm (không phải 8,8%). Kết quả là số điểm: 8,8; giảm là số âm. Thiếu một kỳ thì kết quả trống; “Không phát sinh” được giữ nguyên.",
    en: "33.8% against 25% is a rise of 8.8 percentage points (not 8.8%). The result is in points; a fall is negative. A missing period gives a blank; “Không phát sinh” is passed through.",
  },
  parameters: {
    now: cell("ky_nay", { vi: "Tỷ lệ kỳ này.", en: "Rate of this period." }, rateOfCell),
    before: cell("ky_truoc", { vi: "Tỷ lệ kỳ trước.", en: "Rate of the period before." }, rateOfCell),
  },
  calculate: ({ now, before }) => {
    if (now === NO_ACTIVITY || before === NO_ACTIVITY) return NO_ACTIVITY_TEXT;
    if (now === undefined || before === undefined) return "";
    return pointsBetween(before, now);
  },
  examples: [
    { args: [0.338, 0.25], result: 8.8 },
    { args: ["98,7%", "99,14%"], result: -0.44 },
    { args: [0.5, 0.5], result: 0 },
    { args: ["Không phát sinh", 0.25], result: "Không phát sinh" },
    { args: [[[0.769], [0.029]], [[0.286], [0.019]]], result: [[48.3], [1]] },
    { args: [0.338, "tháng 4"], fails: "notANumber" },
  ],
});
