import { defineRate } from "./rate-function";

/** Online payment rate, TT-A or TT-B by the denominator given. */
export const tyleThanhtoan = defineRate({
  name: "TYLE_THANHTOAN",
  summary: {
    vi: "Tỷ lệ hồ sơ thanh toán trực tuyến trên số hồ sơ phải thanh toán.",
    en: "Share of fee-bearing dossiers that were paid online.",
  },
  remarks: {
    vi: "Mẫu số là hồ sơ có nghĩa vụ tài chính, hoặc hồ sơ thuộc thủ tục có phí, lệ phí; hai cách cho kết quả khác nhau, hãy ghi rõ cách đang dùng.",
    en: "The denominator is dossiers with a financial obligation, or dossiers of procedures with fees; the two differ, so state which one is used.",
  },
  part: {
    name: "truc_tuyen",
    description: { vi: "Số hồ sơ đã thanh toán trực tuyến.", en: "Dossiers paid online." },
  },
  whole: {
    name: "tong",
    description: { vi: "Số hồ sơ phải thanh toán.", en: "Dossiers that had to be paid for." },
  },
  examples: [
    { args: [764, 1000], result: 0.764 },
    { args: ["1.204", "1 505"], result: 0.8 },
    { args: [null, null], result: "Không phát sinh" },
    { args: [-3, 10], fails: "notACount" },
  ],
});
