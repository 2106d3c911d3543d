/** What the two figures behind “short by” mean. */
export const shortVi = {
  shortExplained: "“Còn thiếu” tính thế nào?",
  byConversionMeans:
    "Chuyển đổi: số hồ sơ đã có phải chuyển vào tử số (như hồ sơ giấy thành trực tuyến); mẫu số giữ nguyên.",
  byNewOnlineMeans:
    "Phát sinh mới: số hồ sơ mới đều thuộc tử số phải có thêm; mẫu số tăng theo. Hai số không cộng với nhau.",
};
