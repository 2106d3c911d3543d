import { countOf, type Count, type Sum } from "../domain/count";
import { indicators, type Indicator, type IndicatorId } from "../domain/indicator";

/**
 * The counts that a collection form can ask for, with the header of their column, in the order of a form. The wordings
 * are whole by themselves, without a heading above, and are those that `tables/match-columns` reads back as that count.
 */
const HEADERS: readonly (readonly [count: Count, header: string])[] = [
  ["receivedTotal", "Tổng số tiếp nhận"],
  ["receivedOnline", "Tiếp nhận trực tuyến"],
  ["receivedFullOnline", "Tiếp nhận trực tuyến toàn trình"],
  ["receivedPartOnline", "Tiếp nhận trực tuyến một phần"],
  ["receivedInPerson", "Tiếp nhận trực tiếp"],
  ["receivedByPost", "Tiếp nhận qua bưu chính công ích"],
  ["carriedOver", "Kỳ trước chuyển sang"],
  ["receivedOfListed", "Tiếp nhận của thủ tục trong danh mục"],
  ["onlineOfListed", "Tiếp nhận trực tuyến của thủ tục trong danh mục"],
  ["digitizedInputs", "Hồ sơ số hóa thành phần hồ sơ"],
  ["digitizedInputsComplete", "Hồ sơ số hóa đầy đủ thành phần hồ sơ"],
  ["dueTotal", "Hồ sơ đến hạn giải quyết"],
  ["resolvedTotal", "Tổng số đã giải quyết"],
  ["resolvedOnline", "Đã giải quyết trực tuyến"],
  ["resolvedEarly", "Đã giải quyết trước hạn"],
  ["resolvedOnTime", "Đã giải quyết đúng hạn"],
  ["resolvedLate", "Đã giải quyết quá hạn"],
  ["digitizedResults", "Hồ sơ số hóa kết quả giải quyết"],
  ["pendingTotal", "Tổng số đang giải quyết"],
  ["pendingInTime", "Đang giải quyết trong hạn"],
  ["pendingLate", "Đang giải quyết quá hạn"],
  ["feeDossiers", "Hồ sơ có nghĩa vụ tài chính"],
  ["feeProcedureDossiers", "Hồ sơ thuộc thủ tục có phí, lệ phí"],
  ["paidDossiers", "Hồ sơ đã thanh toán"],
  ["paidOnline", "Hồ sơ thanh toán trực tuyến"],
  ["eReceipts", "Hồ sơ có biên lai điện tử"],
  ["servicesOffered", "Số dịch vụ công trực tuyến cung cấp"],
  ["servicesWithOnline", "Số dịch vụ công có phát sinh hồ sơ trực tuyến"],
];

const headerOf = new Map(HEADERS);

/** The counts that a form can ask for, in the order of its columns. */
export const collectibleCounts: readonly Count[] = HEADERS.map(([count]) => count);

/**
 * The columns of a form that asks for these counts, in order. Those without a wording are left out; "on time" alone
 * would be read as "not late", so "early" comes with it.
 */
export function countsToAsk(counts: readonly Count[]): Count[] {
  const wanted = new Set(counts.includes("resolvedOnTime") ? [...counts, "resolvedEarly"] : counts);
  return collectibleCounts.filter((count) => wanted.has(count));
}

/** The header of a count's column. */
export function collectionHeader(count: Count): string {
  return headerOf.get(count) ?? "";
}

/** Counts of services, where all others are counts of dossiers. */
export function countsServices(count: Count): boolean {
  return count === "servicesOffered" || count === "servicesWithOnline";
}

/** "Early or on time" is asked for in its two parts, and with what was late, so that the form can check the sum. */
const IN_PARTS: readonly Count[] = ["resolvedEarly", "resolvedOnTime", "resolvedLate"];

/** The counts that give the chosen indicators, each once, in the order of a form. */
export function countsOfIndicators(ids: readonly IndicatorId[]): Count[] {
  const wanted = new Set(indicators.filter(({ id }) => ids.includes(id)).flatMap(countsOf));
  return collectibleCounts.filter((count) => wanted.has(count));
}

/** The counts of the first spelling of either side that a form can ask for. */
function countsOf({ numerator, denominator }: Indicator): Count[] {
  return [...askable(numerator), ...askable(denominator)];
}

function askable(sums: readonly Sum[]): readonly Count[] {
  const counts = sums.map((sum) => sum.map(countOf).flatMap((count) => (count === "resolvedEarlyOrOnTime" ? IN_PARTS : [count])));
  return counts.find((each) => each.every((count) => headerOf.has(count))) ?? [];
}
