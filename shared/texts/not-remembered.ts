/** That the workbook could not save what the pane remembers: nowhere, or not on the sheet with which it travels. */
export const notRememberedVi = {
  all: "Chưa lưu được các lựa chọn vào tệp: lần sau mở tệp phải chọn lại. Kết quả đã ghi không bị ảnh hưởng.",
  sheet:
    "Chưa ghi được thay đổi lên trang “Cấu hình Thước”: thay đổi vẫn được giữ trong tệp này nhưng chưa đi theo sang ứng dụng khác. Xem Chia sẻ > Cấu hình mang theo.",
};

/** The same in English. */
export const notRememberedEn: typeof notRememberedVi = {
  all: "Your choices could not be saved with the file and will be asked for again next time. What was written is not affected.",
  sheet:
    "A change could not be written on the sheet “Cấu hình Thước”: it is kept in this file, but does not travel to other applications yet. See Sharing > Settings in the file.",
};
