import { usualLetter } from "../../shared/letters/kept-letter";
import { letterForm, missingParts } from "../../shared/letters/letter-form";
import { signatureLines } from "../../shared/letters/signature-lines";
import { changeForm, usualSignature } from "../../shared/letters/usual-signature";

const usual = usualLetter();

test("a form takes what is kept for its kind, without blank lines or spaces that nobody sees", () => {
  const typed = { ...usual.letters.baoCao, recipients: ["  Sở  Nội vụ ", ""], closing: ["", "Trân trọng.", ""] };
  const form = letterForm(
    { ...usual, kind: "baoCao", body: " UBND XÃ VĨNH HÀ ", letters: { ...usual.letters, baoCao: typed } },
    { number: " 45 ", date: "5/6/2024", subject: "kết quả\ntháng 5/2024" },
  );
  expect(form).toMatchObject({ kind: "baoCao", body: "UBND XÃ VĨNH HÀ", number: "45", symbol: "BC-UBND", subject: "kết quả tháng 5/2024" });
  expect(form).toMatchObject({ recipients: ["Sở Nội vụ"], closing: ["Trân trọng."], copies: ["Như trên", "Lưu: VT, VP"] });
});

test("what is blank is named in the order of the page; a báo cáo need not be addressed", () => {
  const blank = { number: "", date: "", subject: "" };
  expect(missingParts(letterForm(usual, blank))).toEqual(["body", "number", "place", "date", "subject", "recipients", "name"]);
  expect(missingParts(letterForm({ ...usual, kind: "baoCao" }, blank))).not.toContain("recipients");
});

test.each([
  ["KT", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  ["TM", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  ["TL", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
  ["TUQ", ["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
  ["own", ["CHỦ TỊCH"]],
] as const)("a People's Committee signs in the form %s as %j", (form, lines) => {
  expect(signatureLines(usualSignature(form))).toEqual(lines);
});

test("a department has no collective, and a line that nobody has filled in is left out", () => {
  expect(signatureLines({ form: "KT", of: "Giám đốc", collective: "", position: "Phó Giám đốc", name: "" })).toEqual([
    "KT. GIÁM ĐỐC",
    "PHÓ GIÁM ĐỐC",
  ]);
  expect(signatureLines({ form: "TL", of: " ", position: "", name: "" })).toEqual([]);
});

test("another form of signature keeps what was typed and renews what was only usual", () => {
  const typed = { ...usualSignature("KT"), of: "GIÁM ĐỐC", name: "Nguyễn Văn A" };
  expect(changeForm(typed, "TL")).toEqual({ form: "TL", of: "GIÁM ĐỐC", collective: "", position: "CHÁNH VĂN PHÒNG", name: "Nguyễn Văn A" });
  expect(changeForm(changeForm(usualSignature("KT"), "TM"), "KT")).toEqual(usualSignature("KT"));
});
