/** The fixed words of the sheet `Cấu hình Thước`, which is Vietnamese in every language of the pane and is found by them. */
export const settingsSheetVi = {
  title: "CẤU HÌNH THƯỚC",
  notes: [
    "Trang này do Thước ghi để cấu hình đi theo tệp: mở bằng Excel hay Google Sheets đều dùng được. Có trang này thì Thước đọc từ đây mỗi lần mở thanh bên.",
    "Xóa một dòng bên dưới là Thước quên điều đó, kể từ lần mở thanh bên sau. Xin đừng sửa cột “Dữ liệu” và bốn dòng ghi phiên bản; dòng nào Thước không hiểu thì được giữ nguyên, không dùng và được báo trong mục Chia sẻ > Cấu hình mang theo.",
    "Ai mở tệp cũng đọc được trang này, kể cả tên cơ quan, người ký trong mẫu công văn. Chỉ tiêu nằm ở trang “Chỉ tiêu”.",
  ],
  version: "Phiên bản cấu hình",
  madeBy: "Ghi bởi",
  madeByRules: (rules: string) => `Thước, quy tắc tính bản ${rules}`,
  created: "Lập lúc",
  updated: "Cập nhật lúc",
  kind: "Loại",
  summary: "Nội dung",
  data: "Dữ liệu (không sửa)",
};
