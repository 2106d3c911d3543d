/** The lists of pieces of work: about targets and indicators, and about the report. */
export const tasksVi = {
  loading: "Đang mở…",
  lists: {
    targets: { heading: "Chỉ tiêu và chỉ số", back: "Các việc về chỉ tiêu" },
    report: { heading: "Báo cáo", back: "Các việc về báo cáo" },
  },
  names: {
    targets: "Bảng chỉ tiêu",
    scorecard: "Nhiều chỉ số cùng lúc",
    outlook: "Còn thiếu và tiến độ",
    passing: "Giao chỉ tiêu cho cấp dưới",
    procedures: "Danh mục thủ tục hành chính",
    countryside: "Tiêu chí nông thôn mới",
    indicators: "Chỉ số và cách tính",
    routine: "Làm lại kỳ này",
    annex: "Phụ lục và biểu đồ",
    wording: "Lời báo cáo",
    letter: "Công văn, báo cáo Word",
  },
  purposes: {
    targets: "Ai giao, theo văn bản nào, cho đơn vị nào, từ ngày nào.",
    scorecard: "Đánh giá từng chỉ số, điểm chung và thứ hạng.",
    outlook: "Số hồ sơ còn thiếu; giữ nhịp hiện nay thì đến hạn đạt bao nhiêu.",
    passing: "Chia chỉ tiêu của cấp trên cho từng đơn vị, có chứng minh.",
    procedures: "Chỉ tính thủ tục trong danh mục và còn hiệu lực.",
    countryside: "Mức 30% hoặc 50% mà từng xã đăng ký.",
    indicators: "Xem cách tính, lập chỉ số riêng của địa phương.",
    routine: "Lặp lại báo cáo kỳ trước trên bảng mới; các kỳ đã lưu.",
    annex: "Bảng theo mẫu phụ lục, so với kỳ trước, có biểu đồ.",
    wording: "Kết quả chung, biểu dương, nhắc nhở, đề nghị rà soát.",
    letter: "Tệp .docx theo Nghị định 30/2020/NĐ-CP, kèm phụ lục.",
  },
};
