import { balancedLines } from "../../shared/letters/balanced-lines";
import { bodyInText, bodyLines } from "../../shared/letters/body-name";
import { withClosingMark } from "../../shared/letters/closing-mark";
import { dateWords } from "../../shared/letters/letter-date";
import { letterNumber } from "../../shared/letters/letter-number";
import { listedLines } from "../../shared/letters/listed-lines";
import { plainText } from "../../shared/letters/plain-text";
import { textWidth } from "../../shared/letters/text-width";
import { twips } from "../../shared/letters/twips";

const GAP = "\u00A0".repeat(6);

test.each([
  ["05/06/2024", "ngày 05 tháng 6 năm 2024"],
  ["22-12-2024", "ngày 22 tháng 12 năm 2024"],
  ["1.2.2024", "ngày 01 tháng 02 năm 2024"],
  ["/6/2024", `ngày ${GAP} tháng 6 năm 2024`],
  ["6/2024", `ngày ${GAP} tháng 6 năm 2024`],
  ["2024", `ngày ${GAP} tháng ${GAP} năm 2024`],
  ["", `ngày ${GAP} tháng ${GAP} năm ${GAP}`],
  // No date: it stays to be seen, and nobody's guess takes its place.
  ["31/02/2024", "31/02/2024"],
  ["12/13/2024", "12/13/2024"],
  ["hôm nay", "hôm nay"],
])("the date “%s” is written “%s”", (typed, words) => {
  expect(dateWords(typed)).toBe(words);
});

test.each([
  ["7", "UBND-VP", "07/UBND-VP"],
  ["123", "BC-UBND", "123/BC-UBND"],
  ["", "UBND-VP", GAP + "/UBND-VP"],
  [" 12 ", "", "12/" + GAP],
])("number “%s” of “%s” is “%s”", (number, symbol, shown) => {
  expect(letterNumber({ number, symbol })).toBe(shown);
});

test.each([
  [["Như trên;", " - Lưu: VT, VP. "], ["Như trên;", "Lưu: VT, VP."]],
  [["Một", "", "Hai", "Ba;"], ["Một;", "Hai;", "Ba."]],
  [["Một"], ["Một."]],
  [["", " "], []],
])("the list %j ends as %j", (lines, ended) => {
  expect(listedLines(lines)).toEqual(ended);
});

test.each([
  [["A."], ["A./."]],
  [["A./.", "B . / ."], ["A.", "B./."]],
  [["A", ""], ["A./."]],
  [["A đạt 33,8%"], ["A đạt 33,8%./."]],
  [[], []],
])("the text %j closes as %j", (texts, closed) => {
  expect(withClosingMark(texts.map((text) => ({ text }))).map(({ text }) => text)).toEqual(closed);
});

test.each([
  ["ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ", ["ỦY BAN NHÂN DÂN", "HUYỆN ĐỨC THỌ"], "Ủy ban nhân dân huyện Đức Thọ"],
  ["ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"], "Ủy ban nhân dân thành phố Hồ Chí Minh"],
  ["Ủy ban nhân dân xã Chân Mây - Lăng Cô", ["ỦY BAN NHÂN DÂN", "XÃ CHÂN MÂY - LĂNG CÔ"], "Ủy ban nhân dân xã Chân Mây - Lăng Cô"],
  ["UBND XÃ VĨNH LINH", ["UBND XÃ VĨNH LINH"], "UBND xã Vĩnh Linh"],
  ["SỞ NỘI VỤ", ["SỞ NỘI VỤ"], "SỞ NỘI VỤ"],
  ["Sở Nội vụ", ["SỞ NỘI VỤ"], "Sở Nội vụ"],
  ["", [], ""],
])("the body “%s” stands as %j, and in a text as “%s”", (body, lines, text) => {
  expect([bodyLines(body), bodyInText(body)]).toEqual([lines, text]);
});

test("the name of the country fits in the right column of the heading: 99 mm, in one line of 13 points", () => {
  expect(textWidth("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13)).toBeLessThan(twips(99));
});

test("a long name is cut into lines of about one length, and no word is lost or broken", () => {
  const name = "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG VÀ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH";
  const lines = balancedLines(name, 13, twips(66));
  expect(lines.join(" ")).toBe(name);
  const widths = lines.map((line) => textWidth(line, 13));
  expect(Math.max(...widths)).toBeLessThanOrEqual(twips(66));
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  expect(balancedLines("SỞ NỘI VỤ", 13, twips(66))).toEqual(["SỞ NỘI VỤ"]);
  expect(balancedLines("X".repeat(60), 13, twips(66))).toEqual(["X".repeat(60)]);
});

test("text is one line, in NFC, without what XML cannot hold or what turns its order around", () => {
  expect(plainText("Hòa".normalize("NFD"))).toBe("Hòa");
  expect(plainText("a\r\nb\tc\u2028d")).toBe("a b c d");
  expect(plainText("a\u0000\u0008\u001B\u007F\u009Fb\uFFFE\uFFFF")).toBe("ab");
  expect(plainText("1\u202E02\u202C")).toBe("102");
  expect(plainText("x\uD800y\uDC00z")).toBe("x\uFFFDy\uFFFDz");
  expect(plainText("😀")).toBe("😀");
});
