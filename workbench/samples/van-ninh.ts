import type { Sample } from "./sample";

/**
 * Letter of the People's Committee of Vạn Ninh district, June 2024: minimum 30% for a new-countryside commune, 50%
 * for an advanced one; figures cumulative from 01/01 to 22/5/2024. The annex with the communes' figures was not
 * published: classes and counts are made up. The 13 units are those of the district before 01/7/2025.
 */
export const vanNinh: Sample = {
  id: "van-ninh",
  title: "Vạn Ninh, tháng 6/2024",
  sheets: [
    {
      name: "Vạn Ninh 22-5-2024",
      rows: [
        ["TỶ LỆ HỒ SƠ GIẢI QUYẾT TRỰC TUYẾN TRÊN TỔNG SỐ HỒ SƠ GIẢI QUYẾT TTHC CỦA CÁC ĐỊA PHƯƠNG"],
        [
          "Lũy kế từ ngày 01/01/2024 đến ngày 22/5/2024. Số liệu minh họa: phân loại xã và số hồ sơ từng " +
            "đơn vị là giả định; mức tối thiểu 30%, 50% và kỳ số liệu theo công văn của UBND huyện.",
        ],
        ["Đơn vị", "Số hồ sơ đã giải quyết", "", "Tỷ lệ (%)", "Chỉ tiêu tối thiểu", "Ghi chú"],
        ["", "Tổng số", "Trực tuyến", "", "", ""],
        ["I. Xã nông thôn mới nâng cao", 3499, 1847],
        ["Xã Đại Lãnh", 412, 238, "", 0.5],
        ["Xã Vạn Bình", 498, 249, "", 0.5],
        ["Xã Vạn Hưng", 655, 341, "", 0.5],
        ["Xã Vạn Lương", "1.204", 655, "", 0.5, "Ô tổng số nhập dạng chữ"],
        ["Xã Vạn Phú", 730, 364, "", 0.5],
        ["II. Xã nông thôn mới", 2436, 790],
        ["Xã Vạn Khánh", 436, 131, "", 0.3],
        ["Xã Vạn Long", 377, 113, "", 0.3],
        ["Xã Vạn Phước", 389, 122, "", 0.3],
        ["Xã Vạn Thạnh", 0, 0, "", 0.3, "Không phát sinh hồ sơ"],
        ["Xã Vạn Thắng", 812, 301, "", 0.3],
        ["Xã Vạn Thọ", 268, 71, "", 0.3],
        ["Xã Xuân Sơn", 154, 52, "", 0.3],
        ["III. Thị trấn", 1536, 742],
        ["Thị trấn Vạn Giã", 1536, 742, "", "", "Không thuộc tiêu chí xã nông thôn mới"],
        ["Tổng cộng", 7471, 3379],
      ],
      merges: ["A1:F1", "A2:F2", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4"],
      widths: [33, 12, 12, 17, 12, 38],
      header: "A3:F4",
      body: "A5:F21",
      boldRows: [5, 11, 19, 21],
      formats: [
        ["B5:C21", "#,##0"],
        ["D5:D21", "0.00%"],
        ["E5:E21", "0%"],
      ],
    },
  ],
};
