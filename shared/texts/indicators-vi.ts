import type { IndicatorId } from "../domain/indicator";

/** What is said of an indicator: its name in lists, and its definition, printed wherever its figures appear. */
export interface IndicatorText {
  readonly name: string;
  readonly definition: string;
}

/** The indicators in Vietnamese. */
export const indicatorsVi: Record<IndicatorId | "custom", IndicatorText> = {
  onlineOfNew: {
    name: "Trực tuyến / tiếp nhận mới",
    definition:
      "Hồ sơ nộp trực tuyến chia cho hồ sơ mới tiếp nhận trong kỳ (trực tuyến, trực tiếp, bưu chính công ích); " +
      "không tính hồ sơ kỳ trước chuyển sang.",
  },
  onlineOfReceived: {
    name: "Trực tuyến / tổng tiếp nhận",
    definition:
      "Hồ sơ nộp trực tuyến chia cho tổng số hồ sơ tiếp nhận mà bảng ghi, gồm cả hồ sơ kỳ trước chuyển sang " +
      "nếu bảng đã cộng vào.",
  },
  fullOnline: {
    name: "Trực tuyến toàn trình",
    definition: "Hồ sơ trực tuyến toàn trình chia cho tổng số hồ sơ tiếp nhận (bảng không ghi thì lấy số tiếp nhận mới).",
  },
  fullAndPartOnline: {
    name: "Trực tuyến toàn trình và một phần",
    definition: 
      "Hồ sơ trực tuyến toàn trình cộng một phần, chia cho tổng số hồ sơ tiếp nhận " +
      "(bảng không ghi thì lấy số tiếp nhận mới).",
  },
  resolvedOnline: {
    name: "Giải quyết trực tuyến",
    definition:
      "Hồ sơ giải quyết trực tuyến chia cho tổng số hồ sơ đã giải quyết (cách tính cũng dùng cho tiêu chí xã nông thôn mới 2022–2025).",
  },
  onTime: {
    name: "Giải quyết trước và đúng hạn",
    definition: "Hồ sơ giải quyết trước hạn và đúng hạn chia cho tổng số hồ sơ đã giải quyết.",
  },
  digitizedInputs: {
    name: "Số hóa thành phần hồ sơ",
    definition: "Hồ sơ có số hóa thành phần hồ sơ chia cho tổng số hồ sơ tiếp nhận (bảng không ghi thì lấy số tiếp nhận mới).",
  },
  digitizedResults: {
    name: "Số hóa kết quả giải quyết",
    definition: "Hồ sơ có kết quả được số hóa chia cho tổng số hồ sơ đã giải quyết.",
  },
  paidOnline: {
    name: "Thanh toán trực tuyến",
    definition: "Hồ sơ thanh toán trực tuyến chia cho số hồ sơ có nghĩa vụ tài chính.",
  },
  eReceipts: {
    name: "Biên lai điện tử",
    definition: "Hồ sơ có biên lai điện tử chia cho số hồ sơ đã thanh toán.",
  },
  servicesInUse: {
    name: "Dịch vụ công có phát sinh trực tuyến",
    definition:
      "Dịch vụ công có ít nhất một hồ sơ trực tuyến chia cho số dịch vụ công cung cấp trực tuyến. " +
      "Đếm dịch vụ, không đếm hồ sơ.",
  },
  custom: {
    name: "Tự chọn cột",
    definition: "Tổng các cột ở tử số chia cho tổng các cột ở mẫu số, theo đúng các cột chọn dưới đây.",
  },
};
