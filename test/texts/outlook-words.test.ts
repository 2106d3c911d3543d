import fc from "fast-check";
import { compareFractions } from "../../shared/domain/fraction";
import { outlook, outlookDays } from "../../shared/domain/outlook";
import { targetFromNumber } from "../../shared/domain/target";
import { outlookEn } from "../../shared/texts/outlook-en";
import { outlookVi } from "../../shared/texts/outlook-vi";
import { needWords, verdictWords } from "../../shared/texts/outlook-words";

const VAN_NINH = outlookDays("2024-01-01", "2024-05-22", "2024-12-31");
const words = (part: number, whole: number, percent: number): string =>
  needWords(
    outlook({ part, whole }, targetFromNumber(percent), VAN_NINH, undefined),
    targetFromNumber(percent),
    outlookVi.counted("onlineOfNew"),
    "31/12/2024",
    outlookVi,
  );

describe("what is needed from now on, in words", () => {
  it.each([
    [429, 1430, 50, "Từ nay phải có ít nhất 62,83% hồ sơ trực tuyến, với giả định mỗi ngày vẫn phát sinh 10 hồ sơ (từ nay đến hạn thêm khoảng 2.230 hồ sơ)."],
    [5311, 17_779, 45, "Từ nay phải có ít nhất 54,71% hồ sơ trực tuyến, với giả định mỗi ngày vẫn phát sinh 124,3 hồ sơ (từ nay đến hạn thêm khoảng 27.725 hồ sơ)."],
    [0, 1, 50, "Từ nay phải có ít nhất 82,07% hồ sơ trực tuyến, với giả định mỗi ngày vẫn phát sinh chưa tới 0,01 hồ sơ (từ nay đến hạn thêm khoảng 1,56 hồ sơ)."],
    [143, 143, 30, "Với giả định trên thì đã đủ để đạt: từ nay không cần thêm hồ sơ trực tuyến nào."],
    [10, 400, 80, "Không thể đạt nếu số hồ sơ không tăng: dù từ nay chỉ có hồ sơ trực tuyến thì đến 31/12/2024 cũng chỉ đạt 61,91%."],
  ])("of %d of %d against %d%%: %s", (part, whole, percent, sentence) => {
    expect(words(part, whole, percent)).toBe(sentence);
  });

  it("ends with the verdict, and says nothing once the target is due", () => {
    const at45 = targetFromNumber(45);
    expect(verdictWords(false, at45, outlookVi)).toBe(": chưa đạt chỉ tiêu 45%.");
    expect(verdictWords(true, at45, outlookEn)).toBe(": the target of 45% is met.");
    const due = outlook({ part: 1, whole: 2 }, at45, { elapsed: 366, left: 0 }, undefined);
    expect(needWords(due, at45, "hồ sơ", "31/12/2024", outlookVi)).toBe("");
  });

  it("never says NaN, undefined, -0 or a best that reaches a target out of reach, in either language", () => {
    const counts = fc.tuple(fc.nat(99_999), fc.nat(99_999)).map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);
    const day = fc.integer({ min: 1, max: 366 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 1000 }), day, day, ([part, whole], tenths, elapsed, left) => {
        const target = targetFromNumber(tenths / 1000);
        const found = outlook({ part, whole }, target, { elapsed, left }, undefined);
        for (const texts of [outlookVi, outlookEn]) {
          const sentence = needWords(found, target, texts.counted("onTime"), "31/12/2024", texts);
          expect(sentence).toMatch(/[.]$/);
          expect(sentence).not.toMatch(/NaN|undefined|Infinity|-\d/);
          if (found.stands !== "outOfReach") continue;
          const [, integers = "", decimals = ""] = /(\d+),(\d+)%/.exec(sentence) ?? [];
          const best = { numerator: BigInt(integers + decimals), denominator: 10n ** BigInt(decimals.length + 2) };
          expect(compareFractions(best, { numerator: BigInt(tenths), denominator: 1000n })).toBeLessThan(0);
        }
      }),
    );
  });
});
