import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import type { Cell } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { readFile } from "../../shared/files/read-file";
import { headOf } from "../../shared/files/stream-file";
import { codeOfRefusal } from "../contract/failure-code";
import { fileOfParts, partsOf } from "../sharing/xlsx-parts";
import { batchesOf, cellsOf, fileOf, unpackedFile } from "./stream-reading";

/** A sheet called A with these rows, and perhaps shared strings. */
const sheetOf = (rows: string, strings?: string, workbook?: string): Uint8Array =>
  fileOfParts(partsOf({ A: rows }, { ...(strings === undefined ? {} : { strings }), ...(workbook === undefined ? {} : { workbook }) }));

describe("the rows of an .xlsx file", () => {
  const rows = [
    ["Mã hồ sơ", "Chủ hồ sơ", "Đơn vị", "Ngày nhận", "Số"],
    ["H01-1", "Nguyễn Văn A", "Xã Ea Súp", "05/06/2026", 12],
    [null, null, null, null, null],
    ["H01-2", "Trần <B> & \"C\"", "Phường Hòa Bình", 46178.5, -0.25],
    ["H01-3", "dòng 1\ndòng 2", "Đặc khu Phú Quý", true, 123456789012],
  ];

  it("are the cells of the in-memory reader, wherever the file is cut into pieces", async () => {
    const made = await writeXlsx({ sheets: [{ name: "A", rows: [["khác"]] }, { name: "Hồ sơ", rows }] });
    const file = unpackedFile(made);
    const [, expected] = await readFile("a.xlsx", made);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (pieceBytes) => {
        expect(await cellsOf(fileOf(file, pieceBytes), "Hồ sơ", [0, 1, 2, 3, 4])).toEqual(expected?.values);
      }),
      { numRuns: 12, examples: [[1], [2], [3]] },
    );
  });

  it("are the cells of the in-memory reader for any texts, numbers and gaps", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => text.replace(/[^\P{C}\n]/gu, "").normalize("NFC")),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("_x000D_", "&amp;", "]]>", "<c r=\"A1\">", " đầu và cuối ", "Ế\u{20BB7}"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        async (table, pieceBytes) => {
          const made = await writeXlsx({ sheets: [{ name: "A", rows: [...table, ["cuối"]] }] });
          const [expected] = await readFile("a.xlsx", made);
          const columns = Array.from({ length: expected?.area.columns ?? 0 }, (_, column) => column);
          expect(await cellsOf(fileOf(unpackedFile(made), pieceBytes), "A", columns)).toEqual(expected?.values);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are the same of a file that another program made, packed", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Hồ sơ");
    for (const row of rows) sheet.addRow(row);
    sheet.addRow([{ richText: [{ text: "Xã " }, { font: { bold: true }, text: "Đậm" }] }, { formula: "1+1", result: 2 }, { error: "#N/A" }]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const [expected] = await readFile("a.xlsx", bytes);
    expect(await cellsOf(fileOf(bytes), "Hồ sơ", [0, 1, 2, 3, 4])).toEqual(expected?.values);
    expect(expected?.values[5]).toEqual(["Xã Đậm", 2, "#N/A", "", ""]);
  });

  it("come from the wanted columns, in their order, and from the first wanted row on", async () => {
    const made = await writeXlsx({ sheets: [{ name: "A", rows }] });
    expect(await batchesOf(fileOf(made), "A", [4, 0, 9], 1)).toEqual([
      { firstRow: 1, rows: [[12, "H01-1", ""], ["", "", ""], [-0.25, "H01-2", ""], [123456789012, "H01-3", ""]] },
    ]);
  });

  it("never become values where nobody wants them: a text that nobody names may even be damaged", async () => {
    const bytes = sheetOf('<row r="1"><c r="A1" t="s"><v>9</v></c><c r="B1" t="s"><v>0</v></c></row>', "<si><t>Xã A</t></si>");
    expect(await cellsOf(fileOf(bytes), "A", [1])).toEqual([["Xã A"]]);
    expect(await codeOfRefusal(cellsOf(fileOf(bytes), "A", [0]))).toBe("fileNotRead");
  });

  it.each([
    ["places that are not told", '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="3"><c><v>4</v></c></row>', [[1, "", 3], ["", "", ""], [4, "", ""]]],
    ["a row told by its cells only", '<row><c r="B2"><v>1</v></c></row><row><c r="A4"><v>2</v></c></row>', [["", "", ""], ["", 1, ""], ["", "", ""], [2, "", ""]]],
    ["prefixes and line breaks in tags", '<row\n r="1" ><x:c xmlns:x="m" \n r = "A1"><x:v\n>7</x:v ></x:c ></row>', [[7, "", ""]]],
    ["apostrophes and > in attributes", `<row r='1' q="a>b"><c r='A1' t='str' m="</c>"><v>é</v></c></row>`, [["é", "", ""]]],
    ["inline texts with runs, without how they are pronounced", '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Xã</t></r><r><t xml:space="preserve"> A&amp;&#x1EA1;&#66;</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>', [["Xã A&ạB", "", ""]]],
    ["CDATA and comments", '<!-- <row r="9"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a</t>&lt;]]><!--x-->b</t></is></c><!-- </row> --></row>', [["a</t>&lt;b", "", ""]]],
    ["formulas with their values", '<row r="1"><c r="A1"><f>B1&amp;"c"</f><v>2.50</v></c><c r="B1" t="str"><f>X</f><v>chữ</v></c><c r="C1"><f>1</f></c></row>', [[2.5, "chữ", ""]]],
    ["booleans, errors and ISO days", '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="d"><v>2026-06-05T00:00:00</v></c></row>', [[true, "#DIV/0!", "2026-06-05T00:00:00"]]],
    ["numbers as machines write them", '<row r="1"><c r="A1"><v>4.5123604166666664E4</v></c><c r="B1"><v>-0.1</v></c><c r="C1"><v>12345678901234567890</v></c></row>', [[45123.604166666664, -0.1, 12345678901234567890]]],
    ["entities of a document's own as they are written", '<row r="1"><c r="A1" t="str"><v>&bom;&quot;</v></c></row>', [['&bom;"', "", ""]]],
    ["cells out of order and blank formatted ones", '<row r="1"><c r="C1"><v>3</v></c><c r="A1" s="4"/><c r="B1" s="4"></c></row><row r="2"/><row r="3" spans="1:3"></row>', [["", "", 3]]],
  ])("are read with %s", async (_, xml, expected) => {
    for (const pieceBytes of [1, 7, 4096])
      expect(await cellsOf(fileOf(unpackedFile(sheetOf(xml)), pieceBytes), "A", [0, 1, 2])).toEqual(expected);
  });

  it("tell days by the 1900 system, whichever the workbook has", async () => {
    const day = { value: new Date(Date.UTC(2026, 5, 5, 12)), style: { numFmt: "dd/mm/yyyy" } };
    const cells = new Map<string, Partial<Cell>>([["0,0", day], ["0,1", { value: 44713 }]]);
    const of1900 = await writeXlsx({ sheets: [{ name: "A", rows: [], cells }] });
    const of1904 = await writeXlsx({ sheets: [{ name: "A", rows: [], cells }], dateSystem: "1904" });
    expect(strFromU8(unzipSync(of1904)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain("<v>44716.5</v>");
    for (const bytes of [of1900, of1904]) {
      expect(await cellsOf(fileOf(bytes), "A", [0, 1])).toEqual([[46178.5, 44713]]);
      expect((await headOf(fileOf(bytes))).grid.values).toEqual([["05/06/2026 12:00", 44713]]);
    }
  });

  it("that are missing or blank leave gaps, and no memory is spent on long ones", async () => {
    const bytes = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="1048576"><c r="A1048576"><v>5</v></c></row>');
    expect(await batchesOf(fileOf(bytes), "A", [0])).toEqual([
      { firstRow: 0, rows: [[1], [""], [""], [4]] },
      { firstRow: 1048575, rows: [[5]] },
    ]);
  });

  it.each([
    ["rows that go back", '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ["a cell of another row", '<row r="1"><c r="A1"><v>1</v></c><c r="B2"><v>1</v></c></row>'],
    ["a place that is none", '<row r="1"><c r="A1"><v>1</v></c><c r="B?"><v>1</v></c></row>'],
    ["a row below the last one of a sheet", '<row r="1048577"><c><v>1</v></c></row>'],
    ["a declared document type", '<!DOCTYPE x [<!ENTITY a "b">]><row r="1"><c r="A1"><v>1</v></c></row>'],
    ["a text that does not end", `<row r="1"><c r="A1" t="str"><v>${"x".repeat(1_100_000)}</v></c></row>`],
  ])("are refused with %s", async (_, xml) => {
    expect(await codeOfRefusal(cellsOf(fileOf(sheetOf(xml)), "A", [0]))).toBe("fileNotRead");
  });
});

describe("the head of an .xlsx file", () => {
  it("names all sheets, and is the first 60 rows of the first with something in it, or of the one asked for", async () => {
    const long = Array.from({ length: 100 }, (_, row) => [`Xã ${row}`, row]);
    const bytes = await writeXlsx({
      sheets: [{ name: "Trống", rows: [] }, { name: "Dài", rows: long }, { name: "Ẩn", rows: [["a"]], hidden: true }],
    });
    const { sheets, grid } = await headOf(fileOf(bytes));
    const [expected] = await readFile("a.xlsx", bytes);
    expect(sheets).toEqual(["Trống", "Dài", "Ẩn"]);
    expect(grid).toEqual({ ...expected, area: { row: 0, column: 0, rows: 60, columns: 2 }, values: expected?.values.slice(0, 60) });
    expect((await headOf(fileOf(bytes), "Ẩn")).grid.values).toEqual([["a"]]);
    expect((await headOf(fileOf(bytes), "Trống")).grid.values).toEqual([]);
    expect(await codeOfRefusal(headOf(fileOf(bytes), "Không có"))).toBe("sheetGone");
  });

  it("reads little more of the file than its rows", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`H01-${row}`, `Xã ${row % 50}`, row]);
    const file = fileOf(await writeXlsx({ sheets: [{ name: "A", rows }] }), 4096);
    let read = 0;
    const slice = (from: number, to: number): Promise<Uint8Array> => {
      read += Math.max(0, Math.min(to, file.source.size) - from);
      return file.source.slice(from, to);
    };
    await headOf({ ...file, source: { ...file.source, slice } });
    expect(read).toBeLessThan(file.source.size / 2);
  });
});

describe("what is no whole .xlsx file", () => {
  const parts = partsOf({ A: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const whole = fileOfParts(parts);
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(100_000).fill(0)];
  const encrypted = [...compound, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])];
  const { "xl/workbook.xml": _, ...without } = parts;
  const claiming = (unpacked: number): Uint8Array => {
    const bytes = zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(bytes.subarray(at + 46, at + 70)).startsWith("xl/worksheets"))
        view.setUint32(at + 24, unpacked, true);
    return bytes;
  };
  it.each([
    ["nothing", new Uint8Array(), "fileEmpty"],
    ["a workbook without cells", fileOfParts(partsOf({ A: "", B: '<row r="1"/>' })), "fileEmpty"],
    ["binary .xls", Uint8Array.from(compound), "fileOldFormat"],
    ["a file with a password", Uint8Array.from(encrypted), "fileEncrypted"],
    [".xlsb, or another zip file", fileOfParts({ ...without, "xl/workbook.bin": "x" }), "fileNotRead"],
    ["a file that was cut off", whole.slice(0, whole.length - 30), "fileNotRead"],
    ["a file whose middle is missing", Uint8Array.from([...whole.slice(0, 200), ...whole.slice(300)]), "fileNotRead"],
    ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]), "fileNotRead"],
    ["a part that claims more than 2 GB", claiming(0x9000_0000), "fileUnpacksTooLarge"],
    ["a part that claims to be packed to a thousandth", claiming(100_000_000), "fileUnpacksTooLarge"],
  ])("fails: %s", async (_, bytes, code) => {
    expect(await codeOfRefusal(headOf(fileOf(bytes)))).toBe(code);
  });

  it.each([["shorter", 10], ["longer", 5000]])("fails at its end when a part is not as long as it claims: %s", async (_, unpacked) => {
    expect(await codeOfRefusal(cellsOf(fileOf(claiming(unpacked)), "A", [0]))).toBe("fileNotRead");
  });

  it("fails for a single changed digit, which its check sum tells", async () => {
    const bytes = unpackedFile(sheetOf('<row r="1"><c r="A1"><v>4711</v></c></row>'));
    const at = Buffer.from(bytes).indexOf("4711");
    bytes[at] = 0x35;
    expect(await codeOfRefusal(cellsOf(fileOf(bytes), "A", [0]))).toBe("fileNotRead");
  });

  it("is cut off when its sheet has no end", async () => {
    const bytes = unpackedFile(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), (xml) => xml.replace(/<\/sheetData>[^]*/, ""));
    expect(await codeOfRefusal(cellsOf(fileOf(bytes), "A", [0]))).toBe("fileNotRead");
    expect(await codeOfRefusal(headOf(fileOf(bytes)))).toBe("fileNotRead");
  });
});
