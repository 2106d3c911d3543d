import type { FailureTexts } from "./failure-texts";
import { showCount } from "./show-number";

/**
 * What can go wrong before the pane has read anything, in official Vietnamese: the host does not answer, or a part cannot be
 * fetched. They stand apart because the pane opens with them; the others come with its engine.
 */
export const hostFailuresVi = {
  tooManyCells: ({ cells, most }) =>
    "Vùng cần đọc có " + showCount(cells) + " ô, nhiều hơn mức " + showCount(most) + " ô. Nếu mỗi dòng là một hồ sơ, hãy đếm từ bảng hồ sơ; nếu không, hãy xóa phần thừa hoặc tách bảng sang trang riêng.",
  valuesNotDelivered: ({ sheet, area }) =>
    "Bảng tính không trả số liệu của vùng " + area + ", trang “" + sheet + "” (vùng quá lớn). Hãy chọn vùng nhỏ hơn rồi thử lại.",
  readingStopped: () => "Đã dừng đọc. Khi cần, hãy bấm nút đọc để đọc lại từ đầu.",
  sheetGone: ({ sheet }) => "Không còn trang “" + sheet + "” (đã đổi tên hoặc bị xóa). Hãy đọc lại bảng số liệu.",
  cellBeingEdited: () => "Bạn đang sửa dở một ô. Hãy nhấn Enter để kết thúc sửa ô rồi bấm lại.",
  busyElsewhere: () => "Bảng tính đang bận, có thể do người khác cũng đang ghi trên tệp này. Hãy đợi một lát rồi bấm lại.",
  severalAccounts: () =>
    "Google từ chối vì trình duyệt đang đăng nhập nhiều tài khoản. Hãy mở tệp trong cửa sổ ẩn danh hoặc hồ sơ người dùng Chrome chỉ có một tài khoản.",
  provinceUnknown: ({ province }) => `Không có tỉnh, thành phố nào mang mã “${province}”. Hãy chọn lại tỉnh, thành phố.`,
  noConnection: () => "Mất kết nối tới bảng tính. Hãy kiểm tra mạng; nếu vẫn lỗi, hãy đóng rồi mở lại thanh bên.",
  settingsNotRead: () => "Phần ghi nhớ của Thước trong tệp này bị hỏng hoặc do bản mới hơn ghi. Phần này được giữ nguyên; hãy cập nhật Thước.",
  hostRefused: ({ statement }) => "Bảng tính không thực hiện được thao tác. Chưa ghi gì; hãy thử lại; nếu vẫn lỗi, hãy gửi mã này cho người quản trị: " + statement,
} satisfies Partial<FailureTexts>;
