import { Failure } from "../../shared/domain/failure";
import { workingCopy, type WorkingCopy, type WorkingCopyOptions } from "../../shared/sharing/working-copy";
import { bytesOfParts, fileOfParts, partsOf, rowsIn, textsOfParts } from "./xlsx-parts";

const about: WorkingCopyOptions = { madeAt: "14:05 ngày 22/11/2026", source: "bao-cao.xlsx", rules: 1 };

function copyOf(rows: string, options: Partial<WorkingCopyOptions> = {}, strings?: string): WorkingCopy {
  return workingCopy(fileOfParts(partsOf({ "Tháng 5": rows }, strings === undefined ? {} : { strings })), { ...about, ...options });
}

/** The cells of a copy; of each plain formula that is ours only the cells that it reads. */
function cellsIn(copy: WorkingCopy): string[] {
  const cells = rowsIn(copy.bytes).match(/<(?:\w+:)?c [^>]*\/>|<(?:\w+:)?c [^]*?<\/(?:\w+:)?c>/g) ?? [];
  return cells.map((cell) => cell.replace(/<f>(?:IFERROR\()?(IF\(AND[^<]*)</, (_, text: string) => `<f>plain ${[...new Set(text.match(/\b[A-Z]{1,2}\d+\b/g))].join()}<`));
}

const why = (copy: WorkingCopy): unknown => copy.frozen.map(({ cell, why, functions, value }) => [cell, why, functions.join(), value]);

describe("what becomes of a cell", () => {
  test("a formula of ours becomes a plain formula beside the value that the file keeps, its look untouched", () => {
    const copy = copyOf(`<row r="2"><c r="D2" s="3"><f>_xldudf_TYLE_TRUCTUYEN(C2,B2)</f><v>0.45</v></c></row>`);
    expect(cellsIn(copy)).toEqual([`<c r="D2" s="3"><f>plain C2,B2</f><v>0.45</v></c>`]);
    expect(copy.plain.map(({ sheet, cell, value }) => [sheet, cell, value])).toEqual([["Tháng 5", "D2", 0.45]]);
    expect(copy.frozen).toEqual([]);
  });

  test.each([
    ["in small letters, as LibreOffice saves it", `_xldudf_tyle_tructuyen(C2,B2)`],
    ["with a namespace", `_xldudf_KPI_TYLE_TRUCTUYEN(C2,B2)`],
    ["with a link to a file", `[2]!_xldudf_TYLE_TRUCTUYEN(C2,B2)`],
    ["as it is typed", `TYLE_TRUCTUYEN(C2,B2)`],
    ["wrapped by Google", `IFERROR(__xludf.DUMMYFUNCTION(&quot;TYLE_TRUCTUYEN(C2, B2)&quot;),0.45)`],
    ["wrapped and split by Google", `IFERROR(__xludf.DUMMYFUNCTION("TYLE_TRUC"&amp;"TUYEN(C2;B2)"),0.45)`],
    ["in character data", `<![CDATA[_xldudf_TYLE_TRUCTUYEN(C2,B2)]]>`],
  ])("whatever its spelling: %s", (_, formula) => {
    expect(cellsIn(copyOf(`<row r="2"><c r="D2"><f>${formula}</f><v>0.45</v></c></row>`))).toEqual([`<c r="D2"><f>plain C2,B2</f><v>0.45</v></c>`]);
  });

  test("where there is no plain formula the value stands alone, of whatever kind, and the reason is told", () => {
    const copy = copyOf(
      `<row r="2"><c r="A2" t="str"><f>_xldudf_CHUANHOA_DONVI("x &amp; y")</f><v xml:space="preserve"> Xã &lt;A&gt; </v></c>` +
        `<c r="B2"><f>DOC_SO(C2)</f><v>1.5E3</v></c><c r="C2" t="e"><f>DOC_SO(D2)</f><v>#NAME?</v></c>` +
        `<c r="D2" t="b"><f>DOC_SO(C2)=1</f><v>1</v></c><c r="E2" t="str" s="1"><f>DOC_SO(C2)</f></c></row>`,
    );
    expect(cellsIn(copy)).toEqual([
      `<c r="A2" t="str"><v xml:space="preserve"> Xã &lt;A&gt; </v></c>`,
      `<c r="B2"><v>1.5E3</v></c>`,
      `<c r="C2" t="e"><v>#NAME?</v></c>`,
      `<c r="D2" t="b"><v>1</v></c>`,
      `<c r="E2" s="1"></c>`,
    ]);
    expect(why(copy)).toEqual([
      ["A2", "noEquivalent", "CHUANHOA_DONVI", " Xã <A> "],
      ["B2", "noEquivalent", "DOC_SO", 1500],
      ["C2", "noEquivalent", "DOC_SO", "#NAME?"],
      ["D2", "noEquivalent", "DOC_SO", true],
      ["E2", "noEquivalent", "DOC_SO", undefined],
    ]);
    expect(copy.frozen[0]?.formula).toBe('=CHUANHOA_DONVI("x & y")');
  });

  test("a formula that also calls the add-in of somebody else gets its value; one that calls only that is not touched", () => {
    const theirs = `<c r="B2"><f>_xldudf_OTHER(1)</f><v>2</v></c><c r="C2"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2)"),3)</f><v>3</v></c>`;
    const copy = copyOf(`<row r="2"><c r="A2"><f>_xldudf_OTHER(_xldudf_DOC_SO(C2))</f><v>1</v></c>${theirs}</row>`);
    expect(rowsIn(copy.bytes)).toBe(`<row r="2"><c r="A2"><v>1</v></c>${theirs}</row>`);
    expect(why(copy)).toEqual([["A2", "foreign", "OTHER", 1]]);
  });

  test("a cell that the caller names keeps its value although there is a plain formula", () => {
    const copy = copyOf(`<row r="2"><c r="D2"><f>TYLE_TRUCTUYEN(C2,B2)</f><v>0.45</v></c></row>`, { asValues: [{ sheet: "Tháng 5", cell: "D2" }] });
    expect(cellsIn(copy)).toEqual([`<c r="D2"><v>0.45</v></c>`]);
    expect(why(copy)).toEqual([["D2", "differs", "TYLE_TRUCTUYEN", 0.45]]);
  });

  test("names in texts, sheets and names of others are no calls", () => {
    const rows = `<row r="2"><c r="A2" t="str"><f>"TYLE_TRUCTUYEN("&amp;'DOC_SO('!A1&amp;TYLE_TRUCTUYEN_X(1)</f><v>x</v></c></row>`;
    expect(rowsIn(copyOf(rows).bytes)).toBe(rows);
  });
});

describe("formulas that stand for several cells", () => {
  test("a shared formula becomes one of its own in each cell", () => {
    const copy = copyOf(
      `<row r="2"><c r="D2"><f t="shared" ref="D2:D4" si="0">_xldudf_TYLE_TRUCTUYEN($C2,B2)</f><v>0.1</v></c><c r="E2"><f t="shared" ref="E2:E3" si="1">B2*2</f><v>2</v></c></row>` +
        `<row r="3"><c r="D3"><f t="shared" si="0"/><v>0.2</v></c><c r="E3"><f t="shared" si="1"/><v>4</v></c></row><row r="4"><c r="D4"><f si="0" t="shared"></f><v>0.3</v></c></row>`,
    );
    expect(cellsIn(copy)).toEqual([
      `<c r="D2"><f>plain C2,B2</f><v>0.1</v></c>`,
      `<c r="E2"><f t="shared" ref="E2:E3" si="1">B2*2</f><v>2</v></c>`,
      `<c r="D3"><f>plain C3,B3</f><v>0.2</v></c>`,
      `<c r="E3"><f t="shared" si="1"/><v>4</v></c>`,
      `<c r="D4"><f>plain C4,B4</f><v>0.3</v></c>`,
    ]);
    expect(copy.plain[0]?.formula).toContain("$C2");
  });

  test("a group number that is used again belongs to the formula before it", () => {
    const copy = copyOf(
      `<row r="2"><c r="D2"><f t="shared" ref="D2:E2" si="0">DOC_SO(C2)</f><v>1</v></c><c r="E2"><f t="shared" si="0"/><v>2</v></c></row>` +
        `<row r="3"><c r="D3"><f t="shared" ref="D3:E3" si="0">DOC_SO(A3)</f><v>3</v></c><c r="E3"><f t="shared" si="0"/><v>4</v></c></row>`,
    );
    expect(copy.frozen.map(({ formula }) => formula)).toEqual(["=DOC_SO(C2)", "=DOC_SO(D2)", "=DOC_SO(A3)", "=DOC_SO(B3)"]);
  });

  test("each cell of a spill has a plain formula of its own, and no mark of a spill is left", () => {
    const copy = copyOf(
      `<row r="5"><c r="D5" s="2" cm="1"><f t="array" ref="D5:D7">_xldudf_TYLE_TRUCTUYEN(C5:C7,B5:B7)</f><v>0.45</v></c></row>` +
        `<row r="6"><c r="D6" s="2" t="str"><v>Không phát sinh</v></c></row><row r="7"><c r="D7"/></row>`,
    );
    expect(cellsIn(copy)).toEqual([
      `<c r="D5" s="2"><f>plain C5,B5</f><v>0.45</v></c>`,
      `<c r="D6" s="2" t="str"><f>plain C6,B6</f><v>Không phát sinh</v></c>`,
      `<c r="D7"><f>plain C7,B7</f></c>`,
    ]);
  });

  test("a cell of a spill that the file lacks is put in its place, with its row where that lacks too", () => {
    const copy = copyOf(
      `<row r="5"><c r="D5"><f t="array" ref="D5:E7">_xldudf_TYLE_TRUCTUYEN(B5:C7,G5:H7)</f><v>0.45</v></c><c r="F5"><v>1</v></c></row><row r="6" ht="20"/><row r="9"/>`,
    );
    expect(rowsIn(copy.bytes).replace(/<f>[^<]*<\/f>/g, "<f/>")).toBe(
      `<row r="5"><c r="D5"><f/><v>0.45</v></c><c r="E5"><f/></c><c r="F5"><v>1</v></c></row>` +
        `<row r="6" ht="20"><c r="D6"><f/></c><c r="E6"><f/></c></row><row r="7"><c r="D7"><f/></c><c r="E7"><f/></c></row><row r="9"/>`,
    );
  });

  test("a shared text in a spill is the result of a formula afterwards", () => {
    const copy = copyOf(
      `<row r="5"><c r="D5"><f t="array" ref="D5:D7">TYLE_TRUCTUYEN(C5:C7,B5:B7)</f><v>1</v></c></row><row r="6"><c r="D6" t="s"><v>1</v></c></row>` +
        `<row r="7"><c r="D7" t="inlineStr"><is><t>Lỗi</t></is></c></row>`,
      {},
      `<si><t>a</t></si><si><r><t>Không &amp; </t></r><r><rPr><b/></rPr><t>phát</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
    );
    expect(cellsIn(copy).slice(1)).toEqual([`<c r="D6" t="str"><f>plain C6,B6</f><v>Không &amp; phát</v></c>`, `<c r="D7" t="str"><f>plain C7,B7</f><v>Lỗi</v></c>`]);
    expect(copy.plain.map(({ value }) => value)).toEqual([1, "Không & phát", "Lỗi"]);
  });

  test("what an array formula shows beyond the result stays a value", () => {
    const copy = copyOf(
      `<row r="5"><c r="D5"><f t="array" ref="D5:D7">TYLE_TRUCTUYEN(C5:C6,B5:B6)</f><v>1</v></c></row><row r="6"><c r="D6"><v>1</v></c></row><row r="7"><c r="D7" t="e"><v>#N/A</v></c></row>`,
    );
    expect(cellsIn(copy)[2]).toBe(`<c r="D7" t="e"><v>#N/A</v></c>`);
    expect(why(copy)).toEqual([["D7", "outsideSpill", "TYLE_TRUCTUYEN", "#N/A"]]);
  });

  test("an array formula of one cell of which a call is a part stays one; of several cells they get their values", () => {
    const one = copyOf(`<row r="5"><c r="D5" cm="1"><f t="array" ref="D5">SUM(A5:A9*1,TYLE_TRUCTUYEN(C5,B5))</f><v>1</v></c></row>`);
    expect(cellsIn(one)[0]).toMatch(/^<c r="D5" cm="1"><f t="array" ref="D5">SUM\(A5:A9\*1,.*IF\(AND/);
    const several = copyOf(
      `<row r="5"><c r="D5" cm="1"><f t="array" ref="D5:D6">A5:A6*TYLE_TRUCTUYEN(C5,B5)</f><v>1</v></c></row><row r="6"><c r="D6"><v>2</v></c></row>`,
    );
    expect(cellsIn(several)).toEqual([`<c r="D5"><v>1</v></c>`, `<c r="D6"><v>2</v></c>`]);
    expect(why(several)).toEqual([["D5", "inRange", "TYLE_TRUCTUYEN", 1], ["D6", "inRange", "TYLE_TRUCTUYEN", 2]]);
  });

  test("cells that Google froze below a formula of ours live as rows of it; those of another's formula stay as they are", () => {
    const wrapped = (text: string, value: number): string => `<f>IFERROR(__xludf.DUMMYFUNCTION("${text}"),${value})</f><v>${value}</v>`;
    const theirs = `<c r="F5">${wrapped("UNIQUE(A1:A9)", 7)}</c></row>`;
    const copy = copyOf(
      `<row r="5"><c r="D5">${wrapped("TYLE_TRUCTUYEN(C5:C6, B5:B6)", 1)}</c>${theirs}` +
        `<row r="6"><c r="D6">${wrapped('""COMPUTED_VALUE""', 0.5)}</c><c r="F6">${wrapped('""COMPUTED_VALUE""', 8)}</c></row>`,
    );
    expect(cellsIn(copy)).toEqual([
      `<c r="D5"><f>plain C5,B5</f><v>1</v></c>`,
      `<c r="F5">${wrapped("UNIQUE(A1:A9)", 7)}</c>`,
      `<c r="D6"><f>plain C6,B6</f><v>0.5</v></c>`,
      `<c r="F6">${wrapped('""COMPUTED_VALUE""', 8)}</c>`,
    ]);
  });
});

describe("XML as programs write it", () => {
  test("attributes in any order and quotes, no addresses, prefixes, comments", () => {
    const copy = copyOf(
      `<!-- <c r="A1"> --><row\n spans='1:4'><c><v>1</v></c><c t = 'n'  r='D1' ><f  ca="1">TYLE_TRUCTUYEN(C1,B1)</f><!-- x --><v>0.5</v ></c><c s="1"><f>DOC_SO(C1)</f><v>2</v></c></row><row><c><f>DOC_SO(C1)</f><v>3</v></c></row>`,
    );
    expect(rowsIn(copy.bytes).replace(/<f>[^<]*<\/f>/g, "<f/>")).toBe(
      `<!-- <c r="A1"> --><row\n spans='1:4'><c><v>1</v></c><c t = 'n'  r='D1' ><f/><!-- x --><v>0.5</v ></c><c s="1"><v>2</v></c></row><row><c><v>3</v></c></row>`,
    );
    expect(copy.frozen.map(({ cell }) => cell)).toEqual(["E1", "A2"]);
  });

  test("a file whose elements have prefixes keeps them, in new elements too", () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=").replace("<x:?", "<?").replace(/<\?x:xml/, "<?xml");
    const parts = partsOf({ A: `<row r="2"><c r="C2"><f t="array" ref="C2:C3">TYLE_TRUCTUYEN(A2:A3,B2:B3)</f><v>1</v></c></row>` });
    const names = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
    const file = fileOfParts({ ...parts, ...Object.fromEntries(names.map((name) => [name, prefixed(parts[name] ?? "")])) });
    const texts = textsOfParts(workingCopy(file, about).bytes);
    expect(texts["xl/worksheets/sheet1.xml"]?.replace(/(<x:f>)[^<]*/g, "$1")).toContain(
      `<x:row r="2"><x:c r="C2"><x:f></x:f><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="C3"><x:f></x:f></x:c></x:row>`,
    );
    expect(texts["xl/workbook.xml"]).toMatch(/<x:sheets><x:sheet name="Hướng dẫn mở tệp"[^>]*><x:sheet name="A"[^>]*><x:sheet name="Thước - công thức gốc"[^>]*><\/x:sheets><x:calcPr fullCalcOnLoad="1"\/>/);
    expect(texts["[Content_Types].xml"]?.match(/<x:Override/g)).toHaveLength(3);
    expect(texts["xl/_rels/workbook.xml.rels"]?.match(/<x:Relationship /g)).toHaveLength(4);
  });

  test("the strict edition of the format keeps its namespaces", () => {
    const strict = (xml: string): string =>
      xml.replace(/http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replace(/http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const parts = partsOf({ A: `<row r="2"><c r="C2"><f>DOC_SO(A1)</f><v>1</v></c></row>` });
    const texts = textsOfParts(workingCopy(fileOfParts(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)]))), about).bytes);
    expect(texts["xl/worksheets/sheet2.xml"]).toContain(`<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">`);
    expect(Object.values(texts).join("")).not.toMatch(/schemas.openxmlformats.org\/(spreadsheetml|officeDocument)/);
  });
});

describe("the rest of the file", () => {
  const formula = `<row r="2"><c r="D2"><f>_xldudf_TYLE_TRUCTUYEN(C2,B2)</f><v>0.45</v></c></row>`;

  test("every part that has to do with neither our cells nor the two sheets is the same, byte for byte", () => {
    const parts = { ...partsOf({ A: formula, B: `<row r="1"><c r="A1"><v>1</v></c></row>` }), "xl/media/image1.png": "\u0089PNG\r\n\u001a\u0000\u00ff", "customXml/item1.xml": "<a>\r\n</a>" };
    const [before, after] = [bytesOfParts(fileOfParts(parts)), bytesOfParts(workingCopy(fileOfParts(parts), about).bytes)];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(Object.keys(after).filter((name) => !(name in before))).toEqual(["xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"]);
    expect(after["xl/worksheets/sheet1.xml"]?.split("<c r=")[0]).toBe(before["xl/worksheets/sheet1.xml"]?.split("<c r=")[0]);
    expect(after["xl/worksheets/sheet1.xml"]?.split("</c>")[1]).toBe(before["xl/worksheets/sheet1.xml"]?.split("</c>")[1]);
  });

  test("the chain of calculation goes with everything that names it", () => {
    const texts = textsOfParts(workingCopy(fileOfParts(partsOf({ A: formula })), about).bytes);
    expect(Object.keys(texts)).not.toContain("xl/calcChain.xml");
    expect(Object.values(texts).join("")).not.toContain("calcChain");
  });

  test("everything is calculated when the file is opened, and the settings of calculation stay", () => {
    const workbook = (more: string): string =>
      textsOfParts(workingCopy(fileOfParts(partsOf({ A: formula }, { workbook: more })), about).bytes)["xl/workbook.xml"]?.split("</sheets>")[1] ?? "";
    expect(workbook(`<calcPr calcId="191029" iterate='1'/>`)).toBe(`<calcPr calcId="191029" iterate='1' fullCalcOnLoad="1"/></workbook>`);
    expect(workbook(`<calcPr fullCalcOnLoad="0"/>`)).toBe(`<calcPr fullCalcOnLoad="1"/></workbook>`);
    expect(workbook(`<definedNames><definedName name="X">A!$A$1</definedName></definedNames><pivotCaches/>`)).toBe(
      `<definedNames><definedName name="X">A!$A$1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><pivotCaches/></workbook>`,
    );
  });

  test("what counts tabs counts the guide in front, so that no two sheets are selected together", () => {
    const parts = partsOf({ A: formula, B: "" }, { workbook: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1</definedName><definedName name="X">A!$A$1</definedName></definedNames>` });
    const views = `<bookViews><workbookView activeTab="1" firstSheet="0"/><workbookView/></bookViews>`;
    const withViews = { ...parts, "xl/workbook.xml": parts["xl/workbook.xml"]?.replace("<sheets>", views + "<sheets>") ?? "" };
    const read = (file: Uint8Array): string => textsOfParts(workingCopy(file, about).bytes)["xl/workbook.xml"] ?? "";
    expect(read(fileOfParts(withViews))).toContain(`<workbookView activeTab="2" firstSheet="1"/><workbookView activeTab="1"/>`);
    expect(read(fileOfParts(parts))).toContain(`<bookViews><workbookView activeTab="1"/></bookViews><sheets>`);
    expect(read(fileOfParts(parts))).toContain(`localSheetId="2">B!$A$1</definedName><definedName name="X">`);
  });

  test("functions of ours outside cells are told: in names, formats, tables", () => {
    const parts = partsOf({ A: formula, B: "" }, { workbook: `<definedNames><definedName name="MUC">_xldudf_DOC_SO(A!A1)</definedName></definedNames>` });
    const format = `<conditionalFormatting><cfRule type="expression"><formula>DOC_SO(A1)&gt;1</formula></cfRule></conditionalFormatting></worksheet>`;
    const sheet2 = parts["xl/worksheets/sheet2.xml"]?.replace("</worksheet>", format) ?? "";
    const table = `<table><calculatedColumnFormula>_xldudf_DOC_SO(Bang1[[#This Row],[A]])</calculatedColumnFormula></table>`;
    expect(workingCopy(fileOfParts({ ...parts, "xl/worksheets/sheet2.xml": sheet2, "xl/tables/table1.xml": table }), about).elsewhere).toEqual(["MUC", "B", "xl/tables/table1.xml"]);
    expect(copyOf(formula).elsewhere).toEqual([]);
  });

  test("names of sheets with quotes and & are kept and told", () => {
    const parts = partsOf({ "Ông &quot;A&quot; &amp; 'B' &lt;1&gt;": formula });
    const copy = workingCopy(fileOfParts(parts), about);
    expect(copy.plain[0]?.sheet).toBe(`Ông "A" & 'B' <1>`);
    expect(textsOfParts(copy.bytes)["xl/workbook.xml"]).toContain(`name="Ông &quot;A&quot; &amp; 'B' &lt;1&gt;" sheetId="1"`);
  });

  test("a copy of a copy is refused", () => {
    const { bytes } = copyOf(formula);
    expect(() => workingCopy(bytes, about)).toThrow(new Failure({ code: "workingCopyAlready", sheet: "Thước - công thức gốc" }));
  });

  test("a file without formulas of ours has nothing but the two sheets more", () => {
    const copy = copyOf(`<row r="2"><c r="D2"><f>SUM(C2,B2)</f><v>0.45</v></c></row>`);
    expect([copy.plain, copy.frozen, copy.unwatched]).toEqual([[], [], []]);
    expect(rowsIn(copy.bytes)).toBe(`<row r="2"><c r="D2"><f>SUM(C2,B2)</f><v>0.45</v></c></row>`);
  });
});
