import { defineRate } from "./rate-function";

/** On-time rate, definition OT-A of the glossary. */
export const tyleDunghan = defineRate({
  name: "TYLE_DUNGHAN",
  summary: {
    vi: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn trên số hồ sơ đã giải quyết.",
    en: "Share of resolved dossiers that were early or on time.",
  },
  remarks: {
    vi: "Tử số gồm hồ sơ trước hạn và đúng hạn. Mẫu số là hồ sơ đã giải quyết, như báo cáo quý I/2020 của Lâm Đồng (635.593/643.272 = 98,81%). Có nơi chia cho số hồ sơ đến hạn; khi đó hãy đưa cột đến hạn vào và ghi rõ cách tính.",
    en: "The numerator is early plus on-time dossiers; the denominator is resolved dossiers, as in Lâm Đồng's report for the first quarter of 2020. Some offices divide by dossiers due instead; then give that column and say so.",
  },
  part: {
    name: "dung_han",
    description: { vi: "Số hồ sơ trước hạn và đúng hạn.", en: "Dossiers resolved early or on time." },
  },
  whole: { name: "tong", description: { vi: "Số hồ sơ đã giải quyết.", en: "Dossiers resolved." } },
  examples: [
    { args: ["635.593", "643.272"], result: 635593 / 643272 },
    { args: [1772, 1773], result: 1772 / 1773 },
    { args: ["", "-"], result: "Không phát sinh" },
    { args: [5552, 0], fails: "partExceedsWhole" },
  ],
});
