import type { CheckId, NotChecked } from "../domain/audit-check";
import type { Severity } from "../domain/finding-detail";
import { balancesVi } from "./finding-vi";

/** What the view that checks figures says in Vietnamese once its part of the pane is there. Counts arrive as written. */
export const auditVi = {
  running: "Đang kiểm tra…",
  noTable: "Chưa đọc được bảng số liệu. Hãy mở trang có bảng rồi bấm “Đọc lại vùng đang chọn”.",
  readAgain: "Đọc lại vùng đang chọn",
  source: "Bảng được kiểm tra",
  place: (sheet: string, area: string) => `Trang “${sheet}”, vùng ${area}`,
  against: "Đối chiếu với",
  previous: "Kỳ trước",
  noPrevious: "(không so với kỳ trước)",
  result: "Kết quả",
  counts: { wrong: (count: string) => `${count} chỗ sai`, doubtful: (count: string) => `${count} chỗ nghi ngờ`, note: (count: string) => `${count} lưu ý` } satisfies Record<Severity, (count: string) => string>,
  severities: { wrong: "Sai", doubtful: "Nghi ngờ", note: "Lưu ý" } satisfies Record<Severity, string>,
  nothing: (checks: string) => `Không phát hiện bất thường qua ${checks} phép kiểm tra đã thực hiện.`,
  nothingChecked: "Chưa kiểm tra được gì: bảng không có cột số lượng mà Thước nhận ra. Hãy mở phần “Xếp hạng” và bấm “Sửa cách đọc” để xem lại các cột.",
  goTo: (cell: string) => `Đến ô ${cell}`,
  goToOf: (cell: string, unit: string) => `Đến ô ${cell} của ${unit}`,
  checked: (count: string) => `Đã kiểm tra (${count})`,
  notChecked: (count: string) => `Chưa kiểm tra được (${count})`,
  checks: {
    ...balancesVi,
    counts: "từng ô số lượng có đọc được không",
    parts: "số chi tiết so với tổng số",
    totals: "dòng tổng cộng, dòng cộng khối so với tổng các đơn vị",
    rates: "tỷ lệ ghi trong bảng so với số hồ sơ",
    scores: "điểm so với mức tối đa",
    names: "đơn vị trùng hoặc thiếu tên",
    list: "đơn vị trong bảng so với danh mục của tỉnh, thành phố",
    change: "thay đổi so với kỳ trước",
  } satisfies Record<CheckId, string>,
  compared: (count: string) => `${count} lần đối chiếu`,
  reasons: {
    columns: "bảng thiếu cột hoặc cột chưa có số liệu",
    noTotals: "bảng không có dòng tổng cộng",
    noRates: "bảng không có cột tỷ lệ nào tính lại được",
    ratesUnknown: "có cột tỷ lệ chưa rõ tính từ những cột nào",
    noScores: "chưa biết mức điểm tối đa",
    noList: "chưa chọn tỉnh, thành phố",
    noPrevious: "chưa chọn kỳ trước",
    noCommonUnits: "hai kỳ không có đơn vị chung",
  } satisfies Record<NotChecked, string>,
  button: "Ghi kết quả kiểm tra ra trang mới",
  keepsData: "Không sửa số liệu nào.",
  nothingToWrite: "Chưa có kết quả để ghi.",
};
