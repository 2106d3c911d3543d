import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { foldIntoLetters, TOO_LONG } from "../../shared/dossiers/quick-folded-name";
import { textOfLetters } from "../../shared/dossiers/text-letters";
import { foldedName, olderTonePosition } from "../../shared/tables/name-spelling";

const letters = [
  ..."aAăÂâeêÊioôơƠuưƯyYdĐđbcghklmnpqrstvxWz019 -–—'’`´.,()/",
  ..."áàảãạẮằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵÀẠÃ",
  ..."ÐðñǹÇßſİıÅÿŒ×÷",
  ..."\u0300\u0301\u0302\u0303\u0309\u0323\u0306\u031B\u0308",
  ..."\u00A0\t\n\u2009\u3000\u200B\u00AD\uFEFF\u2212",
];

/** As names are compared by it: what is too long for the letters goes the way of the rule. */
function quickFoldedName(text: string): string {
  const length = foldIntoLetters(text);
  return length === TOO_LONG ? foldedName(text) : textOfLetters(length);
}

describe("the quick way to what names are compared by", () => {
  it("gives what the way of the rule gives, for any text", () => {
    const usual = fc.constantFrom(...letters.slice(0, 110));
    const any = fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: any, maxLength: 30 }), fc.string({ unit: "binary" })), (text) => {
        expect(quickFoldedName(text)).toBe(foldedName(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("gives the same for every unit of today's list, however it is written", () => {
    for (const province of ["01", "38", "56", "96"]) {
      const file = join(__dirname, "../../data/units", province + ".json");
      const { units } = JSON.parse(readFileSync(file, "utf8")) as { units: { name: string }[] };
      for (const { name } of units)
        for (const text of [name, name.toUpperCase(), name.toLowerCase(), name.normalize("NFD"), olderTonePosition(name), ` ${name}  `])
          expect(quickFoldedName(text)).toBe(foldedName(text));
    }
  });

  it("gives the same for a name longer than any", () => {
    const long = "Xã Hoà ".repeat(100);
    expect(quickFoldedName(long)).toBe(foldedName(long));
  });
});
