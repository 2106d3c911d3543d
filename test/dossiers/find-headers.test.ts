import { readDossierHeader } from "../../shared/dossiers/dossier-header";
import { plainSpelling } from "../../shared/tables/plain-spelling";

function says(header: string): string {
  const read = readDossierHeader(header.split(" > "));
  return read === undefined ? "nothing" : read.is === "personal" ? "personal" : `${read.field} ${read.kind}`;
}

/** Headers by what they say; each is also tried without marks, in capitals and with underscores. */
const headers: readonly (readonly [says: string, headers: readonly string[]])[] = [
  ["dossierId dossierCode", ["Mã hồ sơ", "Mã HS", "Mã số hồ sơ", "Số biên nhận", "Mã biên nhận hồ sơ", "Số tiếp nhận", "Số giấy tiếp nhận"]],
  ["dossierId dossierNumber", ["Số hồ sơ"]],
  ["unit handlingUnit", ["Đơn vị giải quyết", "Đơn vị xử lý", "Cơ quan giải quyết TTHC", "Cơ quan thực hiện", "Đơn vị thụ lý hồ sơ"]],
  ["unit receivingUnit", ["Đơn vị tiếp nhận", "Cơ quan tiếp nhận hồ sơ", "Nơi tiếp nhận", "Điểm tiếp nhận", "Bộ phận tiếp nhận"]],
  ["unit plainUnit", ["Đơn vị", "Tên đơn vị", "Cơ quan", "Cơ quan, đơn vị"]],
  ["unit officeOfUnit", ["Phòng ban", "Đơn vị đang xử lý", "Phòng ban xử lý hiện tại"]],
  ["unit superiorUnit", ["Đơn vị cha", "Cơ quan chủ quản"]],
  ["unit unitCode", ["Mã đơn vị", "Mã định danh đơn vị"]],
  ["procedure procedureCode", ["Mã TTHC", "Mã thủ tục", "Mã thủ tục hành chính", "Mã dịch vụ công"]],
  ["procedure procedureName", ["Tên thủ tục", "Thủ tục hành chính", "TTHC", "Tên TTHC", "Tên dịch vụ công"]],
  ["area areaName", ["Lĩnh vực", "Tên lĩnh vực", "Lĩnh vực TTHC"]],
  ["channel filedBy", ["Hình thức nộp", "Hình thức tiếp nhận", "Kênh nộp hồ sơ", "Kênh tiếp nhận", "Phương thức nộp hồ sơ", "Nguồn tiếp nhận"]],
  ["channel serviceLevel", ["Mức độ DVC", "Mức độ", "Mức độ dịch vụ công"]],
  ["channel perhapsFiledBy", ["Hình thức", "Loại hồ sơ"]],
  ["received receivedDay", ["Ngày tiếp nhận", "Thời gian tiếp nhận", "Ngày giờ tiếp nhận hồ sơ", "Thời điểm tiếp nhận"]],
  ["received takenDay", ["Ngày nhận", "Ngày nhận hồ sơ"]],
  ["received filedDay", ["Ngày nộp", "Ngày nộp hồ sơ", "Ngày đăng ký"]],
  ["due promisedDay", ["Ngày hẹn trả", "Ngày hẹn trả kết quả", "Thời gian hẹn trả", "Ngày hẹn"]],
  ["due dueDay", ["Hạn trả kết quả", "Ngày phải trả", "Ngày đến hạn"]],
  ["due newPromise", ["Ngày hẹn trả mới", "Ngày gia hạn trả"]],
  ["resolved finishedDay", ["Ngày kết thúc xử lý", "Ngày hoàn thành", "Ngày có kết quả", "Ngày giải quyết xong"]],
  ["resolved returnedDay", ["Ngày trả", "Ngày trả kết quả", "Thời gian trả kết quả", "Ngày trả KQ"]],
  ["resolved decidedDay", ["Ngày giải quyết"]],
  ["status state", ["Trạng thái", "Trạng thái hồ sơ", "Tình trạng xử lý", "Tình trạng giải quyết"]],
  ["inputsDigitized inputs", ["Số hóa thành phần hồ sơ", "Số hóa hồ sơ", "Số hóa TPHS", "Thành phần hồ sơ được số hóa"]],
  ["resultDigitized result", ["Số hóa kết quả", "Số hóa kết quả giải quyết", "Kết quả điện tử"]],
  ["feeDue fee", ["Nghĩa vụ tài chính", "Có nghĩa vụ tài chính", "Lệ phí"]],
  ["payment howPaid", ["Hình thức thanh toán", "Phương thức thanh toán", "Hình thức nộp lệ phí"]],
  ["paidOnline paidOnline", ["Thanh toán trực tuyến", "Đã thanh toán trực tuyến"]],
  ["eReceipt receipt", ["Biên lai điện tử", "Có biên lai điện tử"]],
  [
    "personal",
    [
      ...["Chủ hồ sơ", "Người nộp", "Họ tên", "Họ và tên người nộp", "Tên công dân", "Tổ chức, cá nhân", "Số CCCD", "CMND/CCCD"],
      ...["Số định danh", "Số định danh cá nhân", "Điện thoại", "SĐT", "Số điện thoại liên hệ", "Email", "Địa chỉ", "Địa chỉ thường trú"],
      ...["Ngày sinh", "Năm sinh", "Giới tính", "Cán bộ tiếp nhận", "Người xử lý", "Mã số thuế", "Trích yếu hồ sơ"],
      ...["Ngày hẹn trả cá nhân", "Đơn vị/cá nhân giải quyết", "Đơn vị nộp hồ sơ", "Ngày nộp > Người nộp", "Người nộp hồ sơ > Đơn vị"],
      ...["Số giấy tờ tùy thân", "Hộ chiếu", "Tên doanh nghiệp", "Người được ủy quyền", "Quốc tịch", "Nơi sinh", "Tài khoản"],
    ],
  ],
  [
    "nothing",
    [
      ...["STT", "Ghi chú", "File đính kèm", "Số lượng hồ sơ (bộ)", "Số ngày quá hạn", "Số bộ hồ sơ", "Ngày bổ sung", "Ngày chuyển"],
      ...["Hình thức nhận kết quả", "Phương thức trả kết quả", "Nơi nhận kết quả", "Trạng thái thanh toán", "Trạng thái đồng bộ"],
      ...["Số ngày giải quyết", "Ngày thanh toán", "Mức độ hài lòng", "Lý do trễ hạn", "Đơn vị tính", "Ngày cấp CMĐ", "Số biên lai"],
      ...["Quá hạn", "Đúng hạn", "Ngày dừng xử lý", "Ngày trả lại hồ sơ", "Số tiền", "Ngày cập nhật", "Đơn vị vận chuyển"],
    ],
  ],
];
const each = headers.flatMap(([expected, list]) => list.map((header) => [header, expected] as const));

describe("A header says what its column gives", () => {
  test.each(each)("%s: %s", (header, expected) => {
    expect(says(header)).toBe(expected);
  });
});

describe("It says the same without marks, in capitals, and as the name of a field", () => {
  // Without marks these are other words: "phí" is "phi", as in "phi địa giới".
  const marked = ["Lệ phí"];
  const others = each.filter(([header]) => !marked.includes(header));
  test.each(others)("%s: %s", (header, expected) => {
    expect(says(header.toUpperCase())).toBe(expected);
    expect(says(header.normalize("NFD"))).toBe(expected);
    expect(says(plainSpelling(header))).toBe(expected);
    const names = header.split(" > ").map((label) => plainSpelling(label).replace(/[^A-Za-z0-9]+/g, " ").trim());
    expect(says(names.map((label) => label.replace(/ /g, "_").toLowerCase()).join(" > "))).toBe(expected);
    const camel = names.map((label) => label.split(" ").map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" "));
    const joined = camel.map((label) => label.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase()));
    expect(says(joined.join(" > "))).toBe(expected);
  });
});

describe("What a heading says of the columns below it counts with them", () => {
  test.each([
    ["Ngày, tháng, năm > Nhận hồ sơ", "received takenDay"],
    ["Thời gian > Tiếp nhận", "received receivedDay"],
    ["Thời gian > Hẹn trả", "due promisedDay"],
    ["Ngày > Trả kết quả", "resolved returnedDay"],
    ["Thủ tục hành chính > Mã", "procedure procedureCode"],
    ["Thủ tục hành chính > Tên", "procedure procedureName"],
    ["Đơn vị giải quyết > Tên", "unit handlingUnit"],
    ["Chủ hồ sơ > Tên", "personal"],
    ["Thông tin > Tên", "personal"],
    ["Người nộp hồ sơ > Ngày tiếp nhận", "personal"],
    ["Hồ sơ > Mã", "dossierId dossierCode"],
    ["Số hóa > Kết quả", "resultDigitized result"],
    ["Số hóa > Thành phần hồ sơ", "inputsDigitized inputs"],
    ["Thanh toán > Hình thức", "payment howPaid"],
    ["Thanh toán > Trực tuyến", "paidOnline paidOnline"],
    ["Đơn vị > Tiếp nhận", "unit receivingUnit"],
    ["Đơn vị > Giải quyết", "unit handlingUnit"],
  ])("%s: %s", (header, expected) => {
    expect(says(header)).toBe(expected);
  });
});
