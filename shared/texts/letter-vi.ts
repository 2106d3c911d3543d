import type { MissingLetterPart } from "./letter-facts";

/** What is said in Vietnamese about the letter that goes with a report. */
export const letterVi = {
  kind: "Loại văn bản",
  kinds: { congVan: "Công văn", baoCao: "Báo cáo" },
  document: "Số, ngày, trích yếu",
  number: "Số",
  symbol: "Ký hiệu",
  date: "Ngày ban hành",
  dateHint: "Ví dụ 05/06/2024. Chưa rõ ngày thì ghi 6/2024.",
  dateWrong: "Chưa đọc được ngày này. Hãy ghi ngày/tháng/năm, ví dụ 05/06/2024, hoặc để trống.",
  subject: "Trích yếu",
  addressing: "Nơi nhận và lời văn thêm",
  recipients: "Kính gửi",
  copies: "Nơi nhận",
  onePerLine: "Mỗi dòng một nơi.",
  more: "Đoạn mở đầu và đoạn kết",
  opening: "Đoạn mở đầu, trước phần số liệu",
  closing: "Đoạn kết, sau phần số liệu",
  paragraphs: "Mỗi dòng một đoạn.",

  checks: "Cần xem trước khi gửi",
  nothingToCheck: "Lời báo cáo không có chỗ nào phải xem lại.",
  missing: (parts: readonly MissingLetterPart[]) =>
    `Còn để trống: ${parts.map((part) => MISSING[part]).join(", ")}. Văn bản chừa chỗ để ghi tay.`,
  doubts: (units: string) =>
    `${units} đơn vị có số liệu hoặc tên cần rà soát, nên không có trong danh sách biểu dương, nhắc nhở.`,
  doubtsUnsaid: "Lời báo cáo không có đoạn nào đề nghị rà soát các đơn vị này.",
  changed: (changes: string) => `Lời báo cáo có ${changes} chỗ cần xem lại:`,
  moreChanges: (changes: string) => `và ${changes} chỗ khác.`,
  toWording: "Sửa ở phần Lời báo cáo",

  withAnnex: (title: string) => `Kèm phụ lục: ${title}`,
  toAnnex: "Chọn cột, cách xếp ở phần Phụ lục",
  preview: "Xem trước lời văn",
  previewLabel: "Văn bản xem trước",
  previewAnnex: (title: string, units: string) => `PHỤ LỤC: ${title} (${units} dòng)`,

  button: { congVan: "Tải công văn .docx", baoCao: "Tải báo cáo .docx" },
  copyButton: { congVan: "Sao chép công văn để dán vào Word", baoCao: "Sao chép báo cáo để dán vào Word" },
  busy: "Đang soạn…",
  note: "Trang tính được giữ nguyên.",
  noTable: "Chưa có bảng số liệu. Hãy mở trang có bảng, chọn một ô trong bảng rồi đọc lại ở phần Xếp hạng.",
  noIndicator: "Chọn ít nhất một chỉ số ở đầu trang.",
  checking: "Đang kiểm tra số liệu, chờ một chút…",
  unchecked: "Chưa kiểm tra được số liệu nên chưa soạn được.",
  finishFirst: "Có đoạn đang sửa dở ở phần Lời báo cáo. Hãy bấm Xong hoặc Thôi ở đó rồi quay lại.",
  mendDate: "Sửa ngày ban hành rồi mới tải được.",
  saved: (file: string) => `Đã tải “${file}”. Tệp nằm trong thư mục Tải xuống của trình duyệt.`,

  blocked: "Excel trên máy tính thường không cho ngăn này tải tệp về máy. Hãy sao chép cả văn bản rồi dán vào Word, hoặc mở tệp bằng Excel trên web để tải .docx.",
  otherWays: "Không thấy tệp tải về?",
  otherWaysHeading: "Cách khác",
  otherWaysNote: "Trình duyệt có thể chặn việc tải tệp. Khi đó dùng một trong các cách sau.",
  copyAll: "Sao chép cả văn bản để dán vào Word",
  copyWords: "Sao chép lời văn",
  annexSheet: "Ghi phụ lục ra trang mới",
  tryFile: "Vẫn thử tải tệp .docx",
  copiedAll: "Đã sao chép cả văn bản. Mở Word và dán (Ctrl+V), rồi xem lại lề và khổ giấy.",
  copiedWords: "Đã sao chép lời văn.",
  copyByHand: "Trình duyệt không cho sao chép. Nội dung đã được chọn ở ô dưới: nhấn Ctrl+C (máy Mac: ⌘C).",
  copyField: "Nội dung để sao chép",
};

const MISSING: Readonly<Record<MissingLetterPart, string>> = {
  body: "cơ quan ban hành",
  number: "số",
  place: "địa danh",
  date: "ngày",
  subject: "trích yếu",
  recipients: "kính gửi",
  name: "họ tên người ký",
};
