import type { IndicatorId } from "../domain/indicator";

/** What the pane says of an indicator: its name in lists and its definition, printed under the choice. */
export interface IndicatorText {
  readonly name: string;
  readonly definition: string;
}

const indicatorTexts: Record<IndicatorId | "custom", IndicatorText> = {
  onlineOfNew: {
    name: "Trực tuyến / tiếp nhận mới",
    definition:
      "Hồ sơ nộp trực tuyến chia cho hồ sơ mới tiếp nhận trong kỳ (trực tuyến, trực tiếp, bưu chính công ích); " +
      "không tính hồ sơ kỳ trước chuyển sang.",
  },
  onlineOfReceived: {
    name: "Trực tuyến / tổng tiếp nhận",
    definition:
      "Hồ sơ nộp trực tuyến chia cho tổng số hồ sơ tiếp nhận mà bảng ghi, gồm cả hồ sơ kỳ trước chuyển sang " +
      "nếu bảng đã cộng vào.",
  },
  fullOnline: {
    name: "Trực tuyến toàn trình",
    definition: "Hồ sơ trực tuyến toàn trình chia cho tổng số hồ sơ tiếp nhận.",
  },
  fullAndPartOnline: {
    name: "Trực tuyến toàn trình và một phần",
    definition: "Hồ sơ trực tuyến toàn trình cộng một phần, chia cho tổng số hồ sơ tiếp nhận.",
  },
  resolvedOnline: {
    name: "Giải quyết trực tuyến",
    definition:
      "Hồ sơ giải quyết trực tuyến chia cho tổng số hồ sơ đã giải quyết (tiêu chí xã nông thôn mới 2022–2025).",
  },
  onTime: {
    name: "Giải quyết trước và đúng hạn",
    definition: "Hồ sơ giải quyết trước hạn và đúng hạn chia cho tổng số hồ sơ đã giải quyết.",
  },
  digitizedInputs: {
    name: "Số hóa thành phần hồ sơ",
    definition: "Hồ sơ có số hóa thành phần hồ sơ chia cho tổng số hồ sơ tiếp nhận.",
  },
  digitizedResults: {
    name: "Số hóa kết quả giải quyết",
    definition: "Hồ sơ có kết quả được số hóa chia cho tổng số hồ sơ đã giải quyết.",
  },
  paidOnline: {
    name: "Thanh toán trực tuyến",
    definition: "Hồ sơ thanh toán trực tuyến chia cho số hồ sơ có nghĩa vụ tài chính.",
  },
  eReceipts: {
    name: "Biên lai điện tử",
    definition: "Hồ sơ có biên lai điện tử chia cho số hồ sơ đã thanh toán.",
  },
  servicesInUse: {
    name: "Dịch vụ công có phát sinh trực tuyến",
    definition:
      "Dịch vụ công có ít nhất một hồ sơ trực tuyến chia cho số dịch vụ công cung cấp trực tuyến. " +
      "Đếm dịch vụ, không đếm hồ sơ.",
  },
  custom: {
    name: "Tự chọn cột",
    definition: "Tổng các cột ở tử số chia cho tổng các cột ở mẫu số, theo đúng các cột chọn dưới đây.",
  },
};

/** Everything the pane says in Vietnamese; figures arrive already written ("17.779", "29,87%"). */
export const paneVi = {
  brand: "Thước",
  paneLabel: "Thước: xếp hạng đơn vị và hàm tính",
  viewsLabel: "Phần của thanh bên",
  otherLanguage: "English",
  views: { ranking: "Xếp hạng", functions: "Hàm tính" },
  indicators: indicatorTexts,

  source: {
    heading: "Bảng số liệu",
    reading: "Đang đọc bảng số liệu…",
    readAgain: "Đọc lại vùng đang chọn",
    emptyTitle: "Chưa có bảng để xếp hạng",
    emptySteps: [
      "Mở trang có bảng: mỗi dòng một đơn vị, có cột tên đơn vị và các cột số hồ sơ.",
      "Bấm vào một ô bất kỳ trong bảng, hoặc chọn cả bảng.",
      "Bấm “Đọc lại vùng đang chọn”.",
    ],
    place: (sheet: string, area: string) => `Trang “${sheet}”, vùng ${area}`,
    area: (area: string) => `vùng ${area}`,
    size: (units: string, groups: string | undefined) =>
      groups === undefined ? `${units} đơn vị` : `${units} đơn vị trong ${groups} khối`,
    others: "Bảng khác tìm thấy",
    other: (sheet: string, area: string, units: string) => `${sheet} (${area}): ${units} đơn vị`,
  },

  reading: {
    heading: "Thước đọc bảng như sau",
    header: "Tiêu đề",
    headerRows: (first: number, last: number) => (first === last ? `Dòng ${first}` : `Dòng ${first} đến ${last}`),
    unit: "Tên đơn vị",
    numerator: "Tử số",
    denominator: "Mẫu số",
    groups: "Khối",
    column: (letters: string) => `Cột ${letters}`,
    plus: "cộng",
    minus: "trừ",
    noHeader: "(không có tiêu đề)",
    unsure: "Chưa chắc, xin kiểm tra",
    byHeadings: "Theo dòng tên khối trong bảng",
    byColumn: (letters: string) => `Theo cột ${letters}`,
    noGroups: "Không chia khối",
    hiddenRows: (rows: string) => `${rows} dòng đang ẩn hoặc bị lọc; các dòng này vẫn được tính.`,
    change: "Sửa cách đọc",
    finish: "Xong",
    pickColumns: "Tự chọn cột tính",
    addColumn: "Cộng thêm cột",
    noColumn: "(chưa chọn)",
    removeColumn: "Bỏ cột này",
    nth: (side: string, place: number) => `${side}, cột thứ ${place}`,
  },

  options: {
    heading: "Cách xếp hạng",
    indicator: "Chỉ số",
    target: "Chỉ tiêu",
    targetNone: "Không đối chiếu",
    targetForAll: "Một mức chung",
    targetColumn: (column: string) => `Theo cột ${column}`,
    targetText: "Mức tối thiểu",
    targetHint: "Ví dụ: 45% hoặc 29,87%",
    order: "Thứ tự",
    descending: "Tỷ lệ cao xếp trước",
    ascending: "Tỷ lệ thấp xếp trước",
  },

  result: {
    heading: "Kết quả",
    ranked: (units: string) => `${units} đơn vị xếp hạng`,
    met: (units: string) => `đạt ${units}`,
    notMet: (units: string) => `chưa đạt ${units}`,
    withoutTarget: (units: string) => `không có chỉ tiêu ${units}`,
    noActivity: (units: string) => `không phát sinh ${units}`,
    toReview: (units: string) => `cần xem lại ${units}`,
    pooled: (rate: string, part: string, whole: string) => `Tỷ lệ chung ${rate} (${part}/${whole}).`,
    rank: "Hạng",
    unit: "Đơn vị",
    rate: "Tỷ lệ",
    counts: "Tử số/mẫu số",
    verdict: "Đánh giá",
    group: (name: string, units: string) => `${name} (${units} đơn vị)`,
    allUnits: (units: string) => `Tất cả ${units} đơn vị`,
    ungrouped: (units: string) => `Không thuộc khối nào (${units} đơn vị)`,
    target: (target: string) => `chỉ tiêu ${target}`,
    unitMet: "Đạt",
    unitNotMet: "Chưa đạt",
    unitWithoutTarget: "Không có chỉ tiêu",
    short: "Còn thiếu",
    byConversion: (count: string) => `${count} chuyển đổi`,
    byNewOnline: (count: string) => `${count} phát sinh mới`,
    newOnlineOutOfReach: "phát sinh mới: không đạt được",
    shortExplained: "“Còn thiếu” tính thế nào?",
    byConversionMeans:
      "Chuyển đổi: số hồ sơ đã có phải chuyển vào tử số (như hồ sơ giấy thành trực tuyến); mẫu số giữ nguyên.",
    byNewOnlineMeans:
      "Phát sinh mới: số hồ sơ mới đều thuộc tử số phải có thêm; mẫu số tăng theo. Hai số không cộng với nhau.",
    more: (next: string, rest: string) => `Xem thêm ${next} (còn ${rest})`,
    allShown: (count: string) => `Đã hiện đủ ${count}.`,
    noActivityHeading: (count: string) => `Không phát sinh (${count})`,
    noActivityWhy: "Mẫu số bằng 0: không có tỷ lệ, không xếp hạng.",
    toReviewHeading: (count: string) => `Cần xem lại số liệu (${count})`,
    toReviewWhy: "Chưa xếp hạng. Sửa ô được nêu rồi bấm “Đọc lại vùng đang chọn”.",
    blankCells: (count: string, cells: string) =>
      `${count} ô trống đang được tính là 0 (${cells}). Nếu là số liệu còn thiếu, hãy bổ sung rồi đọc lại.`,
    andMore: (cells: string, rest: string) => `${cells} và ${rest} ô khác`,
    goToCell: (cell: string) => `Đến ô ${cell}`,
    goToCellOf: (cell: string, unit: string) => `Đến ô ${cell} của ${unit}`,
  },

  write: {
    button: "Xếp hạng ra trang mới",
    writing: "Đang ghi trang mới…",
    keepsData: "Số liệu hiện có được giữ nguyên.",
    notRead: "Chưa đọc được bảng số liệu.",
    targetMissing: "Nhập mức chỉ tiêu, hoặc chọn “Không đối chiếu”.",
    columnsMissing: "Chọn cột tử số và cột mẫu số.",
    nothingToRank: "Không có đơn vị nào đủ số liệu để xếp hạng.",
    cannotRank: "Chưa xếp hạng được, xem lý do ở phần Kết quả.",
    done: (sheet: string) => `Đã ghi trang “${sheet}”.`,
    open: "Mở trang",
    undo: "Hoàn tác lần xếp hạng",
    undoing: "Đang hoàn tác…",
    undone: (sheet: string) => `Đã hoàn tác: trang “${sheet}” không còn nữa.`,
    notUndone: (sheet: string, cells: string) =>
      `Không hoàn tác, vì trang “${sheet}” đã được sửa sau khi ghi (${cells}). ` +
      "Muốn bỏ trang này, hãy tự xóa trang trong sổ tính.",
    dismiss: "Đóng thông báo",
    readSourceAgain: (sheet: string) => `Mở trang “${sheet}” và đọc lại`,
  },

  functions: {
    heading: "Hàm tính trong ô",
    intro: (example: string) => `Gõ vào ô như hàm có sẵn, ví dụ ${example}.`,
    unavailable: "Ứng dụng này chưa chạy được hàm của Thước; phần Xếp hạng vẫn dùng được.",
    search: "Tìm hàm",
    searchHint: "Tên hoặc công dụng, không cần dấu",
    count: (found: string, all: string) => `${found} trong ${all} hàm`,
    none: "Không có hàm nào khớp. Thử một từ khác, ví dụ “tỷ lệ” hoặc “xếp hạng”.",
    example: "Ví dụ",
    gives: "cho",
    withCells: (cells: string) => `khi ${cells}`,
    parameters: "Tham số và ghi chú",
    optional: "không bắt buộc",
  },
};
