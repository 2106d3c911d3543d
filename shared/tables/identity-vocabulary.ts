import type { MeaningEntry } from "./meaning-entry";

/** How headers name units, their groups, targets and remarks. */

const AREAS = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|ubnd|ủy ban nhân dân|!sở|ban|ngành|tên|cấp";

// prettier-ignore
export const identityEntries: readonly MeaningEntry[] = [
  { meaning: "ordinal", words: ["stt|tt|số tt|số thứ tự|thứ tự"], under: "none", whole: true, weight: 1 },
  { meaning: "unit", words: ["đơn vị|cơ quan|địa phương"],
    not: "đơn vị tính|số đơn vị|loại đơn vị|nhóm đơn vị|khối đơn vị|báo cáo", whole: true,
    also: `${AREAS}|giải quyết|thực hiện|tiếp nhận|xử lý|hành chính|phòng|bộ phận|trực thuộc|địa bàn|` +
      "thủ tục hành chính", weight: 1 },
  { meaning: "unit", words: [AREAS], whole: true, also: AREAS + "|phòng", weight: 0.75 },
  // Form 06 of Circular 01/2020 names its rows so, though they may be levels of administration.
  { meaning: "unit", words: ["lĩnh vực|địa bàn|tên gọi"], whole: true, also: AREAS + "|công việc|giải quyết|theo",
    weight: 0.55 },
  { meaning: "group", words: ["khối|nhóm|cấp|cụm|loại đơn vị|huyện|quận|thuộc huyện"],
    not: "số đơn vị|số xã|số phường|số huyện|số cơ quan|số lượng|tổng số", whole: true,
    also: "đơn vị|thi đua|hành chính|tên|thành phố|thị xã|quản lý|thuộc|xếp hạng", weight: 0.85 },
  { meaning: "target", words: ["chỉ tiêu|mục tiêu|kế hoạch giao|tỷ lệ giao|phải đạt|mức tối thiểu"],
    not: "so với|kết quả|thực hiện|vượt|hoàn thành|chênh lệch|còn thiếu|tăng|giảm|tỷ lệ đạt|đạt chỉ tiêu", bare: 0.9,
    weight: 0.95 },
  { meaning: "note", words: ["ghi chú|đánh giá|xếp loại|nguyên nhân|lý do|kiến nghị"], not: "điểm|phản ánh", bare: 0.9,
    weight: 0.95 },
];
