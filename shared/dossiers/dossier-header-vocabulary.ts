import type { DossierField } from "../domain/dossier";
import type { ColumnKind } from "../domain/dossier-table";
import { codeHeaderWords, nameHeaderBeginnings } from "../tables/procedure-vocabulary";

/**
 * What a field must show in its cells to be taken unasked. "days", "texts", "codes", "words", "answers": nearly all of them
 * are; "ways": words for ways in, some of them not online; "anything": the header is enough; "never": offered only.
 */
export type ExpectedCells = "days" | "texts" | "codes" | "words" | "answers" | "ways" | "anything" | "never";

/**
 * One way in which a header names a field. `words`: each must occur ("a|b" means either, as whole words); `whole`: nothing
 * else may; `not`: none of these. "!a" is not looked for in headers that are typed without marks, where it would be another.
 */
export interface HeaderEntry {
  readonly field: DossierField;
  readonly kind: ColumnKind;
  readonly words: readonly string[];
  readonly whole?: true;
  readonly begins?: true;
  readonly not?: string;
  readonly cells: ExpectedCells;
}

/**
 * Columns about people, officials among them: never chosen, never read. Whole words; a header that names a person in any
 * of its levels is one of these. Free texts that tell who asks for what belong to them.
 */
export const personalWords =
  "chủ hồ sơ|người nộp|họ tên|họ và tên|tên công dân|tên tổ chức|tên người|tên khách hàng|tên doanh nghiệp|tên chủ|" +
  "người yêu cầu|người đề nghị|người đăng ký|người được|người ủy quyền|được ủy quyền|ủy quyền|người nhận|người đại diện|" +
  "người khai|người liên hệ|người gửi|người thân|người ký|người dân|người xử lý|người đang xử lý|người tiếp nhận|" +
  "người thụ lý|người tạo|người giải quyết|người trả|người duyệt|người dùng|người thực hiện|người phụ trách|" +
  "người chuyển|người lập|người cập nhật|người thanh toán|người sử dụng|người mua|người bán|cán bộ|công chức|viên chức|" +
  "chuyên viên|nhân viên|lãnh đạo|cá nhân|định danh|cccd|cmnd|cmtnd|cmt|căn cước|chứng minh nhân dân|chứng minh thư|" +
  "hộ chiếu|số giấy tờ|giấy tờ tùy thân|mã số thuế|mst|điện thoại|số đt|sđt|sdt|di động|liên hệ|liên lạc|email|e mail|" +
  "thư điện tử|địa chỉ|ngày sinh|năm sinh|nơi sinh|ngày tháng năm sinh|giới tính|dân tộc|tôn giáo|quốc tịch|quê quán|thường trú|" +
  "tạm trú|nơi ở|nơi cư trú|nguyên quán|tài khoản|zalo|facebook|fax|trích yếu|nội dung hồ sơ|nội dung yêu cầu|" +
  "chủ sử dụng|chủ đơn|chủ đầu tư|đương sự|khách hàng|đơn vị nộp|cơ quan nộp|đơn vị đề nghị|tên đơn vị nộp|số thửa|tờ bản đồ|" +
  "biển số|ký nhận|chữ ký|applicant|phone|tel no|address|full name|contact|delegate|owner|citizen|birthday|birth date|gender";
/** A header that is one of these as a whole, unless its heading says of what it is ("Thủ tục hành chính > Tên"). */
export const personalHeaders =
  "tên|họ|tên đệm|công dân|tổ chức|doanh nghiệp|người dân|tổ chức công dân|công dân tổ chức|công dân doanh nghiệp|" +
  "người dân doanh nghiệp|nội dung|khách|ông bà|họ đệm";
/** Parts of names of fields in exports, which are written without spaces and marks. */
export const personalFieldParts =
  "hoten|chuhoso|chuhs|nguoi|cccd|cmnd|dienthoai|sodt|sdt|diachi|ngaysinh|namsinh|dinhdanh|email|phone|address|applicant|" +
  "fullname|birth|canbo|canhan|masothue|trichyeu|taikhoan";
/** An office's own number is nobody's identity number. */
export const officeNumbers =
  "định danh đơn vị|định danh cơ quan|định danh của đơn vị|định danh của cơ quan|mã định danh đơn vị giải quyết|định danh hồ sơ";

/** One of these stands in every header of units. */
export const unitWords =
  "đơn vị|cơ quan|địa phương|địa bàn|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|ubnd|ủy ban nhân dân|sở|ban|ngành";

const DAY = "ngày|thời gian|thời điểm|giờ|date";
const OFFICE = "đơn vị|cơ quan";
/** With one of these an office is not the one that handles the dossier, or it is no office. */
const NO_OFFICE =
  "đơn vị tính|vận chuyển|bưu chính|bưu điện|thu phí|thanh toán|thụ hưởng|công tác|nộp phí|lưu trữ|cấp giấy|ban hành|ngày|" +
  "thời gian|số đơn vị|hình thức|trạng thái|tình trạng|loại đơn vị|phối hợp|mã|ý kiến|file|quá hạn|lỗi";
const CURRENT = "hiện tại|hiện thời|đang giữ|đang xử lý|đang giải quyết";
const NOT_RECEIPT =
  "hẹn|hạn|trả|kết quả|bổ sung|chuyển|sinh|cấp|ngày ký|ký duyệt|ký số|số ngày|số giờ|thanh toán|!phí|số hóa|đồng bộ|bàn giao|liên thông|" +
  "cập nhật|xóa|duyệt|từ chối|rút|phân công|hủy|dừng|kết thúc|biên lai";
const NOT_END =
  "hẹn|!hạn|thời hạn|dự kiến|phải|thanh toán|nghĩa vụ tài chính|số hóa|bổ sung|bước|số ngày|số giờ|trả lại|phí|đồng bộ|" +
  "biên lai|bắt đầu|tiếp nhận|còn lại|quy định|cập nhật|liên thông|dừng|rút";
const NOT_STATE =
  "thanh toán|số hóa|đồng bộ|phí|lệ phí|biên lai|ký số|gửi|!hạn|quá hạn|hôn nhân|sử dụng|mã|bưu chính|đánh giá|zalo|sms|file";
const NOT_FILED = "kết quả|phí|lệ phí|tiền|thanh toán|!thu|trả|đánh giá|hài lòng|xử lý";

/**
 * The first entry that a header fits is what it names, so what is said more closely stands before. Which of two columns a
 * field prefers is the order of `columnKinds`.
 */
// prettier-ignore
export const headerEntries: readonly HeaderEntry[] = [
  { field: "payment", kind: "howPaid", words: ["hình thức|phương thức|kênh|cách thức", "thanh toán|nộp phí|thu phí|nộp tiền|phí|lệ phí|thu tiền"],
    not: "phi địa giới|ngày", cells: "answers" },
  { field: "paidOnline", kind: "paidOnline", words: ["thanh toán trực tuyến|nộp phí trực tuyến|thanh toán online|tttt|thanh toán qua cổng|thanh toán trên cổng|thanh toán phí trực tuyến"],
    not: "ngày|số tiền|mã|thời gian|tỷ lệ|số lượng", cells: "answers" },
  { field: "eReceipt", kind: "receipt", words: ["biên lai|e receipt"], not: "số biên lai|ngày|mã|giấy|ký hiệu|mẫu", cells: "answers" },
  { field: "resultDigitized", kind: "result", words: ["số hóa|điện tử", "kết quả"],
    not: "thành phần|đầu vào|ngày|nhận|hình thức|tỷ lệ|số lượng", cells: "answers" },
  { field: "inputsDigitized", kind: "inputs", words: ["số hóa", "thành phần|đầu vào|hồ sơ|giấy tờ|tài liệu"],
    not: "kết quả|ngày|tỷ lệ|số lượng", cells: "answers" },
  { field: "inputsDigitized", kind: "inputs", words: ["số hóa"], whole: true, cells: "answers" },
  { field: "feeDue", kind: "fee", words: ["nghĩa vụ tài chính|có phí|thu phí|!phí|lệ phí|phí lệ phí"],
    not: "đã nộp|đã thu|đã thanh toán|trạng thái|tình trạng|ngày|mã|tên|nộp phí|phi địa giới|chi phí|ngày nộp|thực hiện",
    cells: "answers" },

  { field: "dossierId", kind: "otherDossierCode", words: ["mã hồ sơ|số hồ sơ|mã số hồ sơ|số biên nhận", "quốc gia|liên thông|gốc|cũ|liên quan|ngoài"],
    cells: "never" },
  { field: "dossierId", kind: "dossierCode",
    words: ["mã hồ sơ|mã số hồ sơ|số biên nhận|mã biên nhận|mã số biên nhận|mã giấy tiếp nhận|số giấy tiếp nhận|mã tiếp nhận|số tiếp nhận|số giấy hẹn|mã giấy hẹn|số phiếu tiếp nhận|mã phiếu tiếp nhận|dossier no|dossier id|dossier code"],
    not: "bưu|kho|lưu trữ|thành phần|loại hồ sơ|tổng|trạng thái|ngày", cells: "anything" },
  { field: "dossierId", kind: "dossierCode", words: ["hồ sơ mã|hồ sơ mã số|thông tin hồ sơ mã|thông tin hồ sơ mã số"], whole: true, cells: "anything" },
  { field: "dossierId", kind: "dossierNumber", words: ["số hồ sơ|số hiệu hồ sơ|số ký hiệu hồ sơ"], whole: true, cells: "codes" },

  { field: "procedure", kind: "procedureCode", words: [codeHeaderWords + "|service code|thủ tục hành chính mã|thủ tục mã|thủ tục hành chính mã số|thủ tục mã số"],
    cells: "anything" },
  { field: "area", kind: "areaCode", words: ["mã lĩnh vực|mã ngành"], cells: "never" },
  { field: "area", kind: "areaName", words: ["lĩnh vực|domain name"], not: "ngày|số lượng", cells: "texts" },

  { field: "unit", kind: "unitCode", words: ["mã", OFFICE], not: "hồ sơ|bưu", cells: "never" },

  { field: "channel", kind: "filedBy", words: ["hình thức|kênh|phương thức|cách thức|nguồn", "nộp|tiếp nhận|nhận hồ sơ|gửi hồ sơ|thực hiện|đăng ký|gửi"],
    not: NOT_FILED, cells: "words" },
  { field: "channel", kind: "filedBy", words: ["nộp qua|tiếp nhận qua|loại tiếp nhận|trực tuyến trực tiếp|trực tiếp trực tuyến|submission channel|channel"],
    not: NOT_FILED + "|ngày", cells: "words" },
  { field: "channel", kind: "serviceLevel", words: ["mức độ|mức dịch vụ|loại dịch vụ|loại hình dịch vụ|mức dvc|cấp độ"],
    not: "hài lòng|số hóa|khẩn|mật|ưu tiên|quan trọng|hoàn thành|đánh giá", cells: "ways" },
  { field: "channel", kind: "perhapsFiledBy", words: ["hình thức|kênh|phương thức|nguồn|nguồn hồ sơ|loại hồ sơ|phân loại|phân loại hồ sơ|hình thức hồ sơ|loại"],
    whole: true, cells: "ways" },

  { field: "due", kind: "newPromise", words: ["hẹn|gia hạn|hạn trả", "gia hạn|hẹn lại|lần|mới|điều chỉnh|sau"], not: "số lần|thư|số ngày", cells: "never" },
  { field: "due", kind: "promisedDay", words: ["hẹn trả|ngày hẹn|thời gian hẹn|hẹn trả kết quả|ngày hẹn trả|ngày hẹn trả kết quả"],
    not: "thư|xin lỗi|số phiếu|giấy hẹn|phiếu hẹn|số ngày|quá hẹn|trễ hẹn|đúng hẹn|trước hẹn|tiếp nhận", cells: "days" },
  { field: "due", kind: "dueDay", words: ["hạn trả|ngày phải trả|ngày đến hạn|trả dự kiến|dự kiến trả|ngày hết hạn|hạn hoàn thành|hạn trả kết quả|due date|ngày dự kiến trả"],
    not: "quá hạn|gia hạn|số ngày|tình trạng|giấy", cells: "days" },
  { field: "due", kind: "limitDay", words: ["hạn xử lý|hạn giải quyết|thời hạn giải quyết|thời hạn xử lý|hạn cuối|ngày hạn|deadline|hạn"],
    not: "quá hạn|gia hạn|đúng hạn|trước hạn|trong hạn|số ngày|còn hạn|tình trạng|lưu|trễ hạn|chưa đến hạn|sắp đến hạn|thời hạn của|đánh giá|trạng thái",
    cells: "days" },

  { field: "received", kind: "receivedDay", words: [DAY, "tiếp nhận"], not: NOT_RECEIPT, cells: "days" },
  { field: "received", kind: "receivedDay", words: ["received at|receive date|received date|tiếp nhận ngày|tiếp nhận lúc"], cells: "days" },
  { field: "received", kind: "takenDay", words: [DAY, "nhận"], not: NOT_RECEIPT, cells: "days" },
  { field: "received", kind: "filedDay", words: [DAY, "nộp|gửi|đăng ký|submit"], not: NOT_RECEIPT, cells: "days" },
  { field: "received", kind: "createdDay", words: [DAY, "tạo|!lập|khởi tạo|vào sổ|create"], not: NOT_RECEIPT, cells: "days" },

  { field: "resolved", kind: "finishedDay",
    words: [DAY, "kết thúc|hoàn thành|hoàn tất|có kết quả|xử lý xong|giải quyết xong|!xong|đã giải quyết|đã xử lý|finish|release"],
    not: NOT_END, cells: "days" },
  { field: "resolved", kind: "returnedDay", words: [DAY, "trả|trả kết quả|nhận kết quả|thực trả|returned"], not: NOT_END + "|ký nhận|hình thức|phương thức", cells: "days" },
  { field: "resolved", kind: "returnedDay", words: ["trả kết quả|đã trả|trả kết quả ngày"], whole: true, cells: "days" },
  { field: "resolved", kind: "decidedDay", words: [DAY, "giải quyết|xử lý"], not: NOT_END + "|hình thức", cells: "days" },
  { field: "resolved", kind: "signedDay", words: ["!ngày ký|ngày ký duyệt|ngày ban hành|ngày phê duyệt|thời gian ký duyệt|ngày cấp kết quả"], not: NOT_END, cells: "never" },

  { field: "status", kind: "state", words: ["trạng thái|tình trạng|status"], not: NOT_STATE, cells: "words" },
  { field: "status", kind: "outcome", words: ["kết quả giải quyết|kết quả xử lý|kết quả|tiến độ"], whole: true, cells: "ways" },

  { field: "unit", kind: "superiorUnit", words: [OFFICE, "cha|chủ quản|cấp trên|quản lý"], not: NO_OFFICE + "|giải quyết|xử lý", cells: "never" },
  { field: "unit", kind: "officeOfUnit", words: [OFFICE + "|phòng ban|bộ phận|phòng", CURRENT], not: NO_OFFICE, cells: "texts" },
  { field: "unit", kind: "officeOfUnit", words: ["phòng ban|phòng|phòng chuyên môn|bộ phận|phòng ban xử lý|bộ phận xử lý|phòng ban giải quyết"], whole: true, cells: "texts" },
  { field: "unit", kind: "handlingUnit", words: [OFFICE + "|nơi", "giải quyết|xử lý|thụ lý|thực hiện|chủ trì|thẩm quyền"], not: NO_OFFICE, cells: "texts" },
  { field: "unit", kind: "receivingUnit", words: [OFFICE + "|nơi|điểm|bộ phận|trung tâm|một cửa", "tiếp nhận|nhận hồ sơ|nộp"], not: NO_OFFICE + "|quầy", cells: "texts" },
  { field: "unit", kind: "plainUnit", words: ["đơn vị|tên đơn vị|đơn vị tên|cơ quan|tên cơ quan|cơ quan tên|cơ quan đơn vị|đơn vị cơ quan|tên cơ quan đơn vị|địa phương|đơn vị địa phương|cơ quan địa phương|sở ngành địa phương|sở ban ngành địa phương|gov agency name|agency name|agency|unit|unit name"],
    whole: true, cells: "texts" },

  { field: "procedure", kind: "procedureName", words: [nameHeaderBeginnings + "|service name|loại thủ tục|loại hồ sơ thủ tục"], begins: true,
    not: "mức độ|số lượng|nhóm|trực tuyến|toàn trình|một phần|ngày|thời hạn|thời gian|thuộc cấp|đơn vị|cơ quan", cells: "texts" },

  { field: "received", kind: "takenDay", words: ["nhận hồ sơ|tiếp nhận hồ sơ|ngày vào"], whole: true, cells: "days" },
];
