/** What the sheets are called that Thước keeps in a workbook for itself. */
export const ownSheetsVi = {
  record: "Nhật ký Thước",
  configuration: "Cấu hình Thước",
  guide: "Hướng dẫn mở tệp",
  originals: "Thước - công thức gốc",
};
