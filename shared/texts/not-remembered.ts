/** That the workbook could not save what the pane remembers. */
export const notRememberedVi =
  "Chưa lưu được các lựa chọn vào tệp: lần sau mở tệp phải chọn lại. Kết quả đã ghi không bị ảnh hưởng.";

/** The same in English. */
export const notRememberedEn =
  "Your choices could not be saved with the file and will be asked for again next time. What was written is not affected.";
