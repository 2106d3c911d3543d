import { defineRate } from "./rate-function";

/** Digitization rate, of inputs (SH-TP) or of results (SH-KQ). */
export const tyleSohoa = defineRate({
  name: "TYLE_SOHOA",
  summary: {
    vi: "Tỷ lệ hồ sơ (hoặc kết quả) đã số hóa trên số hồ sơ phải số hóa.",
    en: "Share of dossiers (or results) that were digitized.",
  },
  remarks: {
    vi: "Số hóa thành phần hồ sơ chia cho hồ sơ tiếp nhận; số hóa kết quả chia cho hồ sơ đã giải quyết. “Số hóa đầy đủ” (mọi thành phần) chặt hơn “có số hóa”: hãy ghi rõ cột đang dùng là loại nào.",
    en: "Digitized inputs are divided by dossiers received, digitized results by dossiers resolved. “Fully digitized” (every component) is stricter than “digitized”: state which column is used.",
  },
  part: { name: "da_so_hoa", description: { vi: "Số hồ sơ hoặc kết quả đã số hóa.", en: "Dossiers or results digitized." } },
  whole: {
    name: "tong",
    description: { vi: "Số hồ sơ tiếp nhận hoặc đã giải quyết.", en: "Dossiers received, or resolved." },
  },
  examples: [
    { args: [987, 1000], result: 0.987 },
    { args: [40, 40], result: 1 },
    { args: [0, "0"], result: "Không phát sinh" },
    { args: ["#N/A", 10], fails: "errorValue" },
  ],
});
