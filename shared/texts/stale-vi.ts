/** What is said in Vietnamese of cells whose figures are taken for live and are not; counts arrive already written. */
export const staleVi = {
  count: (cells: string, places: string) => `${cells} ô đang giữ số cũ hoặc báo lỗi #NAME? (${places}).`,
  onSheet: (sheet: string, cells: string) => `trang “${sheet}”: ${cells} ô`,
  onOthers: (sheets: string, cells: string) => `${sheets} trang khác: ${cells} ô`,
  inTable: (cells: string) =>
    `Trong đó ${cells} ô nằm trong bảng đang xếp hạng: kết quả xếp hạng, đối chiếu và báo cáo từ bảng này có thể sai.`,
  frozen: "Số trong các ô này, và trong các ô tính theo chúng, không tự tính lại khi số liệu đầu vào thay đổi.",
  unread: (sheets: string) => `Chưa xem trang ${sheets} vì quá lớn; mục “Sửa công thức” xem cả tệp.`,
  quoted: (sheet: string) => `“${sheet}”`,
  others: (count: string) => `${count} trang khác`,
  between: ", ",
  unknown: (sheet: string) => `Trang “${sheet}” quá lớn nên chưa xem có ô nào giữ số cũ hay không.`,
  short: (cells: string) => `${cells} ô đang giữ số cũ hoặc báo #NAME?.`,
  shortInTable: (cells: string) => `${cells} ô trong bảng đang xếp hạng.`,
  repair: "Sửa công thức",
  fold: "Thu gọn",
  unfold: "Xem chi tiết",
  older: (sheet: string) =>
    `Công thức trong tệp vừa được viết lại. Khung này vẫn dùng số liệu của trang “${sheet}” đọc trước đó.`,
  readAgain: "Đọc lại bảng",
  note: (cells: string) => `Bảng này có ${cells} ô giữ số cũ hoặc báo #NAME?: nên sửa công thức trước khi xếp hạng.`,
  noteOlder: "Công thức vừa được viết lại: nên đọc lại bảng trước khi xếp hạng.",
};
