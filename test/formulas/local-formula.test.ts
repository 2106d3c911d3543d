import fc from "fast-check";
import { findCalls } from "../../shared/formulas/find-calls";
import { localFormula } from "../../shared/formulas/local-formula";
import { asExcelStored, asSheetsExport } from "../../shared/formulas/stored-spellings";
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

/** A random formula as people write them, with traps: names of ours in strings and in names of sheets. */
const { formula } = fc.letrec<{ formula: string; term: string; call: string; foreign: string }>((tie) => ({
  formula: fc.tuple(tie("term"), fc.array(fc.tuple(fc.constantFrom("+", "-", "*", "/", "&", ">=", "<>", " = "), tie("term")), { maxLength: 2 })).map(
    ([first, more]) => first + more.map(([sign, term]) => sign + term).join(""),
  ),
  term: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      "B5",
      "$C$5:$C$9",
      "'Tháng 5'!B2",
      "'TYLE_TRUCTUYEN('!A1",
      "'it''s _xldudf_DOC_SO('!A1",
      "Bảng1[[#This Row],[Tổng số]]",
      "Bảng1[DOC_SO(]",
      '"TYLE_TRUCTUYEN(C5,B5)"',
      '"nói ""Đạt"" (DOC_SO("',
      '""',
      '{1,2;"DOC_SO(",4}',
      "50%",
      "0.25",
      "12",
      "TRUE",
      "Tổng_số",
      "DOC_SO",
    ),
    tie("call"),
    tie("foreign"),
    tie("formula").map((inner) => `(${inner})`),
  ),
  call: fc
    .tuple(fc.constantFrom(...FUNCTION_NAMES), fc.constantFrom("(", " ("), fc.array(tie("formula"), { maxLength: 3 }), fc.constantFrom(",", ", "))
    .map(([name, open, args, separator]) => name + open + args.join(separator) + ")"),
  foreign: fc
    .tuple(fc.constantFrom("IF", "SUM", "IFERROR", "_xlfn.CONCAT", "MY_DOC_SO", "Năm"), fc.array(tie("formula"), { maxLength: 3 }))
    .map(([name, args]) => `${name}(${args.join(",")})`),
}));
const typed = formula.map((text) => "=" + text);

describe("any formula", () => {
  it("comes back the same from the spelling of Excel's files, in any case, and from Google's export", () => {
    fc.assert(
      fc.property(typed, (original) => {
        const isOurs = findCalls(original, FUNCTION_NAMES).length > 0;
        const stored = asExcelStored(original, FUNCTION_NAMES);
        expect(local(stored)).toBe(isOurs ? original : "same");
        expect(asExcelStored(stored, FUNCTION_NAMES)).toBe(stored);
        const lower = stored.replace(/_xldudf_\w+/g, (name) => name.toLowerCase());
        // Words inside texts are lower case now too: only the calls may have changed.
        if (!/["'[{]/.test(original)) expect(local(lower)).toBe(isOurs ? original : "same");
        const exported = asSheetsExport(original, "0.75", FUNCTION_NAMES);
        expect(local(exported)).toBe(isOurs ? original : "same");
        if (isOurs) expect(asSheetsExport(local(asExcelStored(original, FUNCTION_NAMES)), "0.75", FUNCTION_NAMES)).toBe(exported);
      }),
      { numRuns: 10_000 },
    );
  });

  it("comes back from namespaces and links too, and everything but our names stays byte for byte", () => {
    const prefixes = fc.constantFrom("_xldudf_KPI_", "[2]!_xldudf_", "'C:\\Thuoc.xlam'!", "KPI.");
    fc.assert(
      fc.property(typed, prefixes, (original, prefix) => {
        fc.pre(!original.includes("_xldudf_") && findCalls(original, FUNCTION_NAMES).length > 0);
        expect(local(asExcelStored(original, FUNCTION_NAMES).replaceAll("_xldudf_", prefix))).toBe(original);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is never touched where it calls an add-in of somebody else", () => {
    fc.assert(
      fc.property(typed, (original) => {
        expect(local(`=_xldudf_CONTOSO_RATE(${asExcelStored(original, FUNCTION_NAMES).slice(1)})`)).toBe("foreign CONTOSO_RATE");
      }),
    );
  });

  it("is read without failing, whatever it is", () => {
    const signs = fc.constantFrom(..."=(),;\"'[]{}& !", "DOC_SO(", "_xldudf_", "IFERROR(__xludf.DUMMYFUNCTION(", "COMPUTED_VALUE");
    fc.assert(fc.property(fc.array(signs, { maxLength: 40 }), (text) => void localFormula("=" + text.join(""), FUNCTION_NAMES)));
  });
});
