import type { TypedTarget } from "../../tables/typed-target";
import { indicatorsVi } from "../../texts/indicators-vi";
import type { TargetPreset } from "./target-preset";

const SHARED = {
  indicator: indicatorsVi.listedOnline.name,
  document: "Quyết định của UBND tỉnh Khánh Hòa giao chỉ tiêu năm 2020",
  from: "01/01/2020",
  to: "31/12/2020",
};
const OFFICES = "Sở, ban, ngành";
const DISTRICTS = "UBND cấp huyện";
const COMMUNES = "Xã, phường, thị trấn";

const row = (group: string, unit: string, target: string): TypedTarget => ({ ...SHARED, group, unit, target });

/** The decision of Khánh Hòa province for 2020, clause by clause (domain.md 4.1; ICTnews). */
export const khanhHoa2020: TargetPreset = {
  id: "khanh-hoa-2020",
  name: "Khánh Hòa năm 2020: hồ sơ tiếp nhận, giải quyết trực tuyến mức độ 3, 4",
  source: "Quyết định của UBND tỉnh Khánh Hòa giao chỉ tiêu năm 2020, theo bài viết của ICTnews.",
  note:
    "Mẫu số là hồ sơ của các thủ tục đã công bố trực tuyến mức độ 3, 4; không tính thủ tục công bố mức độ 3, 4 lần đầu " +
    "trong năm 2020. Tên đơn vị là tên trước khi sắp xếp ngày 01/7/2025.",
  from: "2020-01-01",
  to: "2020-12-31",
  rows: [
    row(
      OFFICES,
      "Ban quản lý khu kinh tế Vân Phong; Sở Công Thương; Sở Khoa học và Công nghệ; Sở Kế hoạch và Đầu tư; Sở Nội vụ; " +
        "Sở Nông nghiệp và Phát triển Nông thôn; Sở Tài chính; Sở Tài nguyên và Môi trường; " +
        "Sở Thông tin và Truyền thông; Sở Văn hóa và Thể thao; Sở Xây dựng",
      "45%",
    ),
    row(
      OFFICES,
      "Sở Du lịch; Sở Giáo dục và Đào tạo; Sở Giao thông vận tải; Sở Lao động - Thương binh và Xã hội; Sở Tư pháp; " +
        "Sở Y tế",
      "40%",
    ),
    row(
      DISTRICTS,
      "UBND huyện Cam Lâm; UBND huyện Vạn Ninh; UBND huyện Diên Khánh; UBND thị xã Ninh Hòa; " +
        "UBND thành phố Cam Ranh; UBND thành phố Nha Trang",
      "35%",
    ),
    row(DISTRICTS, "UBND huyện Khánh Sơn; UBND huyện Khánh Vĩnh", "30%"),
    row(
      COMMUNES + " thuộc huyện Cam Lâm, Vạn Ninh, Diên Khánh, thị xã Ninh Hòa, thành phố Cam Ranh, Nha Trang",
      "",
      "25%",
    ),
    row("Xã, thị trấn thuộc huyện Khánh Sơn, Khánh Vĩnh", "", "20%"),
  ],
};
