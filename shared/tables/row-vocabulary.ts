/**
 * The words of table bodies, as data: what makes a row a total, a heading, a part of the row above, or the end of
 * the table. Phrases are compared as whole words by `row-words.ts`. Real communes stand in the way of shorter
 * lists: Cộng Hòa, Tổng Cọt, Toàn Thắng, Trung Bình, Cấp Tiến, Các Sơn.
 */

/** A name that is one of these, wording in brackets aside, is a total. */
export const totalNames =
  "tổng|tổng cộng|tổng số|tổng chung|cộng|cộng chung|toàn tỉnh|toàn huyện|toàn thành phố|toàn thị xã|toàn quận|" +
  "toàn xã|toàn phường|toàn ngành|toàn quốc|toàn vùng|toàn khối|toàn địa bàn|cả nước|cả tỉnh|cả huyện|cả khối|" +
  "toàn đặc khu|toàn bộ|t cộng|total|grand total|tổng cuối|tổng kết|" +
  "tổng xã|tổng phường|tổng huyện|tổng tỉnh|tổng đơn vị|cộng tỉnh|cộng dồn|cộng trang";

/** Before words for kinds of units alone it makes a total: "Toàn xã, phường". */
export const wholeWord = "toàn";

/** A name that begins with one of these is a total. */
export const totalBeginnings =
  "tổng cộng|tổng số|tổng toàn|tổng khối|tổng các|tổng cấp|tổng hồ sơ|tổng nhóm|cộng khối|cộng nhóm|cộng các|" +
  "cộng cấp|cộng toàn|cộng sở|cộng xã|cộng phường|cộng huyện|cộng mục|toàn tỉnh|toàn huyện|toàn thành phố|" +
  "tổng sở|tổng ubnd|t cộng|cộng dồn|cộng mang sang|mang sang|cộng trang|cộng chuyển|lũy kế";
/** One of these with a number, a roman numeral or a single letter behind it is a total ("Tổng I + II", "Cộng 2 xã"). */
export const sumWords = "tổng|cộng";

/** Before or behind the name of something above, one of these makes its sum: "Tổng Xã A", "Xã A Total" (Excel). */
export const sumsBeforeName = "tổng|tổng số|tổng cộng|cộng|tổng của";
export const sumsBehindName = "total|tổng|sum|count|subtotal";

/** Averages: neither units nor totals. A unit of that name (Xã Trung Bình) is told by its number. */
export const averageBeginnings = "trung bình|bình quân|tỷ lệ chung|tỷ lệ bình quân";

/** Rows that compare, or give a target or a rate: no units. A name that is one of these, or begins with one … */
export const comparisonNames = "kế hoạch|chỉ tiêu|mục tiêu|tăng|giảm|tăng giảm|thực hiện";
export const comparisonBeginnings =
  "cùng kỳ|kỳ trước|kỳ này|tháng trước|tháng này|quý trước|quý này|tuần trước|tuần này|năm trước|năm nay|so với|" +
  "so sánh|chênh lệch|điểm tối đa|thang điểm|điểm chuẩn|tăng so|giảm so|kế hoạch giao|kế hoạch năm|kế hoạch tỉnh|chỉ tiêu|mục tiêu|" +
  "tỷ lệ|tỉ lệ";

/** Fields of procedures: a row that begins so is a part even with a number of its own … */
export const fieldBeginnings = "lĩnh vực";
/** … and a row without one that is called one of these. Fields that offices are called by (Tư pháp) are left out. */
export const fieldNames =
  "hộ tịch|đất đai|chứng thực|người có công|bảo trợ xã hội|đăng ký kinh doanh|thi đua khen thưởng|nuôi con nuôi";

/**
 * Fields by their usual names, numbered like units or not: below an office they are its parts. Those that offices are
 * called by for short (Tư pháp, Nội vụ, Y tế) are left out here as well.
 */
export const knownFields =
  fieldNames +
  "|lý lịch tư pháp|công chứng|luật sư|quốc tịch|giám định tư pháp|trợ giúp pháp lý|bồi thường nhà nước|" +
  "hòa giải ở cơ sở|phổ biến giáo dục pháp luật|đấu giá tài sản|hộ tịch quốc tịch|hộ tịch chứng thực|" +
  "dược phẩm|khám bệnh chữa bệnh|khám chữa bệnh|an toàn thực phẩm|an toàn vệ sinh thực phẩm|trang thiết bị y tế|" +
  "y tế dự phòng|mỹ phẩm|việc làm|an toàn lao động|tiền lương|giáo dục nghề nghiệp|lao động tiền lương|" +
  "trẻ em|phòng chống tệ nạn xã hội|giảm nghèo|chính sách|tôn giáo|tín ngưỡng tôn giáo|công chức viên chức|" +
  "tổ chức phi chính phủ|hội quỹ|chính quyền địa phương|địa giới hành chính|văn thư lưu trữ|" +
  "giáo dục mầm non|giáo dục tiểu học|giáo dục trung học|giáo dục thường xuyên|văn bằng chứng chỉ|" +
  "tiêu chuẩn nhà giáo|quy chế thi tuyển sinh|hoạt động xây dựng|nhà ở|nhà ở và công sở|quy hoạch xây dựng|" +
  "quy hoạch kiến trúc|kinh doanh bất động sản|hạ tầng kỹ thuật|vật liệu xây dựng|đường bộ|đường thủy nội địa|" +
  "đăng kiểm|vận tải|môi trường|tài nguyên nước|địa chất và khoáng sản|khoáng sản|khí tượng thủy văn|" +
  "đo đạc và bản đồ|đo đạc bản đồ|biển và hải đảo|trồng trọt|chăn nuôi|thú y|chăn nuôi thú y|thủy sản|thủy lợi|" +
  "bảo vệ thực vật|lâm nghiệp|kiểm lâm|đê điều|phòng chống thiên tai|phát triển nông thôn|quản lý chất lượng|" +
  "kinh tế hợp tác|lưu thông hàng hóa|lưu thông hàng hóa trong nước|xúc tiến thương mại|quản lý cạnh tranh|hóa chất|" +
  "vật liệu nổ công nghiệp|công nghiệp nặng|công nghiệp tiêu dùng|điện|điện lực|xuất nhập khẩu|thương mại quốc tế|" +
  "đầu tư|đầu tư tại việt nam|đầu tư vào việt nam|đấu thầu|thành lập và hoạt động của doanh nghiệp|" +
  "thành lập và hoạt động của hộ kinh doanh|thành lập và hoạt động của hợp tác xã|hộ kinh doanh|hợp tác xã|" +
  "giá|quản lý giá|quản lý công sản|tin học thống kê|ngân sách|lữ hành|thể dục thể thao|thể thao|" +
  "văn hóa cơ sở|di sản văn hóa|điện ảnh|gia đình|thư viện|nghệ thuật biểu diễn|mỹ thuật nhiếp ảnh triển lãm|" +
  "xuất bản|xuất bản in và phát hành|báo chí|phát thanh truyền hình|phát thanh truyền hình và thông tin điện tử|" +
  "viễn thông và internet|bưu chính viễn thông|sở hữu trí tuệ|tiêu chuẩn đo lường chất lượng|" +
  "an toàn bức xạ và hạt nhân|hoạt động khoa học và công nghệ|cư trú|đăng ký cư trú|căn cước|đăng ký xe|" +
  "quản lý xuất nhập cảnh|biện pháp bảo đảm|đăng ký biện pháp bảo đảm|giao dịch bảo đảm|khiếu nại tố cáo|" +
  "giải quyết khiếu nại|tiếp công dân|phòng chống tham nhũng|thi đua và khen thưởng";

/** A row that begins so gives a part of the row above. */
export const partBeginnings =
  "trong đó|chia ra|bao gồm|gồm có|hồ sơ|dịch vụ công|trực tuyến toàn trình|trực tuyến một phần|tthc|" +
  "thủ tục hành chính|số hồ sơ|thuộc thẩm quyền|thẩm quyền";
/** A row that is called one of these gives a part of the unit above. */
export const partNames =
  "trực tuyến|trực tiếp|toàn trình|một phần|bưu chính|bcci|trực tuyến toàn trình|trực tuyến một phần|" +
  "dịch vụ công toàn trình|dịch vụ công một phần|dịch vụ công trực tuyến toàn trình|dịch vụ công trực tuyến một phần|" +
  "dvc toàn trình|dvc một phần|dvctt toàn trình|dvctt một phần|mức độ 3|mức độ 4|mức 3|mức 4|" +
  "dvc trực tuyến toàn trình|dvc trực tuyến một phần|hồ sơ trực tuyến|hồ sơ trực tiếp";

/** A heading is made of these words alone … */
export const levelWords =
  "sở|ban|ngành|phòng|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|cơ quan|đơn vị|địa phương|" +
  "chi nhánh|đoàn thể|bộ|ngành dọc";
/** … and these, which say nothing without them. */
export const linkWords =
  "và|thuộc|trực thuộc|cấp|các|khối|nhóm|ubnd|ủy ban nhân dân|hành chính|chuyên môn|sự nghiệp|tương đương|" +
  "trên địa bàn|gồm|tt|tp|tx|trung ương|nhà nước|vùng";
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

/** How names of levels above the commune begin, those of provinces among them, and those of communes. */
export const upperBeginnings = 
  "huyện|quận|thị xã|thành phố|tỉnh|tx|tp|h|q|khu vực|cụm|vùng|ubnd huyện|ubnd quận|ubnd thị xã|ubnd thành phố|" +
  "ubnd tỉnh|ủy ban nhân dân tỉnh|ủy ban nhân dân huyện|ủy ban nhân dân quận|ủy ban nhân dân thị xã|ủy ban nhân dân thành phố";
export const provinceBeginnings = "tỉnh|ubnd tỉnh|ủy ban nhân dân tỉnh";
export const communeBeginnings = "xã|phường|thị trấn|đặc khu|tt|p|x|ubnd xã|ubnd phường|ubnd thị trấn|ubnd đặc khu";

/** A line that numbers a printed page ("Trang 2") or says that the table goes on. */
export const pageWords = "trang|tiếp theo|tiếp|còn nữa";
/** What a row stands for where units do not stand: a month, a quarter, with its number. */
export const periodWords = "tháng|quý|năm|tuần|ngày|kỳ";
/** What a column names whose rows are no units. */
export const otherRowHeaders = "thủ tục|tên tthc|tên thủ tục|mã tthc|mã thủ tục";

/** Numbers in a column that is headed so count nothing. */
export const codeHeaders = "mã|mã số|số điện thoại|điện thoại|năm thành lập";

/** How names of branches begin: below their office they are measured for themselves, as communes are. */
export const branchBeginnings = "chi nhánh|cn";

/** A row that begins with one of these goes on with the name above it. */
export const continuingWords = "và|cùng|thuộc";

/** Notes and signatures below a table. */
export const endBeginnings =
  "ghi chú|chú thích|chú giải|lưu ý|nơi nhận|người lập|người tổng hợp|người báo cáo|người kiểm tra|cán bộ tổng hợp|" +
  "thủ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|chánh văn phòng|xác nhận của|nguồn|ký tên|" +
  "ký ghi rõ|đại diện|kính gửi|đơn vị tính|đvt|số liệu|kt chủ tịch|tm ubnd|tm ủy ban|kt giám đốc|tl chủ tịch|" +
  "tuq chủ tịch|tl giám đốc|phó trưởng phòng|kế toán|lãnh đạo";
/** A place and a date, as above a signature: "…, ngày … tháng … năm …". */
export const datePhrases = "ngày tháng năm";
