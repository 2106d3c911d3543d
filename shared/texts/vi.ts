import type { FailureTexts, Texts } from "./failure-texts";
import { functionFailuresVi } from "./function-failures-vi";
import { functionTextsVi } from "./function-texts-vi";
import { hostFailuresVi } from "./host-failures-vi";
import { showDay } from "./show-day";
import { showCount } from "./show-number";

export type { FailureTexts, Texts };

const failures: FailureTexts = {
  ...functionFailuresVi,
  ...hostFailuresVi,
  letterStopped: () => "Đã dừng: chưa có tệp nào được tạo, chưa chép gì. Bấm nút để soạn lại từ đầu.",
  targetBlank: () => "Dòng chưa ghi chỉ tiêu. Hãy nhập chỉ tiêu vào ô này, hoặc xóa cả dòng.",
  negativeDifference: ({ plus, minus, value }) =>
    plus.join(" + ") + " trừ " + minus.join(" và ") + " bằng " + String(value) +
    ", mà số lượng thì không âm. Hãy kiểm tra lại các ô này, hoặc cách tính của chỉ số.",
  endsBeforeStart: () => "“Đến ngày” ở trước “Từ ngày”. Hãy sửa một trong hai ngày.",
  missingTarget: () => "Đơn vị chưa có chỉ tiêu. Nếu được giao, hãy nhập vào ô này rồi đọc lại; nếu không được giao thì giữ nguyên, đơn vị không xếp hạng.",
  severalRows: () =>
    "Đơn vị có nhiều dòng số liệu (ví dụ toàn trình, một phần) nên Thước chưa biết dòng nào là số chung. " +
    "Hãy cộng vào một dòng rồi đọc lại, hoặc chọn cộng các dòng ở phần Kết quả.",
  perhapsSubtotal: () =>
    "Dòng này đứng ở chỗ của dòng cộng nhưng số liệu không bằng tổng các đơn vị bên dưới, nên Thước chưa biết đây là " +
    "đơn vị hay dòng cộng. Hãy kiểm tra phép cộng, hoặc đánh số thứ tự cho dòng nếu là đơn vị.",
  proceduresUnclear: () =>
    "Có thủ tục của đơn vị chưa biết có thuộc phạm vi tính không. Hãy xác nhận ở phần Danh mục thủ tục hành chính.",
  noName: () => "Dòng có số thứ tự và số liệu nhưng chưa có tên đơn vị. Hãy nhập tên đơn vị vào ô này rồi đọc lại.",
  cumulativeFell: ({ part, whole, partBefore, wholeBefore }) =>
    "Số lũy kế lần trước là " + showCount(partBefore) + "/" + showCount(wholeBefore) + ", lần này là " + showCount(part) + "/" + showCount(whole) +
    ". Số lũy kế (tử số, mẫu số và phần còn lại) không thể giảm; hãy kiểm tra lại cả hai bảng.",
  daysOutOfOrder: ({ from, assessed, until }) =>
    "Ba ngày phải theo thứ tự: ngày đầu kỳ (" + showDay(from) + "), ngày chốt số liệu (" + showDay(assessed) + "), hạn đạt chỉ tiêu (" + showDay(until) +
    "). Hãy sửa lại.",
  targetColumnMissing: ({ header }) =>
    "Bảng trên trang không có cột “" + header + "”. Hãy thêm cột này vào trang, hoặc để trống mục này.",
  noRoomBelow: ({ sheet, cell }) =>
    "Ngay dưới bảng của trang “" + sheet + "” đang có nội dung (ô " + cell + "), nên chưa thêm dòng được. " +
    "Hãy chèn dòng trống dưới bảng rồi thử lại.",
  targetTextNotRead: () =>
    "Không thấy bảng chỉ tiêu trong văn bản. Hãy chép cả dòng tiêu đề, hoặc đủ bảy cột từ “Chỉ số” đến “Đến ngày”.",
  tooManyTargets: ({ rows, most }) =>
    "Văn bản có " + showCount(rows) + " dòng, nhiều hơn mức " + showCount(most) + " dòng một lần. Hãy chia ra nhiều lần.",
  targetSetTooLarge: () =>
    "Tệp không lưu thêm được bộ chỉ tiêu này vì quá dài. Hãy xóa bớt bộ đã lưu, hoặc dùng “Chép bảng”.",
  targetSetsNotRead: () =>
    "Không đọc được các bộ chỉ tiêu lưu trong tệp này: phần lưu bị hỏng hoặc do bản Thước mới hơn ghi. Phần này được giữ nguyên, chưa lưu thêm được bộ nào; hãy cập nhật Thước, hoặc mở bản sao lưu của tệp.",
  tooManyTargetSets: ({ most }) => "Tệp đã có " + String(most) + " bộ chỉ tiêu. Hãy xóa bớt một bộ rồi lưu lại.",
  unknownIndicator: ({ text }) =>
    "Thước không có chỉ số “" + text + "”. Hãy chọn tên chỉ số trong danh sách, hoặc để trống nếu chỉ tiêu dùng cho mọi chỉ số.",
  noMeasure: () => "Chưa chọn chỉ số nào. Hãy chọn ít nhất một chỉ số để đánh giá.",
  badWeight: ({ text, most }) =>
    "“" + text + "” không phải là trọng số. Hãy nhập số nguyên từ 1 đến " + showCount(most) + ".",
  percentSignNeeded: ({ text }) =>
    "“" + text + "” có thể là " + text + "% hoặc số thập phân (1 là 100%). Hãy ghi dấu %, ví dụ 0,5%; trong ô của trang tính, ghi dạng chữ: '0,5%.",
  pointsOutOfRange: ({ text, most }) =>
    "“" + text + "” không phải là điểm từ 0 đến " + String(most).replace(".", ",") + ". Hãy kiểm tra lại ô này.",
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
  periodLacksColumns: ({ sheet, columns }) =>
    "Bảng kỳ trước trên trang “" + sheet + "” thiếu cột, hoặc có nhiều cột, ứng với: " + columns.map(quoted).join(", ") +
    ". Hãy chọn bảng khác hoặc chỉ số khác.",
  indicatorNeedsColumns: () =>
    "Bảng không đủ cột để tính chỉ số này. Hãy chọn chỉ số khác hoặc tự chọn cột tử số và mẫu số.",
  ownIndicatorsNotRead: () =>
    "Không đọc được các chỉ số tự đặt lưu trong tệp này: phần lưu bị hỏng hoặc do bản Thước mới hơn ghi. Phần này được giữ nguyên, chưa dùng để tính; hãy cập nhật Thước, hoặc mở bản sao lưu của tệp.",
  index766NotRead: () =>
    "Không đọc được bộ chỉ số 766 lưu trong tệp này: phần lưu bị hỏng hoặc do bản Thước mới hơn ghi. Phần này được giữ nguyên, Thước đang dùng mức mặc định; hãy cập nhật Thước, hoặc mở bản sao lưu của tệp.",
  ownSheetThere: ({ sheet }) => "Tệp đã có trang “" + sheet + "”, chưa ghi gì. Hãy bấm “Xem lại”.",
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
  sheetsLeftBehind: ({ sheets }) =>
    "Thước chưa bỏ được trang " + sheets.map(quoted).join(", ") + " trong số các trang vừa lập. Hãy tự xóa nếu không dùng; số liệu gốc còn nguyên.",
  cellsHalfWritten: ({ sheet, area }) =>
    "Vùng " + area + ", trang “" + sheet + "”, có thể mới ghi được một phần. Hãy kiểm tra vùng này, nhấn Ctrl+Z nếu cần.",
  fileNotRead: ({ name }) => "Không mở được tệp “" + name + "”. Tệp có thể bị hỏng, có mật khẩu hoặc quá lớn; hãy mở bằng Excel, lưu lại thành .xlsx rồi chọn tệp mới.",
  fileEmpty: ({ name }) => "Tệp “" + name + "” không có số liệu nào. Hãy chọn tệp khác.",
  fileTooLarge: ({ name }) =>
    "Tệp “" + name + "” quá lớn: Thước đọc tệp đến 20 MB và 3.000.000 ô. Hãy bỏ các trang không cần rồi lưu lại.",
  fileUnpacksTooLarge: ({ name }) =>
    "Tệp “" + name + "” giải nén ra quá lớn (một trang đọc được đến 2 GB). Hãy mở bằng Excel, bỏ các trang và cột không cần, lưu lại rồi chọn tệp mới.",
  fileEncrypted: ({ name }) => "Tệp “" + name + "” có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi chọn lại tệp.",
  fileOldFormat: ({ name }) => "Tệp “" + name + "” ở định dạng Excel cũ (.xls). Hãy mở bằng Excel, lưu lại thành .xlsx rồi chọn tệp mới.",
  workingCopyAlready: ({ sheet }) =>
    "Tệp này đã là bản gửi đi (có trang “" + sheet + "”). Hãy bấm “Nhận lại” để đưa công thức gốc về trước khi lập bản gửi đi mới.",
  nothingToSend: ({ name }) =>
    "Tệp “" + name + "” không có công thức nào của Thước, nên không cần lập bản gửi đi: có thể gửi nguyên tệp này.",
  sheetNameUnfit: ({ sheet }) =>
    "Tệp Excel không nhận tên trang “" + sheet + "”: tên chỉ được dài đến 31 ký tự, không chứa [ ] : * ? / \\ và không có dấu nháy đơn ở đầu hoặc cuối. Hãy đổi tên trang này rồi làm lại.",
  stillCalculating: ({ sheet, cell }) =>
    "Ô " + cell + ", trang “" + sheet + "”, đang được tính nên chưa có kết quả. Chưa thay đổi gì; hãy đợi các ô tính xong rồi bấm lại.",
  copyHalfMade: ({ sheet }) =>
    "Bảng tính dừng giữa chừng, có thể một phần công thức đã bị thay. Công thức gốc vẫn nằm ở trang ẩn “" + sheet + "”: đừng xóa trang này, hãy dùng việc “Nhận lại” để đưa công thức trở về, hoặc bỏ bản sao này và tạo bản sao khác.",
  originalsDamaged: ({ sheet }) =>
    "Trang “" + sheet + "” đã bị sửa hoặc thiếu nội dung nên không thể nhận lại công thức. Chưa thay đổi gì; hãy xin lại bản gửi đi chưa sửa trang này, hoặc dùng tệp gốc của bạn.",
  originalsNewer: ({ sheet }) =>
    "Trang “" + sheet + "” do bản Thước mới hơn lập. Chưa thay đổi gì; hãy cập nhật Thước rồi nhận lại.",
  columnsUnclear: ({ name, line, fields, columns }) =>
    "Tệp “" + name + "”: dòng " + String(line) + " có " + String(fields) + " cột, các dòng khác có " + String(columns) +
    " cột. Có thể dấu phẩy thập phân đã bị coi là dấu ngăn cột; hãy lưu lại thành .xlsx rồi chọn tệp mới.",
};

function quoted(word: string): string {
  return "“" + word + "”";
}

/** The texts of failures in official Vietnamese. */
export const vi: Texts = { ...functionTextsVi, failures };
