import fc from "fast-check";
import { KeyTable } from "../../shared/dossiers/key-table";
import { foldIntoLetters, TOO_LONG } from "../../shared/dossiers/quick-folded-name";
import { foldedName } from "../../shared/tables/name-spelling";

describe("keys of names as numbers", () => {
  it("are one for names that fold alike, whether they are asked for letter by letter or as a text", () => {
    const part = fc.constantFrom("xã ", "XÃ ", "hòa", "hoà", "Hoà", " ", "an", "ạ", "ß", "\u0301", "1");
    const text = fc.oneof({ weight: 9, arbitrary: fc.string({ unit: part, maxLength: 8 }) }, { weight: 1, arbitrary: fc.string({ unit: part, minLength: 90, maxLength: 120 }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 300 }), (texts) => {
        const table = new KeyTable();
        const order = [...new Set(texts.map(([each]) => foldedName(each)))];
        for (const [each, asText] of texts) {
          const length = asText ? TOO_LONG : foldIntoLetters(each);
          const number = length === TOO_LONG ? table.numberOf(foldedName(each)) : table.numberOfLetters(length);
          expect(order[number]).toBe(foldedName(each));
        }
        expect(table.keys).toEqual(order);
      }),
    );
  });
});
