import { freeSheetName } from "../../shared/reports/sheet-name";

test.each([
  ["Xếp hạng", [], "Xếp hạng"],
  ["Xếp hạng", ["XẾP HẠNG"], "Xếp hạng (2)"],
  ["Xếp hạng", ["Xếp hạng", "xếp hạng (2)"], "Xếp hạng (3)"],
  ["Tháng 5/2024: [xã]", [], "Tháng 5-2024- -xã-"],
  ["'Phụ lục'", [], "Phụ lục"],
  ["History", [], "History_"],
  ["", [], "_"],
  ["a".repeat(40), ["a".repeat(31)], "a".repeat(27) + " (2)"],
])("%s beside %j becomes %s", (wished, taken, expected) => {
  expect(freeSheetName(wished, taken)).toBe(expected);
});

test("a name cut at an apostrophe does not end with it", () => {
  expect(freeSheetName("a".repeat(30) + "'b", [])).toBe("a".repeat(30));
});
