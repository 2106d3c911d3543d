import type { IndicatorId } from "../domain/indicator";

/**
 * What the header of a target speaks of. The first subject whose words stand in the header is meant, so payment comes
 * before "trực tuyến", which payment is called too.
 */
export const subjects: readonly { readonly words: readonly string[]; readonly of: readonly IndicatorId[] }[] = [
  { words: ["thanh toán"], of: ["paidOnline"] },
  { words: ["biên lai"], of: ["eReceipts"] },
  { words: ["số hóa kết quả"], of: ["digitizedResults"] },
  { words: ["số hóa thành phần", "số hóa hồ sơ"], of: ["digitizedInputs"] },
  { words: ["số hóa"], of: ["digitizedInputs", "digitizedResults"] },
  { words: ["đúng hạn", "trước hạn"], of: ["onTime"] },
  { words: ["phát sinh"], of: ["servicesInUse"] },
  { words: ["toàn trình và một phần", "một phần và toàn trình"], of: ["fullAndPartOnline"] },
  { words: ["toàn trình"], of: ["fullOnline"] },
  { words: ["trực tuyến"], of: ["onlineOfNew", "onlineOfReceived", "fullOnline", "fullAndPartOnline", "resolvedOnline"] },
];
