import { defineRate } from "./rate-function";

/** E-receipt rate, BL of the glossary. */
export const tyleBienlai = defineRate({
  name: "TYLE_BIENLAI",
  summary: {
    vi: "Tỷ lệ hồ sơ đã phát hành biên lai điện tử trên số hồ sơ đã nộp phí, lệ phí.",
    en: "Share of paid dossiers with an electronic receipt.",
  },
  remarks: {
    vi: "Mẫu số là hồ sơ đã nộp tiền, không phải mọi hồ sơ có phí. Vĩnh Linh công bố chỉ số này tháng 5/2024 là 89,4%.",
    en: "The denominator is dossiers already paid, not all dossiers with a fee. Vĩnh Linh published 89.4% for May 2024.",
  },
  part: {
    name: "da_phat_hanh",
    description: { vi: "Số hồ sơ đã phát hành biên lai điện tử.", en: "Dossiers with an electronic receipt." },
  },
  whole: { name: "tong", description: { vi: "Số hồ sơ đã nộp phí, lệ phí.", en: "Dossiers paid." } },
  examples: [
    { args: [447, 500], result: 0.894 },
    { args: ["89", "100"], result: 0.89 },
    { args: [0, 0], result: "Không phát sinh" },
    { args: ["75%", 100], fails: "notACount" },
  ],
});
