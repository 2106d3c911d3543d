/** What a report is about. */
export const reportBasisVi = {
  noTable: "Chưa có bảng số liệu. Hãy mở trang có bảng, chọn một ô trong bảng rồi bấm “Đọc lại vùng đang chọn”.",
  basis: "Nội dung báo cáo",
  /** @param compared how many of the indicators have figures of the period before. */
  basisLine: (indicators: number, compared: number, before: string | undefined): string =>
    (indicators === 0 ? "Chưa chọn chỉ số nào" : `${indicators} chỉ số`) +
    (before === undefined || compared === 0
      ? ", không so với kỳ trước"
      : compared === indicators
        ? `, so với ${before}`
        : `, ${compared} chỉ số so với ${before}`),
  notCompared: (names: string, before: string): string => `Không có số liệu của ${before} để so sánh: ${names}.`,
  indicators: "Chỉ số trong báo cáo",
  reportedBefore: (period: string, at: string, same: boolean): string =>
    (period === "" ? "Bảng này đã lập báo cáo" : `Đã lập báo cáo ${period}`) + ` lúc ${at}; từ đó số liệu của bảng ` +
    (same ? "chưa đổi." : "đã đổi (xem từng ô ở “Làm lại kỳ này”)."),
  working: (percent: string) => `Đang tính báo cáo… ${percent}`,
  progress: "Tiến độ tính báo cáo",
  stop: "Dừng",
  stopped: "Đã dừng tính báo cáo; nội dung dưới đây chưa theo số liệu và cách lập mới nhất.",
  goOn: "Tính tiếp",
  notCurrent: "Chờ tính xong báo cáo.",
  cannotRank: " (chưa tính được)",
};
