import type { IndicatorId } from "../domain/indicator";

/** Words of reports, always in Vietnamese: what is handed in is. */
export const reportWords = {
  nameNotConfirmed: "Tên đơn vị chưa được xác nhận là đơn vị nào trong danh sách.",
  blankCounted: (cells: string) => `Ô trống ${cells} đang được tính là 0; cần xác nhận là số 0 hay chưa nhập.`,
  /** A period that no table names. */
  thisPeriod: "kỳ báo cáo",
  periodBefore: (sheet: string) => `kỳ trước (trang “${sheet}”)`,
};

/** What an indicator is the rate of: "Tỷ lệ …", "đạt chỉ tiêu về …". */
export const indicatorNouns: Readonly<Record<IndicatorId | "custom", string>> = {
  onlineOfNew: "hồ sơ nộp trực tuyến trên hồ sơ tiếp nhận mới",
  onlineOfReceived: "hồ sơ nộp trực tuyến",
  onlineWithoutPost: "hồ sơ nộp trực tuyến trên hồ sơ nộp trực tuyến và trực tiếp",
  fullOnline: "hồ sơ trực tuyến toàn trình",
  fullAndPartOnline: "hồ sơ trực tuyến toàn trình và một phần",
  listedOnline: "hồ sơ nộp trực tuyến của các thủ tục trong danh mục",
  resolvedOnline: "hồ sơ giải quyết trực tuyến",
  onTime: "hồ sơ giải quyết trước hạn và đúng hạn",
  onTimeOfDue: "hồ sơ giải quyết trước hạn và đúng hạn trên hồ sơ đến hạn",
  onTimeOfAll: "hồ sơ không quá hạn trên tổng số tiếp nhận",
  late: "hồ sơ giải quyết quá hạn",
  lateOfAll: "hồ sơ quá hạn trên tổng số tiếp nhận",
  digitizedInputs: "số hóa thành phần hồ sơ",
  digitizedInputsComplete: "số hóa đầy đủ thành phần hồ sơ",
  digitizedResults: "số hóa kết quả giải quyết",
  paidOnline: "thanh toán trực tuyến",
  paidOnlineOfFee: "thanh toán trực tuyến trên hồ sơ của thủ tục có phí, lệ phí",
  eReceipts: "phát hành biên lai điện tử",
  servicesInUse: "dịch vụ công có phát sinh hồ sơ trực tuyến",
  custom: "tính từ các cột đã chọn",
};

const NUMERALS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** A small whole number in words, as the text of a rule says it; figures above ten. */
export function numeralVi(count: number): string {
  return NUMERALS[count] ?? String(count);
}
