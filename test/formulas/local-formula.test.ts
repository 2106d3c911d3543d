import { findCalls } from "../../shared/formulas/find-calls";
import { localFormula } from "../../shared/formulas/local-formula";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";

/** What becomes of a formula, in one text. */
function local(formula: string): string {
  const found = localFormula(formula, FUNCTION_NAMES);
  if (found.kind === "changed") return found.formula;
  return found.kind === "foreign" ? "foreign " + found.functions.join(" ") : found.kind;
}

/** Spellings seen in files and hosts (reference: excel-host.md section 8, sheets-host.md section 8) and what they are. */
const SEEN: readonly (readonly [stored: string, local: string])[] = [
  ["=TYLE_TRUCTUYEN(C5,B5)", "same"],
  ["=_xldudf_TYLE_TRUCTUYEN(C5,B5)", "=TYLE_TRUCTUYEN(C5,B5)"],
  ["=_xldudf_KPI_TYLE_TRUCTUYEN(C5,B5)", "=TYLE_TRUCTUYEN(C5,B5)"],
  ["=KPI.TYLE_TRUCTUYEN(C5,B5)", "=TYLE_TRUCTUYEN(C5,B5)"],
  ["=_xldudf_kpi_tyle_tructuyen(C5,B5)", "=TYLE_TRUCTUYEN(C5,B5)"],
  ["=[2]!_xldudf_TYLE_TRUCTUYEN(C5,B5)", "=TYLE_TRUCTUYEN(C5,B5)"],
  ["='C:\\Tai lieu\\Thuoc.xlam'!DAT_CHITIEU(D5,50%)", "=DAT_CHITIEU(D5,50%)"],
  ["='[Thuoc.xlam]Sheet1'!_xldudf_DOC_SO(A1)", "=DOC_SO(A1)"],
  ["=[1]Sheet1!_xldudf_DOC_SO(A1)", "=DOC_SO(A1)"],
  ["=Thuoc.xlam!DOC_SO(A1)", "=DOC_SO(A1)"],
  ["=#REF!_xldudf_DOC_SO(A1)+#REF!A1", "=DOC_SO(A1)+#REF!A1"],
  ["=_xlfn._xldudf_DOC_SO(A1)+__xludf.DOC_SO(A1)+_xludf.DOC_SO(A1)", "=DOC_SO(A1)+DOC_SO(A1)+DOC_SO(A1)"],
  ["=@_xldudf_DOC_SO (A1)", "=@DOC_SO (A1)"],
  ["=tyle_tructuyen(C5,B5)", "=TYLE_TRUCTUYEN(C5,B5)"],
  ["=_xldudf_DAT_CHITIEU(_xldudf_TYLE_TRUCTUYEN(C5,B5),50%)", "=DAT_CHITIEU(TYLE_TRUCTUYEN(C5,B5),50%)"],
  ['=IF([2]!_xldudf_dat_chitieu(D2,0.5)="Đạt",1,0)', '=IF(DAT_CHITIEU(D2,0.5)="Đạt",1,0)'],
  ["=_xlfn.IFS(_xldudf_DOC_SO(A1)>1,_xlfn.CONCAT(A1,B1))", "=_xlfn.IFS(DOC_SO(A1)>1,_xlfn.CONCAT(A1,B1))"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("TYLE_TRUCTUYEN(C5:C9, B5:B9)"), 0.75)', "=TYLE_TRUCTUYEN(C5:C9, B5:B9)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("TYLE_TRUCTUYEN(C5; B5)"), 0.75)', "=TYLE_TRUCTUYEN(C5, B5)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DAT_CHITIEU(D5; 0,5)"), "Đạt")', "=DAT_CHITIEU(D5, 0.5)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("IF(DAT_CHITIEU(D5,50%)=""Đạt"",1,0)"), 1)', '=IF(DAT_CHITIEU(D5,50%)="Đạt",1,0)'],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DAT_CHI"&"TIEU(D5,50%)"), "Đạt")', "=DAT_CHITIEU(D5,50%)"],
  ['=1+2*IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)+1"), 3)', "=1+2*(DOC_SO(A1)+1)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""), 0.5)', "spillCell"],
  ["=IFERROR(__xludf.DUMMYFUNCTION(\"'COMPUTED_VALUE'\"),\"Đạt\")", "spillCell"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"), 1)', "foreign QUERY"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(DOC_SO(A1:A9))"), 1)', "foreign ARRAYFORMULA"],
  // Excel shows the wrapping with the sign of one value (apache/poi#1046); LibreOffice writes it small.
  ['=IFERROR(@__xludf.DUMMYFUNCTION("DOC_SO(A1)"), 3)', "=DOC_SO(A1)"],
  ['=iferror( __xludf.dummyfunction( "DOC_SO(A1)" ) , 3 )', "=DOC_SO(A1)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("=DOC_SO(A1)"), 3)', "=DOC_SO(A1)"],
  ['=__xludf.DUMMYFUNCTION("DOC_SO(A1)")*2', "=DOC_SO(A1)*2"],
  // What stands beside the wrapping in an IFERROR of the user's is not ours to drop.
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)")+1, 3)', "=IFERROR(DOC_SO(A1)+1, 3)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)"), 3, 4)', "=IFERROR(DOC_SO(A1), 3, 4)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)"), IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(B1)"), 3))', "=DOC_SO(A1)"],
  // Sheets → xlsx → Sheets → xlsx, and Excel → Sheets → xlsx.
  ['=IFERROR(__xludf.DUMMYFUNCTION("IFERROR(__xludf.DUMMYFUNCTION(""DOC_SO(A1)""),3)"),"#NAME?")', "=DOC_SO(A1)"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("IFERROR(__xludf.DUMMYFUNCTION(""""""COMPUTED_VALUE""""""),3)"),3)', "spillCell"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("_xldudf_KPI_DOC_SO(A1)"),"#NAME?")', "=DOC_SO(A1)"],
  // The separators of vi_VN: a decimal comma where it can be nothing else, "\\" between the columns of an array.
  ['=IFERROR(__xludf.DUMMYFUNCTION("(DOC_SO(A1)+0,5)*1,25"), 3)', "=(DOC_SO(A1)+0.5)*1.25"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("SUM(DOC_SO(A1); {1,5\\2;3\\""a\\b,c""})"), 3)', '=SUM(DOC_SO(A1), {1.5,2;3,"a\\b,c"})'],
  ['=IFERROR(__xludf.DUMMYFUNCTION("SUM(DOC_SO(A1),{1,5;2,5})"), 3)', "=SUM(DOC_SO(A1),{1,5;2,5})"],
  // Only some of what is wrapped is ours, or it cannot be read: the whole is left alone.
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)"),3)+IFERROR(__xludf.DUMMYFUNCTION("NOSUCH(A1,B1)"),3)', "foreign NOSUCH"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(REGEXREPLACE(A1,B1,C1))"), 3)', "foreign REGEXREPLACE"],
  ['=DOC_SO(A1)+IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""), 0.5)', "foreign COMPUTED_VALUE"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)"&CHAR(10)), 3)', "foreign DUMMYFUNCTION"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1"), 3)+1', "foreign DUMMYFUNCTION"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1))"), 3)+1', "foreign DUMMYFUNCTION"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)&""x"), 3)', "foreign DUMMYFUNCTION"],
  ['=IFERROR(__xludf.DUMMYFUNCTION("DOC_SO(A1)")', "foreign DUMMYFUNCTION"],
  ["=_xldudf_CONTOSO_RATE(C5,B5)", "foreign CONTOSO_RATE"],
  ["=_xldudf_CONTOSO_RATE(_xldudf_DOC_SO(C5),B5)", "foreign CONTOSO_RATE"],
  ['="_xldudf_TYLE_TRUCTUYEN("&A1', "same"],
  ["='TYLE_TRUCTUYEN('!A1+1", "same"],
  ["=MY_TYLE_TRUCTUYEN(C5,B5)", "same"],
  ["=TYLE_TRUCTUYEN+1", "same"],
  ["=SUM(Bảng1[_xldudf_DOC_SO(])", "same"],
];

describe("a formula in the spelling of a file or of another host", () => {
  it.each(SEEN)("%s is %s", (stored, expected) => {
    expect(local(stored)).toBe(expected);
    if (expected.startsWith("=")) expect(local(expected)).toBe("same");
  });

  it("gives its calls with their arguments, an outer one before those in its arguments", () => {
    const formula = '=IF([2]!_xldudf_dat_chitieu( tyle_tructuyen(C5,B5) ,"a,b")="Đạt",DOC_SO(),0)';
    expect(findCalls(formula, FUNCTION_NAMES).map(({ name, start, end, args }) => [name, formula.slice(start, end), ...args])).toEqual([
      ["DAT_CHITIEU", '[2]!_xldudf_dat_chitieu( tyle_tructuyen(C5,B5) ,"a,b")', "tyle_tructuyen(C5,B5)", '"a,b"'],
      ["TYLE_TRUCTUYEN", "tyle_tructuyen(C5,B5)", "C5", "B5"],
      ["DOC_SO", "DOC_SO()"],
    ]);
  });
});
