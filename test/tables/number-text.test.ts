import fc from "fast-check";
import { isMissing, numberInText } from "../../shared/tables/number-text";
import { isWhiteSpace } from "../../shared/tables/white-space";
import { missingByPattern, numberByPatterns } from "../../bench/numbers/number-by-patterns";

const SPACES = [" ", "\t", "\n", "\u00A0", "\u1680", "\u2007", "\u2009", "\u200A", "\u200B", "\u202F", "\u205F", "\u3000", "\uFEFF", "\u2028"];
const SIGNS = ["-", "\u2212", "\u2013", "\u2014", "+", "(", ")", "%", ".", ",", "/", "e", "\u00E1", "\u0661", "\uFF11", "\u0301"];

/** Texts of few letters come upon every rule; of all that there are, nearly all are no numbers. */
const anyText = fc.string({ unit: fc.constantFrom("0", "1", "23", "456", "000", ...SIGNS, ...SPACES), maxLength: 12 });
const space = fc.oneof({ arbitrary: fc.constant(""), weight: 4 }, { arbitrary: fc.constantFrom(...SPACES), weight: 2 }, fc.constant("  "));
const separator = fc.constantFrom(".", ",", " ", "\u00A0", "\u2009", " \u202F");
const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 4 });
const thousand = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 3, maxLength: 3 });
/** Numbers, or nearly: the same separator or another, three digits or not. */
const nearNumber = fc
  .record({
    before: fc.tuple(space, fc.constantFrom("", "", "", "(", "-", "\u2212", "+"), space),
    head: fc.oneof(digits, fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 12, maxLength: 24 })),
    by: separator,
    groups: fc.array(fc.oneof({ arbitrary: thousand, weight: 5 }, digits), { maxLength: 4 }),
    rest: fc.oneof(fc.constant(""), fc.tuple(separator, digits).map((parts) => parts.join(""))),
    after: fc.tuple(space, fc.constantFrom("", "", "%"), space, fc.constantFrom("", "", ")"), space),
  })
  .map(({ before, head, by, groups, rest, after }) => [...before, head, ...groups.map((group) => by + group), rest, ...after].join(""));

describe("numberInText reads as its patterns do", () => {
  const isSame = (text: string): boolean => {
    const [read, expected] = [numberInText(text), numberByPatterns(text)];
    if (typeof read === "string" || typeof expected === "string") return read === expected;
    return Object.is(read.value, expected.value) && read.percent === expected.percent;
  };

  it("in 60,000 numbers, or nearly", () => fc.assert(fc.property(nearNumber, isSame), { numRuns: 60_000 }));

  it("in 60,000 texts of digits, signs and all kinds of space", () => fc.assert(fc.property(anyText, isSame), { numRuns: 60_000 }));

  it("in every text of up to five of the letters that matter", () => {
    const letters = ["0", "7", "123", ".", ",", " ", "-", "+", "(", ")", "%"];
    const disagreements: string[] = [];
    const visit = (text: string, left: number): void => {
      if (!isSame(text)) disagreements.push(text);
      if (left > 0) for (const letter of letters) visit(text + letter, left - 1);
    };
    visit("", 5);
    expect(disagreements).toEqual([]);
  });

  it.each(["999999999999999,9", "0,1234567890123456789", "9".repeat(400), "0." + "0".repeat(400) + "1", "-0", "(0,00)"])(
    "in %j",
    (text) => expect([text, numberInText(text)]).toEqual([text, numberByPatterns(text)]),
  );
});

describe("what is blank", () => {
  it("is a missing cell by the pattern of blanks and lone dashes", () => {
    fc.assert(fc.property(anyText, (text) => isMissing(text) === missingByPattern(text)), { numRuns: 20_000 });
  });

  it("is white space as \\s has it, in every unit of UTF-16", () => {
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code++) if (isWhiteSpace(code) !== /\s/.test(String.fromCharCode(code))) wrong.push(code);
    expect(wrong).toEqual([]);
  });
});
