import { writeXlsx } from "hucre/xlsx";
import { readFile } from "../../shared/files/read-file";
import { findTables } from "../../shared/tables/find-tables";
import { codeOfRefusal } from "../contract/failure-code";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = async (bytes: Uint8Array, name = "tệp.csv") => (await readFile(name, bytes)).map((grid) => grid.values);

/** Bytes of Windows-1258, in which some letters are a base and a mark. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1258");
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  const marks = /([\u0300\u0301\u0303\u0309\u0323])/;
  const spelled = [...text].flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const [, mark = ""] = marks.exec(letter.normalize("NFD")) ?? [];
    return [letter.normalize("NFD").replace(mark, "").normalize("NFC"), mark];
  });
  return Uint8Array.from(spelled, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`no byte for ${letter}`);
    return byte;
  });
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), !bigEndian));
  return bytes;
}

describe("an .xlsx file", () => {
  it("gives every sheet that holds something, hidden ones too, with merges, hidden rows and blanks", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Tháng 5",
          rows: [["Đơn vị", "Tiếp nhận", null], [null, "Tổng số", "Trực tuyến"], ["Xã A", 1204, 0.5], ["Xã B", "1.204", true]],
          merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }, { startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
          rowDefs: new Map([[3, { hidden: true }]]),
        },
        { name: "Trống", rows: [] },
        { name: "Ẩn", rows: [["a"]], hidden: true },
      ],
    });
    expect(await readFile("thang5.xlsx", bytes)).toEqual([
      {
        sheet: "Tháng 5",
        area: { row: 0, column: 0, rows: 4, columns: 3 },
        values: [
          ["Đơn vị", "Tiếp nhận", ""],
          ["", "Tổng số", "Trực tuyến"],
          ["Xã A", 1204, 0.5],
          ["Xã B", "1.204", true],
        ],
        merges: [
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 0, column: 0, rows: 2, columns: 1 },
        ],
        hiddenRows: [3],
      },
      { sheet: "Ẩn", area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [["a"]], merges: [], hiddenRows: [] },
    ]);
  });

  it("gives dates as text, so that no day is taken for a count", async () => {
    const day = (value: Date) => ({ value, style: { numFmt: "dd/mm/yyyy" } });
    const cells = new Map([
      ["0,0", day(new Date(Date.UTC(2026, 5, 5)))],
      ["0,1", day(new Date(Date.UTC(2024, 1, 29, 14, 30)))],
    ]);
    expect(await values(await writeXlsx({ sheets: [{ name: "A", rows: [], cells }] }))).toEqual([
      [["05/06/2026", "29/02/2024 14:30"]],
    ]);
  });

  it("is known by its contents, whatever it is called", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["Xã A", 1]] }] });
    expect(await values(bytes, "bao-cao.xls")).toEqual([[["Xã A", 1]]]);
  });
});

describe("a .csv file", () => {
  const table = [["Đơn vị", "Tổng số"], ["Xã Hòa Bình", 1204], ["Xã Ea Súp", 7]];
  const text = (separator: string): string => table.map((row) => row.join(separator)).join("\r\n");

  it.each([
    ["UTF-8", utf8(text(","))],
    ["UTF-8 with its mark", utf8("\uFEFF" + text(";"))],
    ["UTF-16 with its mark", utf16("\uFEFF" + text("\t"), false)],
    ["UTF-16 the other way round", utf16("\uFEFF" + text("\t"), true)],
    ["UTF-16 without a mark", utf16(text(";"), false)],
    ["Windows-1258", windows1258(text(";"))],
  ])("is read in %s", async (_, bytes) => {
    expect(await values(bytes)).toEqual([table]);
  });

  it.each([
    ["commas", "a,b,c\n1,2,3", [["a", "b", "c"], [1, 2, 3]]],
    ["semicolons beside decimal commas", "a;b;c\n1,5;2,5;3,5\n4,5;5,5;6", [["a", "b", "c"], ["1,5", "2,5", "3,5"], ["4,5", "5,5", 6]]],
    ["tabs beside both", "a\tb, c; d\n1\t2", [["a", "b, c; d"], [1, 2]]],
    ["what its first line says", "sep=;\na;b,c\n1;2", [["a", "b,c"], [1, 2]]],
    ["nothing: one column", "Xã A\nXã B", [["Xã A"], ["Xã B"]]],
  ])("is cut by %s", async (_, source, expected) => {
    expect(await values(utf8(source))).toEqual([expected]);
  });

  it("keeps separators, quotes and line breaks inside quotes", async () => {
    const source = 'Đơn vị,Ghi chú\n"Xã A, huyện B","dòng 1\ndòng 2"\n"nói ""có""",5"\n';
    expect(await values(utf8(source))).toEqual([
      [["Đơn vị", "Ghi chú"], ["Xã A, huyện B", "dòng 1\ndòng 2"], ['nói "có"', '5"']],
    ]);
  });

  it("makes numbers of plain whole numbers only; what is written otherwise is judged by the reader of figures", async () => {
    const source = "5311;5.311;1,5;1e5;007;-3;=1+1;12345678901234567;5 311;";
    expect(await values(utf8(source))).toEqual([
      [[5311, "5.311", "1,5", "1e5", "007", -3, "=1+1", "12345678901234567", "5 311", ""]],
    ]);
  });

  it("is refused when commas cut rows into different numbers of columns: figures may have moved", async () => {
    const source = "Đơn vị,Tổng số,Tỷ lệ\nXã A,120,45,2%\nXã B,7,50%";
    const failure: unknown = await readFile("x.csv", utf8(source)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ detail: { code: "columnsUnclear", name: "x.csv", line: 2, fields: 4, columns: 3 } });
  });

  it("may have a title above the table and shorter rows, and is read as a table", async () => {
    const source = "Báo cáo tháng 5/2026\n\nSTT,Đơn vị,Tổng số tiếp nhận,Tiếp nhận trực tuyến\n1,Xã A,120,60\n2,Xã B,7,7\n";
    const [grid] = await readFile("Tháng 5.csv", utf8(source));
    expect(grid?.sheet).toBe("Tháng 5");
    const [table] = grid === undefined ? [] : findTables(grid);
    expect(table?.rows.map(({ name }) => name)).toEqual(["Xã A", "Xã B"]);
  });
});

describe("what cannot be read", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
  const encrypted = [...compound, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])];
  const spreadsheet2003 = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
  it.each([
    ["an empty file", new Uint8Array(), "fileEmpty"],
    ["a file of blank cells", utf8(" ,\n,"), "fileEmpty"],
    ["a file above 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "fileTooLarge"],
    ["a binary .xls", Uint8Array.from(compound), "fileOldFormat"],
    ["XML of Excel 2003", utf8(spreadsheet2003), "fileOldFormat"],
    ["a web page in a single file", utf8("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "fileOldFormat"],
    ["an .xlsx with a password", Uint8Array.from(encrypted), "fileEncrypted"],
    ["a damaged zip", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), "fileNotRead"],
    ["XML of another kind", utf8('<?xml version="1.0"?><hoadon><so>5311</so></hoadon>'), "fileNotRead"],
    ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]), "fileNotRead"],
  ])("fails for %s", async (_, bytes, code) => {
    expect(await codeOfRefusal(readFile("tệp", bytes))).toBe(code);
  });

  it("fails for a zip file that is no spreadsheet, and for a spreadsheet that was cut off", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "A", rows: [["Xã A", 1]] }] });
    expect(await codeOfRefusal(readFile("cut.xlsx", whole.slice(0, whole.length - 40)))).toBe("fileNotRead");
  });
});
