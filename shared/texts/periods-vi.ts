import type { ShownChange } from "./show-points";

/** What is said in Vietnamese of two periods that are compared; figures arrive already written. */
export const periodsVi = {
  field: "So với kỳ trước",
  none: "Không so sánh",
  beside: (period: string) => `Cùng bảng: ${period}`,
  table: (sheet: string, area: string, period: string | undefined) =>
    (period === undefined ? "Trang" : `${period}, trang`) + ` “${sheet}”, vùng ${area}`,
  likely: { previous: "kỳ liền trước", lastYear: "cùng kỳ năm trước", earlier: "kỳ trước đó" },
  likelySheet: "có thể là kỳ trước",
  compareWith: (offer: string) => `So với: ${offer}`,
  otherSheet: "Chọn trang khác…",
  whichSheet: "Kỳ trước ở trang nào?",
  whichTable: (sheet: string) => `Trang “${sheet}” có nhiều bảng. Bảng nào là kỳ trước?`,
  looking: "Đang tìm bảng của kỳ trước…",
  noSheets: "Tệp không có trang nào khác.",
  ratesOnly: (columns: string) => `${columns}: chỉ có tỷ lệ, không rõ tính từ số nào nên không dùng để so sánh.`,
  from: (sheet: string, numerator: string, denominator: string) =>
    `Kỳ trước lấy ở trang “${sheet}”: tử số ${numerator}; mẫu số ${denominator}.`,
  care: {
    same: (period: string) => `Cả hai bảng đều ghi ${period}; xin kiểm tra có chọn nhầm bảng không.`,
    later: (period: string) => `Bảng được chọn là ${period}, sau kỳ này; xin kiểm tra có chọn nhầm bảng không.`,
    unlike: (period: string) => `Bảng được chọn là ${period}, không cùng loại với kỳ này; xin cân nhắc khi so sánh.`,
  },
  blanks: (count: string, cells: string) => `${count} ô trống ở bảng kỳ trước được tính là 0 (${cells}).`,
  nameless: (sheet: string) => `kỳ trước (trang “${sheet}”)`,

  heading: "So với kỳ trước",
  points: ({ goes, points }: ShownChange) => {
    if (goes === "nowhere") return "không đổi";
    return points === undefined ? "gần như không đổi" : (goes === "up" ? "tăng " : "giảm ") + points + " điểm";
  },
  pointsSaid: ({ goes, points }: ShownChange) => {
    if (goes === "nowhere") return "không đổi";
    if (points === undefined) return "gần như không đổi";
    return (goes === "up" ? "tăng " : "giảm ") + points + " điểm phần trăm";
  },
  ranks: (before: string, now: string, goes: ShownChange["goes"]) => {
    if (goes === "nowhere") return before === now ? `vẫn hạng ${now}` : `vẫn hạng ${now} (kỳ trước ${before})`;
    return `${goes === "up" ? "lên" : "xuống"} hạng ${now} (kỳ trước ${before})`;
  },
  otherGroup: "kỳ trước xếp ở khối khác",
  isNew: "mới, kỳ trước không có",
  wasIdle: "kỳ trước không phát sinh",
  wasDoubtful: (cell: string, why: string) => `chưa so sánh được, cần xem lại ô ${cell} của bảng kỳ trước: ${why}`,
  isAsked: "chưa so sánh được, tên chưa xác nhận",

  overall: (before: string, rateBefore: string, countsBefore: string, rate: string, counts: string, change: string) =>
    `So với ${before}: tỷ lệ chung từ ${rateBefore} (${countsBefore}) nay là ${rate} (${counts}), ${change}.`,
  common: (units: string, rateBefore: string, countsBefore: string, rate: string, counts: string, change: string) =>
    `Riêng ${units} đơn vị được xếp hạng ở cả hai kỳ: ` +
    `tỷ lệ chung từ ${rateBefore} (${countsBefore}) nay là ${rate} (${counts}), ${change}.`,
  noneInCommon: (before: string) => `Không có đơn vị nào được xếp hạng ở cả kỳ này và ${before}.`,
  goneHeading: (units: string) => `Có ở kỳ trước, không có ở kỳ này (${units})`,
};
