import { withSemicolons } from "../../../shared/formulas/argument-separator";
import { nestingOf } from "../../../shared/formulas/plain/nesting";
import { plainFormula, type PlainFormula } from "../../../shared/formulas/plain/plain-formula";
import { FUNCTION_NAMES } from "../../../shared/functions/function-names";
import { agreementSheet } from "./agreement-rows";

function plain(formula: string, row = 0, column = 0): string {
  const result = plainFormula(formula, { row, column }, FUNCTION_NAMES);
  if (result.kind === "none") throw new Error(`none: ${result.reason}`);
  return result.formula;
}

function refused(formula: string, row = 0, column = 0): PlainFormula {
  return plainFormula(formula, { row, column }, FUNCTION_NAMES);
}

/** The references of a formula, each once. */
function references(formula: string): string[] {
  return [...new Set(formula.match(/(?:'(?:[^']|'')+'!|\p{L}+\d*!)?\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?(?![\w(])/gu))].sort();
}

describe("what a plain formula is made of", () => {
  test("a rate says what is no rate, what is no activity, and the quotient", () => {
    expect(plain("=TYLE_TRUCTUYEN(C5,B5)")).toBe(
      '=IF(AND(OR(ISNUMBER(C5),C5="",C5="-",C5="–"),N(C5)=ROUND(N(C5),0),N(C5)>=0,' +
        'OR(ISNUMBER(B5),B5="",B5="-",B5="–"),N(B5)=ROUND(N(B5),0),N(B5)>=0,N(C5)<=N(B5),N(B5)<10^15),' +
        'IF(N(B5)=0,"Không phát sinh",N(C5)/N(B5)),VALUE("Lỗi số liệu"))',
    );
  });

  test("constants are read when the formula is written", () => {
    expect(plain('=DAT_CHITIEU(0.5,"29,87%")')).toBe(
      '=IF(50%>=29.87%*(1-1/10^14),"Đạt",IF(50%<=29.87%*(1-1/10^12),"Chưa đạt",VALUE("Lỗi số liệu")))',
    );
    expect(plain('=CONTHIEU_HOSO(5311,17779,45)')).toContain("MAX(0,-INT(-45*17779/100)-5311)");
  });

  test("a rate inside a verdict is judged by its counts", () => {
    const nested = plain("=DAT_CHITIEU(TYLE_TRUCTUYEN(C5,B5),50%)");
    expect(nested).toContain("IF(N(C5)/N(B5)>=50%*(1-1/10^14)");
    expect(nested.length).toBeLessThan(350);
  });

  test.each([
    ["=ROUND(TYLE_TRUCTUYEN(C5,B5),4)", "=ROUND(", ",4)"],
    ['= IF( B5>0 ,tyle_tructuyen( C5 , B5 ),"TYLE_TRUCTUYEN(1,2)")', "= IF( B5>0 ,", ',"TYLE_TRUCTUYEN(1,2)")'],
    ["='TYLE_CHUNG(1,2)'!A1+TYLE_CHUNG(C5:C9,B5:B9)*100", "='TYLE_CHUNG(1,2)'!A1+", "*100"],
  ])("%s keeps all that is not ours byte for byte", (formula, before, behind) => {
    const written = plain(formula);
    expect(written.startsWith(before)).toBe(true);
    expect(written.endsWith(behind)).toBe(true);
    expect(written.slice(before.length, -behind.length)).not.toMatch(/TYLE_/i);
  });

  test("only functions that Excel 2010, WPS and LibreOffice know, and nothing that Google Sheets cannot be given", () => {
    const used = new Set<string>();
    for (const { plain: written } of agreementSheet(20, 3).cases) {
      for (const [, name = ""] of written.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) used.add(name);
      expect(withSemicolons(written)).not.toMatch(/[,{](?=(?:[^"]*"[^"]*")*[^"]*$)/);
    }
    const known =
      "ABS AND COLUMNS COUNT COUNTBLANK COUNTIF IF IFERROR INDEX INT ISNUMBER LARGE MATCH MAX N NOT OR RIGHT ROUND ROWS SUM SUMPRODUCT TRIM VALUE";
    expect([...used].sort()).toEqual(known.split(" "));
  });

  test("a formula without our functions is given back as it is", () => {
    expect(plain('=SUM(A1:A3)&"TYLE_TRUCTUYEN(1,2)"')).toBe('=SUM(A1:A3)&"TYLE_TRUCTUYEN(1,2)"');
  });
});

describe("a range is worked through row by row", () => {
  test.each([
    ["=TYLE_TRUCTUYEN(C5:C9,B5:B9)", 1, 0, ["B6", "C6"]],
    ["=TYLE_TRUCTUYEN($C$5:$C$9,Nguồn!B$5:B$9)", 4, 0, ["$C$9", "Nguồn!B$9"]],
    ["=TYLE_TRUCTUYEN('Tháng 5'!C5:D9,'Tháng 5'!E5:F9)", 2, 1, ["'Tháng 5'!D7", "'Tháng 5'!F7"]],
    ["=DAT_CHITIEU(D5:D9,E$2)", 3, 0, ["D8", "E$2"]],
    ["=DAT_CHITIEU(D5:D9,E2:E2)", 3, 0, ["D8", "E2"]],
    ["=DAT_CHITIEU(TYLE_SOHOA(C5:C9,B5:B9),F5:F9)", 2, 0, ["B7", "C7", "F7"]],
    ["=XEPLOAI_DIEM(A1:A3,$H$2:$I$6)", 1, 0, ["$H$2:$H$6", "$I$2:$I$6", "A2"]],
    ["=XEPHANG_DONVI(C5:C9,A5:A9)", 1, 0, ["A5:A9", "A6", "C5:C9", "C6"]],
    ["=TYLE_TRUCTUYEN(C:C,B:B)", 6, 0, ["B7", "C7"]],
  ])("%s at (%i, %i) reads %j", (formula, row, column, expected) => {
    expect(references(plain(formula, row, column))).toEqual(expected);
  });

  test("a bad row is a text as in our own column of results, and a bad cell of its own an error", () => {
    expect(plain("=TYLE_TRUCTUYEN(C5:C9,B5:B9)", 1)).toMatch(/^=IFERROR\(.*"Lỗi: .*"\),"Lỗi: .*"\)$/);
    expect(plain("=TYLE_TRUCTUYEN(C5,B5)")).not.toContain("IFERROR");
  });

  test("ranges of whole functions are kept, also where the formula stands inside another", () => {
    expect(references(plain("=IF(TYLE_CHUNG($C$5:$C$9,$B$5:$B$9)>0.5,1,2)"))).toEqual(["$B$5:$B$9", "$C$5:$C$9"]);
  });

  test.each([
    ["=AVERAGE(TYLE_TRUCTUYEN(C5:C9,B5:B9))", 0, "inRange"],
    ["=TYLE_TRUCTUYEN(C5:C9,B5:B9)*100", 1, "inRange"],
    ["=XEPHANG_DONVI(TYLE_TRUCTUYEN(C5:C9,B5:B9))", 1, "noEquivalent"],
    ["=TYLE_TRUCTUYEN(C5:C9,B5:B9)", 5, "outsideSpill"],
    ["=TYLE_TRUCTUYEN(C5,B5)", 1, "outsideSpill"],
    ["=1+TYLE_TRUCTUYEN(C5,B5)", 1, "outsideSpill"],
    ["=TYLE_TRUCTUYEN(C5:C9,B5:B8)", 0, "noEquivalent"],
    ["=DAT_CHITIEU(TYLE_SOHOA(C5:C9,B5:B9),F5:F8)", 0, "noEquivalent"],
    ["=XEPHANG_DONVI(C5:C9,B5:B8)", 0, "noEquivalent"],
  ])("%s at row %i has none: %s", (formula, row, reason) => {
    expect(refused(formula, row)).toMatchObject({ kind: "none", reason });
  });
});

describe("where there is no plain formula the reason is told", () => {
  test.each([
    ["=CHITIEU_DONVI(A5,H2:K9)", "noEquivalent", ["CHITIEU_DONVI"]],
    ["=DAT_CHITIEU(D5,CHITIEU_DONVI(A5,H2:K9))", "noEquivalent", ["CHITIEU_DONVI"]],
    ["=TYLE_TRUCTUYEN(C5,B5)&KHOP_DONVI(A5,H2:H9)", "noEquivalent", ["KHOP_DONVI"]],
    ['=TYLE_TRUCTUYEN("5.311",B5)', "noEquivalent", ["TYLE_TRUCTUYEN"]],
    ["=TYLE_TRUCTUYEN(-3,B5)", "noEquivalent", ["TYLE_TRUCTUYEN"]],
    ["=DAT_CHITIEU(D5)", "noEquivalent", ["DAT_CHITIEU"]],
    ["=DAT_CHITIEU(D5,101)", "noEquivalent", ["DAT_CHITIEU"]],
    ['=DAT_CHITIEU(D5,"33.333%")', "noEquivalent", ["DAT_CHITIEU"]],
    ["=TYLE_TRUCTUYEN(1,2,3)", "noEquivalent", ["TYLE_TRUCTUYEN"]],
    ["=CAU_TANGGIAM(D5,E5,F5)", "noEquivalent", ["CAU_TANGGIAM"]],
    ["=CONTHIEU_HOSO(C5,B5,2/3)", undefined, []],
    ["=TYLE_TRUCTUYEN(OnLine,B5)", "unreadable", ["TYLE_TRUCTUYEN"]],
    ["=TYLE_TRUCTUYEN(C5#,B5)", "unreadable", ["TYLE_TRUCTUYEN"]],
    ["=TYLE_TRUCTUYEN(XLOOKUP(A5,H2:H9,I2:I9),B5)", "unreadable", ["TYLE_TRUCTUYEN"]],
    ["=TYLE_TRUCTUYEN(RAND(),B5)", "unreadable", ["TYLE_TRUCTUYEN"]],
    ["=TYLE_TRUCTUYEN(C5:C9+D5:D9,B5)", "unreadable", ["TYLE_TRUCTUYEN"]],
    ["=TYLE_TRUCTUYEN((C5,C6),B5)", "unreadable", ["TYLE_TRUCTUYEN"]],
  ])("%s: %s", (formula, reason, functions) => {
    const result = refused(formula);
    expect(result.kind === "none" ? [result.reason, result.functions] : [undefined, []]).toEqual([reason, functions]);
  });

  test("expressions of one value stand in brackets", () => {
    expect(plain("=TYLE_TRUCTUYEN(SUM(C5:C9),B5+B6)")).toContain("N(SUM(C5:C9))<=N((B5+B6))");
    expect(plain("=TYLE_TRUCTUYEN(VLOOKUP(A5,H$2:J$9,2,FALSE),COUNTIFS(A1:A9,A5,B1:B9,1))")).toContain("VLOOKUP");
    expect(plain("=TYLE_TRUCTUYEN([@[Trực tuyến]],Bảng1[[#This Row],[Tổng]])")).toContain("[@[Trực tuyến]]");
  });

  test("what spreadsheets would not take is told to be too long", () => {
    const sheet = "'" + "Số liệu của tháng ".repeat(10) + "'!";
    expect(refused(`=CAU_TANGGIAM(${sheet}D5,${sheet}E5)`)).toEqual({ kind: "none", reason: "tooLong", functions: ["CAU_TANGGIAM"] });
    const deep = "TANGGIAM_DIEM(".repeat(8) + "A1" + ",A2)".repeat(8);
    expect(refused("=" + deep)).toMatchObject({ kind: "none", reason: "tooLong" });
    const brackets = "(".repeat(62) + "TYLE_TRUCTUYEN(1,B5)" + ")".repeat(62);
    expect(refused("=" + brackets)).toMatchObject({ kind: "none", reason: "tooLong" });
    expect(nestingOf('=IF(A1="((((",\'((\'!A1,(1))')).toBe(2);
  });

  test("the phrase of a change between two cells is short enough", () => {
    expect(plain("=CAU_TANGGIAM('Tháng 5'!D5,'Tháng 4'!D5)").length).toBeLessThan(8192);
  });
});
