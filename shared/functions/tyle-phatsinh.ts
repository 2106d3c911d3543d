import { defineRate } from "./rate-function";

/** Share of online services in use, PS of the glossary. */
export const tylePhatsinh = defineRate({
  name: "TYLE_PHATSINH",
  summary: {
    vi: "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ trên số dịch vụ cung cấp.",
    en: "Share of online services that had at least one online dossier.",
  },
  remarks: {
    vi: "Đếm dịch vụ (thủ tục), không đếm hồ sơ. Dịch vụ toàn trình và một phần có ít nhất một hồ sơ trực tuyến trong kỳ được tính là có phát sinh.",
    en: "Counts services (procedures), not dossiers. A full or partial service with at least one online dossier in the period counts.",
  },
  part: {
    name: "co_phat_sinh",
    description: { vi: "Số dịch vụ có hồ sơ trực tuyến.", en: "Services with an online dossier." },
  },
  whole: {
    name: "tong_dich_vu",
    description: { vi: "Tổng số dịch vụ cung cấp trực tuyến.", en: "Services offered online." },
  },
  examples: [
    { args: [29, 1000], result: 0.029 },
    { args: [12, 16], result: 0.75 },
    { args: [0, 0], result: "Không phát sinh" },
    { args: [3, 2], fails: "partExceedsWhole" },
  ],
});
