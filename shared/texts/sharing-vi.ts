import { ownSheetsVi } from "./own-sheets-vi";
import { showCount } from "./show-number";

/** The words of the two sheets that a working copy carries: the guide for whoever receives it, and the hidden originals. */
export const sharingVi = {
  guideSheet: ownSheetsVi.guide,
  originalsSheet: ownSheetsVi.originals,
  originals: {
    warning:
      "Thước giữ công thức gốc và nội dung lúc gửi ở trang này để nhận lại tệp. Xin đừng sửa, đổi tên hoặc xóa trang này.",
    columns: ["Loại", "Trang", "Ô hoặc dòng", "Nội dung"],
  },
  guide: {
    title: "HƯỚNG DẪN MỞ TỆP",
    open: [
      "1. Mở tệp: dùng Excel 2010 trở lên, WPS Office, LibreOffice hoặc Google Trang tính, không cần cài thêm gì.",
      "    Nếu thấy nút “Bật chỉnh sửa” (Enable Editing), hãy bấm nút đó để các ô được tính lại.",
    ],
    manual: "    Tệp đang đặt chế độ tính thủ công: sau khi sửa số liệu, hãy nhấn F9 để tính lại.",
    live: (cells: number): string => `2. Tự tính lại khi sửa số liệu: ${showCount(cells)} ô công thức`,
    noneLive: "2. Tự tính lại khi sửa số liệu: không có ô nào.",
    frozen: (cells: number): string => `    Giữ nguyên giá trị lúc gửi, không tự tính lại: ${showCount(cells)} ô`,
    noneFrozen: "    Không có ô nào phải giữ nguyên giá trị.",
    and: (areas: number): string => `và ${showCount(areas)} vùng khác`,
    back: (to: string): string => `3. Sửa xong, lưu tệp dạng .xlsx và gửi lại cho ${to}.`,
    sender: "nơi đã gửi tệp này",
    keep: "    Xin giữ nguyên tên trang, không chèn hoặc xóa dòng, cột; không xóa các trang ẩn: nơi gửi cần những phần này để nhận lại.",
    made: (at: string, source: string, rules: number): string =>
      `Thước lập bản gửi đi này lúc ${at} từ tệp “${source}”, quy tắc tính phiên bản ${String(rules)}.`,
    frozenHeading: "Các ô giữ nguyên giá trị lúc gửi",
    frozenLine: (place: string, why: string): string => `${place}: ${why}`,
    more: (areas: number): string => `và ${showCount(areas)} vùng khác.`,
  },
  /** Why a cell keeps its value; `functions` are named as they are typed. */
  why: {
    noEquivalent: (functions: string) => `${functions} không có công thức thường nào tính thay được`,
    inRange: (functions: string) => `${functions} tính từng dòng của một vùng bên trong công thức khác`,
    unreadable: (functions: string) => `không xác định được vùng số liệu mà ${functions} dùng`,
    outsideSpill: (functions: string) => `ô nằm ngoài kết quả của ${functions}`,
    tooLong: (functions: string) => `công thức thường thay cho ${functions} dài quá mức bảng tính cho phép`,
    foreign: (functions: string) => `công thức còn dùng hàm của phần bổ trợ khác: ${functions}`,
    differs: (functions: string) => `công thức thường thay cho ${functions} cho kết quả khác với Thước`,
  },
};
