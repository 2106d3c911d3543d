/** What stands where the view that merges tables is going to be; the rest comes with it, in `merging-vi`. */
export const mergeVi = {
  heading: "Tổng hợp các bảng",
  loading: "Đang mở…",
};
