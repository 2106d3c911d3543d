/** Everything the workbench itself says. */
export const texts = {
  name: "Thước",
  open: "Mở tệp…",
  save: "Lưu .xlsx",
  sample: "Bảng mẫu",
  ownFile: "(tệp của bạn)",
  hint: "Gõ công thức vào ô, ví dụ =TYLE_TRUCTUYEN(C5:C20;B5:B20). Các tham số cách nhau bằng dấu chấm phẩy.",
  opened: (name: string) => `Đã mở “${name}”.`,
  openedSample: (title: string) => `Đã mở bảng mẫu ${title}.`,
  saved: (name: string) => `Đã lưu “${name}” vào thư mục tải về.`,
  left: (name: string, parts: readonly string[]) =>
    `Đã mở “${name}”. Tệp có ${parts.join(", ")}: bảng tính này không hiện và không giữ khi lưu; hãy giữ lại tệp gốc.`,
  parts: {
    charts: "biểu đồ",
    images: "hình ảnh",
    textBoxes: "hộp chữ",
    dataValidations: "ràng buộc nhập liệu",
    threadedComments: "nhận xét",
    pivotTables: "bảng tổng hợp (Pivot)",
    tables: "bảng có định dạng (Table)",
    sparklines: "biểu đồ trong ô",
    colourRules: "một số định dạng có điều kiện",
  },
  unsaved: "Bảng đang mở có thay đổi chưa lưu.",
  saveFirst: "Lưu rồi mở",
  discard: "Mở, bỏ thay đổi",
  stay: "Ở lại",
};
