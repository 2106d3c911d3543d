import type { Sample } from "./sample";

/**
 * Letter of the People's Committee of Đức Thọ district, 2024: figures of the communes below the plan in the first six
 * months, only Quang Vĩnh and the township reach the plan for digitising, weekly summaries, overdue dossiers to be
 * explained. The figures of the communes and the plans were not published: all counts and targets are made up. One
 * row has more online dossiers than dossiers, as exports do.
 */
export const ducTho: Sample = {
  id: "duc-tho",
  title: "Đức Thọ, năm 2024",
  sheets: [
    {
      name: "Đức Thọ tuần 26-2024",
      rows: [
        ["THỐNG KÊ CÁC TỶ LỆ DỊCH VỤ CÔNG CỦA CÁC XÃ, THỊ TRẤN (BÁO CÁO TUẦN 26 NĂM 2024)"],
        [
          "Số liệu minh họa: kỳ báo cáo, số hồ sơ, mức kế hoạch và ghi chú đều là giả định; theo công văn của UBND " +
            "huyện, nửa đầu năm chỉ thị trấn Đức Thọ và xã Quang Vĩnh đạt kế hoạch số hóa.",
        ],
        [
          "STT", "Đơn vị", "Tiếp nhận", "", "Đã giải quyết", "", "", "Số hóa kết quả", "Thanh toán", "",
          "Chỉ tiêu kế hoạch", "", "", "Ghi chú",
        ],
        [
          "", "", "Tổng số", "Trực tuyến", "Tổng số", "Trước và đúng hạn", "Quá hạn", "", "HS có nghĩa vụ tài chính",
          "HS thanh toán trực tuyến", "Chỉ tiêu trực tuyến", "Chỉ tiêu số hóa", "Chỉ tiêu thanh toán", "",
        ],
        ["A", "B", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
        [1, "Thị trấn Đức Thọ", 318, 235, 314, 314, 0, 276, 127, 69, 0.6, 0.8, 0.5],
        [2, "Xã An Dũng", 142, 57, 140, 140, 0, 105, 57, 28, 0.6, 0.8, 0.5],
        [3, "Xã Bùi La Nhân", 166, 94, 161, 161, 0, 125, 66, 32, 0.6, 0.8, 0.5],
        [4, "Xã Đức Đồng", 97, 64, 88, 88, 0, 51, 39, 25, 0.6, 0.8, 0.5],
        [5, "Xã Đức Lạng", 88, 40, 84, 84, 0, 62, 35, 18, 0.6, 0.8, 0.5],
        [6, "Xã Hòa Lạc", 104, 66, 101, 101, 0, 51, 42, 29, 0.6, 0.8, 0.5],
        [7, "Xã Lâm Trung Thủy", 201, 79, 199, 195, 4, 144, 80, 33, 0.6, 0.8, 0.5, "Giải trình hồ sơ quá hạn"],
        [8, "Xã Liên Minh", 75, 47, 67, 67, 0, 39, 30, 19, 0.6, 0.8, 0.5],
        [9, "Xã Quang Vĩnh", 129, 95, 125, 125, 0, 106, 52, 18, 0.6, 0.8, 0.5],
        [10, "Xã Tân Dân", 110, 50, 102, 102, 0, 72, 44, 28, 0.6, 0.8, 0.5],
        [
          11, "Xã Tân Hương", 46, 64, 38, 38, 0, 24, 18, 9, 0.6, 0.8, 0.5,
          "Đề nghị rà soát: trực tuyến lớn hơn tổng số",
        ],
        [12, "Xã Thanh Bình Thịnh", 188, 97, 183, 182, 1, 137, 75, 43, 0.6, 0.8, 0.5, "Giải trình hồ sơ quá hạn"],
        [13, "Xã Trường Sơn", 92, 62, 88, 88, 0, 60, 37, 16, 0.6, 0.8, 0.5],
        [14, "Xã Tùng Ảnh", 215, 121, 212, 212, 0, 145, 86, 33, 0.6, 0.8, 0.5],
        [15, "Xã Tùng Châu", 121, 80, 115, 111, 4, 63, 48, 16, 0.6, 0.8, 0.5, "Giải trình hồ sơ quá hạn"],
        [16, "Xã Yên Hồ", 136, 56, 133, 133, 0, 78, 54, 19, 0.6, 0.8, 0.5],
        ["Cộng toàn huyện", "", 2228, 1307, 2150, 2141, 9, 1538, 890, 435],
      ],
      merges: ["A1:N1", "A2:N2", "A3:A4", "B3:B4", "C3:D3", "E3:G3", "H3:H4", "I3:J3", "K3:M3", "N3:N4", "A22:B22"],
      widths: [6, 26, 10, 10, 10, 12, 9, 10, 12, 12, 10, 10, 10, 36],
      header: "A3:N5",
      body: "A6:N22",
      boldRows: [22],
      formats: [
        ["C6:J22", "#,##0"],
        ["K6:M22", "0%"],
      ],
    },
  ],
};
