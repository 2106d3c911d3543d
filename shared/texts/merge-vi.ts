/** What the view that merges tables says in Vietnamese. */
export const mergeVi = {
  heading: "Tổng hợp các bảng",
  loading: "Đang mở…",
};
