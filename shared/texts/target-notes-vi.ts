import { showDay } from "./show-day";

/** Rows of a target table that say nothing on a day (`ranking/rules-out-of-force`). */
interface RowsOut {
  readonly all: number;
  readonly ended: readonly number[];
  readonly notYet: readonly number[];
  readonly lastDay: string;
}

/** Rows that are named. */
const MOST_ROWS = 5;

/** "dòng 4, 5, 7…" */
function rowsVi(rows: readonly number[]): string {
  return "dòng " + rows.slice(0, MOST_ROWS).join(", ") + (rows.length > MOST_ROWS ? "…" : "");
}

/** What the fields of the target say, and what they say of the workbook's target table. */
export const targetNotesVi = {
  fromSheet: (sheet: string) => `Theo trang “${sheet}”`,
  minimum: "Mức tối thiểu",
  hint: "Ví dụ: 45% hoặc 29,87%",
  assessedOn: "Ngày đánh giá",
  dateWrong: "Sửa ngày đánh giá để xếp hạng.",
  on: (day: string) => `Dùng chỉ tiêu có hiệu lực ngày ${day}.`,
  onToday: (day: string) =>
    `Bảng không ghi kỳ số liệu nên Thước lấy ngày hôm nay: dùng chỉ tiêu có hiệu lực ngày ${day}. Nếu số liệu của kỳ khác, hãy sửa ngày.`,
  problems: (sheet: string, cells: string) => `Trang “${sheet}” có ô chưa dùng được: ${cells}.`,
  unused: (sheet: string, rows: string) =>
    `Tệp có trang “${sheet}” với ${rows} dòng chỉ tiêu cho chỉ số này, chưa được dùng. Muốn đối chiếu theo trang đó, hãy chọn trang trong danh sách trên.`,
  allOut: (sheet: string, day: string, { all, ended, lastDay }: RowsOut) =>
    `Trang “${sheet}” không có chỉ tiêu nào cho chỉ số này còn hiệu lực ngày ${day}: ` +
    (ended.length === 0
      ? `cả ${String(all)} dòng chưa có hiệu lực. `
      : ended.length === all
        ? `cả ${String(all)} dòng đã hết hiệu lực, muộn nhất ngày ${showDay(lastDay)}. `
        : `${String(ended.length)} dòng đã hết hiệu lực, ${String(all - ended.length)} dòng chưa có hiệu lực. `) +
    `Hãy thêm dòng còn hiệu lực ở phần “Chỉ tiêu”, hoặc chọn trang đó trong danh sách trên rồi sửa ngày đánh giá.`,
  someOut: (sheet: string, day: string, { all, ended, notYet }: RowsOut) =>
    `${String(ended.length + notYet.length)} trong ${String(all)} dòng chỉ tiêu cho chỉ số này ở trang “${sheet}” không dùng được cho ngày ${day}: ` +
    [
      ...(ended.length > 0 ? [`đã hết hiệu lực: ${rowsVi(ended)}`] : []),
      ...(notYet.length > 0 ? [`chưa có hiệu lực: ${rowsVi(notYet)}`] : []),
    ].join("; ") +
    ".",
};
