import type { Texts } from "./failure-texts";

/** What stands around the sentence of a failure, and what is said where there is none. */
export const failureFrameVi: Omit<Texts, "failures"> = {
  parameter: (name) => "Tham số " + name + ": ",
  cell: (address) => "Ô " + address + ": ",
  unexpected: "Thước gặp lỗi ngoài dự kiến. Số liệu của bạn còn nguyên; hãy thử lại; nếu vẫn lỗi, hãy báo cho người quản trị.",
};
