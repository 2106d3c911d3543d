import type { FailureTexts } from "./failure-texts";
import { showCount, showRate } from "./show-number";

/**
 * What can go wrong with a function in a cell, in official Vietnamese. They stand apart from what only the pane can meet,
 * since a host loads them for every cell.
 */
export const functionFailuresVi = {
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
  unknownChoice: ({ text, choices }) => "Không hiểu “" + text + "”. Hãy dùng một trong: " + choices.map(quoted).join(", ") + ".",
  partExceedsWhole: ({ part, whole }) =>
    "Tử số (" + showCount(part) + ") lớn hơn mẫu số (" + showCount(whole) + "). Hãy kiểm tra lại số liệu của dòng này.",
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
    "Dòng " + String(row) + " của bảng chỉ tiêu chưa đọc được. Chỉ tiêu phải là số, ví dụ 45%; ngày phải ghi đủ ngày, tháng, năm; cột Đơn vị chỉ ghi tên đơn vị, cách nhau bằng dấu chấm phẩy. Bảng cần các cột: Chỉ số, Khối / loại đơn vị, Đơn vị, Chỉ tiêu tối thiểu; hoặc hai cột: Đơn vị, Chỉ tiêu.",
  targetGroupAsUnit: ({ text }) => "“" + text + "” là khối hoặc cấp, không phải một đơn vị. Hãy chuyển sang cột “Khối / loại đơn vị”.",
  targetNamesNoUnit: ({ text }) =>
    "“" + text + "” có phần chưa phải là tên đơn vị. Hãy ghi đủ tên từng đơn vị, cách nhau bằng dấu chấm phẩy, ví dụ Sở Y tế; Sở Tư pháp.",
  notADate: ({ text }) => "“" + text + "” chưa đọc được là ngày. Hãy ghi đủ ngày/tháng/năm, ví dụ 01/01/2024.",
  ambiguousTarget: ({ unit, rows, documents = [] }) =>
    "Có nhiều dòng chỉ tiêu ngang nhau cho “" + unit + "” (dòng " + rows.join(", ") + " của bảng" +
    (documents.length > 0 ? ", theo " + documents.join("; ") : "") + "). Hãy chỉ giữ một dòng, hoặc nêu rõ chỉ số, ngày hiệu lực.",
  noTargetForUnit: ({ unit }) => "Bảng chỉ tiêu không có dòng nào cho “" + unit + "”. Hãy thêm chỉ tiêu của đơn vị hoặc của khối.",
  targetRowUnread: ({ unit, row }) =>
    "Dòng " + String(row) + " của bảng chỉ tiêu có thể là chỉ tiêu của “" + unit + "” nhưng chưa dùng được. Hãy sửa dòng đó rồi đọc lại.",
  groupUnclear: ({ unit, group }) =>
    "Chưa rõ “" + unit + "” có thuộc “" + group + "” của bảng chỉ tiêu hay không. Hãy ghi rõ loại và nơi của đơn vị (ví dụ Xã …, huyện …), hoặc thêm một dòng riêng cho đơn vị này.",
  targetOfFormerUnits: ({ unit, former }) =>
    "Bảng chỉ tiêu giao cho đơn vị trước sắp xếp: " +
    former.map(({ name, row, target }) => name + " " + showRate(target) + " (dòng " + String(row) + ")").join("; ") +
    ". Hãy quyết định chỉ tiêu của “" + unit + "” hiện nay và thêm một dòng riêng cho đơn vị này.",
} satisfies Partial<FailureTexts>;

function quoted(word: string): string {
  return "“" + word + "”";
}
