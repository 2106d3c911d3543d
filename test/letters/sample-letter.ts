import type { Letter, LetterForm } from "../../shared/letters/letter";
import type { Paragraph } from "../../shared/reporting/statement";
import type { Annex, AnnexColumn, AnnexRow } from "../../shared/reports/annex";

/** Công văn Đức Thọ 2024, as its form would be filled in. */
export const ducTho: LetterForm = {
  kind: "congVan",
  parentBody: "",
  body: "ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ",
  number: "",
  symbol: "UBND-KSTT",
  place: "Đức Thọ",
  date: "2024",
  subject: "Đẩy mạnh thực hiện đạt kết quả các chỉ tiêu về Dịch vụ công trực tuyến",
  recipients: [
    "Trưởng các phòng, ban thuộc UBND huyện;",
    "Chủ tịch UBND các xã, thị trấn.",
    "Giám đốc Trung tâm Hành chính công;",
    "Văn phòng đăng ký đất đai chi nhánh Hương Sơn – Đức Thọ",
  ],
  opening: ["Thời gian qua, UBND huyện đã ban hành nhiều văn bản chỉ đạo."],
  closing: ["Yêu cầu các xã, thị trấn nghiêm túc thực hiện./."],
  copies: ["Như trên", "Chủ tịch, PCT UBND huyện", "Lưu: VT, VP"],
  signature: { form: "TM", of: "ỦY BAN NHÂN DÂN", position: "CHỦ TỊCH", name: "Trần Hoài Đức" },
};

/** The same office as it would report to those above it. */
export const report: LetterForm = {
  ...ducTho,
  kind: "baoCao",
  parentBody: "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH",
  number: "5",
  symbol: "BC-UBND",
  date: "5/6/2024",
  subject: "kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024",
  recipients: ["Ủy ban nhân dân tỉnh Hà Tĩnh"],
};

const trace = { sheet: "Tháng 5", cells: [], how: "rate" } as const;

/** Sentences of Vĩnh Linh 5/2024. */
export const sentences: readonly Paragraph[] = [
  { key: "heading", kind: "heading", pieces: ["1. Kết quả chung"] },
  {
    key: "overall/fullOnline",
    kind: "body",
    pieces: [
      "Tỷ lệ hồ sơ trực tuyến toàn trình đạt ",
      { key: "rate", shown: "33,8%", trace },
      ", tăng ",
      { key: "points", shown: "8,8", trace },
      " điểm phần trăm; đã tiếp nhận ",
      { key: "count", shown: "2.074", trace },
      " hồ sơ.",
    ],
  },
  { key: "commend", kind: "item", pieces: ["Biểu dương: Cửa Tùng; Vĩnh Tú."] },
];

const column = (kind: AnnexColumn["kind"], width: number, ...headings: string[]): AnnexColumn => ({ kind, width, headings });
const row = (is: AnnexRow["is"], ...shown: string[]): AnnexRow => ({ is, cells: shown.map((text) => ({ value: text, shown: text })) });

/** One indicator: it fits an upright page. */
export const narrowAnnex: Annex = {
  title: "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TRỰC TUYẾN",
  period: "Tháng 5/2024, so với tháng 4/2024",
  unitOfMeasure: "Đơn vị tính: hồ sơ, %",
  columns: [
    column("ordinal", 6, "TT"),
    column("name", 30, "Đơn vị"),
    column("count", 12, "Trực tuyến toàn trình", "Tổng số"),
    column("rate", 11, "Trực tuyến toàn trình", "Tỷ lệ"),
    column("points", 12, "Trực tuyến toàn trình", "Tăng, giảm (điểm phần trăm)"),
  ],
  rows: [
    row("group", "I", "Thị trấn", "1.234", "41,07%", "▲ 3,25"),
    row("unit", "1", "Thị trấn Hồ Xá", "1.234", "41,07%", "▲ 3,25"),
    row("group", "II", "Xã", "", "", ""),
    row("unit", "2", "Xã Vĩnh Tú", "65", "100%", "▼ 0,44"),
    row("unit", "3", "Xã Vĩnh Ô", "0", "Không phát sinh", ""),
    row("total", "", "Tổng cộng", "1.299", "44,0%", "▲ 2,9"),
  ],
  notes: ["Không phát sinh hồ sơ: Xã Vĩnh Ô."],
  definitions: [{ name: "Trực tuyến toàn trình", text: "hồ sơ trực tuyến toàn trình / tổng số hồ sơ tiếp nhận." }],
};

const block = (name: string): AnnexColumn[] => [
  column("count", 12, name, "Tiếp nhận", "Trực tuyến"),
  column("count", 12, name, "Tiếp nhận", "Tổng số"),
  column("rate", 11, name, "Tỷ lệ"),
  column("rate", 11, name, "Tỷ lệ tháng 4/2024"),
  column("rank", 8, name, "Hạng"),
];

/** Two indicators: it needs a page that lies. */
export const wideAnnex: Annex = {
  ...narrowAnnex,
  title: "SO SÁNH HAI CHỈ SỐ",
  columns: [column("ordinal", 6, "TT"), column("name", 30, "Đơn vị"), ...block("Trực tuyến toàn trình"), ...block("Số hóa hồ sơ")],
  rows: [row("unit", "1", "Xã Vĩnh Tú", "1.204", "12.345", "9,75%", "8,01%", "1", "2.001", "12.006", "16,67%", "17,11%", "2")],
};

export const ducThoLetter: Letter = { form: ducTho, paragraphs: sentences, annexes: [] };
