/** What the section that makes collection forms says in Vietnamese; the first three are written into the form too. */
export const collectionVi = {
  title: "Biểu thu thập số liệu giải quyết thủ tục hành chính",
  wards: "Các phường",
  communes: "Các xã, đặc khu",
  /** How the names of wards begin. */
  ward: "Phường ",
  heading: "Lập biểu thu thập số liệu",
  units: "Danh sách đơn vị",
  fromTable: "Theo bảng đang đọc",
  fromProvince: "Cấp xã của một tỉnh, thành phố",
  fromLines: "Tự nhập hoặc dán",
  lines: "Tên đơn vị, mỗi dòng một đơn vị",
  linesNote: "Dòng kết thúc bằng dấu hai chấm là tên khối, ví dụ “Các sở, ban, ngành:”.",
  count: (units: string) => `Biểu có ${units} đơn vị.`,
  repeated: (units: string, first: string) => `${units} tên lặp lại chỉ ghi một lần, ví dụ “${first}”.`,
  indicators: "Để tính các chỉ số",
  columns: (headers: string) => `Các cột cần điền: ${headers}.`,
  period: "Kỳ báo cáo",
  periodHint: "Ví dụ: tháng 5/2026. Để trống thì đơn vị tự ghi.",
  button: "Ghi biểu ra trang mới",
  noUnits: "Hãy chọn hoặc nhập danh sách đơn vị.",
  noIndicators: "Hãy chọn ít nhất một chỉ số.",
  notRefused:
    "Bảng tính này không tự chặn số nhập sai; cột “Kiểm tra” của biểu sẽ báo. " +
    "Tệp .xlsx lưu ra mở bằng Excel thì chặn được.",
};
