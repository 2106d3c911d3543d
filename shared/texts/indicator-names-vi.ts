import type { IndicatorId } from "../domain/indicator";

/** What indicators are called in Vietnamese: in lists, in reports, and in the rows of a target table. */
export const indicatorNamesVi: Readonly<Record<IndicatorId | "custom", string>> = {
  onlineOfNew: "Trực tuyến / tiếp nhận mới",
  onlineOfReceived: "Trực tuyến / tổng tiếp nhận",
  onlineWithoutPost: "Trực tuyến / trực tuyến và trực tiếp",
  fullOnline: "Trực tuyến toàn trình",
  fullAndPartOnline: "Trực tuyến toàn trình và một phần",
  listedOnline: "Trực tuyến / thủ tục trong danh mục",
  resolvedOnline: "Giải quyết trực tuyến",
  onTime: "Giải quyết trước và đúng hạn",
  onTimeOfDue: "Trước và đúng hạn / hồ sơ đến hạn",
  onTimeOfAll: "Không quá hạn / tổng tiếp nhận",
  late: "Giải quyết quá hạn",
  lateOfAll: "Quá hạn / tổng tiếp nhận",
  digitizedInputs: "Số hóa thành phần hồ sơ",
  digitizedInputsComplete: "Số hóa đầy đủ thành phần hồ sơ",
  digitizedResults: "Số hóa kết quả giải quyết",
  paidOnline: "Thanh toán trực tuyến",
  paidOnlineOfFee: "Thanh toán trực tuyến / thủ tục có phí",
  eReceipts: "Biên lai điện tử",
  servicesInUse: "Dịch vụ công có phát sinh trực tuyến",
  custom: "Tự chọn cột",
};
