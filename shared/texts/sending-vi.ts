import { sharingVi } from "./sharing-vi";

/** What is said in Vietnamese of the copy that is sent to offices without Thước; counts arrive already written. */
export const sendingVi = {
  intro: {
    file: "Thước lập một tệp mới, mở được bằng Excel 2010, WPS, LibreOffice; tệp đang mở giữ nguyên. Công thức của Thước thành công thức thường để số liệu vẫn tự tính; chỗ không thay được thì giữ giá trị.",
    inPlace:
      "Bản gửi đi mở được bằng Excel 2010, WPS, LibreOffice và Google Trang tính: công thức của Thước thành công thức thường để số liệu vẫn tự tính; chỗ không thay được thì giữ giá trị. Lập trong một bản sao, hoặc từ tệp đã tải về máy; không lập trong tệp gốc.",
  },
  returnTo: "Nơi nhận lại (không bắt buộc)",
  returnToNote: "Ghi vào trang hướng dẫn, để nơi nhận biết sửa xong thì gửi lại cho ai.",

  looking: "Đang xem công thức của cả tệp…",
  lookAgain: "Xem lại cả tệp",
  found: (count: string) => `Tệp có ${count} ô công thức của Thước.`,
  none: "Tệp này không có công thức nào của Thước: có thể gửi nguyên tệp, không cần lập bản gửi đi.",
  errors: (count: string) =>
    `${count} ô công thức của Thước đang báo lỗi; nơi nhận có thể thấy đúng những lỗi này. Nên sửa trước khi lập bản gửi đi.`,
  errorAt: (value: string) => `báo ${value}`,
  toRepair: "Mở “Sửa công thức”",

  button: { download: "Tải bản gửi đi", open: "Lập bản gửi đi" },
  busy: "Đang lập bản gửi đi…",
  note: {
    download: "Tệp đang mở giữ nguyên.",
    open: "Bản gửi đi mở thành một cửa sổ Excel mới để bạn lưu; tệp đang mở giữ nguyên.",
    none: "Không có gì để lập.",
    unwell: "Còn ô báo lỗi. Vẫn lập được, tệp đang mở giữ nguyên.",
  },
  saved: {
    download: (file: string) => `Đã tải “${file}”. Tệp nằm trong thư mục Tải xuống của trình duyệt.`,
    open: (file: string) => `Bản gửi đi đã mở ở cửa sổ Excel mới và chưa được lưu. Hãy lưu với tên “${file}” rồi gửi.`,
  },
  mayNotArrive:
    "Excel này thường không cho ngăn Thước tải tệp về máy. Nếu không thấy tệp trong thư mục Tải xuống, hãy mở tệp bằng Excel trên web rồi lập lại.",
  file: (stem: string) => `${stem} - bản gửi đi`,
  fileAlone: "Bản gửi đi",
  unnamed: "tệp đang mở",

  made: (file: string) => `Trong “${file}”`,
  live: (count: string) => `${count} ô tự tính lại khi sửa số liệu.`,
  noneLive: "Không có ô nào tự tính lại.",
  frozen: (count: string) => `${count} ô giữ nguyên giá trị lúc gửi:`,
  cells: (count: string) => `${count} ô`,
  noneFrozen: "Không có ô nào phải giữ nguyên giá trị.",
  why: {
    ...sharingVi.why,
    differs: (functions: string) =>
      `${functions} đọc số viết dạng chữ, công thức thường không đọc được. Đổi thành số rồi lập lại thì ô này tự tính được`,
  },
  unwell: (count: string) =>
    `${count} ô đang lưu giá trị lỗi hoặc chưa có giá trị. Hãy sửa công thức, chờ tính xong rồi lập lại bản gửi đi.`,
  elsewhere: (places: string) =>
    `Hàm của Thước còn nằm ngoài ô (tên, định dạng có điều kiện, danh sách chọn, cột tính của bảng) và không chuyển được: ${places}. Nơi nhận có thể thấy lỗi ở đó.`,
  tablePart: "cột tính của một bảng",
  unwatched: (sheets: string) =>
    `Quá nhiều ô để theo dõi ở trang ${sheets}: khi nhận lại, Thước không chỉ ra được ô nào ở đó đã bị sửa.`,
  quoted: (name: string) => `“${name}”`,
  place: (sheet: string, area: string) => `${sheet}: ${area}`,
  show: (sheet: string, area: string) => `Mở ${sheet}: ${area}`,

  overFile: "Lập từ tệp đã tải về máy",
  refused: "Ứng dụng này không trao tệp đang mở cho Thước. Hãy đi qua một tệp:",
  steps: {
    sheets: ["Trên thanh menu chọn Tệp, Tải xuống, Microsoft Excel (.xlsx).", "Chọn hoặc thả tệp vừa tải vào đây."],
    other: ["Lưu một bản .xlsx của tệp trên máy này.", "Chọn hoặc thả bản đó vào đây."],
  },
  pickFile: "Chọn tệp .xlsx",
  pickNote: "Cũng có thể kéo thả tệp vào đây. Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
};
