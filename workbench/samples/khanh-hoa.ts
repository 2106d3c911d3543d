import type { CellValue } from "../../shared/tables/grid";
import type { Sample } from "./sample";

/**
 * Decision of the People's Committee of Khánh Hòa province on targets for 2020 (ICTnews): at least 45% or 40% for
 * departments, 35% or 30% for districts, 25% or 20% for communes by district, procedures first published as level 3
 * or 4 in 2020 left out. Published figure: 5.311 of 17.779 dossiers, 29,87%, in the first weeks of April 2020. The
 * units' counts are made up to add up to it.
 */
export const khanhHoa: Sample = {
  id: "khanh-hoa",
  title: "Khánh Hòa, năm 2020",
  sheets: [
    {
      name: "Khánh Hòa 4-2020",
      rows: [
        ["KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TRỰC TUYẾN MỨC ĐỘ 3, 4 THÁNG 4/2020"],
        [
          "Số liệu minh họa: số hồ sơ từng đơn vị là giả định, cộng lại đúng bằng số công bố của toàn tỉnh " +
            "trong hơn 3 tuần đầu tháng 4/2020 (5.311/17.779 hồ sơ, 29,87%); chỉ tiêu theo quyết định giao năm 2020.",
        ],
        ["STT", "Đơn vị", "Số hồ sơ tiếp nhận của TTHC đã công bố trực tuyến mức độ 3, 4", "", "Tỷ lệ (%)", "Chỉ tiêu tối thiểu năm 2020", "Ghi chú"],
        ["", "", "Tổng số", "Nộp trực tuyến", "", "", ""],
        ["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)", "(6)", "(7)"],
        ["I", "Sở, ban, ngành", 7378, 2908],
        [1, "Ban quản lý khu kinh tế Vân Phong", 20, 10, "", 0.45],
        [2, "Sở Công Thương", 305, 159, "", 0.45],
        [3, "Sở Khoa học và Công nghệ", 39, 18, "", 0.45],
        [4, "Sở Kế hoạch và Đầu tư", 571, 348, "", 0.45],
        [5, "Sở Nội vụ", 89, 35, "", 0.45],
        [6, "Sở Nông nghiệp và Phát triển Nông thôn", 168, 74, "", 0.45],
        [7, "Sở Tài chính", 0, 0, "", 0.45, "Không phát sinh"],
        [8, "Sở Tài nguyên và Môi trường", 1576, 442, "", 0.45],
        [9, "Sở Thông tin và Truyền thông", 217, 156, "", 0.45],
        [10, "Sở Văn hóa và Thể thao", 59, 27, "", 0.45],
        [11, "Sở Xây dựng", 394, 165, "", 0.45],
        [12, "Sở Du lịch", 118, 48, "", 0.4],
        [13, "Sở Giáo dục và Đào tạo", 99, 38, "", 0.4],
        [14, "Sở Giao thông vận tải", 2068, 863, "", 0.4],
        [15, "Sở Lao động - Thương binh và Xã hội", 246, 98, "", 0.4],
        [16, "Sở Tư pháp", 936, 224, "", 0.4],
        [17, "Sở Y tế", 473, 203, "", 0.4],
        ["II", "UBND cấp huyện", 4826, 1334],
        [1, "UBND huyện Cam Lâm", 443, 159, "", 0.35],
        [2, "UBND huyện Vạn Ninh", 374, 123, "", 0.35],
        [3, "UBND huyện Diên Khánh", 591, 161, "", 0.35],
        [4, "UBND thị xã Ninh Hòa", 709, 166, "", 0.35],
        [5, "UBND thành phố Cam Ranh", 650, 193, "", 0.35],
        [6, "UBND thành phố Nha Trang", "1.871", 477, "", 0.35],
        [7, "UBND huyện Khánh Sơn", 89, 28, "", 0.3],
        [8, "UBND huyện Khánh Vĩnh", 99, 27, "", 0.3],
        ["III", "Cấp xã, tổng hợp theo địa bàn", 5575, 1069],
        [1, "Các xã, thị trấn huyện Cam Lâm", 689, 105, "", 0.25],
        [2, "Các xã, thị trấn huyện Vạn Ninh", 571, 137, "", 0.25],
        [3, "Các xã, thị trấn huyện Diên Khánh", 808, 163, "", 0.25],
        [4, "Các xã, phường thị xã Ninh Hòa", 946, 152, "", 0.25],
        [5, "Các xã, phường thành phố Cam Ranh", 788, 134, "", 0.25],
        [6, "Các xã, phường thành phố Nha Trang", 1477, 322, "", 0.25],
        [7, "Các xã, thị trấn huyện Khánh Sơn", 138, 28, "", 0.2],
        [8, "Các xã, thị trấn huyện Khánh Vĩnh", 158, 28, "", 0.2],
        ["", "Tổng cộng toàn tỉnh", 17779, 5311],
        [
          "Ghi chú: không tính các thủ tục hành chính được công bố thực hiện trực tuyến mức độ 3, 4 lần " +
            "đầu trong năm 2020.",
        ],
      ],
      merges: ["A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "A43:G43"],
      widths: [6, 40, 12, 14, 12, 14, 18],
      header: "A3:G5",
      body: "A6:G42",
      boldRows: [6, 24, 33, 42],
      formats: [
        ["C6:D42", "#,##0"],
        ["E6:E42", "0.00%"],
        ["F6:F42", "0%"],
      ],
    },
    {
      name: "Chỉ tiêu",
      rows: [
        ["BẢNG CHỈ TIÊU NĂM 2020"],
        [
          "Chỉ tiêu theo quyết định của UBND tỉnh Khánh Hòa giao năm 2020 (ICTnews). Hai dòng cuối là tên gộp của các xã " +
            "trong bảng số liệu minh họa.",
        ],
        ["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày"],
        targetRow(
          "",
          "Ban quản lý khu kinh tế Vân Phong; Sở Công Thương; Sở Khoa học và Công nghệ; Sở Kế hoạch và Đầu tư; Sở Nội vụ; " +
            "Sở Nông nghiệp và Phát triển Nông thôn; Sở Tài chính; Sở Tài nguyên và Môi trường; " +
            "Sở Thông tin và Truyền thông; Sở Văn hóa và Thể thao; Sở Xây dựng",
          0.45,
        ),
        targetRow(
          "",
          "Sở Du lịch; Sở Giáo dục và Đào tạo; Sở Giao thông vận tải; Sở Lao động - Thương binh và Xã hội; Sở Tư pháp; Sở Y tế",
          0.4,
        ),
        targetRow(
          "",
          "UBND huyện Cam Lâm; UBND huyện Vạn Ninh; UBND huyện Diên Khánh; UBND thị xã Ninh Hòa; UBND thành phố Cam Ranh; " +
            "UBND thành phố Nha Trang",
          0.35,
        ),
        targetRow("", "UBND huyện Khánh Sơn; UBND huyện Khánh Vĩnh", 0.3),
        targetRow(
          "Xã, phường, thị trấn thuộc huyện Cam Lâm, Vạn Ninh, Diên Khánh, thị xã Ninh Hòa, thành phố Cam Ranh, Nha Trang",
          "",
          0.25,
        ),
        targetRow("Xã, thị trấn thuộc huyện Khánh Sơn, Khánh Vĩnh", "", 0.2),
        targetRow(
          "",
          "Các xã, thị trấn huyện Cam Lâm; Các xã, thị trấn huyện Vạn Ninh; Các xã, thị trấn huyện Diên Khánh; " +
            "Các xã, phường thị xã Ninh Hòa; Các xã, phường thành phố Cam Ranh; Các xã, phường thành phố Nha Trang",
          0.25,
        ),
        targetRow("", "Các xã, thị trấn huyện Khánh Sơn; Các xã, thị trấn huyện Khánh Vĩnh", 0.2),
      ],
      merges: ["A1:G1", "A2:G2"],
      widths: [22, 36, 60, 12, 30, 12, 12],
      header: "A3:G3",
      body: "A4:G11",
      boldRows: [],
      formats: [
        ["D4:D11", "0.00%"],
        ["F4:G11", "@"],
      ],
    },
  ],
};

function targetRow(group: string, units: string, target: number): CellValue[] {
  return ["Trực tuyến / thủ tục trong danh mục", group, units, target, "Quyết định giao chỉ tiêu năm 2020 của UBND tỉnh Khánh Hòa", "01/01/2020", "31/12/2020"];
}
