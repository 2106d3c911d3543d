import { defineRate } from "./rate-function";

/** Online rate. */
export const tyleTructuyen = defineRate({
  name: "TYLE_TRUCTUYEN",
  summary: {
    vi: "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ.",
    en: "Share of dossiers filed online.",
  },
  remarks: {
    vi: "Kết quả từ 0 đến 1; định dạng ô là % để xem theo phần trăm. Tổng số bằng 0 cho “Không phát sinh”, không phải 0%. Hàm không tự chọn cách tính: tổng số có gồm hồ sơ kỳ trước chuyển sang, hồ sơ qua bưu chính, hay chỉ thủ tục trong danh mục là do cột bạn đưa vào, hãy ghi rõ dưới bảng.",
    en: "The result is 0 to 1; format the cell as a percentage. A total of 0 gives “Không phát sinh” (no activity), not 0%. What the total includes (carry-over, public post, only listed procedures) is up to the column you give; state it under the table.",
  },
  part: {
    name: "truc_tuyen",
    description: { vi: "Số hồ sơ trực tuyến, một ô hoặc một cột.", en: "Dossiers filed online: a cell or a column." },
  },
  whole: {
    name: "tong",
    description: { vi: "Tổng số hồ sơ, cùng kích thước.", en: "All dossiers, of the same size." },
  },
  examples: [
    { args: [75, 100], result: 0.75 },
    { args: ["5.311", "17.779"], result: 5311 / 17779 },
    { args: [0, 0], result: "Không phát sinh" },
    { args: [[[8], [3], [null]], [[10], [4], [""]]], result: [[0.8], [0.75], ["Không phát sinh"]] },
    {
      args: [[[120], [60]], [[100], [100]]],
      result: [
        ["Lỗi: Tử số (120) lớn hơn mẫu số (100). Hãy kiểm tra lại số liệu của dòng này."],
        [0.6],
      ],
    },
    { args: [120, 100], fails: "partExceedsWhole" },
    { args: ["15 hồ sơ", 100], fails: "countWithWords" },
    { args: [17.77, 100], fails: "eatenCount" },
    { args: [[[1], [2]], [[1], [2], [3]]], fails: "shapesDiffer" },
  ],
});
