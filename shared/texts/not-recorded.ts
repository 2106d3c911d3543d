/** Why the line of a run is not in the record, by the code of the failure; the work itself stands. */
const reasonsVi: Readonly<Record<string, string>> = {
  sheetProtected: "trang nhật ký đang được bảo vệ",
  workbookProtected: "tệp đang khóa cấu trúc nên không thêm được trang nhật ký",
  readOnly: "bạn chỉ có quyền xem tệp này",
  sheetLeftBehind: "trang nhật ký vừa tạo không trọn vẹn, hãy tự xóa trang này",
  cellBeingEdited: "một ô đang được sửa dở",
  busyElsewhere: "bảng tính đang bận",
  noConnection: "mất kết nối",
};

const reasonsEn: typeof reasonsVi = {
  sheetProtected: "its sheet is protected",
  workbookProtected: "the structure of the file is locked, so its sheet cannot be added",
  readOnly: "you may only view this file",
  sheetLeftBehind: "its new sheet is not complete; please delete it",
  cellBeingEdited: "a cell is being edited",
  busyElsewhere: "the spreadsheet is busy",
  noConnection: "the connection was lost",
};

/** That the line of this run could not be written, with the reason where there is a word for it. */
export function notRecordedVi(code: string | undefined): string {
  return "Riêng dòng nhật ký của lần này chưa ghi được" + because(reasonsVi[code ?? ""]) + ".";
}

/** The same in English. */
export function notRecordedEn(code: string | undefined): string {
  return "Only its line in the record could not be written" + because(reasonsEn[code ?? ""]) + ".";
}

function because(reason: string | undefined): string {
  return reason === undefined ? "" : ": " + reason;
}
