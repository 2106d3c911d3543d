import type { IndicatorId } from "../domain/indicator";
import { indicatorNamesVi } from "./indicator-names-vi";
import { composeDefinitions, type DefinitionWords, type IndicatorParts, type IndicatorText } from "./compose-definition";

export type { IndicatorText };

/** The texts of all indicators in one language. */
export type IndicatorTexts = Readonly<Record<IndicatorId | "custom", IndicatorText>>;

/** The words between their parts. */
export const wordsVi: DefinitionWords = { dividedBy: "chia cho", from: "Theo" };

const ONLINE = "hồ sơ nộp trực tuyến";
const ALL_RECEIVED = "tổng số hồ sơ tiếp nhận (bảng không ghi thì lấy số tiếp nhận mới)";
const AS_STATED = "hồ sơ kỳ trước chuyển sang và hồ sơ qua bưu chính công ích được tính nếu tổng số của bảng đã gồm";
const WITH_CARRIED_OVER = "tổng số hồ sơ tiếp nhận (gồm cả hồ sơ kỳ trước chuyển sang)";
const CARRIED_OVER =
  "có tính hồ sơ kỳ trước chuyển sang: cộng thêm nếu bảng có cột riêng, nếu không thì theo tổng số mà bảng ghi";
const RESOLVED = "tổng số hồ sơ đã giải quyết";
const EARLY_OR_ON_TIME = "hồ sơ giải quyết trước hạn và đúng hạn";
const SYSTEM = "báo cáo của hệ thống một cửa điện tử";

/** What the definitions are composed of. */
export const indicatorPartsVi: Readonly<Record<IndicatorId | "custom", IndicatorParts>> = {
  onlineOfNew: {
    name: indicatorNamesVi.onlineOfNew,
    numerator: ONLINE,
    denominator: "hồ sơ mới tiếp nhận trong kỳ (trực tuyến, trực tiếp, bưu chính công ích)",
    scope:
      "không tính hồ sơ kỳ trước chuyển sang; có tính hồ sơ qua bưu chính công ích nếu bảng có ghi",
    source: "báo cáo theo dõi thực hiện Quyết định số 766/QĐ-TTg",
  },
  onlineOfReceived: {
    name: indicatorNamesVi.onlineOfReceived,
    numerator: ONLINE,
    denominator: "tổng số hồ sơ tiếp nhận mà bảng ghi",
    scope: AS_STATED,
    source: "",
  },
  onlineWithoutPost: {
    name: indicatorNamesVi.onlineWithoutPost,
    numerator: ONLINE,
    denominator: "tổng số hồ sơ nộp trực tuyến và trực tiếp trong kỳ",
    scope: "không tính hồ sơ kỳ trước chuyển sang; không tính hồ sơ qua bưu chính công ích",
    source: SYSTEM,
  },
  fullOnline: {
    name: indicatorNamesVi.fullOnline,
    numerator: "hồ sơ trực tuyến toàn trình",
    denominator: ALL_RECEIVED,
    scope: AS_STATED,
    source: "kết quả đo lường chính phủ điện tử năm 2024 (EMC)",
  },
  fullAndPartOnline: {
    name: indicatorNamesVi.fullAndPartOnline,
    numerator: "hồ sơ trực tuyến toàn trình cộng một phần",
    denominator: ALL_RECEIVED,
    scope: AS_STATED,
    source: "báo cáo tháng 5/2024 của huyện Vĩnh Linh, Quảng Trị",
  },
  listedOnline: {
    name: indicatorNamesVi.listedOnline,
    numerator: "hồ sơ nộp trực tuyến của các thủ tục trong danh mục dịch vụ công trực tuyến",
    denominator: "tổng số hồ sơ của chính các thủ tục đó",
    scope:
      "chỉ tính thủ tục thuộc danh mục được công bố (mức độ 3, 4; toàn trình, một phần); việc tính hay không tính thủ tục " +
      "công bố lần đầu trong năm theo danh mục đã dùng",
    source:
      "quyết định giao chỉ tiêu năm 2020 của UBND tỉnh Khánh Hòa; Quyết định số 793/QĐ-UBND năm 2022 của UBND tỉnh Thái Nguyên",
  },
  resolvedOnline: {
    name: indicatorNamesVi.resolvedOnline,
    numerator: "hồ sơ giải quyết trực tuyến",
    denominator: RESOLVED,
    scope: "cách tính này cũng dùng cho tiêu chí xã nông thôn mới giai đoạn 2022–2025",
    source: "công văn tháng 6/2024 của UBND huyện Vạn Ninh, Khánh Hòa",
  },
  onTime: {
    name: indicatorNamesVi.onTime,
    numerator: EARLY_OR_ON_TIME,
    denominator: RESOLVED,
    scope: "không tính hồ sơ đang giải quyết đã quá hạn",
    source: "báo cáo quý I/2020 của tỉnh Lâm Đồng",
  },
  onTimeOfDue: {
    name: indicatorNamesVi.onTimeOfDue,
    numerator: EARLY_OR_ON_TIME,
    denominator: "hồ sơ đến hạn giải quyết trong kỳ",
    scope: "tính cả hồ sơ đến hạn mà chưa giải quyết",
    source: "báo cáo hằng tháng năm 2021 của tỉnh Vĩnh Phúc",
  },
  onTimeOfAll: {
    name: indicatorNamesVi.onTimeOfAll,
    numerator: WITH_CARRIED_OVER + " trừ hồ sơ giải quyết quá hạn và hồ sơ đang giải quyết đã quá hạn",
    denominator: WITH_CARRIED_OVER,
    scope: CARRIED_OVER,
    source: "Cổng một cửa điện tử của tỉnh Gia Lai",
  },
  late: {
    name: indicatorNamesVi.late,
    numerator: "hồ sơ giải quyết quá hạn",
    denominator: RESOLVED,
    scope: "không tính hồ sơ đang giải quyết đã quá hạn; tỷ lệ càng thấp càng tốt",
    source: "",
  },
  lateOfAll: {
    name: indicatorNamesVi.lateOfAll,
    numerator: "hồ sơ quá hạn (giải quyết quá hạn và đang giải quyết đã quá hạn)",
    denominator: WITH_CARRIED_OVER,
    scope: CARRIED_OVER + "; tỷ lệ càng thấp càng tốt",
    source: "Cổng một cửa điện tử của tỉnh Gia Lai (phần trừ khỏi 100%)",
  },
  digitizedInputs: {
    name: indicatorNamesVi.digitizedInputs,
    numerator: "hồ sơ có số hóa thành phần hồ sơ",
    denominator: ALL_RECEIVED,
    scope: "có số hóa, chưa chắc đã số hóa đầy đủ; " + AS_STATED,
    source: SYSTEM,
  },
  digitizedInputsComplete: {
    name: indicatorNamesVi.digitizedInputsComplete,
    numerator: "hồ sơ được số hóa đầy đủ thành phần",
    denominator: ALL_RECEIVED,
    scope: "hồ sơ chỉ số hóa một phần không được tính; " + AS_STATED,
    source: SYSTEM,
  },
  digitizedResults: {
    name: indicatorNamesVi.digitizedResults,
    numerator: "hồ sơ có kết quả được số hóa",
    denominator: RESOLVED,
    scope: "",
    source: SYSTEM,
  },
  paidOnline: {
    name: indicatorNamesVi.paidOnline,
    numerator: "hồ sơ thanh toán trực tuyến",
    denominator: "số hồ sơ có nghĩa vụ tài chính",
    scope: "",
    source: SYSTEM,
  },
  paidOnlineOfFee: {
    name: indicatorNamesVi.paidOnlineOfFee,
    numerator: "hồ sơ thanh toán trực tuyến",
    denominator: "số hồ sơ của các thủ tục có phí, lệ phí",
    scope: "tính cả hồ sơ được miễn phí, lệ phí nếu bảng có gồm",
    source: SYSTEM,
  },
  eReceipts: {
    name: indicatorNamesVi.eReceipts,
    numerator: "hồ sơ có biên lai điện tử",
    denominator: "số hồ sơ đã thanh toán",
    scope: "",
    source: "",
  },
  servicesInUse: {
    name: indicatorNamesVi.servicesInUse,
    numerator: "dịch vụ công có ít nhất một hồ sơ trực tuyến",
    denominator: "số dịch vụ công được cung cấp trực tuyến",
    scope: "đếm dịch vụ, không đếm hồ sơ",
    source: "",
  },
  custom: {
    name: indicatorNamesVi.custom,
    numerator: "tổng các cột ở tử số",
    denominator: "tổng các cột ở mẫu số",
    scope: "theo đúng các cột đã chọn",
    source: "",
  },
};

/** The indicators in Vietnamese. */
export const indicatorsVi: IndicatorTexts = composeDefinitions(indicatorPartsVi, wordsVi);
