import { checkVi } from "./check-vi";
import { indicatorsVi } from "./indicators-vi";
import { mergeVi } from "./merge-vi";
import { namesVi } from "./names-vi";
import { periodsVi } from "./periods-vi";
import { readingVi } from "./reading-vi";
import { tasksVi } from "./tasks-vi";

/** Everything the pane says in Vietnamese; figures arrive already written ("17.779", "29,87%"). */
export const paneVi = {
  brand: "Thước",
  tryAgain: "Thử lại",
  viewsLabel: "Phần của thanh bên",
  otherLanguage: "English",
  views: { ranking: "Xếp hạng", check: "Kiểm tra", merge: "Tổng hợp", targets: "Chỉ tiêu", functions: "Hàm" },
  indicators: indicatorsVi,
  check: checkVi,
  merge: mergeVi,
  names: namesVi,
  periods: periodsVi,
  reading: readingVi,
  tasks: tasksVi,

  source: {
    heading: "Bảng số liệu",
    reading: "Đang đọc bảng số liệu…",
    /** @param percent "40%"; "" when it is not known how far the reading is. */
    readingTo: (percent: string) => "Đang đọc bảng số liệu… " + percent,
    stop: "Dừng",
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
    ranked: (units: string) => `${units} đơn vị được xếp hạng`,
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
    linesApart: (count: string) => `${count} đơn vị có nhiều dòng số liệu mà không có dòng tổng.`,
    addLines: "Cộng các dòng của mỗi đơn vị",
    linesAdded: (count: string) => `Số của ${count} đơn vị là tổng các dòng của đơn vị đó.`,
    keepLinesApart: "Không cộng các dòng",
    blankCells: (count: string, cells: string) =>
      `${count} ô trống đang được tính là 0 (${cells}). Nếu là số liệu còn thiếu, hãy bổ sung rồi đọc lại.`,
    andMore: (cells: string, rest: string) => `${cells} và ${rest} ô khác`,
    goToCell: (cell: string) => `Đến ô ${cell}`,
    goToCellOf: (cell: string, unit: string) => `Đến ô ${cell} của ${unit}`,
  },

  writing: {
    button: "Xếp hạng ra trang mới",
    busy: "Đang ghi trang mới…",
    keepsData: "Số liệu hiện có được giữ nguyên.",
    notRead: "Chưa đọc được bảng số liệu.",
    targetMissing: "Nhập mức chỉ tiêu, hoặc chọn “Không đối chiếu”.",
    columnsMissing: "Chọn cột tử số và cột mẫu số.",
    nothingToRank: "Không có đơn vị nào đủ số liệu để xếp hạng.",
    cannotRank: "Chưa xếp hạng được, xem lý do ở phần Kết quả.",
    done: (sheet: string) => `Đã ghi trang “${sheet}”.`,
    open: "Mở trang",
    undo: "Hoàn tác, bỏ trang mới",
    undoing: "Đang hoàn tác…",
    undone: (sheet: string) => `Đã hoàn tác: trang “${sheet}” không còn nữa.`,
    notUndone: (sheet: string, cells: string) =>
      `Không hoàn tác, vì trang “${sheet}” đã được sửa sau khi ghi (${cells}). ` +
      "Muốn bỏ trang này, hãy tự xóa trang trong tệp.",
    dismiss: "Đóng thông báo",
    readSourceAgain: (sheet: string) => `Mở trang “${sheet}” và đọc lại`,
  },

  functions: {
    heading: "Hàm tính trong ô",
    intro: (example: string) => `Gõ vào ô như hàm có sẵn, ví dụ ${example}.`,
    loading: "Đang tải danh sách hàm…",
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
