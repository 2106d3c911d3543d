/** What is said in Vietnamese around the two days of a period. */
export const periodFieldsVi = {
  from: "Từ ngày",
  until: "Đến hết ngày",
  dayNote: "Ví dụ 01/05/2024.",
  badDay: "Chưa phải là ngày. Hãy ghi ngày/tháng/năm, ví dụ 31/05/2024.",
  badOrder: "“Đến hết ngày” ở trước “Từ ngày”. Hãy sửa một trong hai ngày.",
};
