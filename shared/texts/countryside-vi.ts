/** What is said of the new-countryside criterion, in the pane and on the sheet. */
export const countrysideVi = {
  levels: {
    standard: "Xã nông thôn mới",
    advanced: "Xã nông thôn mới nâng cao",
    model: "Xã nông thôn mới kiểu mẫu",
    none: "Không đăng ký",
  },
  unset: "Chưa chọn",

  figures: "Số liệu",
  indicator: "Chỉ số dùng để đánh giá",
  pickIndicator: "Chọn chỉ số…",
  otherIndicator: (name: string) =>
    `“${name}” không phải là tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết mà tiêu chí nêu. Trang mới sẽ nêu rõ điều này.`,
  noIndicator: "Bảng không có cột hồ sơ giải quyết trực tuyến và cột tổng số hồ sơ đã giải quyết. Hãy chọn chỉ số khác để thay.",
  noneAvailable:
    "Bảng không có cột cho chỉ số nào. Hãy sửa cách đọc cột ở phần Xếp hạng, hoặc chọn cột tử số, mẫu số ở đó.",
  assessedOn: "Ngày đánh giá",
  dateHint: "Ngày/tháng/năm, ví dụ 22/5/2024.",
  dateProposed: (day: string) => `Theo kỳ của bảng: số liệu đến ngày ${day}.`,
  doubts: {
    noPeriod: () => "Bảng không ghi kỳ số liệu. Tiêu chí dùng số lũy kế từ 01/01 đến ngày đánh giá: hãy đối chiếu trước khi dùng.",
    notFromJanuary: (period: string) =>
      `Bảng ghi kỳ “${period}”, không phải số lũy kế từ 01/01. Tiêu chí dùng số lũy kế đến ngày đánh giá.`,
    noLastDay: (period: string) => `Bảng ghi kỳ “${period}” mà không rõ ngày cuối kỳ, nên chưa đối chiếu được với ngày đánh giá.`,
    endsBefore: (period: string) => `Số liệu của kỳ “${period}” dừng trước ngày đánh giá; hồ sơ giải quyết sau đó chưa được tính.`,
    endsAfter: (period: string) => `Số liệu của kỳ “${period}” đã gồm hồ sơ giải quyết sau ngày đánh giá.`,
  },

  criteria: "Mức tối thiểu",
  criteriaField: "Tiêu chí áp dụng",
  ofLetter: "2022–2025, công văn UBND huyện Vạn Ninh",
  own: "Mức tự nhập",
  minimum: (level: string, minimum: string) => `${level}: tối thiểu ${minimum}`,
  noMinimumInLetter: "Xã nông thôn mới kiểu mẫu: công văn không nêu mức. Hãy chọn “Mức tự nhập” để ghi mức và căn cứ.",
  citing: (source: string) => `Căn cứ: ${source}.`,
  validity: (from: string, to: string) => `Áp dụng từ ${from} đến ${to}.`,
  validFromOnly: (from: string) => `Áp dụng từ ${from}.`,
  validToOnly: (to: string) => `Áp dụng đến hết ${to}.`,
  standings: {
    notYet: (day: string) => `Ngày ${day} tiêu chí này chưa có hiệu lực, nên không xã nào được đánh giá.`,
    ended: (day: string) => `Ngày ${day} tiêu chí này đã hết hiệu lực, nên không xã nào được đánh giá.`,
    noDay: "Chưa có ngày đánh giá, nên chưa biết tiêu chí còn hiệu lực hay không và không xã nào được đánh giá.",
  },
  letterEnded:
    "Tiêu chí giai đoạn 2022–2025 kết thúc ngày 31/12/2025. Giai đoạn 2026–2030 theo Quyết định số 51/2025/QĐ-TTg ngày 29/12/2025; " +
    "Thước chưa có các mức của quyết định này. Hãy chọn “Mức tự nhập”.",
  minimumOf: (level: string) => `Mức tối thiểu đối với ${lowerFirst(level)}`,
  minimumHint: "Ví dụ 30%. Để trống: xã đăng ký mức đó chỉ có tỷ lệ, không được đánh giá.",
  ownSource: "Căn cứ (văn bản)",
  ownSourceMissing: "Chưa ghi căn cứ. Trang mới sẽ nêu rõ là mức tối thiểu chưa có căn cứ.",
  validFrom: "Áp dụng từ ngày",
  validTo: "Áp dụng đến ngày",

  registrations: "Mức đăng ký của từng đơn vị",
  registered: (registered: string, all: string) => `${registered}/${all} đơn vị có mức đăng ký.`,
  setMany: "Đặt nhiều xã cùng lúc",
  setUnset: (count: string) => `Đặt cho ${count} xã chưa chọn`,
  setAll: (count: string) => `Đặt cho tất cả ${count} xã`,
  setManyNote: "Chỉ đặt cho xã; phường, thị trấn, đặc khu chọn riêng từng đơn vị.",
  unsaidKinds: (count: string) => `Trong đó tên của ${count} đơn vị không ghi rõ là xã, phường hay thị trấn.`,
  takeBack: "Lấy lại các mức trước đó",
  useTable: "Bỏ mọi mức đã chọn, dùng mức ghi trong bảng",
  remembered: "Mức đã chọn được lưu trong tệp này.",
  notAllRemembered: (count: string) =>
    `Tệp chỉ lưu được mức của ${count} đơn vị; các mức còn lại sẽ mất khi đóng thanh bên.`,
  showUnits: (count: string) => `Chọn mức cho từng đơn vị (${count})`,
  asTable: "Theo bảng",
  byColumn: (text: string) => `Cột trong bảng ghi “${text}”`,
  byGroup: (text: string) => `Tiêu đề nhóm trong bảng ghi “${text}”`,
  unclearText: (text: string) => `Bảng ghi “${text}”, chưa rõ mức nào. Hãy chọn.`,
  notSubject: "Không phải xã, tiêu chí không áp dụng. Chọn mức nếu vẫn cần đánh giá.",
  notSubjectStated: (text: string) => `Không phải xã, tuy bảng ghi “${text}”. Chọn mức nếu vẫn cần đánh giá.`,
  unsaidKind: "Tên không ghi rõ là xã, phường hay thị trấn.",

  result: "Đánh giá",
  units: (count: string) => `${count} đơn vị được đánh giá`,
  met: (count: string) => `đạt ${count}`,
  notMet: (count: string) => `chưa đạt ${count}`,
  nobodyJudged: "Chưa có xã nào được đánh giá",
  others: {
    noMinimum: (count: string) => `${count} chưa có mức tối thiểu`,
    noActivity: (count: string) => `${count} không phát sinh`,
    toReview: (count: string) => `${count} cần xem lại số liệu`,
    unclear: (count: string) => `${count} chưa rõ mức đăng ký`,
    notRegistered: (count: string) => `${count} không có mức đăng ký`,
    notSubject: (count: string) => `${count} không phải xã`,
  },
  judgedUnits: (count: string) => `Các xã được đánh giá (${count})`,
  counts: (part: string, whole: string, minimum: string) => `${part}/${whole}, tối thiểu ${minimum}`,
  headings: {
    noMinimum: (count: string) => `Đăng ký mức chưa có mức tối thiểu (${count})`,
    noActivity: (count: string) => `Không phát sinh (${count})`,
    unclear: (count: string) => `Chưa rõ mức đăng ký (${count})`,
    notRegistered: (count: string) => `Không có mức đăng ký (${count})`,
    notSubject: (count: string) => `Không phải xã (${count})`,
  },
  why: {
    noMinimum: "Có tỷ lệ nhưng không đánh giá, vì tiêu chí đang dùng không có mức cho các xã này hoặc không có hiệu lực.",
    noActivity: "Tổng số hồ sơ đã giải quyết bằng 0: không có tỷ lệ, không đánh giá.",
    toReview: "Chưa đánh giá. Hãy sửa ô được nêu rồi bấm “Đọc lại vùng đang chọn”.",
    unclear: "Bảng có ghi nhưng chưa rõ là mức nào, nên chưa đánh giá.",
    notRegistered: "Không đánh giá.",
    notSubject: "Tiêu chí nông thôn mới áp dụng cho xã: phường, thị trấn, đặc khu và cơ quan khác không được đánh giá.",
  },
  short: "Còn thiếu",
  shortExplained:
    "Chuyển đổi: số hồ sơ đã giải quyết cần chuyển sang giải quyết trực tuyến, tổng số giữ nguyên. Phát sinh mới: số hồ sơ mới, " +
    "tất cả giải quyết trực tuyến, cần thêm. Hai số không cộng với nhau.",

  button: "Ghi đánh giá ra trang mới",
  keepsData: "Số liệu hiện có được giữ nguyên.",
  nothingToWrite: "Chưa ghi được: chưa có đơn vị nào có mức đăng ký.",
  notReady: "Chưa ghi được: hãy sửa ô được báo lỗi ở trên.",
  noSource: "Chưa ghi được: chưa có bảng hoặc chưa chọn chỉ số.",
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
