/** What the view that checks figures says in Vietnamese. */
export const checkVi = {
  heading: "Kiểm tra số liệu",
  loading: "Đang mở…",
};
