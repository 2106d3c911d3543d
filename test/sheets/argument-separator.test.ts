import { withDecimalComma, withSemicolons } from "../../shared/formulas/argument-separator";

describe("a formula for every locale of Google Sheets", () => {
  test.each([
    ["=SUM(A1,B1)", "=SUM(A1;B1)"],
    ['=IF(A1=0,"a, b","c;d")', '=IF(A1=0;"a, b";"c;d")'],
    ['=IF(A1="nói ""một, hai""",1,2)', '=IF(A1="nói ""một, hai""";1;2)'],
    ["=SUM('Xã A, B'!C5,'L''ấp, 2'!D5)", "=SUM('Xã A, B'!C5;'L''ấp, 2'!D5)"],
    ["=ROUND(A1*0.45,2)", "=ROUND(A1*(45/100);2)"],
    ["=A1>=5311.25", "=A1>=(531125/100)"],
    ["=.5+1.0", "=(5/10)+(10/10)"],
    ["=A1*45%", "=A1*45%"],
    ["=NORM.DIST(A1,B1,C1,TRUE)", "=NORM.DIST(A1;B1;C1;TRUE)"],
    ["=$A$1+AB12", "=$A$1+AB12"],
    ["=SUM(Bảng1[[#All],[Đạt, tốt]],1)", "=SUM(Bảng1[[#All],[Đạt, tốt]];1)"],
    // As a sheet in vi_VN may have it: the same formula.
    ["=DAT_CHITIEU(D5;29,87%)*0,5", "=DAT_CHITIEU(D5;(2987/100)%)*(5/10)"],
    ["=DOC_SO(A1)*0,5+SUM(1,5,2)", "=DOC_SO(A1)*(5/10)+SUM(1;5;2)"],
    ["=SUM(1:2,3:4)", "=SUM(1:2;3:4)"],
  ])("%s is written %s", (formula, expected) => {
    expect(withSemicolons(formula)).toBe(expected);
  });

  test.each([
    ["=IF(A1>0.5,1,0)", "=IF(A1>0,5;1;0)"],
    ["=SUM(A1,1,5,.25)", "=SUM(A1;1;5;,25)"],
    ['=IF(A1="1,5; 2.5",B1,\'Xã A, B\'!C5)', '=IF(A1="1,5; 2.5";B1;\'Xã A, B\'!C5)'],
    ["=A1*0.5", "=A1*0,5"],
    // The sheet's own spelling, and what could be either.
    ["=IF(A1>0,5;1;0)", "=IF(A1>0,5;1;0)"],
    ["=A1*0,5", "=A1*0,5"],
    ["=SUM(1,5)", "=SUM(1,5)"],
    ["=DOC_SO(A1)", "=DOC_SO(A1)"],
    ["=SUM({1,2;3,4},A1)", "=SUM({1,2;3,4},A1)"],
  ])("%s, told by a sheet with the decimal comma, is written to it as %s", (formula, expected) => {
    expect(withDecimalComma(formula)).toBe(expected);
  });

  test("a decimal keeps its value to the last bit", () => {
    for (let digits = 1; digits < 10000; digits += 7) {
      const [, part = "", whole = ""] =
        /\((\d+)\/(\d+)\)/.exec(withSemicolons(`=0.${String(digits).padStart(4, "0")}`)) ?? [];
      expect(Number(part) / Number(whole)).toBe(digits / 10000);
    }
  });

  test.each(["={1,2;3,4}", "=1.5E3*A1", "=SUM(1,5E3)", "=0.1234567890123456"])("%s has no such spelling and is refused", (formula) => {
    expect(() => withSemicolons(formula)).toThrow("hostRefused");
  });
});
