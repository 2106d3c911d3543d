import type { IndicatorId } from "../domain/indicator";
import { composeDefinitions, type DefinitionWords, type IndicatorParts, type IndicatorText } from "./compose-definition";

export type { IndicatorText };

/** The texts of all indicators in one language. */
export type IndicatorTexts = Readonly<Record<IndicatorId | "custom", IndicatorText>>;

/** The words between their parts. */
export const wordsVi: DefinitionWords = { dividedBy: "chia cho", from: "Theo" };

const ONLINE = "hồ sơ nộp trực tuyến";
const ALL_RECEIVED = "tổng số hồ sơ tiếp nhận (bảng không ghi thì lấy số tiếp nhận mới)";
const AS_STATED = "hồ sơ kỳ trước chuyển sang và hồ sơ qua bưu chính công ích được tính nếu tổng số của bảng đã gồm";
const WITH_CARRIED_OVER = "tổng số hồ sơ tiếp nhận kể cả tồn kỳ trước";
const CARRIED_OVER =
  "có tính hồ sơ kỳ trước chuyển sang: cộng thêm nếu bảng có cột riêng, nếu không thì theo tổng số mà bảng ghi";
const RESOLVED = "tổng số hồ sơ đã giải quyết";
const EARLY_OR_ON_TIME = "hồ sơ giải quyết trước hạn và đúng hạn";
const SYSTEM = "báo cáo của hệ thống một cửa điện tử";

/** What the definitions are composed of. */
export const indicatorPartsVi: Readonly<Record<IndicatorId | "custom", IndicatorParts>> = {
  onlineOfNew: {
    name: "Trực tuyến / tiếp nhận mới",
    numerator: ONLINE,
    denominator: "hồ sơ mới tiếp nhận trong kỳ (trực tuyến, trực tiếp, bưu chính công ích)",
    scope:
      "không tính hồ sơ kỳ trước chuyển sang; có tính hồ sơ qua bưu chính công ích nếu bảng có ghi",
    source: "báo cáo theo dõi thực hiện Quyết định 766/QĐ-TTg",
  },
  onlineOfReceived: {
    name: "Trực tuyến / tổng tiếp nhận",
    numerator: ONLINE,
    denominator: "tổng số hồ sơ tiếp nhận mà bảng ghi",
    scope: AS_STATED,
    source: "",
  },
  onlineWithoutPost: {
    name: "Trực tuyến / trực tuyến và trực tiếp",
    numerator: ONLINE,
    denominator: "tổng hồ sơ nộp trực tuyến và trực tiếp trong kỳ",
    scope: "không tính hồ sơ kỳ trước chuyển sang; không tính hồ sơ qua bưu chính công ích",
    source: SYSTEM,
  },
  fullOnline: {
    name: "Trực tuyến toàn trình",
    numerator: "hồ sơ trực tuyến toàn trình",
    denominator: ALL_RECEIVED,
    scope: AS_STATED,
    source: "cách đo chính phủ điện tử năm 2024 (EMC)",
  },
  fullAndPartOnline: {
    name: "Trực tuyến toàn trình và một phần",
    numerator: "hồ sơ trực tuyến toàn trình cộng một phần",
    denominator: ALL_RECEIVED,
    scope: AS_STATED,
    source: "báo cáo tháng 5/2024 của huyện Vĩnh Linh, Quảng Trị",
  },
  listedOnline: {
    name: "Trực tuyến / thủ tục trong danh mục",
    numerator: "hồ sơ nộp trực tuyến của các thủ tục trong danh mục dịch vụ công trực tuyến",
    denominator: "tổng số hồ sơ của chính các thủ tục đó",
    scope:
      "chỉ tính thủ tục thuộc danh mục được công bố (mức độ 3, 4; toàn trình, một phần); thủ tục công bố lần đầu " +
      "trong năm được tính hay không là theo danh mục đã dùng",
    source:
      "quyết định giao chỉ tiêu năm 2020 của Khánh Hòa; Quyết định 793/QĐ-UBND năm 2022 của Thái Nguyên",
  },
  resolvedOnline: {
    name: "Giải quyết trực tuyến",
    numerator: "hồ sơ giải quyết trực tuyến",
    denominator: RESOLVED + " (cách tính cũng dùng cho tiêu chí xã nông thôn mới 2022–2025)",
    scope: "",
    source: "công văn tháng 6/2024 của UBND huyện Vạn Ninh, Khánh Hòa",
  },
  onTime: {
    name: "Giải quyết trước và đúng hạn",
    numerator: EARLY_OR_ON_TIME,
    denominator: RESOLVED,
    scope: "không tính hồ sơ đang giải quyết đã quá hạn",
    source: "báo cáo quý I/2020 của Lâm Đồng",
  },
  onTimeOfDue: {
    name: "Trước và đúng hạn / hồ sơ đến hạn",
    numerator: EARLY_OR_ON_TIME,
    denominator: "hồ sơ đến hạn giải quyết trong kỳ",
    scope: "tính cả hồ sơ đến hạn mà chưa giải quyết",
    source: "báo cáo tháng năm 2021 của Vĩnh Phúc",
  },
  onTimeOfAll: {
    name: "Không quá hạn / tổng tiếp nhận",
    numerator: WITH_CARRIED_OVER + " trừ hồ sơ đã giải quyết quá hạn và hồ sơ đang giải quyết quá hạn",
    denominator: WITH_CARRIED_OVER,
    scope: CARRIED_OVER,
    source: "Cổng một cửa điện tử của Gia Lai",
  },
  late: {
    name: "Giải quyết quá hạn",
    numerator: "hồ sơ giải quyết quá hạn",
    denominator: RESOLVED,
    scope: "không tính hồ sơ đang giải quyết đã quá hạn; tỷ lệ càng thấp càng tốt",
    source: "",
  },
  lateOfAll: {
    name: "Quá hạn / tổng tiếp nhận",
    numerator: "hồ sơ quá hạn, gồm đã giải quyết và đang giải quyết,",
    denominator: WITH_CARRIED_OVER,
    scope: CARRIED_OVER + "; tỷ lệ càng thấp càng tốt",
    source: "Cổng một cửa điện tử của Gia Lai (phần trừ khỏi 100%)",
  },
  digitizedInputs: {
    name: "Số hóa thành phần hồ sơ",
    numerator: "hồ sơ có số hóa thành phần hồ sơ",
    denominator: ALL_RECEIVED,
    scope: "có số hóa, chưa chắc đã số hóa đầy đủ; " + AS_STATED,
    source: SYSTEM,
  },
  digitizedInputsComplete: {
    name: "Số hóa đầy đủ thành phần hồ sơ",
    numerator: "hồ sơ được số hóa đầy đủ thành phần",
    denominator: ALL_RECEIVED,
    scope: "hồ sơ chỉ số hóa một phần không được tính; " + AS_STATED,
    source: SYSTEM,
  },
  digitizedResults: {
    name: "Số hóa kết quả giải quyết",
    numerator: "hồ sơ có kết quả được số hóa",
    denominator: RESOLVED,
    scope: "",
    source: SYSTEM,
  },
  paidOnline: {
    name: "Thanh toán trực tuyến",
    numerator: "hồ sơ thanh toán trực tuyến",
    denominator: "số hồ sơ có nghĩa vụ tài chính",
    scope: "",
    source: SYSTEM,
  },
  paidOnlineOfFee: {
    name: "Thanh toán trực tuyến / thủ tục có phí",
    numerator: "hồ sơ thanh toán trực tuyến",
    denominator: "số hồ sơ của các thủ tục có phí, lệ phí",
    scope: "tính cả hồ sơ được miễn phí, lệ phí nếu bảng có gồm",
    source: SYSTEM,
  },
  eReceipts: {
    name: "Biên lai điện tử",
    numerator: "hồ sơ có biên lai điện tử",
    denominator: "số hồ sơ đã thanh toán",
    scope: "",
    source: "",
  },
  servicesInUse: {
    name: "Dịch vụ công có phát sinh trực tuyến",
    numerator: "dịch vụ công có ít nhất một hồ sơ trực tuyến",
    denominator: "số dịch vụ công cung cấp trực tuyến",
    scope: "đếm dịch vụ, không đếm hồ sơ",
    source: "",
  },
  custom: {
    name: "Tự chọn cột",
    numerator: "tổng các cột ở tử số",
    denominator: "tổng các cột ở mẫu số",
    scope: "theo đúng các cột đã chọn",
    source: "",
  },
};

/** The indicators in Vietnamese. */
export const indicatorsVi: IndicatorTexts = composeDefinitions(indicatorPartsVi, wordsVi);
