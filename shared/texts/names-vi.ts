/** What the pane says in Vietnamese of provinces and of names to confirm; figures arrive already written. */
export const namesVi = {
  heading: "Xác nhận tên đơn vị",
  open: (names: string) => `Còn ${names} tên chưa rõ là đơn vị nào. Thước không tự đoán: hãy chọn tên đúng.`,
  allSettled: "Mọi tên đã rõ.",
  place: (cell: string, more: string | undefined) =>
    more === undefined ? `ô ${cell}` : `ô ${cell} và ${more} ô khác`,
  question: (name: string) => `“${name}” là`,
  divided: (former: string) => `${former} đã được chia vào nhiều đơn vị mới.`,
  noIdea: "Không có tên nào gần giống.",
  none: "Không phải tên nào ở đây",
  other: "Chọn tên khác…",
  otherLabel: (name: string) => `Tên đúng của “${name}”`,
  take: "Chọn tên này",
  confirmAll: (names: string) => `Xác nhận cả ${names} tên chỉ có một gợi ý`,
  settled: (names: string) => `Đã xác nhận (${names})`,
  answer: (name: string, choice: string) => `${name} là ${choice}`,
  answerNone: (name: string) => `${name}: không có trong danh sách`,
  undo: "Chọn lại",
  undoOf: (name: string) => `Chọn lại cho ${name}`,

  province: "Tỉnh, thành phố",
  noProvince: "(chưa chọn)",
  guessed: "Gợi ý theo tiêu đề bảng, xin xác nhận.",
  useGuess: (province: string) => `Đúng là ${province}`,
  loadingUnits: "Đang tải danh mục đơn vị…",
};
