/**
 * What is said in Vietnamese of what is short and of the way to the target; figures and days arrive already written.
 * Everything about days to come is said with its assumption: it is arithmetic and promises nothing.
 */
export const outlookVi = {
  basis: "Căn cứ",
  place: (sheet: string, area: string) => `Trang “${sheet}”, vùng ${area}.`,
  indicator: (name: string) => `Chỉ số: ${name}.`,
  targetForAll: (target: string) => `Chỉ tiêu: tối thiểu ${target} cho mọi đơn vị.`,
  targetByUnit: "Chỉ tiêu: theo từng đơn vị, như ở phần Xếp hạng.",
  noTarget: "Phần Xếp hạng chưa có chỉ tiêu; hãy nhập một mức chung ở đây.",
  targetField: "Chỉ tiêu tối thiểu cho mọi đơn vị",
  targetHint: "Ví dụ: 45% hoặc 29,87%",
  change: "Đổi ở phần Xếp hạng",
  noTable: "Chưa có bảng số liệu. Hãy mở trang có bảng, chọn một ô trong bảng rồi đọc lại ở phần Xếp hạng.",
  noRanking: "Chưa tính được tỷ lệ của các đơn vị. Hãy chọn chỉ số ở phần Xếp hạng.",
  lower: "Chỉ số này càng thấp càng tốt nên chỉ tiêu là mức tối đa; phần này chỉ tính cho chỉ tiêu tối thiểu.",
  services: "Chỉ số này đếm dịch vụ công, không đếm hồ sơ phát sinh hằng ngày, nên chỉ tính số còn thiếu, không tính tiến độ.",

  period: "Kỳ số liệu và hạn",
  from: "Số liệu lũy kế từ ngày",
  to: "Đến hết ngày (ngày chốt số liệu)",
  until: "Hạn đạt chỉ tiêu",
  dayHint: "Ghi ngày/tháng/năm, ví dụ 22/5/2024.",
  fromTitle: (period: string) => `Tiêu đề bảng ghi: ${period}.`,
  daysMissing: "Nhập đủ ba ngày thì có phần tiến độ.",
  single: (period: string) =>
    `Bảng ghi số liệu riêng của ${period}, không phải số lũy kế từ đầu năm. Số còn thiếu dưới đây chỉ là của kỳ này. ` +
    "Muốn biết tiến độ đến hạn, hãy dùng bảng lũy kế.",
  cumulativeAfterAll: "Số trong bảng là số lũy kế, tự nhập các ngày",
  earlierUsed: (sheet: string, to: string) => `Số lũy kế lần trước: trang “${sheet}”, đến hết ngày ${to}.`,
  earlierNone: "Muốn tính theo nhịp gần đây, hãy chọn bảng lũy kế kỳ trước ở ô “So với kỳ trước” của phần Xếp hạng.",
  earlierNot: {
    unknownDays: (sheet: string) => `Chưa rõ bảng so sánh (trang “${sheet}”) lũy kế từ ngày nào đến ngày nào nên không dùng để tính nhịp.`,
    notCumulative: (sheet: string) => `Bảng so sánh (trang “${sheet}”) ghi số riêng của kỳ đó, không phải lũy kế, nên không dùng để tính nhịp.`,
    otherStart: (sheet: string) => `Bảng so sánh (trang “${sheet}”) lũy kế từ một ngày khác nên không dùng để tính nhịp.`,
    notEarlier: (sheet: string) => `Bảng so sánh (trang “${sheet}”) chốt không sớm hơn ngày chốt số liệu này nên không dùng để tính nhịp.`,
  },

  result: "Kết quả",
  summary: (units: string, met: string, short: string) => `${units} đơn vị có chỉ tiêu: ${met} đã đạt, ${short} chưa đạt.`,
  summaryAtEnd: (until: string, met: string, notMet: string) =>
    `Giữ nhịp hiện nay thì đến ${until} có ${met} đơn vị đạt, ${notMet} đơn vị chưa đạt`,
  summaryUnknown: (unknown: string) => `, ${unknown} đơn vị chưa tính được`,
  assumption: (next: string, until: string, left: string, from: string, to: string, elapsed: string) =>
    `Giả định: từ ${next} đến ${until} (${left} ngày), bình quân mỗi ngày mỗi đơn vị vẫn phát sinh số hồ sơ như từ ${from} đến ${to} ` +
    `(${elapsed} ngày). Đây là phép tính theo giả định, không phải dự báo hay cam kết.`,
  ended: (until: string) => `Ngày chốt số liệu là hạn đạt chỉ tiêu, ${until}: không còn ngày nào, kết quả lấy theo ngày chốt.`,
  paceSince: (since: string, to: string) =>
    `Nhịp hiện nay: tỷ lệ của hồ sơ phát sinh từ ${since} đến ${to}, tức số lũy kế lần này trừ số lũy kế lần trước.`,
  paceSoFar: (from: string, to: string) =>
    `Chưa có số lũy kế lần trước nên nhịp hiện nay là tỷ lệ từ ${from} đến ${to}; giữ nhịp này thì tỷ lệ đến hạn vẫn bằng tỷ lệ hiện nay.`,

  total: "Tính chung",
  totalCounts: (counts: string, rate: string) => `${counts} hồ sơ, tỷ lệ ${rate}`,
  shortAdded: "Cộng phần còn thiếu của từng đơn vị",
  shortPooled: (target: string) => `Gộp hồ sơ của mọi đơn vị, so với một chỉ tiêu ${target}`,
  targetsDiffer: "Chỉ tiêu của các đơn vị khác nhau nên không gộp để so với một chỉ tiêu.",
  whyTwo: "Hai cách tính khác nhau: khi cộng từng đơn vị, phần vượt chỉ tiêu của đơn vị này không bù cho đơn vị khác.",
  notByNewOnline: (units: string) => `${units} đơn vị không thể đạt chỉ bằng hồ sơ phát sinh mới, không tính vào số này`,
  units: "Từng đơn vị",
  farthestFirst: "Xếp từ đơn vị còn cách chỉ tiêu xa nhất.",
  withoutTarget: (units: string) => `Chưa có chỉ tiêu (${units})`,

  needed: (share: string, counted: string, daily: string, coming: string) =>
    `Từ nay phải có ít nhất ${share} ${counted}, với giả định mỗi ngày vẫn phát sinh ${daily} hồ sơ (từ nay đến hạn thêm khoảng ${coming} hồ sơ).`,
  lessThanHundredth: "chưa tới 0,01",
  safe: (counted: string) => `Với giả định trên thì đã đủ để đạt: từ nay không cần thêm ${counted} nào.`,
  outOfReach: (counted: string, until: string, best: string) =>
    `Không thể đạt nếu số hồ sơ không tăng: dù từ nay chỉ có ${counted} thì đến ${until} cũng chỉ đạt ${best}.`,
  atEnd: (since: string, to: string, counts: string, pace: string, until: string, rate: string) =>
    `Giữ nhịp hiện nay (từ ${since} đến ${to}: ${counts} hồ sơ, ${pace}) thì đến ${until} đạt ${rate}`,
  atEndSoFar: (until: string, rate: string) => `Giữ nhịp hiện nay thì đến ${until} vẫn là ${rate}`,
  met: (target: string) => `: đạt chỉ tiêu ${target}.`,
  notMet: (target: string) => `: chưa đạt chỉ tiêu ${target}.`,
  nothingSince: (since: string, to: string) =>
    `Từ ${since} đến ${to} không phát sinh hồ sơ nào nên không có nhịp hiện nay để tính.`,
  unread: {
    new: "Bảng lần trước không có đơn vị này nên chưa tính được nhịp hiện nay.",
    asked: "Tên đơn vị ở bảng lần trước chưa xác nhận (ở phần Xếp hạng) nên chưa tính được nhịp hiện nay.",
    toReview: "Số liệu lần trước của đơn vị cần xem lại nên chưa tính được nhịp hiện nay.",
    someUnits: "Có đơn vị chưa có số lũy kế lần trước dùng được nên chưa tính được nhịp chung.",
  },
  fell: (why: string) => `Chưa tính được nhịp hiện nay. ${why}`,
  /** What a dossier in the numerator is, by indicator. */
  counted: (indicator: string) => COUNTED[indicator] ?? "hồ sơ thuộc tử số",

  button: "Ghi ra trang mới",
  nothingToWrite: "Chưa có đơn vị nào có chỉ tiêu.",
};

const COUNTED: Readonly<Record<string, string>> = {
  onlineOfNew: "hồ sơ trực tuyến",
  onlineOfReceived: "hồ sơ trực tuyến",
  onlineWithoutPost: "hồ sơ trực tuyến",
  listedOnline: "hồ sơ trực tuyến",
  fullOnline: "hồ sơ trực tuyến toàn trình",
  fullAndPartOnline: "hồ sơ trực tuyến",
  resolvedOnline: "hồ sơ giải quyết trực tuyến",
  onTime: "hồ sơ giải quyết trước hạn, đúng hạn",
  onTimeOfDue: "hồ sơ giải quyết trước hạn, đúng hạn",
  onTimeOfAll: "hồ sơ không quá hạn",
  digitizedInputs: "hồ sơ có số hóa thành phần",
  digitizedInputsComplete: "hồ sơ số hóa đầy đủ thành phần",
  digitizedResults: "hồ sơ có kết quả số hóa",
  paidOnline: "hồ sơ thanh toán trực tuyến",
  paidOnlineOfFee: "hồ sơ thanh toán trực tuyến",
  eReceipts: "hồ sơ có biên lai điện tử",
};
