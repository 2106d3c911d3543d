/** What is said in Vietnamese of formulas that do not live in this workbook; counts arrive already written. */
export const repairVi = {
  looking: "Đang xem công thức của cả tệp…",
  lookAgain: "Xem lại cả tệp",
  heading: "Công thức cần sửa",
  nothing: "Không có công thức nào của Thước cần sửa.",
  sound: (count: string) => `${count} công thức của Thước đang tính bình thường.`,
  noneOfOurs: "Tệp này chưa có công thức nào của Thước.",
  summary: (count: string, sheets: string) => `${count} công thức ở ${sheets} trang sẽ được viết lại để tính trở lại.`,
  frozen:
    "Chừng nào chưa sửa, các ô này giữ số cũ hoặc báo #NAME?: số liệu đầu vào thay đổi thì số ở đây không đổi theo.",
  takeSheet: (sheet: string, count: string) => `Trang “${sheet}”: ${count} công thức`,
  hidden: "trang đang ẩn",
  because: {
    spelling: "viết theo cách lưu của tệp hoặc của ứng dụng khác",
    stuck: "viết đúng nhưng chưa được tính lại",
    spill: "giá trị chép cứng của một công thức trải nhiều ô; xóa đi để công thức gốc điền lại",
  },
  shows: (value: string) => `đang hiện ${value}`,
  blank: "đang để trống",
  cleared: "để trống, chờ công thức gốc điền",
  was: "Hiện nay",
  becomes: "Sửa thành",
  show: (cell: string) => `Mở ô ${cell}`,
  left: "Không sửa được",
  leftLocked: (cell: string) => `${cell}: trang hoặc ô đang được bảo vệ. Hãy bỏ bảo vệ trang tính rồi xem lại.`,
  leftForeign: (cell: string, functions: string) =>
    `${cell}: dùng hàm của nơi khác (${functions}), Thước không biết nên giữ nguyên.`,
  noFunctions:
    "Ứng dụng này không chạy được hàm của Thước, nên công thức sửa xong vẫn báo #NAME?. Hãy mở tệp bằng Excel 365 hoặc Google Sheets có cài Thước.",
  button: (count: string) => `Sửa ${count} công thức`,
  buttonNothing: "Sửa công thức",
  busy: "Đang sửa công thức…",
  keeps: "Chỉ công thức của Thước được viết lại; định dạng và các ô khác giữ nguyên. Hoàn tác được ngay tại đây.",
  nothingToDo: "Không có gì để sửa.",
};
