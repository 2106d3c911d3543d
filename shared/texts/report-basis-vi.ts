/** What a report is about. */
export const reportBasisVi = {
  basis: "Nội dung báo cáo",
  basisLine: (indicators: number, before: string | undefined): string =>
    (indicators === 0 ? "Chưa chọn chỉ số nào" : `${indicators} chỉ số`) +
    (before === undefined ? ", không so với kỳ trước" : `, so với ${before}`),
  indicators: "Chỉ số trong báo cáo",
  reportedBefore: (period: string, at: string, same: boolean): string =>
    (period === "" ? "Bảng này đã lập báo cáo" : `Đã lập báo cáo ${period}`) + ` lúc ${at}; từ đó số liệu của bảng ` +
    (same ? "chưa đổi." : "đã đổi (xem từng ô ở “Làm lại kỳ này”)."),
  cannotRank: " (chưa tính được)",
};
