import * as fc from "fast-check";
import { letterToKeep, recallLetter, usualLetter } from "../../shared/letters/kept-letter";
import { openingAbout, openingToKeep, shownOpening, type OpeningFacts } from "../../shared/letters/proposed-opening";

const may: OpeningFacts = { kind: "congVan", body: "ỦY BAN NHÂN DÂN XÃ VĨNH LINH", about: "kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024" };
const june = { ...may, about: may.about.replace("5/2024", "6/2024") };

test.each([
  [may, "Ủy ban nhân dân xã Vĩnh Linh thông báo kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024 như sau:"],
  [{ ...may, kind: "baoCao", body: "Sở Nội vụ" }, "Sở Nội vụ báo cáo kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024 như sau:"],
  [{ ...may, kind: "baoCao", body: " " }, "Báo cáo kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024 như sau:"],
] as const)("where no opening was ever typed, %j opens with “%s”", (facts, sentence) => {
  expect(shownOpening([], facts)).toEqual([sentence]);
});

test("an opening is about the subject where that is results, else about what is proposed as one", () => {
  expect(openingAbout("V/v Kết quả  tháng 5/2024 ", "x")).toBe("kết quả tháng 5/2024");
  expect(openingAbout("đôn đốc thực hiện", "kết quả tháng 5/2024")).toBe("kết quả tháng 5/2024");
});

test("an opening that was changed is kept, and speaks of the next period in the next; one that was cleared stays cleared", () => {
  const changed = ["Thực hiện Kế hoạch năm 2024,", `UBND xã kính gửi ${may.about}:`];
  const kept = (typed: readonly string[]): readonly string[] => {
    const { letters, ...letter } = usualLetter();
    const words = { ...letters.congVan, opening: openingToKeep(typed, may) };
    return recallLetter(letterToKeep({ ...letter, letters: { ...letters, congVan: words } })).letter.letters.congVan.opening;
  };
  expect(shownOpening(kept(changed), may)).toEqual(changed);
  expect(shownOpening(kept(changed), june)).toEqual(["Thực hiện Kế hoạch năm 2024,", `UBND xã kính gửi ${june.about}:`]);
  expect(shownOpening(kept([" ", ""]), may)).toEqual([""]);
});

test("whatever is typed stands in the field as it was typed", () => {
  const line = fc.oneof(fc.string(), fc.constantFrom(may.about, `A ${may.about} $& ${may.about}`)).filter((typed) => !typed.includes("{about}"));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }).filter((lines) => lines.some((each) => each.trim() !== "")), (lines) => {
      expect(shownOpening(openingToKeep(lines, may), may)).toEqual(lines);
    }),
  );
});
