import * as fc from "fast-check";
import { letterToKeep, recallLetter, usualLetter, type KeptLetter } from "../../shared/letters/kept-letter";
import { KEPT_LIMITS } from "../../shared/tables/kept-limits";

const usual = usualLetter();
const vinhLinh: KeptLetter = {
  ...usual,
  kind: "baoCao",
  parentBody: "UBND TỈNH QUẢNG TRỊ",
  body: "ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH",
  place: "Vĩnh Linh",
  letters: {
    ...usual.letters,
    baoCao: { ...usual.letters.baoCao, recipients: ["Sở Nội vụ tỉnh Quảng Trị"], opening: ["Thực hiện Kế hoạch cải cách hành chính năm 2024,"] },
  },
};

test("what is kept comes back as it was, through JSON", () => {
  const kept = letterToKeep(vinhLinh);
  expect(recallLetter(JSON.parse(JSON.stringify(kept)))).toEqual({ letter: vinhLinh, damaged: false });
});

test("nothing kept is the usual letter of a People's Committee, signed by a deputy, addressed to nobody yet", () => {
  expect(recallLetter(undefined)).toEqual({ letter: usual, damaged: false });
  expect(usual.signature).toEqual({ form: "KT", of: "CHỦ TỊCH", collective: "ỦY BAN NHÂN DÂN", position: "PHÓ CHỦ TỊCH", name: "" });
  expect(usual.letters.congVan).toMatchObject({ symbol: "UBND-VP", recipients: [], copies: ["Như trên", "Lưu: VT, VP"] });
  expect(usual.letters.baoCao).toMatchObject({ symbol: "BC-UBND", recipients: [] });
});

test("blank lines are not kept, and what was typed decomposed is kept composed", () => {
  const typed = { ...usual.letters.congVan, recipients: ["", " UBND xã Vĩnh Hà ".normalize("NFD"), "  "] };
  const kept = letterToKeep({ ...usual, letters: { ...usual.letters, congVan: typed } });
  expect(kept?.letters.congVan.recipients).toEqual(["UBND xã Vĩnh Hà"]);
});

test.each([
  ["a text", "kept"],
  ["null", null],
  ["an array", []],
  ["another kind", { ...vinhLinh, kind: "quyetDinh" }],
  ["a field too many", { ...vinhLinh, phone: "0912345678" }],
  ["a field too few", { ...vinhLinh, place: undefined }],
  ["an unknown form of signature", { ...vinhLinh, signature: { ...vinhLinh.signature, form: "Q" } }],
  ["a recipient that is a number", { ...vinhLinh, letters: { ...vinhLinh.letters, congVan: { ...usual.letters.congVan, recipients: [5] } } }],
])("damaged settings (%s) give the usual letter, and say so", (_, kept) => {
  expect(recallLetter(kept)).toEqual({ letter: usual, damaged: true });
});

test("a letter over the limit in bytes is not kept: a Vietnamese letter takes up to three", () => {
  const long = (letters: number): KeptLetter => ({
    ...usual,
    letters: { ...usual.letters, congVan: { ...usual.letters.congVan, opening: ["ệ".repeat(letters), "ệ".repeat(letters)] } },
  });
  expect(letterToKeep(long(1_000))).toBeDefined();
  expect(letterToKeep(long(1_400))).toBeUndefined();
  expect(recallLetter(long(1_400))).toEqual({ letter: usual, damaged: true });
});

test("whatever is in the settings, recalling never throws, and what it gives can be kept again", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.constant(vinhLinh)), (kept) => {
      const { letter } = recallLetter(kept);
      const again = letterToKeep(letter);
      expect(again).toBeDefined();
      expect(Buffer.byteLength(JSON.stringify(again))).toBeLessThanOrEqual(KEPT_LIMITS.letterBytes);
    }),
  );
});
