import type { FailureCode, FailureDetail } from "../domain/failure";
import { showCount } from "./show-number";

/** One sentence for each thing that can go wrong: what is wrong, then what to do. */
export type FailureTexts = {
  readonly [C in FailureCode]: (detail: Extract<FailureDetail, { code: C }>) => string;
};

/** What a language must supply. */
export interface Texts {
  readonly failures: FailureTexts;
  /** Begins a sentence about a parameter of a function. */
  readonly parameter: (name: string) => string;
  /** Begins a sentence about a cell. */
  readonly cell: (address: string) => string;
  /** For an error that is no `Failure`: a fault of the product. */
  readonly unexpected: string;
}

const failures: FailureTexts = {
  notANumber: ({ text }) => "“" + text + "” không phải là số. Hãy nhập số, ví dụ 5.311 hoặc 29,87%.",
  ambiguousNumber: ({ text, likely }) =>
    "“" + text + "” có thể hiểu theo hai cách (ngăn hàng nghìn hay phần thập phân)" +
    (likely === undefined ? "" : "; nếu là số lượng thì có thể là " + showCount(likely)) +
    ". Hãy viết lại, dùng dấu phẩy cho phần thập phân và dấu chấm cho hàng nghìn, ví dụ 1.000 hoặc 33,333%.",
  notACount: ({ text }) => "“" + text + "” không phải là số lượng (số nguyên từ 0 trở lên). Hãy kiểm tra lại ô này.",
  eatenCount: ({ text, likely }) =>
    "“" + text + "” không phải là số lượng; có thể " + showCount(likely) + " đã bị bảng tính đọc thành " + text.replace(".", ",") +
    ". Hãy đối chiếu với nguồn; nếu đúng, hãy nhập " + String(likely) + ".",
  perhapsEaten: ({ text, likely }) =>
    "Cột này có số bị bảng tính đọc nhầm dấu hàng nghìn, nên “" + text + "” cũng có thể là " + showCount(likely) +
    ". Hãy đối chiếu với nguồn; nếu đúng là " + text + " thì giữ nguyên; nếu đúng là " +
    showCount(likely) + " thì nhập " + String(likely) + ".",
  approximateCount: ({ text, likely }) =>
    "“" + text + "” là số ước lượng (khoảng " + showCount(likely) + ") nên không dùng để tính. Hãy nhập số chính xác.",
  countWithWords: ({ text, likely }) =>
    "“" + text + "” có chữ hoặc dấu đi kèm số; có thể là " + showCount(likely) + ". Nếu đúng, hãy chỉ để lại số " + String(likely) + " trong ô.",
  countMisspelt: ({ text, likely }) =>
    "“" + text + "” có ký tự lạ lẫn vào số; có thể là " + showCount(likely) + ". Nếu đúng, hãy nhập lại " + String(likely) + ".",
  twoFigures: ({ text }) =>
    "“" + text + "” có hai số trong một ô. Hãy chỉ để lại số lượng của cột này, số kia ghi ở cột riêng.",
  zeroInWords: ({ text }) => "“" + text + "” là chữ; có thể nghĩa là 0. Nếu đúng, hãy nhập số 0.",
  noFigureGiven: ({ text }) => "“" + text + "” chưa phải là số liệu. Hãy nhập số, hoặc nhập 0 nếu không phát sinh.",
  dateNotCount: ({ text }) =>
    "“" + text + "” là ngày tháng, không phải số lượng; có thể bảng tính đã đổi số thành ngày. Hãy đối chiếu với nguồn rồi nhập lại số.",
  notARate: ({ text }) => "“" + text + "” không phải là tỷ lệ từ 0% đến 100%. Hãy nhập tỷ lệ, ví dụ 45% hoặc 0,45.",
  errorValue: ({ text }) => "Ô nguồn đang báo lỗi " + text + ". Hãy sửa ô đó trước.",
  missingValue: () => "Chưa có giá trị. Hãy nhập giá trị này.",
  missingTarget: () => "Đơn vị chưa có chỉ tiêu. Nếu được giao, hãy nhập vào ô này rồi đọc lại; nếu không được giao thì giữ nguyên, đơn vị không xếp hạng.",
  unknownChoice: ({ text, choices }) => "Không hiểu “" + text + "”. Hãy dùng một trong: " + choices.map(quoted).join(", ") + ".",
  partExceedsWhole: ({ part, whole }) =>
    "Tử số (" + showCount(part) + ") lớn hơn mẫu số (" + showCount(whole) + "). Hãy kiểm tra lại số liệu của dòng này.",
  severalRows: () =>
    "Đơn vị có nhiều dòng số liệu (ví dụ toàn trình, một phần) nên Thước chưa biết dòng nào là số chung. " +
    "Hãy cộng vào một dòng rồi đọc lại, hoặc chọn cộng các dòng ở phần Kết quả.",
  perhapsSubtotal: () =>
    "Dòng này đứng ở chỗ của dòng cộng nhưng số liệu không bằng tổng các đơn vị bên dưới, nên Thước chưa biết đây là " +
    "đơn vị hay dòng cộng. Hãy kiểm tra phép cộng, hoặc đánh số thứ tự cho dòng nếu là đơn vị.",
  noName: () => "Dòng có số thứ tự và số liệu nhưng chưa có tên đơn vị. Hãy nhập tên đơn vị vào ô này rồi đọc lại.",
  targetOutOfReach: () =>
    "Chỉ tiêu 100% không thể đạt chỉ bằng hồ sơ phát sinh mới khi đã có hồ sơ không trực tuyến. Hãy dùng cách “chuyển đổi”.",
  shapesDiffer: ({ first, second }) =>
    "Các vùng không cùng kích thước (số dòng × số cột: " + first + " và " + second + "). Hãy chọn các vùng có số dòng, số cột bằng nhau.",
  tooManyArguments: ({ given, most }) =>
    "Hàm nhận nhiều nhất " + String(most) + " tham số nhưng công thức có " + String(given) + ". Hãy bỏ bớt tham số thừa.",
  badDecimals: ({ text }) => "“" + text + "” không phải là số chữ số thập phân. Hãy nhập số nguyên từ 0 đến 6.",
  badBandTable: ({ row }) =>
    "Dòng " + String(row) + " của bảng ngưỡng chưa đúng. Bảng cần hai cột: ngưỡng điểm (số) và tên loại.",
  belowLowestBand: ({ score }) =>
    "Điểm " + String(score).replace(".", ",") + " thấp hơn ngưỡng thấp nhất của bảng. Hãy thêm một dòng có ngưỡng 0.",
  badTargetTable: ({ row }) =>
    "Dòng " + String(row) + " của bảng chỉ tiêu chưa đọc được. Chỉ tiêu phải là số, ví dụ 45%; ngày phải ghi đủ ngày, tháng, năm. Bảng cần các cột: Chỉ số, Khối / loại đơn vị, Đơn vị, Chỉ tiêu tối thiểu; hoặc hai cột: Đơn vị, Chỉ tiêu.",
  ambiguousTarget: ({ unit, rows }) =>
    "Có nhiều chỉ tiêu cùng mức cho “" + unit + "” (các dòng " + rows.join(", ") + " của bảng). Hãy chỉ giữ một dòng, hoặc nêu rõ chỉ số.",
  noTargetForUnit: ({ unit }) => "Bảng chỉ tiêu không có dòng nào cho “" + unit + "”. Hãy thêm chỉ tiêu của đơn vị hoặc của khối.",
  groupUnclear: ({ unit, group }) =>
    "Chưa rõ “" + unit + "” có thuộc “" + group + "” của bảng chỉ tiêu hay không. Hãy ghi rõ loại đơn vị (ví dụ Xã …), hoặc thêm một dòng riêng cho đơn vị này.",
  duplicateUnit: ({ rows }) =>
    "Đơn vị có ở nhiều dòng (" + rows.join(", ") + "). Hãy cộng vào một dòng hoặc bỏ dòng trùng rồi đọc lại.",
  sheetEmpty: ({ sheet }) => "Trang “" + sheet + "” chưa có số liệu. Hãy mở trang có bảng số liệu rồi đọc lại.",
  noTableFound: ({ sheet }) =>
    "Không tìm thấy bảng số liệu trên trang “" + sheet + "”. Bảng cần dòng tiêu đề có cột đơn vị và ít nhất một cột số liệu; hãy chọn một ô trong bảng rồi đọc lại.",
  noRowSelected: ({ sheet, area }) =>
    "Vùng đang chọn không có dòng nào có tên trong bảng " + area + ", trang “" + sheet + "”. Hãy chọn dòng cần sửa rồi bấm lại.",
  tooManyRowsSelected: ({ rows, most }) =>
    "Đang chọn " + String(rows) + " dòng của bảng; mỗi lần chỉ sửa được nhiều nhất " + String(most) + " dòng. Hãy chọn ít hơn.",
  headerNotRead: ({ sheet, area }) =>
    "Không đọc được bảng nào có tiêu đề ở vùng " + area + ", trang “" + sheet + "”. Hãy chọn đủ các dòng tiêu đề, " +
    "từ cột đầu đến cột cuối của bảng; bên dưới phải có cột tên đơn vị và các cột số.",
  severalTables: ({ sheet, tables }) =>
    "Trang “" + sheet + "” có " + String(tables) + " bảng. Hãy chọn một bảng dưới đây, hoặc bấm vào một ô của bảng cần dùng rồi đọc lại.",
  noUnitRows: ({ sheet, area }) =>
    "Bảng ở " + area + ", trang “" + sheet + "”, chưa có dòng đơn vị nào dưới tiêu đề. Hãy kiểm tra lại bảng.",
  tooManyRows: ({ rows, most }) =>
    "Bảng có " + showCount(rows) + " dòng đơn vị, Thước xếp hạng tối đa " + showCount(most) +
    " đơn vị một lần. Nếu mỗi dòng là một hồ sơ, hãy tổng hợp theo đơn vị trước; nếu không, hãy chia bảng.",
  tooManyCells: ({ cells, most }) =>
    "Vùng cần đọc có " + showCount(cells) + " ô, nhiều hơn mức " + showCount(most) + " ô. Hãy xóa phần thừa hoặc tách bảng sang trang riêng.",
  valuesNotDelivered: ({ sheet, area }) =>
    "Bảng tính không trả số liệu của vùng " + area + ", trang “" + sheet + "” (vùng quá lớn). Hãy chọn vùng nhỏ hơn rồi thử lại.",
  readingStopped: () => "Đã dừng đọc. Khi cần, hãy bấm nút đọc để đọc lại từ đầu.",
  sheetGone: ({ sheet }) => "Không còn trang “" + sheet + "” (đã đổi tên hoặc bị xóa). Hãy đọc lại bảng số liệu.",
  periodLacksColumns: ({ sheet, columns }) =>
    "Bảng kỳ trước trên trang “" + sheet + "” thiếu cột, hoặc có nhiều cột, ứng với: " + columns.map(quoted).join(", ") +
    ". Hãy chọn bảng khác hoặc chỉ số khác.",
  indicatorNeedsColumns: () =>
    "Bảng không đủ cột để tính chỉ số này. Hãy chọn chỉ số khác hoặc tự chọn cột tử số và mẫu số.",
  sourceChanged: ({ sheet }) =>
    "Số liệu trên trang “" + sheet + "” đã thay đổi sau khi Thước đọc. Chưa ghi gì; hãy đọc lại bảng rồi ghi lại.",
  workbookProtected: () =>
    "Tệp đang khóa cấu trúc nên không thêm được trang mới. Chưa ghi gì; hãy bỏ khóa (Xem lại > Bảo vệ Sổ làm việc) hoặc lưu một bản khác rồi thử lại.",
  sheetProtected: ({ sheet }) => "Trang “" + sheet + "” đang được bảo vệ. Chưa ghi gì; hãy bỏ bảo vệ hoặc ghi sang trang mới.",
  readOnly: () => "Bạn chỉ có quyền xem tệp này. Chưa ghi gì; hãy xin quyền chỉnh sửa hoặc tạo một bản sao.",
  mergedCells: ({ sheet, area }) =>
    "Vùng " + area + ", trang “" + sheet + "”, có ô gộp nên ghi vào sẽ mất số liệu. Chưa ghi gì; hãy bỏ gộp ô trước.",
  writeIncomplete: ({ sheet }) => "Ghi trang “" + sheet + "” không trọn vẹn nên Thước đã bỏ trang này. Số liệu gốc còn nguyên; hãy thử lại.",
  sheetLeftBehind: ({ sheet }) =>
    "Ghi không trọn vẹn và Thước chưa bỏ được trang “" + sheet + "”. Trang này chưa đủ số liệu, hãy tự xóa; số liệu gốc còn nguyên.",
  cellsHalfWritten: ({ sheet, area }) =>
    "Vùng " + area + ", trang “" + sheet + "”, có thể mới ghi được một phần. Hãy kiểm tra vùng này, nhấn Ctrl+Z nếu cần.",
  cellBeingEdited: () => "Bạn đang sửa dở một ô. Hãy nhấn Enter để kết thúc sửa ô rồi bấm lại.",
  busyElsewhere: () => "Bảng tính đang bận, có thể do người khác cũng đang ghi trên tệp này. Hãy đợi một lát rồi bấm lại.",
  severalAccounts: () =>
    "Google từ chối vì trình duyệt đang đăng nhập nhiều tài khoản. Hãy mở tệp trong cửa sổ ẩn danh hoặc hồ sơ người dùng Chrome chỉ có một tài khoản.",
  provinceUnknown: ({ province }) => `Không có tỉnh, thành phố nào mang mã “${province}”. Hãy chọn lại tỉnh, thành phố.`,
  noConnection: () => "Mất kết nối tới bảng tính. Hãy kiểm tra mạng; nếu vẫn lỗi, hãy đóng rồi mở lại thanh bên.",
  fileNotRead: ({ name }) => "Không mở được tệp “" + name + "”. Tệp có thể bị hỏng, có mật khẩu hoặc quá lớn; hãy mở bằng Excel, lưu lại thành .xlsx rồi chọn tệp mới.",
  fileEmpty: ({ name }) => "Tệp “" + name + "” không có số liệu nào. Hãy chọn tệp khác.",
  fileTooLarge: ({ name }) =>
    "Tệp “" + name + "” quá lớn: Thước đọc tệp đến 20 MB và 3.000.000 ô. Hãy bỏ các trang không cần rồi lưu lại.",
  fileEncrypted: ({ name }) => "Tệp “" + name + "” có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi chọn lại tệp.",
  fileOldFormat: ({ name }) => "Tệp “" + name + "” ở định dạng Excel cũ (.xls). Hãy mở bằng Excel, lưu lại thành .xlsx rồi chọn tệp mới.",
  columnsUnclear: ({ name, line, fields, columns }) =>
    "Tệp “" + name + "”: dòng " + String(line) + " có " + String(fields) + " cột, các dòng khác có " + String(columns) +
    " cột. Có thể dấu phẩy thập phân đã bị coi là dấu ngăn cột; hãy lưu lại thành .xlsx rồi chọn tệp mới.",
  settingsNotRead: () => "Phần ghi nhớ của Thước trong tệp này bị hỏng hoặc do bản mới hơn ghi. Phần này được giữ nguyên; hãy cập nhật Thước.",
  hostRefused: ({ statement }) => "Bảng tính không thực hiện được thao tác. Chưa ghi gì; hãy thử lại; nếu vẫn lỗi, hãy gửi mã này cho người quản trị: " + statement,
};

function quoted(word: string): string {
  return "“" + word + "”";
}

/** The texts of failures in official Vietnamese. */
export const vi: Texts = {
  failures,
  parameter: (name) => "Tham số " + name + ": ",
  cell: (address) => "Ô " + address + ": ",
  unexpected: "Thước gặp lỗi ngoài dự kiến. Số liệu của bạn còn nguyên; hãy thử lại; nếu vẫn lỗi, hãy báo cho người quản trị.",
};
