import type { SectionEntry } from "./meaning-entry";

/**
 * What places a column in a report, and the words that tell nothing or forbid a count, as data. "a|b" means either;
 * "!a" only where the header is written with marks, since without them the word is another.
 */

/** "apart" at any level sets a column apart. Otherwise the label nearest to the column decides, by its first entry. */
export const sections: readonly SectionEntry[] = [
  { section: "apart", words: "chờ tiếp nhận|chưa tiếp nhận|không được tiếp nhận|không tiếp nhận|từ chối|dừng xử lý" },
  { section: "apart", words: "tạm dừng|dừng giải quyết|rút|xin rút|trả lại|hủy|bổ sung|phi địa giới|không hợp lệ" },
  // Comparisons.
  { section: "apart", words: "so với|chênh lệch|cùng kỳ|tăng|giảm|biến động|thay đổi|còn thiếu|vượt" },
  { section: "apart", words: "hạng|xếp hạng|thứ hạng|vị trí", not: "hạng mục" },
  // Not done yet, or not counted.
  { section: "apart", words: "dự kiến|dự báo|ước|ước tính|phấn đấu|bình quân|trung bình|kéo dài" },
  { section: "apart", words: "kế hoạch|mục tiêu", not: "kế hoạch và đầu tư|kế hoạch đầu tư" },
  // Not submitted, or not properly: what could be submitted online, advice given, faulty dossiers.
  { section: "apart", words: "có thể nộp|có thể tiếp nhận|có thể thực hiện|đủ điều kiện|hướng dẫn|lỗi|sai sót",
    not: "thư xin lỗi" },
  { section: "apart", words: "không thành công|chưa nộp|không nộp" },
  // Decision 766 follow-up: how the online dossiers among the pending ones fare; no column for all dossiers.
  { section: "apart", words: "hồ sơ nộp trực tuyến với" },
  { section: "apart", words: "kỳ trước|tháng trước|quý trước|năm trước|tuần trước", above: true },
  // Dates, lengths of time, money, people.
  { section: "apart", words: "thời gian|số ngày|số giờ|ngày tiếp nhận|ngày nhận|ngày nộp|ngày hẹn|ngày trả" },
  { section: "apart", words: "ngày giải quyết|ngày hoàn thành|ngày kết thúc|ngày xử lý" },
  { section: "apart", words: "thời hạn", not: "đúng thời hạn|quá thời hạn|trước thời hạn" },
  { section: "apart", words: "tiền mặt|kinh phí|doanh thu|thu được" },
  { section: "apart", words: "số tiền|triệu đồng|nghìn đồng|ngàn đồng|tỷ đồng|vnđ|vnd|1000đ", brackets: true },
  { section: "apart", words: "điện thoại|email|địa chỉ|họ tên|họ và tên|người tiếp nhận|người nộp|người xử lý" },
  { section: "apart", words: "cán bộ|công chức|viên chức|biên chế|nhân sự|dân số|tài khoản|trạng thái|mã" },
  { section: "apart", words: "nguyên nhân|lý do|phản ánh|kiến nghị|hài lòng|điểm tiếp nhận" },
  { section: "payment", words: "thanh toán|nghĩa vụ tài chính|phí|biên lai" },
  { section: "digitized", words: "số hóa" },
  { section: "pending", words: "đang giải quyết|đang xử lý|chưa giải quyết|chưa xử lý|tồn cuối kỳ|còn tồn" },
  { section: "pending", words: "chưa đến hạn|đang quá hạn|đang trong hạn|còn hạn|đang thụ lý|kỳ sau" },
  { section: "received", words: "tiếp nhận|nhận giải quyết|đã nhận|nhận trong kỳ|nhận mới|mới nhận|nộp|phát sinh" },
  { section: "resolved", words: "đã giải quyết|đã xử lý|giải quyết xong|đã trả kết quả" },
  { section: "resolved", words: "giải quyết|trả kết quả|hoàn thành", weak: true },
];

/** Words that tell nothing about the meaning. A label made of them alone means what the label above it means. */
export const neutralWords =
  "hồ sơ tthc|hồ sơ thủ tục hành chính|tổng số|tổng cộng|tổng|cộng|số lượng|lượng|số|hồ sơ|trong đó|kỳ này|" +
  "được|đã|của|các|xã|chung|đvt|đơn vị tính|" +
  "hệ thống|phần mềm|của tỉnh|báo cáo|" +
  "tháng|năm|quý|tuần|đầu năm|từ|đến|từ ngày|đến ngày|trên|lượt|toàn bộ|trên địa bàn|cấp xã|tại|và|lũy kế";

/** Over counts or among their words: the class of units, or of procedures, that they are counted for. */
export const classHeadings =
  "cấp trung ương|cấp bộ|cấp tỉnh|cấp thành phố|cấp sở|cấp huyện|cấp xã|khối tỉnh|khối sở|khối huyện|khối xã|" +
  "khối phường|sở ban ngành|sở ngành|các sở|các huyện|các xã|các phường";

/** Names of systems and of the rule of one-stop offices: what they speak of is not what a column counts. */
export const systemNames =
  "hệ thống thông tin giải quyết thủ tục hành chính|hệ thống thông tin một cửa điện tử|hệ thống một cửa điện tử|" +
  "phần mềm một cửa điện tử|phần mềm một cửa|một cửa điện tử|theo cơ chế một cửa một cửa liên thông|" +
  "theo cơ chế một cửa và một cửa liên thông|theo cơ chế một cửa|cơ chế một cửa|một cửa quốc gia";

/** Words that may stand beside those of a count without narrowing it. */
export const fillerWords =
  "nộp|gửi|qua|theo|do|bằng|gồm|cả|bao gồm|thực hiện|phát sinh|có|về|cổng|hệ thống|dịch vụ công|dịch vụ|quốc gia|qg|" +
  "của thành phố|thủ tục hành chính|tiếp nhận|giải quyết|xử lý|nhận|mới|trong kỳ|trong tháng|trong năm|trong quý|" +
  "trong tuần|trả|hình thức|tổ chức cá nhân|cá nhân tổ chức|tổ chức công dân|người dân doanh nghiệp|" +
  "người dân và doanh nghiệp|nếu không tách|gộp";

/**
 * Fields, kinds of applicants and ways in that narrow a count to a part of it: at most an unsure reading, in the
 * column's own label or above it.
 */
export const narrowingWords =
  "lĩnh vực|đất đai|hộ tịch|tư pháp|chứng thực|xây dựng|giao thông|y tế|giáo dục|lao động|bảo hiểm|thuế|đăng ký|" +
  "môi trường|nông nghiệp|tài nguyên|công thương|khoa học|văn hóa|du lịch|nội vụ|người có công|bảo trợ|liên thông|" +
  "vneid|đại lý|ngoài giờ|lưu động|đồng bộ|giao dịch|còn hiệu lực|không thu phí";

/** A column under one of these is a rate, never a count. */
export const rateWords = "tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|%|phần trăm|pct";
/** Under a heading that speaks of a rate, a label that begins with one of these is a count all the same. */
export const countBeginnings = "số lượng|tổng số|số hồ sơ|tổng hồ sơ";

/** How dossiers come in. Said by a heading, it holds for the columns below: "Trực tuyến > Tiếp nhận". */
export const channelWords =
  "trực tuyến|qua mạng|trực tiếp|một cửa|bưu chính|toàn trình|một phần|mức độ 3|mức độ 4|mức 3|mức 4";

/** In brackets behind a label one of these kinds alone makes it a part: "Tiếp nhận (trực tuyến)". */
export const sides: readonly string[] = [
  "trực tuyến|qua mạng|online|toàn trình|một phần|mức độ 3|mức độ 4|mức 3|mức 4",
  "trực tiếp|bưu chính|hồ sơ giấy|bản giấy|tại quầy",
  "trước hạn|đúng hạn|trong hạn|sớm hạn|trước thời hạn|đúng thời hạn|chưa đến hạn|còn hạn|chưa quá hạn",
  "quá hạn|trễ hạn|trễ hẹn|chậm hạn|quá thời hạn",
  "đã giải quyết|đã xử lý|đã trả kết quả",
  "đang giải quyết|đang xử lý|chưa giải quyết|chưa xử lý",
];
/** With one of these they are left out of what the label names, with one of those they are only a part of it. */
export const exceptWords = "trừ|không|chưa gồm|chưa bao gồm|chưa tính";
export const includingWords = "gồm|cả|tính";

/** How dossiers stand to their deadline; said by a heading, it holds for the columns below too. */
export const deadlineWords =
  "trước hạn|đúng hạn|trong hạn|quá hạn|trễ hạn|trễ hẹn|chậm hạn|sớm hạn|trước thời hạn|đúng thời hạn|quá thời hạn|" +
  "chưa đến hạn|còn hạn";
