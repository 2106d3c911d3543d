import type { Channel, DossierField, RowLeftOut, Status } from "../domain/dossier";
import type { ColumnKind } from "../domain/dossier-table";

const fields: Record<DossierField, string> = {
  dossierId: "Mã hồ sơ",
  unit: "Đơn vị",
  procedure: "Thủ tục hành chính",
  area: "Lĩnh vực",
  channel: "Hình thức nộp",
  received: "Ngày tiếp nhận",
  due: "Ngày hẹn trả",
  resolved: "Ngày kết thúc xử lý",
  status: "Trạng thái hồ sơ",
  inputsDigitized: "Số hóa thành phần hồ sơ",
  resultDigitized: "Số hóa kết quả",
  feeDue: "Phí, nghĩa vụ tài chính",
  payment: "Hình thức thanh toán",
  paidOnline: "Thanh toán trực tuyến",
  eReceipt: "Biên lai điện tử",
};

/** What a field is counted for: shown where its column is chosen. */
const fieldNotes: Record<DossierField, string> = {
  dossierId: "Để mỗi hồ sơ chỉ được đếm một lần.",
  unit: "Mỗi đơn vị thành một dòng kết quả.",
  procedure: "Để đếm theo thủ tục và chỉ tính thủ tục trong danh mục.",
  area: "Để đếm theo lĩnh vực.",
  channel: "Để biết hồ sơ nộp trực tuyến, trực tiếp hay qua bưu chính.",
  received: "Để biết hồ sơ thuộc kỳ nào.",
  due: "Để biết trước hạn, đúng hạn, quá hạn. Ô trống: hồ sơ không có hạn, không tính là quá hạn.",
  resolved: "Để biết đã giải quyết hay chưa và có quá hạn không.",
  status: "Để biết hồ sơ chờ bổ sung, dừng xử lý, bị trả lại hay được rút.",
  inputsDigitized: "Có, không, một phần hoặc đầy đủ. Ô trống là chưa số hóa.",
  resultDigitized: "Có hoặc không. Ô trống là chưa số hóa.",
  feeDue: "Có, không, hoặc số tiền phải nộp.",
  payment: "Trực tuyến hay cách khác. Ô trống là chưa thanh toán.",
  paidOnline: "Có hoặc không. Chỉ cần khi bảng không có cột hình thức thanh toán.",
  eReceipt: "Có hoặc không. Ô trống là không có.",
};

const kinds: Record<ColumnKind, string> = {
  dossierCode: "mã hồ sơ",
  dossierNumber: "số hồ sơ",
  otherDossierCode: "mã ở hệ thống khác",
  handlingUnit: "đơn vị giải quyết",
  plainUnit: "đơn vị",
  receivingUnit: "đơn vị tiếp nhận",
  officeOfUnit: "phòng, bộ phận trong đơn vị",
  placeOfUnit: "xã, phường (có thể là nơi ở của người nộp)",
  superiorUnit: "đơn vị cấp trên",
  unitCode: "mã đơn vị",
  procedureCode: "mã thủ tục",
  procedureName: "tên thủ tục",
  areaName: "tên lĩnh vực",
  areaCode: "mã lĩnh vực",
  filedBy: "hình thức nộp",
  perhapsFiledBy: "có thể là hình thức nộp",
  serviceLevel: "mức độ dịch vụ công",
  receivedDay: "ngày tiếp nhận",
  takenDay: "ngày nhận",
  filedDay: "ngày nộp",
  createdDay: "ngày tạo hồ sơ",
  promisedDay: "ngày hẹn trả",
  dueDay: "ngày phải trả",
  limitDay: "hạn xử lý",
  newPromise: "ngày hẹn lại hoặc gia hạn",
  finishedDay: "ngày kết thúc xử lý, có kết quả",
  decidedDay: "ngày giải quyết",
  returnedDay: "ngày trả kết quả",
  signedDay: "ngày ký, ban hành kết quả",
  state: "trạng thái hồ sơ",
  outcome: "kết quả xử lý",
  inputs: "số hóa thành phần hồ sơ",
  result: "số hóa kết quả",
  fee: "phí, nghĩa vụ tài chính",
  howPaid: "hình thức thanh toán",
  paidOnline: "thanh toán trực tuyến",
  receipt: "biên lai",
};

/** What has to be known where several columns may be meant for a field, and Thước has taken one, or none. */
const choices: Partial<Record<DossierField, string>> = {
  unit: "Đơn vị giải quyết và đơn vị tiếp nhận là hai cách tính khác nhau: hồ sơ phi địa giới hành chính được tiếp nhận ở nơi khác. Thước lấy đơn vị giải quyết, như biểu mẫu báo cáo. Hãy chọn cột khác nếu tỉnh tính theo nơi tiếp nhận.",
  procedure: "Thước lấy mã thủ tục trước tên, vì cùng một thủ tục thường được ghi tên nhiều cách.",
  channel: "Mức độ dịch vụ công có thể là mức độ của thủ tục, không phải cách nộp: hồ sơ nộp trực tiếp vẫn có thể ghi mức “toàn trình”. Chỉ chọn cột đó nếu cột ghi hình thức nộp của từng hồ sơ.",
  received: "Kỳ được tính theo ngày cơ quan tiếp nhận, không theo ngày người dân, doanh nghiệp nộp. Hãy chọn cột khác nếu báo cáo tính theo ngày nộp.",
  due: "Thước so với ngày hẹn trả lần đầu: hồ sơ hẹn lại hoặc gia hạn vẫn có thể là quá hạn. Hãy chọn cột khác nếu tỉnh tính theo ngày hẹn lại.",
  resolved: "Thước so ngày có kết quả với ngày hẹn trả: kết quả đã có mà người dân chưa đến nhận thì không phải là quá hạn. Hãy chọn cột khác nếu tỉnh tính theo ngày trả.",
  status: "Cột được chọn phải cho biết hồ sơ đang ở trạng thái nào: đang xử lý, đã trả kết quả, trả lại, rút. Cột đúng hạn, quá hạn không dùng cho mục này.",
  feeDue: "Thước không tự lấy cột có ô chưa rõ nghĩa, vì các dòng đó sẽ không được tính.",
};

const channels: Record<Channel, string> = {
  fullOnline: "Trực tuyến toàn trình",
  partOnline: "Trực tuyến một phần",
  otherOnline: "Trực tuyến hình thức khác",
  online: "Trực tuyến (chưa rõ toàn trình hay một phần)",
  inPerson: "Trực tiếp",
  byPost: "Bưu chính công ích",
  unsaid: "Không ghi",
};

const statuses: Record<Status, string> = {
  awaitingReceipt: "Chờ tiếp nhận",
  refused: "Không tiếp nhận (từ chối)",
  open: "Đang xử lý",
  supplementing: "Chờ bổ sung",
  stopped: "Dừng xử lý",
  returned: "Trả lại hồ sơ",
  withdrawn: "Rút hồ sơ",
  done: "Đã có kết quả hoặc đã trả kết quả",
  unsaid: "Không ghi",
};

/** Why rows are in no count, behind "12 dòng". */
const leftOut: Record<RowLeftOut, string> = {
  blank: "trống",
  notADossier: "không phải hồ sơ (tiêu đề lặp lại, tên nhóm, dòng cộng)",
  unitMissing: "không ghi đơn vị",
  receivedMissing: "không ghi ngày tiếp nhận",
  dayUnreadable: "có ngày không đọc được",
  channelUnknown: "ghi hình thức nộp chưa rõ nghĩa",
  statusUnknown: "ghi trạng thái chưa rõ nghĩa",
  answerUnknown: "có ô số hóa, phí hoặc thanh toán chưa rõ nghĩa",
  daysOutOfOrder: "có ngày kết thúc trước ngày tiếp nhận",
  doneWithoutDay: "ghi đã xong nhưng không có ngày kết thúc",
  repeated: "trùng mã hồ sơ với một dòng trước đó",
  later: "tiếp nhận sau kỳ",
  earlier: "đã kết thúc trước kỳ",
  procedureUnclear: "chưa rõ thủ tục có trong danh mục hay không",
  notListed: "thuộc thủ tục ngoài danh mục",
};

/** What the user does about them; nothing where the rows are rightly left out. */
const leftOutHelp: Record<RowLeftOut, string> = {
  blank: "Không cần làm gì.",
  notADossier: "Không cần làm gì.",
  unitMissing: "Hãy ghi đơn vị vào các dòng này, hoặc chọn cột đơn vị khác.",
  receivedMissing: "Hãy ghi ngày tiếp nhận, hoặc chọn cột khác làm ngày tiếp nhận.",
  dayUnreadable: "Hãy sửa thành ngày/tháng/năm, ví dụ 31/05/2025, hoặc xuất lại dữ liệu.",
  channelUnknown: "Hãy chọn nghĩa ở mục “Từ ngữ chưa rõ nghĩa” rồi đếm lại.",
  statusUnknown: "Hãy chọn nghĩa ở mục “Từ ngữ chưa rõ nghĩa” rồi đếm lại.",
  answerUnknown: "Hãy ghi có hoặc không, hoặc chọn “Không dùng” cho cột đó: các chỉ số khác vẫn được tính.",
  daysOutOfOrder: "Hãy kiểm tra hai ngày của hồ sơ: có thể một ngày bị gõ sai, hoặc ngày và tháng bị đổi chỗ.",
  doneWithoutDay: "Hãy ghi ngày kết thúc, hoặc chọn cột có ngày đó. Hồ sơ chờ trả kết quả thường chỉ có ở cột ngày có kết quả.",
  repeated: "Mỗi mã hồ sơ chỉ được tính một lần, theo dòng được tính đầu tiên. Nếu là hồ sơ khác nhau thì hãy sửa mã.",
  later: "Không cần làm gì. Nếu phải tính, hãy chọn ngày cuối kỳ muộn hơn.",
  earlier: "Không cần làm gì. Nếu phải tính, hãy chọn ngày đầu kỳ sớm hơn.",
  procedureUnclear: "Hãy bổ sung mã thủ tục vào bảng, hoặc sửa danh mục.",
  notListed: "Không cần làm gì. Nếu phải tính, hãy thêm thủ tục vào danh mục.",
};

/** Names of what a table of dossiers holds, in Vietnamese. */
export const dossiersVi = {
  fields,
  fieldNotes,
  kinds,
  choices,
  channels,
  statuses,
  leftOut,
  leftOutHelp,
  groupings: { unit: "Đơn vị", procedure: "Thủ tục hành chính", area: "Lĩnh vực" },
  blankGroup: { procedure: "(không ghi thủ tục)", area: "(không ghi lĩnh vực)" },
};
