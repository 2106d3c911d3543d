import { officialReason } from "../../shared/reporting/official-reason";

test.each([
  ["Một trong hai số sai; hãy đối chiếu với nguồn.", "Một trong hai số sai; đề nghị đối chiếu với nguồn"],
  ["Tên này không có trong danh mục đơn vị. Hãy kiểm tra lại tên.", "Tên này không có trong danh mục đơn vị. Đề nghị kiểm tra lại tên"],
  ["Hãy nhập tên đơn vị vào ô này rồi đọc lại.", "Đề nghị nhập tên đơn vị vào ô này"],
  ["Số liệu không cân đối.", "Số liệu không cân đối"],
])("%s becomes: %s", (said, printed) => {
  expect(officialReason(said)).toBe(printed);
});
