import type { IndicatorId } from "../domain/indicator";

const ALL_ONLINE: readonly IndicatorId[] = [
  "onlineOfNew",
  "onlineOfReceived",
  "onlineWithoutPost",
  "fullAndPartOnline",
  "resolvedOnline",
];

/**
 * What the header of a target speaks of. The first subject whose words stand in the header is meant, so payment comes
 * before "trực tuyến", which payment is called too.
 */
export const subjects: readonly { readonly words: readonly string[]; readonly of: readonly IndicatorId[] }[] = [
  { words: ["thanh toán"], of: ["paidOnline", "paidOnlineOfFee"] },
  { words: ["biên lai"], of: ["eReceipts"] },
  { words: ["số hóa kết quả"], of: ["digitizedResults"] },
  { words: ["số hóa đầy đủ", "đầy đủ thành phần", "số hóa toàn bộ", "toàn bộ thành phần"], of: ["digitizedInputsComplete"] },
  { words: ["số hóa thành phần", "số hóa hồ sơ"], of: ["digitizedInputs", "digitizedInputsComplete"] },
  { words: ["số hóa"], of: ["digitizedInputs", "digitizedInputsComplete", "digitizedResults"] },
  { words: ["quá hạn", "trễ hạn", "trễ hẹn"], of: ["late", "lateOfAll"] },
  { words: ["đến hạn"], of: ["onTimeOfDue"] },
  { words: ["đúng hạn", "trước hạn"], of: ["onTime", "onTimeOfDue", "onTimeOfAll"] },
  { words: ["phát sinh"], of: ["servicesInUse"] },
  { words: ["toàn trình và một phần", "một phần và toàn trình"], of: ["fullAndPartOnline"] },
  { words: ["toàn trình"], of: ["fullOnline"] },
  { words: ["mức độ 3 4", "mức độ 3 và 4", "danh mục"], of: ["listedOnline", ...ALL_ONLINE] },
  { words: ["trực tuyến"], of: ["listedOnline", "fullOnline", ...ALL_ONLINE] },
];
