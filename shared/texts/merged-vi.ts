import { meaningsVi } from "./meanings-vi";

/** What a merged table says in Vietnamese of what it was made from and of what did not fit; counts arrive written. */
export const mergedVi = {
  meanings: meaningsVi,
  source: (sheet: string, file: string | undefined) =>
    file === undefined ? `trang “${sheet}”` : `tệp “${file}”, trang “${sheet}”`,
  cell: (address: string, source: string) => `ô ${address}, ${source}`,
  row: (source: string, row: string) => `${source}, dòng ${row}`,
  column: (letters: string, source: string) => `cột ${letters}, ${source}`,
  noHeader: "không có tiêu đề",
  units: (units: string) => `${units} đơn vị`,
  andMore: (names: string, rest: string) => `${names} và ${rest} đơn vị khác`,
  noName: "(không có tên)",
  noGroup: "không ghi khối",

  conflicts: (count: string) => `Mâu thuẫn giữa các nguồn (${count})`,
  conflictsWhy: "Các nguồn ghi khác nhau nên ô để trống. Sửa số ở nguồn rồi đọc lại.",
  leftOut: (count: string) => `Ô chưa dùng được (${count})`,
  leftOutWhy: "Không đưa vào bảng; không đoán thay.",
  apart: (count: string) => `Cùng tên, khác khối (${count})`,
  apartWhy: "Để thành nhiều dòng, vì có thể là các đơn vị khác nhau.",
  acrossWhy: "Đã ghép làm một theo lựa chọn “Ghép cả khi khối ghi khác nhau”.",
  apartGroups: (name: string, groups: string) => `${name}: ${groups}`,
  missing: (count: string) => `Đơn vị không có ở mọi nguồn (${count})`,
  missingWhy: "Số của đơn vị chỉ lấy từ nguồn có đơn vị đó.",
  missingIn: (source: string, units: string, names: string) => `Thiếu ở ${source}: ${units} đơn vị (${names})`,
  nothingShared: "Không đơn vị nào có ở hai nguồn của cùng một kỳ.",
  columns: (count: string) => `Cột không đưa vào (${count})`,
  columnsWhy: "Không cộng, không đoán nghĩa các cột này.",
  columnLeftOut: {
    notUnderstood: "chưa hiểu cột này",
    rate: "tỷ lệ không cộng được, hãy tính lại từ số lượng",
    note: "ghi chú, xếp loại",
    repeated: "trùng nghĩa với một cột khác của cùng bảng",
  },
  columnOf: (header: string, reason: string) => `“${header}”: ${reason}`,
  partial: (count: string) => `Cột không có ở mọi nguồn (${count})`,
  partialWhy: "Số của cột chỉ lấy từ nguồn có cột đó; khi cộng, hãy kiểm tra nguồn kia có thiếu số hay không.",
  partialColumn: (column: string, sources: string) => `“${column}” chỉ có ở ${sources}`,
  unsure: (count: string) => `Cột đọc chưa chắc (${count})`,
  unsureWhy: "Đã đưa vào bảng. Nếu hiểu sai, hãy bỏ chọn bảng đó hoặc sửa tiêu đề cột.",
  unsureColumn: (header: string, meaning: string) => `“${header}” được hiểu là “${meaning}”`,
  blanks: (count: string) => `Ô trống khi cộng (${count})`,
  blanksWhy: "Tổng chỉ gồm số của các nguồn còn lại. Nếu là số còn thiếu, hãy bổ sung rồi đọc lại.",
  questions: (count: string) => `Tên chưa xác nhận (${count})`,
  questionsWhy: "Có thể là cùng một đơn vị; chưa ghép cho đến khi có người xác nhận.",
  question: (name: string, suggestions: string) => `“${name}” có thể là ${suggestions}`,

  joinNote: "Cột bổ sung cho nhau; chỗ ghi khác nhau để trống và được liệt kê.",
  addNote: "Số lượng được cộng lại, ví dụ hai quầy của một đơn vị. Không dùng khi các nguồn ghi cùng một số hồ sơ.",
  acrossGroups: "Ghép cả khi khối ghi khác nhau",
  undatedSome: "Có bảng chưa ghi kỳ: số của bảng đó thành dòng riêng.",
  undatedAll: "Các bảng không ghi kỳ, được coi là cùng một kỳ.",
  openPoints: "Còn điểm cần xem; các chỗ đó để trống và được ghi ở cuối trang.",
  noUnits: "Các bảng đã chọn chưa có dòng đơn vị nào.",
  several: "Trang có nhiều bảng: hãy chọn bảng cần lấy.",

  summary: (units: string, sources: string, columns: string) =>
    `${units} đơn vị, ${sources} nguồn, ${columns} cột số liệu`,
  periods: (periods: string) => `${periods} kỳ`,
  open: (conflicts: string, leftOut: string, names: string) =>
    `${conflicts} mâu thuẫn; ${leftOut} ô chưa dùng được; ${names} tên cần xác nhận`,
};
