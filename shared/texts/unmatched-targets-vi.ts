import { listedNames } from "./listed-names";
import { showCount } from "./show-number";

/** Which rows of the target table name units that the table of figures does not have. */
export const unmatchedTargetsVi = (sheet: string, unmatched: readonly { readonly row: number; readonly name: string }[]): string =>
  `${showCount(new Set(unmatched.map(({ row }) => row)).size)} dòng của trang “${sheet}” nêu đơn vị không có trong bảng: ` +
  `${listedNames(unmatched.map(({ row, name }) => `dòng ${String(row)} “${name}”`))}. Nếu tên viết khác, hãy sửa để chỉ tiêu của dòng đó được dùng.`;
