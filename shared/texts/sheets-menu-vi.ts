/** What the Google Sheets add-on says outside its sidebar. */
export const sheetsMenuTexts = {
  title: "Thước",
  openSidebar: "Mở thanh bên",
  /** Ends the description of an optional parameter: Sheets shows every parameter as if it were required. */
  optional: "(tùy chọn)",
  returns: "Kết quả.",
};
