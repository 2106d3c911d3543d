import type { BalanceId, FindingCode, FindingDetail } from "../domain/finding-detail";
import { balancesVi } from "../texts/finding-vi";

const FORMS = "biểu II.06a/VPCP/KSTT và biểu 06 Thông tư 01/2020/TT-VPCP";
const RECOMPUTED = "Tính lại từ số hồ sơ của cùng dòng, so theo số chữ số thập phân ghi trong bảng";
const DEFINITION = "Định nghĩa số lượng: số nguyên từ 0; số chi tiết không lớn hơn tổng số";
const SET_766 = "Quyết định số 766/QĐ-TTg ngày 23/6/2022, mức tối đa của từng nhóm chỉ số";
const THRESHOLD = "Ngưỡng của Thước";
const READING = "Cách Thước đọc bảng";

/** Where the rule that a finding goes by comes from, for the printed list. */
const rules: Record<FindingCode, string> = {
  unreadable: DEFINITION,
  perhapsEaten: "Dấu hàng nghìn bị đọc thành dấu thập phân ở cùng cột",
  unbalanced: "",
  remainder: "",
  blankPart: "",
  unbalancedThroughout: "",
  wrongTotal: "Dòng tổng bằng tổng các đơn vị, không cộng cả dòng khối",
  totalOverBlanks: "Dòng tổng bằng tổng các đơn vị, không cộng cả dòng khối",
  unlikeTotal: "Dòng tổng bằng tổng các đơn vị, không cộng cả dòng khối",
  perhapsTotal: READING,
  partExceedsWhole: DEFINITION,
  partExceedsThroughout: DEFINITION,
  wrongRate: RECOMPUTED,
  rateCutOff: RECOMPUTED,
  rateOfNothing: "Mẫu số 0 là không phát sinh, không có tỷ lệ",
  rateOutOfRange: "Tỷ lệ từ 0% đến 100%",
  scoreAboveMost: SET_766,
  scoresAboveMost: SET_766,
  negativeScore: SET_766,
  outsized: THRESHOLD + ": gấp hơn 20 lần tổng các đơn vị còn lại",
  rowsLeftOut: "Đếm từ bảng hồ sơ: mỗi dòng hoặc được tính, hoặc nêu lý do chưa tính",
  repeatedUnit: "Mỗi đơn vị một dòng trong một khối",
  repeatedThroughout: "Mỗi đơn vị một dòng trong một khối",
  namesakes: "Mỗi đơn vị thuộc một khối",
  unclearRow: READING,
  notInList: "Danh mục đơn vị của tỉnh, thành phố đã chọn",
  missingUnits: "Danh mục đơn vị của tỉnh, thành phố đã chọn",
  listOfOthers: "Danh mục đơn vị của tỉnh, thành phố đã chọn",
  countJump: THRESHOLD + ": thay đổi hơn 3 lần, từ 30 hồ sơ trở lên",
  rateJump: THRESHOLD + ": thay đổi hơn 30 điểm phần trăm, mỗi kỳ từ 20 hồ sơ trở lên",
  cumulativeFell: "Số lũy kế không giảm",
  goneSince: "So với bảng của kỳ trước",
  hiddenUnits: READING,
  blankCounts: READING,
  otherPeriod: READING,
};

/** The rule behind a finding; of a balance its formula, with the forms that print it. */
export function ruleOf(detail: FindingDetail): string {
  return "balance" in detail ? ruleOfBalance(detail.balance) : rules[detail.code];
}

function ruleOfBalance(balance: BalanceId): string {
  return "Cân đối: " + balancesVi[balance] + " (" + FORMS + ")";
}
