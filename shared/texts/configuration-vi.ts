/** What is said in Vietnamese of what a workbook remembers, and of the sheet with which it travels; counts arrive already written. */
export const configurationVi = {
  looking: "Đang xem trang “Cấu hình Thước”…",
  lookAgain: "Xem lại",
  openSheet: "Mở trang “Cấu hình Thước”",
  remembered: "Tệp này đang ghi nhớ",
  nothing: "Tệp này chưa ghi nhớ gì cần mang theo: chưa chỉnh cột, chưa xác nhận tên, chưa lập chỉ số riêng.",
  kindCount: (kind: string, count: string) => `${kind}: ${count}`,
  hosts: { excel: "Excel", sheets: "Google Sheets", workbench: "trang dùng thử này" },
  onlyHere: (host: string) =>
    `Những điều này đang ở phần ẩn của tệp, chỉ ${host} đọc được: mở tệp bằng ứng dụng khác thì phải làm lại. Ghi ra trang “Cấu hình Thước” để chúng đi theo tệp.`,
  onSheet: (count: string) =>
    `Trang “Cấu hình Thước” đang giữ ${count} điều. Excel và Google Sheets đều đọc từ đó; mỗi thay đổi được ghi ngay lên đó.`,
  forget: "Xóa một dòng trên trang là Thước quên điều đó, từ lần mở thanh bên sau.",
  changedThere: "Trang này đã được sửa từ khi mở thanh bên. Nội dung mới được dùng từ lần mở thanh bên sau.",
  notOnSheet:
    "Có thay đổi chưa ghi được lên trang “Cấu hình Thước” (trang đang được bảo vệ, tệp chỉ được xem, hoặc mất kết nối). Thay đổi vẫn được giữ trong tệp này, không mất. Hãy bỏ bảo vệ rồi bấm nút ghi lại bên dưới.",
  foreign:
    "Tệp đã có một trang “Cấu hình Thước” không phải do Thước ghi (không có dòng “Phiên bản cấu hình”). Thước không dùng và không động đến trang đó. Muốn cấu hình đi theo tệp, hãy đổi tên trang đó rồi bấm “Xem lại”.",
  newer: (cell: string) =>
    `Trang “Cấu hình Thước” do bản Thước mới hơn ghi (ô ${cell}). Trang được giữ nguyên và chưa dùng được; hãy cập nhật Thước. Trong lúc đó, những điều ghi nhớ vẫn ở phần ẩn của tệp.`,
  noVersion: (cell: string) =>
    `Trang “Cấu hình Thước” mất số phiên bản (xem ô ${cell}). Trang được giữ nguyên và chưa dùng. Hãy ghi lại dòng “Phiên bản cấu hình” với số 1 ở cột bên cạnh, hoặc đổi tên trang này và ghi trang mới.`,
  problems: "Dòng không dùng được",
  because: {
    damaged: (cell: string) =>
      `Ô ${cell}: dữ liệu đã bị sửa hoặc mất một phần nên không đọc được. Dòng này được giữ nguyên, không dùng. Hãy khôi phục ô từ lịch sử phiên bản, hoặc xóa cả dòng rồi làm lại việc đó trong Thước.`,
    dataGone: (cell: string) =>
      `Ô ${cell}: dữ liệu đã bị xóa, chỉ còn lời mô tả. Hãy khôi phục ô từ lịch sử phiên bản, hoặc xóa cả dòng.`,
    tooMany: (cell: string) => `Ô ${cell}: đã quá 5.000 tên nên tên này không được dùng. Hãy xóa bớt những tên không còn cần.`,
  },
  othersRead: (sheets: string) => `Còn ${sheets}: Thước chỉ đọc trang tên đúng là “Cấu hình Thước”. Hãy xóa hoặc đổi tên trang thừa.`,
  sheet: (name: string) => `trang “${name}”`,
  staysHere: "Chỉ số, chỉ tiêu và thứ tự của lần xếp hạng gần nhất là lựa chọn tạm, mỗi ứng dụng giữ riêng.",
  targets: (sheet: string) => `Bảng chỉ tiêu đã nằm ở trang “${sheet}”, cũng đi theo tệp.`,
  write: "Ghi ra trang “Cấu hình Thước”",
  writeAgain: "Ghi lại những thay đổi còn thiếu",
  upToDate: "Trang “Cấu hình Thước” đã có đủ",
  notes: {
    write: "Ghi một trang mới ở cuối tệp; không đổi trang nào khác. Hoàn tác được ngay tại đây.",
    nothing: "Chưa có gì để ghi.",
    waiting: "Chỉ ghi những dòng đã thay đổi.",
    upToDate: "Không phải làm gì thêm.",
    unusable: "Xem cách xử lý ở trên.",
  },
};
