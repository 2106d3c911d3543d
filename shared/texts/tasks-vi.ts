/** The list of what can be done about targets and indicators. */
export const tasksVi = {
  heading: "Chỉ tiêu và chỉ số",
  loading: "Đang mở…",
  back: "Các việc về chỉ tiêu",
  names: {
    targets: "Bảng chỉ tiêu",
    scorecard: "Nhiều chỉ số cùng lúc",
    outlook: "Còn thiếu và tiến độ",
    passing: "Giao chỉ tiêu cho cấp dưới",
    procedures: "Danh mục thủ tục hành chính",
    countryside: "Tiêu chí nông thôn mới",
    indicators: "Chỉ số và cách tính",
  },
  purposes: {
    targets: "Ai giao, theo văn bản nào, cho đơn vị nào, từ ngày nào.",
    scorecard: "Đánh giá từng chỉ số, điểm chung và thứ hạng.",
    outlook: "Số hồ sơ còn thiếu; giữ nhịp hiện nay thì đến hạn đạt bao nhiêu.",
    passing: "Chia chỉ tiêu của cấp trên cho từng đơn vị, có chứng minh.",
    procedures: "Chỉ tính thủ tục trong danh mục và còn hiệu lực.",
    countryside: "Mức 30% hoặc 50% mà từng xã đăng ký.",
    indicators: "Xem cách tính, lập chỉ số riêng của địa phương.",
  },
};
