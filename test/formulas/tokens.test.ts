import fc from "fast-check";
import { tokenize } from "../../shared/formulas/tokens";

/** The pieces of a formula with their kinds, one a line. */
function pieces(formula: string): string[] {
  return tokenize(formula).map(({ kind, text }) => `${kind} ${text}`);
}

describe("the pieces of a formula", () => {
  it("are strings, quoted sheets, arrays, table references, numbers, names, brackets, separators, spaces and signs", () => {
    expect(pieces(`=IF('Tháng 5'!$B$2>=0.5, "a""b(", SUM(Bảng1[[#All],['[Tổng']]])*{1,"}";2})`)).toEqual([
      "sign =",
      "name IF",
      "open (",
      "quoted 'Tháng 5'",
      "sign !",
      "name $B$2",
      "sign >=",
      "number 0.5",
      "separator ,",
      "space  ",
      'text "a""b("',
      "separator ,",
      "space  ",
      "name SUM",
      "open (",
      "name Bảng1",
      "brackets [[#All],['[Tổng']]]",
      "close )",
      "sign *",
      'array {1,"}";2}',
      "close )",
    ]);
  });

  it("take a decimal comma for one number where it can be nothing else: beside ';', or outside the brackets of every call", () => {
    const numbers = (formula: string): string[] => tokenize(formula).flatMap(({ kind, text }) => (kind === "number" ? [text] : []));
    expect(numbers("=IF(A1>0,5;1,5;2)")).toEqual(["0,5", "1,5", "2"]);
    expect(numbers("=ROUND(A1;2)*(A1+0,5)%")).toEqual(["2", "0,5"]);
    expect(numbers("=A1*0,5+(B1+29,87%)*1,5E3")).toEqual(["0,5", "29,87", "1,5E3"]);
    expect(numbers("=ROUND(1,2)+SUM (3,4)+SUM((5+6),7)")).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(numbers("=SUM(1:2,3:4;5)")).toEqual(["1", "2", "3", "4", "5"]);
    expect(numbers("=IF(A1;1, 5;1.5,2)")).toEqual(["1", "5", "1.5", "2"]);
    expect(numbers('=IF("a;b",1,5)+{1;2}*SUM(1,5)')).toEqual(["1", "5", "1", "5"]);
  });

  it("keep an error value whole", () => {
    expect(pieces("=#REF!F(#N/A)+A1#")).toEqual(
      ["sign =", "sign #REF!", "name F", "open (", "sign #N/A", "close )", "sign +", "name A1", "sign #"],
    );
  });

  it("reach to the end where something is not closed", () => {
    expect(pieces('="abc')).toEqual(["sign =", 'text "abc']);
    expect(pieces("='Tháng")).toEqual(["sign =", "quoted 'Tháng"]);
    expect(pieces("={1,2")).toEqual(["sign =", "array {1,2"]);
    expect(pieces("=B[[a]")).toEqual(["sign =", "name B", "brackets [[a]"]);
  });

  it("joined are the formula, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."=(),;\"'[]{}A1x_$.!& ") })), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join("")).toBe(text);
        tokens.forEach((token, at) => expect(token.start).toBe(tokens.slice(0, at).reduce((sum, each) => sum + each.text.length, 0)));
      }),
    );
  });
});
