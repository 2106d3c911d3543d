import type { Texts } from "./failure-texts";
import { functionFailuresVi } from "./function-failures-vi";

/** All that a function in a cell says when it fails. */
export const functionTextsVi: Omit<Texts, "failures"> & { readonly failures: Partial<Texts["failures"]> } = {
  failures: functionFailuresVi,
  parameter: (name) => "Tham số " + name + ": ",
  cell: (address) => "Ô " + address + ": ",
  unexpected: "Thước gặp lỗi ngoài dự kiến. Số liệu của bạn còn nguyên; hãy thử lại; nếu vẫn lỗi, hãy báo cho người quản trị.",
};
