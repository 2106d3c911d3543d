import type { LeftOutReason, ListProblem, ProcedureLevel, UnclearReason } from "../domain/procedure";

/** Why a procedure is left out, behind "thủ tục"; `year` is that of the assessment. */
const leftOut: Record<LeftOutReason, (year: string) => string> = {
  notListed: () => "ngoài danh mục",
  otherDecision: () => "thuộc quyết định công bố khác",
  otherLevel: () => "khác mức độ đã chọn",
  notInForce: () => "không còn hoặc chưa có hiệu lực",
  publishedLater: (year) => "công bố lần đầu sau năm " + year,
  firstPublishedInYear: (year) => "công bố lần đầu năm " + year,
  withoutDossiers: () => "không phát sinh hồ sơ",
  decided: () => "theo xác nhận của người lập",
};

const unclear: Record<UnclearReason, string> = {
  nothingNamed: "dòng không ghi mã, không ghi tên thủ tục",
  codeUnreadable: "mã thủ tục không đọc được",
  codeShortened: "mã thiếu chữ số ở cuối, có thể đã mất số 0",
  repeated: "đơn vị đã có một dòng của thủ tục này với số liệu giống hệt; “Tính” là cộng thêm, “Không tính” là chỉ lấy dòng đầu",
  codeOfOtherName: "mã không có trong danh mục, nhưng tên trùng với một thủ tục mang mã khác",
  nameNotListed: "không có mã; tên không trùng thủ tục nào trong danh mục",
  nameOfSeveral: "không có mã; tên trùng với nhiều thủ tục trong danh mục",
  listedTwice: "mã có ở nhiều dòng của danh mục",
  entryUnreadable: "dòng của thủ tục trong danh mục có ô không đọc được",
  levelMissing: "danh mục không ghi mức độ",
  decisionMissing: "danh mục không ghi quyết định công bố",
  decisionUnclear: "chưa rõ quyết định ghi trong danh mục có phải quyết định đã chọn hay không (số, ký hiệu hoặc ngày chưa đủ)",
  validityUnclear: "danh mục chỉ ghi tháng hoặc năm, chưa rõ có hiệu lực trong thời gian tính hay không",
  firstPublishedUnclear: "danh mục không ghi ngày hoặc năm công bố lần đầu",
};

const levels: Record<ProcedureLevel, string> = {
  full: "toàn trình",
  part: "một phần",
  level3: "mức độ 3",
  level4: "mức độ 4",
  information: "không trực tuyến (chỉ cung cấp thông tin)",
};

/** What the piece of work about procedures says, in the pane and in its report. */
export const proceduresVi = {
  leftOut,
  unclear,
  perhaps: (code: string) => "; danh mục có mã " + code,
  added: (procedures: string, listed: string) =>
    "Thủ tục có nhiều dòng ở cùng một đơn vị, số hồ sơ được cộng (" + procedures + "): " + listed + ".",
  addedLine: (unit: string, procedure: string, rows: string) => unit + ": " + procedure + " (dòng " + rows + ")",
  levels,
  scope: {
    list: (sheet: string, area: string, procedures: string) =>
      "thủ tục trong danh mục ở trang “" + sheet + "”, vùng " + area + " (" + procedures + " thủ tục)",
    decisions: (decisions: string) => "quyết định công bố: " + decisions,
    oneDecision: (decision: string) => "chỉ theo quyết định đã chọn: " + decision,
    levels: (names: string) => "chỉ " + names,
    anyLevel: "mọi mức độ",
    inForceOn: (day: string) => "còn hiệu lực ngày " + day,
    inForceDuring: (from: string, to: string) => "có hiệu lực trong thời gian từ " + from + " đến " + to,
    anyValidity: "không xét hiệu lực",
    withoutFirstPublished: (year: string) => "không tính thủ tục công bố lần đầu năm " + year,
    withDossiersOnly: "chỉ đếm thủ tục có phát sinh hồ sơ",
    counted: (procedures: string, dossiers: string) => "Tính " + procedures + " thủ tục, " + dossiers + " hồ sơ",
    leftOut: (parts: string) => "không tính " + parts,
    apart: (procedures: string, reason: string, dossiers: string) =>
      procedures + " thủ tục " + reason + (dossiers === "" ? "" : " (" + dossiers + " hồ sơ)"),
    nothingLeftOut: "không có thủ tục nào ngoài phạm vi",
    unclear: (procedures: string, dossiers: string) =>
      procedures + " thủ tục (" + dossiers + " hồ sơ) cần xác nhận, tạm thời chưa tính",
    byUser: (procedures: string, dossiers: string) =>
      "Trong số được tính có " + procedures + " thủ tục (" + dossiers + " hồ sơ) theo xác nhận của người lập",
    unread: (cells: string) => cells + " ô số liệu không đọc được, không có trong các số trên",
  },
  report: {
    scope: (parts: string) => "Phạm vi tính: " + parts + ".",
    outcome: (sentence: string) => sentence + ". Số hồ sơ nêu ở đây là số hồ sơ ở mẫu số.",
    byUnit: (units: string) => "Hồ sơ không tính, theo đơn vị (" + units + " đơn vị)",
    byProcedure: (procedures: string) => "Thủ tục không tính (" + procedures + " thủ tục)",
    andMore: (procedures: string) => "và " + procedures + " thủ tục khác",
    noName: "(không ghi tên)",
    listProblems: (cells: string) => "Danh mục có ô chưa đọc được: " + cells + ".",
    differing: (cells: string) =>
      "Số ghi ở dòng đơn vị không bằng tổng các thủ tục; bảng này lấy tổng các thủ tục: " + cells + ".",
    differs: (cell: string, unit: string, stated: string, sum: string) =>
      cell + " (" + unit + ": ghi " + stated + ", cộng được " + sum + ")",
    unplaced: (cells: string) =>
      "Dòng có số liệu nhưng không rõ của thủ tục hoặc đơn vị nào, không tính: " + cells + ".",
    hiddenLines: (lines: string) => lines + " dòng thủ tục đang ẩn hoặc bị lọc ở nguồn vẫn được tính.",
    codes: "Thủ tục được đối chiếu theo mã; dòng không có mã thì theo tên, phải trùng hoàn toàn.",
  },
  listSheet: {
    name: "Danh mục TTHC",
    title: "DANH MỤC THỦ TỤC HÀNH CHÍNH THỰC HIỆN TRỰC TUYẾN",
    hints: [
      "Mỗi dòng một thủ tục. Mức độ: toàn trình, một phần, mức độ 3 hoặc mức độ 4. Ngày ghi ngày/tháng/năm, ví dụ 30/4/2020; chỉ biết năm thì ghi năm.",
      "Để trống “Hiệu lực từ” hoặc “Hiệu lực đến” nghĩa là không giới hạn. Thước tìm thủ tục theo mã, không có mã thì theo tên.",
    ],
    filled: (sheet: string) =>
      "Mã và tên lấy từ trang “" + sheet + "”. Hãy xóa thủ tục không thuộc danh mục và điền các cột còn lại.",
    headers: ["Mã TTHC", "Tên TTHC", "Mức độ", "Quyết định công bố", "Công bố lần đầu", "Hiệu lực từ", "Hiệu lực đến"],
    levelTitle: "Mức độ",
    levelMessage: "Chọn: toàn trình, một phần, mức độ 3 hoặc mức độ 4.",
  },
  pane: {
    lead: "Chỉ tính hồ sơ của các thủ tục trong danh mục.",
    reading: "Đang đọc…",
    readAgain: "Đọc lại",
    sources: "Danh mục và bảng số liệu",
    listSheet: "Danh mục ở trang",
    pickSheet: "Chọn trang…",
    listSize: (procedures: string, decisions: string) => procedures + " thủ tục" + (decisions === "" ? "" : "; " + decisions),
    noList: (sheet: string) =>
      "Trang “" + sheet + "” không có danh mục: cần một dòng tiêu đề có “Mã TTHC” hoặc “Tên TTHC” và ít nhất một cột khác.",
    listMissing: "Chưa có danh mục. Hãy chọn trang có danh mục, hoặc lập trang mới để điền.",
    makeList: "Lập trang danh mục để điền",
    makeFilled: (procedures: string) => "Lập trang danh mục với " + procedures + " thủ tục của bảng",
    problems: (cells: string) => "Danh mục: " + cells + " ô cần xem",
    tableSheet: "Bảng số liệu theo thủ tục ở trang",
    noTable: (sheet: string) =>
      "Trang “" + sheet + "” không có bảng số liệu theo thủ tục: cần cột mã hoặc tên thủ tục và cột số hồ sơ. Hãy chọn trang khác.",
    which: "Bảng",
    tableAt: (area: string, lines: string) => "vùng " + area + ", " + lines + " dòng thủ tục",
    tableSize: (units: string, lines: string, area: string) =>
      units + " đơn vị, " + lines + " dòng thủ tục, vùng " + area,
    unitName: "Đơn vị của bảng",
    unitHint: "Bảng không có cột hay dòng tên đơn vị nên được coi là của một đơn vị.",
    unitNeeded: "Hãy nhập tên đơn vị của bảng.",
    headings: "Các dòng tiêu đề trên thủ tục",
    headingsAre: { auto: "Thước tự nhận biết (tên đơn vị)", units: "là đơn vị", fields: "là lĩnh vực" },
    headingsNote: (names: string) => "Chưa coi là đơn vị: " + names,
    differing: (cells: string) => "Số ghi ở dòng đơn vị không bằng tổng các thủ tục: " + cells + ". Thước lấy tổng các thủ tục.",
    unplaced: (cells: string) => "Có số liệu nhưng không rõ của thủ tục nào, không tính: " + cells,
    scope: "Phạm vi tính",
    indicator: "Tỷ lệ",
    levels: "Mức độ được tính",
    noLevels: "Danh mục không ghi mức độ: tính mọi mức độ.",
    levelsNeeded: "Hãy chọn ít nhất một mức độ.",
    decision: "Quyết định công bố",
    anyDecision: "Mọi quyết định trong danh mục",
    inForce: "Chỉ tính thủ tục còn hiệu lực",
    from: "Từ ngày",
    to: "Đến ngày",
    dayHint: "Ngày/tháng/năm, ví dụ 30/4/2020. Chỉ xét một ngày thì ghi hai ô như nhau. Thủ tục có hiệu lực ít nhất một ngày trong thời gian này thì được tính.",
    badDay: "Hãy ghi đủ ngày/tháng/năm, ví dụ 30/4/2020.",
    badOrder: "“Đến ngày” ở trước “Từ ngày”. Hãy sửa một trong hai ngày.",
    withoutFirst: "Không tính thủ tục công bố lần đầu trong năm",
    year: "Năm",
    badYear: "Hãy ghi năm gồm 4 chữ số, ví dụ 2020.",
    firstMissing: "Danh mục không có cột “Công bố lần đầu”.",
    withDossiersOnly: "Chỉ đếm thủ tục có phát sinh hồ sơ",
    target: "Chỉ tiêu tối thiểu, chung cho các đơn vị",
    targetsOf: (sheet: string) => "Để trống thì lấy chỉ tiêu của từng đơn vị ở trang “" + sheet + "”.",
    outcome: "Kết quả",
    toSettle: (procedures: string) => "Cần xác nhận (" + procedures + ")",
    settleHint: "Đơn vị có các hồ sơ này chưa được xếp hạng cho tới khi xác nhận.",
    count: "Tính",
    leave: "Không tính",
    countAll: "Tính tất cả",
    leaveAll: "Không tính tất cả",
    settled: (procedures: string) => procedures + " thủ tục đã xác nhận",
    unsettle: "Bỏ các xác nhận",
    apart: (procedures: string) => "Thủ tục không tính (" + procedures + ")",
    why: (dossiers: string, reason: string) => dossiers + " hồ sơ; " + reason,
    byUnit: (units: string) => "Hồ sơ không tính, theo đơn vị (" + units + ")",
    ofUnit: (unit: string, parts: string) => unit + ": " + parts,
    noActivity: (units: string) => "Không phát sinh trong phạm vi: " + units + ".",
    toReview: (units: string) => "Cần xem lại số liệu: " + units + ".",
    write: "Xếp hạng ra trang mới",
    writing: "Đang ghi…",
    writes: "Ghi một trang mới, kèm phạm vi và số không tính; bảng và danh mục được giữ nguyên.",
    notYet: "Cần có danh mục và bảng số liệu theo thủ tục.",
    nothing: "Chưa có đơn vị nào xếp hạng được trong phạm vi này.",
  },
  problem: (problem: ListProblem): string => {
    switch (problem.code) {
      case "codeUnreadable":
        return "“" + problem.text + "” không phải là mã thủ tục (ví dụ 1.004203.000.00.00.H32). Hãy sửa mã.";
      case "codeShortened":
        return "Mã “" + problem.text + "” thiếu chữ số ở cuối, có thể là " + problem.perhaps + ". Hãy ghi đủ mã.";
      case "levelUnknown":
        return "Không hiểu mức độ “" + problem.text + "”. Hãy ghi toàn trình, một phần, mức độ 3 hoặc mức độ 4.";
      case "dateUnreadable":
        return "“" + problem.text + "” không phải là ngày, tháng hoặc năm. Hãy ghi lại, ví dụ 30/4/2020 hoặc 2020.";
      case "nothingNamed":
        return "Dòng không ghi mã, không ghi tên thủ tục nên không dùng được. Hãy điền hoặc xóa dòng.";
      case "endsBeforeItBegins":
        return "“Hiệu lực đến” ở trước “Hiệu lực từ”. Hãy sửa một trong hai ngày.";
      case "codeTwice":
        return "Mã " + problem.text + " có ở các dòng " + problem.rows.join(", ") + ". Hãy chỉ giữ một dòng.";
    }
  },
};
