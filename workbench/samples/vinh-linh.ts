import type { Sample } from "./sample";

/**
 * News of Vĩnh Linh district, results of May 2024. Published: the seven indicators and their change, 2.074 dossiers
 * received, 1.773 resolved, 1.772 of them early or on time, one late in Vĩnh Khê, and six units with all inputs and
 * results digitised. The units' counts are made up to add up to that; 94,33% cannot be had of 2.074 dossiers. April is made up
 * too, so that the published changes come out (of the inputs 1,51 instead of 1,53 points). The communes offer the same services:
 * 150 of theirs and 850 of the district are the 1.000 of the total row, which no sum of the rows gives.
 */
export const vinhLinh: Sample = {
  id: "vinh-linh",
  title: "Vĩnh Linh, tháng 5/2024",
  sheets: [
    {
      name: "Vĩnh Linh 5-2024",
      rows: [
        ["TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH THÁNG 5/2024"],
        [
          "Số liệu minh họa: số hồ sơ từng đơn vị là giả định, cộng lại đúng bằng số công bố của huyện " +
            "(tiếp nhận 2.074, giải quyết 1.773, trước và đúng hạn 1.772, quá hạn 1 ở xã Vĩnh Khê); các tỷ " +
            "lệ công bố ở trang “Chỉ số công bố”. Tỷ lệ số hóa thành phần hồ sơ tính từ bảng là 94,31%, số công bố " +
            "là 94,33%; 6 đơn vị số hóa đủ 100% theo bản tin. Số dịch vụ công ở dòng “Tổng cộng” không phải là tổng các " +
            "dòng, vì các xã, thị trấn cùng cung cấp những dịch vụ như nhau; 29 trên 1.000 là giả định cho đúng 2,9% đã công bố.",
        ],
        [
          "STT", "Đơn vị", "Tiếp nhận", "", "", "", "Đã giải quyết", "", "", "Số hóa", "", "Thanh toán", "", "", "",
          "Dịch vụ công toàn trình và một phần", "",
        ],
        [
          "", "", "Tổng số", "Trực tuyến toàn trình", "Trực tuyến một phần", "Trực tiếp", "Tổng số",
          "Trước hạn và đúng hạn", "Quá hạn", "Thành phần hồ sơ", "Kết quả giải quyết", "HS có nghĩa vụ tài chính",
          "HS thanh toán trực tuyến", "HS đã thanh toán", "HS có biên lai điện tử", "Số DVC cung cấp",
          "Số DVC phát sinh hồ sơ trực tuyến",
        ],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)", "(15)", "(16)", "(17)"],
        [1, "UBND huyện (Bộ phận Một cửa)", 462, 149, 187, 126, 393, 393, 0, 425, 389, 113, 75, 113, 101, 850, 21],
        [2, "Thị trấn Hồ Xá", 196, 95, 88, 13, 163, 163, 0, 180, 161, 50, 50, 50, 45, 150, 6],
        [3, "Thị trấn Bến Quan", 65, 15, 28, 22, 57, 57, 0, 60, 56, 15, 11, 15, 13, 150, 4],
        [4, "Thị trấn Cửa Tùng", 112, 51, 45, 16, 92, 92, 0, 112, 92, 30, 30, 30, 27, 150, 4],
        [5, "Xã Hiền Thành", 98, 29, 48, 21, 86, 86, 0, 90, 84, 20, 14, 20, 18, 150, 6],
        [6, "Xã Kim Thạch", 92, 23, 43, 26, 79, 79, 0, 85, 77, 23, 16, 23, 21, 150, 2],
        [7, "Xã Trung Nam", 86, 21, 34, 31, 71, 71, 0, 79, 69, 20, 13, 20, 18, 150, 5],
        [8, "Xã Vĩnh Chấp", 103, 31, 46, 26, 90, 90, 0, 103, 90, 24, 16, 24, 21, 150, 3],
        [9, "Xã Vĩnh Giang", 82, 36, 36, 10, 67, 67, 0, 75, 65, 18, 12, 18, 16, 150, 2],
        [10, "Xã Vĩnh Hà", 56, 15, 28, 13, 48, 48, 0, 52, 47, 15, 10, 15, 13, 150, 3],
        [11, "Xã Vĩnh Hòa", 75, 28, 36, 11, 62, 62, 0, 69, 61, 21, 14, 21, 19, 150, 2],
        [12, "Xã Vĩnh Khê", 51, 20, 20, 11, 42, 41, 1, 47, 41, 11, 7, 11, 10, 150, 4],
        [13, "Xã Vĩnh Lâm", 107, 34, 56, 17, 92, 92, 0, 107, 92, 26, 17, 26, 23, 150, 5],
        [14, "Xã Vĩnh Long", 121, 44, 45, 32, 109, 109, 0, 121, 109, 21, 21, 21, 19, 150, 3],
        [15, "Xã Vĩnh Ô", 37, 9, 16, 12, 31, 31, 0, 34, 30, 9, 9, 9, 8, 150, 5],
        [16, "Xã Vĩnh Sơn", 89, 20, 43, 26, 75, 75, 0, 82, 73, 22, 14, 22, 20, 150, 6],
        [17, "Xã Vĩnh Thái", 79, 21, 30, 28, 70, 70, 0, 79, 70, 23, 23, 23, 21, 150, 2],
        [18, "Xã Vĩnh Thủy", 93, 37, 40, 16, 85, 85, 0, 86, 83, 25, 16, 25, 22, 150, 6],
        [19, "Xã Vĩnh Tú", 70, 23, 25, 22, 61, 61, 0, 70, 61, 14, 14, 14, 12, 150, 3],
        ["", "Tổng cộng", 2074, 701, 894, 479, 1773, 1772, 1, 1956, 1750, 500, 382, 500, 447, 1000, 29],
      ],
      merges: ["A1:Q1", "A2:Q2", "A3:A4", "B3:B4", "C3:F3", "G3:I3", "J3:K3", "L3:O3", "P3:Q3"],
      widths: [6, 30, 10, 12, 12, 10, 10, 12, 9, 12, 12, 12, 12, 12, 12, 12, 12],
      header: "A3:Q5",
      body: "A6:Q25",
      boldRows: [25],
      formats: [["C6:Q25", "#,##0"]],
    },
    {
      name: "Chỉ số công bố",
      rows: [
        ["BẢY CHỈ SỐ HUYỆN VĨNH LINH CÔNG BỐ THÁNG 5/2024"],
        [
          "Giá trị và mức tăng, giảm chép nguyên như bản tin; “tăng 8,8%” được hiểu là tăng 8,8 điểm phần trăm " +
            "so với tháng 4/2024.",
        ],
        ["STT", "Chỉ số", "Giá trị", "So với tháng trước"],
        [1, "Hồ sơ trực tuyến toàn trình", "33,8%", "tăng 8,8%"],
        [2, "Hồ sơ trực tuyến một phần và toàn trình", "76,9%", "tăng 48,3%"],
        [3, "Dịch vụ công toàn trình và một phần có phát sinh hồ sơ trực tuyến", "2,9%", "tăng 1%"],
        [4, "Số hóa đầy đủ thành phần hồ sơ đầu vào", "94,33%", "tăng 1,53%"],
        [5, "Số hóa kết quả giải quyết", "98,7%", "giảm 0,44%"],
        [6, "Thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia", "76,4", "tăng 1,2%"],
        [7, "Phát hành biên lai điện tử", "89,4", "tăng 11,4%"],
      ],
      merges: ["A1:D1", "A2:D2"],
      widths: [6, 60, 12, 20],
      header: "A3:D3",
      body: "A4:D10",
      boldRows: [],
      formats: [],
    },
    {
      name: "Vĩnh Linh 4-2024",
      rows: [
        ["TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH THÁNG 4/2024"],
        [
          "Số liệu minh họa để so với tháng 5/2024: số hồ sơ từng đơn vị là giả định, cộng lại cho 25,0% toàn trình, " +
            "28,6% toàn trình và một phần, 92,8% số hóa thành phần, 99,14% số hóa kết quả, 75,2% thanh toán trực tuyến và " +
            "78,0% biên lai điện tử, bằng số công bố tháng 5 trừ mức tăng, giảm công bố. Riêng số hóa thành phần tính ra " +
            "tăng 1,51 điểm phần trăm, số công bố là 1,53, vì không có số hồ sơ nào trên 2.074 cho đúng 94,33%. Số dịch vụ " +
            "công ở dòng “Tổng cộng” không phải là tổng các dòng; 19 trên 1.000 là giả định cho 1,9% dịch vụ công phát sinh hồ " +
            "sơ. Thứ tự, cách viết tên và thứ tự cột khác bảng tháng 5.",
        ],
        [
          "TT", "Tên đơn vị", "Tiếp nhận", "", "", "", "Phí, lệ phí", "", "", "", "Đã giải quyết", "", "", "Số hóa", "",
          "Dịch vụ công trực tuyến", "",
        ],
        [
          "", "", "Trực tuyến toàn trình", "Trực tuyến một phần", "Trực tiếp", "Tổng số", "HS có nghĩa vụ tài chính",
          "HS đã thanh toán", "HS thanh toán trực tuyến", "HS có biên lai điện tử", "Quá hạn", "Trước và đúng hạn", "Tổng số",
          "Số hóa kết quả", "Số hóa thành phần", "Số DVC phát sinh hồ sơ trực tuyến", "Số DVC cung cấp",
        ],
        [1, "UBND huyện (Bộ phận Một cửa)", 105, 17, 342, 464, 131, 131, 91, 98, 0, 403, 403, 399, 431, 13, 850],
        [2, "TT. Cửa Tùng", 38, 3, 60, 101, 22, 22, 16, 17, 0, 87, 87, 87, 95, 1, 150],
        [3, "Xã Vĩnh Thuỷ", 34, 2, 59, 95, 23, 23, 14, 19, 0, 85, 85, 84, 86, 2, 150],
        [4, "Xã Vĩnh Giang", 29, 5, 49, 83, 22, 22, 16, 16, 0, 72, 72, 71, 75, 4, 150],
        [5, "Xã Vĩnh Long", 35, 4, 68, 107, 25, 25, 20, 19, 0, 94, 94, 94, 97, 3, 150],
        [6, "TT. Hồ Xá", 56, 10, 108, 174, 44, 44, 44, 35, 0, 152, 152, 150, 159, 2, 150],
        [7, "Xã Vĩnh Khê", 13, 2, 32, 47, 9, 9, 7, 7, 1, 38, 39, 39, 41, 4, 150],
        [8, "UBND xã Hiền Thành", 22, 4, 60, 86, 23, 23, 17, 18, 0, 74, 74, 72, 77, 2, 150],
        [9, "Xã Vĩnh Tú", 18, 2, 52, 72, 17, 17, 11, 15, 0, 64, 64, 64, 72, 1, 150],
        [10, "Xã Vĩnh Chấp", 25, 3, 77, 105, 25, 25, 18, 21, 0, 94, 94, 94, 98, 2, 150],
        [11, "Xã Vĩnh Hoà", 17, 1, 55, 73, 16, 16, 13, 12, 0, 62, 62, 62, 66, 4, 150],
        [12, "xã Kim Thạch", 19, 3, 65, 87, 21, 21, 16, 17, 1, 74, 75, 75, 81, 2, 150],
        [13, "UBND xã Vĩnh Ô", 7, 1, 26, 34, 9, 9, 9, 8, 0, 29, 29, 29, 32, 2, 150],
        [14, "Xã Vĩnh Hà", 10, 1, 40, 51, 10, 10, 6, 9, 0, 46, 46, 45, 44, 1, 150],
        [15, "Xã Vĩnh Lâm", 18, 2, 76, 96, 24, 24, 17, 18, 0, 85, 85, 85, 96, 1, 150],
        [16, "TT. Bến Quan", 11, 2, 48, 61, 13, 13, 9, 11, 0, 51, 51, 50, 57, 2, 150],
        [17, "Xã Vĩnh Thái", 14, 5, 62, 81, 19, 19, 19, 15, 0, 73, 73, 73, 81, 2, 150],
        [18, "Xã Vĩnh Sơn", 16, 3, 74, 93, 23, 23, 16, 17, 0, 84, 84, 83, 84, 2, 150],
        [19, "Xã Trung Nam", 13, 2, 75, 90, 24, 24, 17, 18, 0, 80, 80, 78, 84, 2, 150],
        ["", "Tổng cộng", 500, 72, 1428, 2000, 500, 500, 376, 390, 2, 1747, 1749, 1734, 1856, 19, 1000],
      ],
      merges: ["A1:Q1", "A2:Q2", "A3:A4", "B3:B4", "C3:F3", "G3:J3", "K3:M3", "N3:O3", "P3:Q3"],
      widths: [6, 30, 12, 12, 10, 10, 12, 12, 12, 12, 9, 12, 10, 12, 12, 12, 12],
      header: "A3:Q4",
      body: "A5:Q24",
      boldRows: [24],
      formats: [["C5:Q24", "#,##0"]],
    },
  ],
};
