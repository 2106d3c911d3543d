import type { Sample } from "./sample";

/**
 * Decision 793/QĐ-UBND of Thái Nguyên province on targets for 2022: at least 55%, counted over the level 4 procedures
 * that had dossiers, are in force and on the list of Decision 402/QĐ-UBND of 19/02/2021. No unit's figures were
 * published: all counts are made up.
 */
export const thaiNguyen: Sample = {
  id: "thai-nguyen",
  title: "Thái Nguyên, năm 2022",
  sheets: [
    {
      name: "Thái Nguyên 2022",
      rows: [
        ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU HỒ SƠ GIẢI QUYẾT TRỰC TUYẾN MỨC ĐỘ 4 NĂM 2022"],
        [
          "Số liệu minh họa: toàn bộ số hồ sơ là giả định; chỉ tiêu từ 55% trở lên theo Quyết định số " +
            "793/QĐ-UBND, chỉ tính thủ tục có phát sinh hồ sơ, còn hiệu lực và thuộc danh mục của Quyết định " +
            "số 402/QĐ-UBND.",
        ],
        [
          "STT", "Đơn vị", "Số TTHC mức độ 4 có phát sinh hồ sơ", "Số hồ sơ đã giải quyết", "", "Tỷ lệ (%)",
          "Chỉ tiêu tối thiểu", "Ghi chú",
        ],
        ["", "", "", "Tổng số", "Trực tuyến mức độ 4", "", "", ""],
        ["1", "2", "3", "4", "5", "6=5/4", "7", "8"],
        ["I", "Sở, ban, ngành"],
        [1, "Ban Quản lý các khu công nghiệp", 16, 340, 192, "", 0.55],
        [2, "Sở Công Thương", 22, 161, 60, "", 0.55],
        [3, "Sở Giáo dục và Đào tạo", 25, 819, 305, "", 0.55],
        [4, "Sở Giao thông vận tải", 11, 640, 330, "", 0.55],
        [5, "Sở Kế hoạch và Đầu tư", 4, 557, 261, "", 0.55],
        [6, "Sở Khoa học và Công nghệ", 6, 357, 126, "", 0.55],
        [7, "Sở Lao động - Thương binh và Xã hội", 9, 654, 404, "", 0.55],
        [8, "Sở Nội vụ", 11, 457, 227, "", 0.55],
        [9, "Sở Nông nghiệp và Phát triển nông thôn", 13, 199, 138, "", 0.55],
        [10, "Sở Tài chính", 7, 361, 191, "", 0.55],
        [11, "Sở Tài nguyên và Môi trường", 19, 426, 229, "", 0.55],
        [12, "Sở Thông tin và Truyền thông", 22, 435, 292, "", 0.55],
        [13, "Sở Tư pháp", 22, 737, 464, "", 0.55],
        [14, "Sở Văn hóa, Thể thao và Du lịch", 16, 870, 525, "", 0.55],
        [15, "Sở Xây dựng", 10, 200, 110, "", 0.55],
        [16, "Sở Y tế", 11, 348, 198, "", 0.55],
        [17, "Thanh tra tỉnh", 0, 0, 0, "", 0.55, "Không phát sinh hồ sơ"],
        ["II", "UBND các huyện, thành phố"],
        [1, "UBND thành phố Thái Nguyên", 21, 51, 38, "", 0.55],
        [2, "UBND thành phố Sông Công", 22, 362, 130, "", 0.55],
        [3, "UBND thành phố Phổ Yên", 4, 643, 428, "", 0.55],
        [4, "UBND huyện Đại Từ", 17, "1.204", 662, "", 0.55],
        [5, "UBND huyện Định Hóa", 14, 401, 277, "", 0.55],
        [6, "UBND huyện Đồng Hỷ", 26, 663, 466, "", 0.55],
        [7, "UBND huyện Phú Bình", 4, 541, 195, "", 0.55],
        [8, "UBND huyện Phú Lương", 14, 732, 264, "", 0.55],
        [9, "UBND huyện Võ Nhai", 12, 297, 197, "", 0.55],
        ["", "Tổng số", 358, 12455, 6709],
      ],
      merges: ["A1:H1", "A2:H2", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4"],
      widths: [6, 40, 14, 12, 14, 12, 12, 24],
      header: "A3:H5",
      body: "A6:H34",
      boldRows: [6, 24, 34],
      formats: [
        ["C6:E34", "#,##0"],
        ["F6:F34", "0.00%"],
        ["G6:G34", "0%"],
      ],
    },
  ],
};
