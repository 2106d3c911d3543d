import { showCount } from "./show-number";

/** What is told of a lock below its values. */
export interface LockWords {
  /** As shown: "14:05 ngày 22/11/2026". */
  readonly at: string;
  readonly source: string;
  readonly area: string;
  readonly file: string | undefined;
  readonly cells: number;
  readonly formulas: number;
  readonly rules: number;
  /** The sum over all values. */
  readonly whole: string;
}

/** The words of a locked sheet. They stand in files that are kept for years: other words are another schema of the footer. */
export const lockedSheetVi = {
  sheetName: (source: string): string => `Khóa ${source}`,
  heading: "BẢN KHÓA SỐ LIỆU",
  /** Stands before what programs read. */
  mark: "Dấu kiểm Thước",
  lines: ({ at, source, area, file, cells, formulas, rules, whole }: LockWords): string[] => [
    `Khóa lúc ${at}, từ trang “${source}”, vùng ${area}${file === undefined ? "" : `, tệp “${file}”`}.`,
    `${showCount(cells)} ô có nội dung, chỉ có giá trị` +
      (formulas === 0 ? "" : `; ${showCount(formulas)} công thức đã thay bằng giá trị lúc khóa`) +
      `. Quy tắc tính: bản ${String(rules)}.`,
    `Mã kiểm tra số liệu: ${whole}. Mã này để phát hiện số liệu bị sửa sau khi khóa; không phải chữ ký.`,
  ],
};
