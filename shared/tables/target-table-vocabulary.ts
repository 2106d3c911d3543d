/** The columns of a target table. */
export type TargetColumn = "indicator" | "group" | "unit" | "target" | "document" | "from" | "to";

/** Words that a header cell of each column contains; the first column that matches is taken. */
export const targetHeaderWords: readonly (readonly [TargetColumn, readonly string[]])[] = [
  ["target", ["chỉ tiêu", "tối thiểu"]],
  ["indicator", ["chỉ số"]],
  ["group", ["khối", "loại đơn vị", "nhóm"]],
  ["unit", ["đơn vị"]],
  ["to", ["đến ngày", "hết hiệu lực"]],
  ["from", ["từ ngày", "hiệu lực"]],
  ["document", ["văn bản", "quyết định", "căn cứ"]],
];

/** How the sheet with the workbook's target table is called. */
export const targetSheetName = "Chỉ tiêu";
