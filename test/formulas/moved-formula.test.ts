import fc from "fast-check";
import { movedFormula } from "../../shared/formulas/moved-formula";

test.each([
  ["=A1", 1, 0, "=A2"],
  ["=A1", 0, 1, "=B1"],
  ["=$A1+A$1+$A$1", 2, 2, "=$A3+C$1+$A$1"],
  ["=SUM(B1:B$5)*Z9", 1, 1, "=SUM(C2:C$5)*AA10"],
  ["='Quý B2'!B2+Sheet1!B2", 1, 0, "='Quý B2'!B3+Sheet1!B3"],
  ["=T5!A1+T1:T3!A1", 1, 0, "=T5!A2+T1:T3!A2"],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ["=LOG10(A1)+ATAN2(A1,B1)", 1, 0, "=LOG10(A2)+ATAN2(A2,B2)"],
  ["=SUM(A:B)+SUM($A:B)+SUM(2:3)+SUM($2:3)", 1, 1, "=SUM(B:C)+SUM($A:C)+SUM(3:4)+SUM($2:4)"],
  ["=Bang1[[#This Row],[A1]]+A1", 1, 0, "=Bang1[[#This Row],[A1]]+A2"],
  ["={1,2;3,4}+A1", 1, 0, "={1,2;3,4}+A2"],
  ["=TONG_SO+A1.B+_A1+ABCD1+1E5", 1, 0, "=TONG_SO+A1.B+_A1+ABCD1+1E5"],
  ["=A1", -1, 0, "=#REF!"],
  ["=XFD1048576", 0, 1, "=#REF!"],
  ["=A2#", 1, 0, "=A3#"],
  ["=[1]Sheet1!A1", 1, 0, "=[1]Sheet1!A2"],
])("%s, %i down and %i to the right, is %s", (formula, rows, columns, expected) => {
  expect(movedFormula(formula, rows, columns)).toBe(expected);
});

test("there and back is the same", () => {
  const cell = fc.tuple(fc.constantFrom("A", "$B", "Z", "XDZ"), fc.constantFrom("1", "$7", "900")).map((parts) => parts.join(""));
  const formula = fc.array(fc.oneof(cell, fc.constantFrom('"A1"', "SUM(C1:D2)", "'A1'!A1", "3")), { minLength: 1 }).map((parts) => "=" + parts.join("+"));
  fc.assert(
    fc.property(formula, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (text, rows, columns) => {
      expect(movedFormula(movedFormula(text, rows, columns), -rows, -columns)).toBe(text);
    }),
  );
});
