/**
 * The words of table bodies, as data: what makes a row a total, a heading, a part of the row above, or the end of
 * the table. Phrases are compared as whole words by `row-words.ts`. Real communes stand in the way of shorter
 * lists: Cộng Hòa, Tổng Cọt, Toàn Thắng, Trung Bình, Cấp Tiến, Các Sơn.
 */

/** A name that is one of these, wording in brackets aside, is a total. */
export const totalNames =
  "tổng|tổng cộng|tổng số|tổng chung|cộng|cộng chung|toàn tỉnh|toàn huyện|toàn thành phố|toàn thị xã|toàn quận|" +
  "toàn xã|toàn phường|toàn ngành|toàn quốc|toàn vùng|toàn khối|toàn địa bàn|cả nước|cả tỉnh|cả huyện|cả khối|" +
  "toàn đặc khu|toàn bộ|t cộng|tổng xã|tổng phường|tổng huyện|tổng tỉnh|tổng đơn vị|cộng tỉnh|cộng dồn|cộng trang";

/** A name that begins with one of these is a total. */
export const totalBeginnings =
  "tổng cộng|tổng số|tổng toàn|tổng khối|tổng các|tổng cấp|tổng hồ sơ|tổng nhóm|cộng khối|cộng nhóm|cộng các|" +
  "cộng cấp|cộng toàn|cộng sở|cộng xã|cộng phường|cộng huyện|cộng mục|toàn tỉnh|toàn huyện|toàn thành phố|" +
  "tổng sở|tổng ubnd|t cộng|cộng dồn|cộng mang sang|mang sang|cộng trang|cộng chuyển|lũy kế";
/** One of these with a number, a roman numeral or a single letter behind it is a total ("Tổng I + II", "Cộng 2 xã"). */
export const sumWords = "tổng|cộng";

/** Averages: neither units nor totals. A unit of that name (Xã Trung Bình) is told by its number. */
export const averageBeginnings = "trung bình|bình quân|tỷ lệ chung|tỷ lệ bình quân";

/** Rows that compare, or give a target or a rate: no units. A name that is one of these, or begins with one … */
export const comparisonNames = "kế hoạch|chỉ tiêu|mục tiêu|tăng|giảm|tăng giảm|thực hiện";
export const comparisonBeginnings =
  "cùng kỳ|kỳ trước|kỳ này|tháng trước|tháng này|quý trước|quý này|tuần trước|tuần này|năm trước|năm nay|so với|" +
  "so sánh|chênh lệch|tăng so|giảm so|kế hoạch giao|kế hoạch năm|chỉ tiêu giao|chỉ tiêu năm|chỉ tiêu kế hoạch|" +
  "tỷ lệ|tỉ lệ";

/** Fields of procedures: a row that begins so is a part even with a number of its own … */
export const fieldBeginnings = "lĩnh vực";
/** … and a row without one that is called one of these. Fields that offices are called by (Tư pháp) are left out. */
export const fieldNames =
  "hộ tịch|đất đai|chứng thực|người có công|bảo trợ xã hội|đăng ký kinh doanh|thi đua khen thưởng|nuôi con nuôi";

/** A row that begins so gives a part of the row above. */
export const partBeginnings =
  "trong đó|chia ra|bao gồm|gồm có|hồ sơ|dịch vụ công|trực tuyến toàn trình|trực tuyến một phần";
/** A row that is called one of these gives a part of the unit above. */
export const partNames =
  "trực tuyến|trực tiếp|toàn trình|một phần|bưu chính|bcci|trực tuyến toàn trình|trực tuyến một phần|" +
  "dịch vụ công toàn trình|dịch vụ công một phần|dịch vụ công trực tuyến toàn trình|dịch vụ công trực tuyến một phần|" +
  "dvc toàn trình|dvc một phần|dvctt toàn trình|dvctt một phần|mức độ 3|mức độ 4|mức 3|mức 4|" +
  "dvc trực tuyến toàn trình|dvc trực tuyến một phần|hồ sơ trực tuyến|hồ sơ trực tiếp";

/** A heading is made of these words alone … */
export const levelWords =
  "sở|ban|ngành|phòng|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|cơ quan|đơn vị|địa phương|" +
  "chi nhánh|đoàn thể|bộ";
/** … and these, which say nothing without them. */
export const linkWords =
  "và|thuộc|trực thuộc|cấp|các|khối|nhóm|ubnd|ủy ban nhân dân|hành chính|chuyên môn|sự nghiệp|tương đương|" +
  "trên địa bàn|gồm|tt|tp|tx|trung ương|ngành dọc|nhà nước|vùng";
/** Words that name a class of units, so that a row with figures of its own may still be a heading. */
export const classWords = "khối|các|cấp|nhóm|ban ngành|cơ quan|đơn vị|địa phương|chi nhánh";
/** A name that begins with one of these is a heading, whatever follows. */
export const groupBeginnings =
  "khối|nhóm|cụm|khu vực|các sở|các xã|các phường|các huyện|các phòng|các ban|các cơ quan|các đơn vị|các địa phương|" +
  "các chi nhánh|các thị trấn|cấp tỉnh|cấp huyện|cấp xã|cấp sở|ubnd cấp|ubnd các|ủy ban nhân dân cấp|" +
  "ủy ban nhân dân các|chi nhánh văn phòng đăng ký đất đai các|sở ban ngành";

/** How names of units begin. */
export const unitBeginnings =
  "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|tt|tp|tx|p|x|h|sở|ban|ubnd|ủy ban|phòng|văn phòng|" +
  "chi cục|cục|trung tâm|thanh tra|công an|bộ|viện|chi nhánh|kho bạc|bảo hiểm|thuế|hải quan|đội|trường|bệnh viện|" +
  "bộ chỉ huy|ngân hàng|tòa án|điện lực|công ty|thủ đô|tổng cục";

/** How names of levels above the commune begin, and those of communes. */
export const upperBeginnings = "huyện|quận|thị xã|thành phố|tỉnh|tx|tp|h|q|khu vực|cụm|vùng";
export const communeBeginnings = "xã|phường|thị trấn|đặc khu|tt|p|x|ubnd xã|ubnd phường|ubnd thị trấn|ubnd đặc khu";

/** Notes and signatures below a table. */
export const endBeginnings =
  "ghi chú|chú thích|chú giải|lưu ý|nơi nhận|người lập|người tổng hợp|người báo cáo|người kiểm tra|cán bộ tổng hợp|" +
  "thủ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|chánh văn phòng|xác nhận của|nguồn|ký tên|" +
  "ký ghi rõ|đại diện|kính gửi|đơn vị tính|đvt|số liệu|kt chủ tịch|tm ubnd|tm ủy ban|kt giám đốc|tl chủ tịch|" +
  "tuq chủ tịch|tl giám đốc|phó trưởng phòng|kế toán|lãnh đạo";
/** A place and a date, as above a signature: "…, ngày … tháng … năm …". */
export const datePhrases = "ngày tháng năm";
