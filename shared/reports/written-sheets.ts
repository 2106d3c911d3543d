/**
 * Names of sheets that Thước writes from others, each the beginning of a name: merged with their sources, figures would
 * count twice.
 */
export const WRITTEN_SHEETS = /^(Xếp hạng|Kiểm tra|Tổng hợp|Phụ lục|Đánh giá NTM|Tiến độ|Diễn biến|Lời báo cáo|Kỳ|Khóa)( |$)/;
