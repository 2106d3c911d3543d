/** Columns that a wide annex is proposed without. */
export type SparedColumns = "counts" | "rateBefore" | "ranks";

/** The piece of work that makes the annex of a report. */
export const annexVi = {
  noIndicator: "Hãy chọn ít nhất một chỉ số tính được ở phần nội dung báo cáo.",
  look: "Nội dung phụ lục",
  about: "Lập phụ lục cho",
  all: (indicators: string) => `Cả ${indicators} chỉ số`,
  columns: "Các cột",
  counts: "Số hồ sơ (tử số, mẫu số)",
  before: "So với kỳ trước",
  rateBefore: "Tỷ lệ kỳ trước (bỏ thì vẫn còn mức tăng, giảm)",
  noBefore: "Chưa có cột so với kỳ trước: hãy chọn kỳ trước ở phần nội dung báo cáo.",
  ranks: "Thứ hạng",
  spared: (parts: readonly SparedColumns[]) =>
    `Đủ cột thì chữ in trên A4 ngang nhỏ hơn 8 pt, nên tạm bỏ ${parts.map((part) => SPARED[part]).join(", ")}. Cần cột nào thì đánh dấu lại cột đó.`,
  divided: "Chia thành nhiều biểu cho vừa trang in",
  order: "Thứ tự đơn vị",
  byRank: "Theo hạng của chỉ số đầu",
  byTable: "Như bảng nguồn",
  chartNote: "Biểu đồ có các cột theo đúng thứ tự này. Biểu đồ nằm bên phải bảng để xem trên máy, không in cùng phụ lục; cần thì chọn biểu đồ rồi in riêng.",
  naming: "Tên, kỳ và số phụ lục",
  title: "Tên phụ lục",
  titleHint: "Để trống thì dùng tên đề xuất.",
  period: "Kỳ báo cáo",
  periodHint: "Để trống thì ghi kỳ nêu trong bảng, nếu có.",
  number: "Số phụ lục",
  numberHint: "Ví dụ: I. Để trống nếu chỉ có một phụ lục.",
  preview: "Xem trước",
  columnsOf: (indicators: number) => `Các cột của ${indicators} chỉ số`,
  size: (units: string, groups: number, columns: number, tables: number) =>
    units + " đơn vị" + (groups === 0 ? "" : `, ${groups} khối`) + (tables > 1 ? `, ${tables} biểu` : `, ${columns} cột`) + ", khổ A4 ngang.",
  tables: (tables: number) =>
    `Để trong một bảng thì chữ in trên A4 ngang nhỏ hơn 8 pt, nên phụ lục chia thành ${tables} biểu theo chỉ số. Mỗi biểu ở một trang riêng, đều có số thứ tự và tên đơn vị:`,
  table: (number: number, indicators: string) => `Biểu số ${number}: ${indicators}`,
  small: (size: string) => `In trên một trang A4 ngang, chữ chỉ còn khoảng ${size} pt. Có thể bớt cột, chia thành nhiều biểu hoặc in khổ A3.`,
  standing: (indicator: string) => `Các đơn vị theo chỉ số “${indicator}”`,
  apart: (units: string) => `Có trong bảng nhưng không có tỷ lệ: ${units} đơn vị`,
  noActivity: (indicators: string) => `Không phát sinh: ${indicators}`,
  toReview: (indicators: string, cell: string, why: string) => `Cần rà soát: ${indicators}. Ô ${cell}: ${why}`,
  allCounted: "Mọi đơn vị đều có tỷ lệ và được tính vào dòng cộng.",
  doubts: "Lý do cần rà soát của từng đơn vị được nêu ở phần ghi chú dưới bảng.",
  checking: "Đang kiểm tra số liệu, xong sẽ lập được phụ lục.",
  unchecked: "Chưa kiểm tra được số liệu.",
  button: "Lập phụ lục ra trang mới",
};

const SPARED: Readonly<Record<SparedColumns, string>> = { counts: "số hồ sơ", rateBefore: "tỷ lệ kỳ trước", ranks: "thứ hạng" };
