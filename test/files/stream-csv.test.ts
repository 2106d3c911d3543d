import fc from "fast-check";
import { sourceOfBlob } from "../../shared/files/byte-source";
import { readFile } from "../../shared/files/read-file";
import { headOf } from "../../shared/files/stream-file";
import type { CellValue } from "../../shared/tables/grid";
import { codeOfRefusal } from "../contract/failure-code";
import { batchesOf, cellsOf, fileOf } from "./stream-reading";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
};

/** All cells as the in-memory reader gives them, and as they come in a stream. */
async function bothReadings(bytes: Uint8Array, pieceBytes: number): Promise<{ whole: CellValue[][]; streamed: CellValue[][] }> {
  const [grid] = await readFile("tep.csv", bytes);
  const columns = Array.from({ length: grid?.area.columns ?? 0 }, (_, column) => column);
  const rows = (grid?.values ?? []).map((row) => [...row]);
  // The stream leaves out rows at the end that hold spaces only.
  while (rows[rows.length - 1]?.every((cell) => cell === "") === true) rows.pop();
  return { whole: rows, streamed: await cellsOf(fileOf(bytes, pieceBytes, "tep.csv"), "tep", columns) };
}

describe("the rows of a .csv file", () => {
  const text = 'Mã hồ sơ;Chủ hồ sơ;Đơn vị;Số\r\nH01-1;"Nguyễn; Văn ""A""";Xã Ea Súp;1204\r\n\r\nH01-2; Trần\tB ;"Phường\r\nHòa Bình";1.204\r\n"H01-3"x;;"";-3';

  it.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with its mark", utf8("\uFEFF" + text)],
    ["UTF-16 with its mark", utf16("\uFEFF" + text, false)],
    ["UTF-16 the other way round", utf16("\uFEFF" + text, true)],
    ["UTF-16 without a mark", utf16(text, false)],
    ["a named separator", utf8("sep=;\r\n" + text)],
    ["single line feeds and one at the end", utf8(text.replace(/\r\n/g, "\n") + "\n\n\n")],
    ["single returns", utf8(text.replace(/\r\n/g, "\r"))],
  ])("are the cells of the in-memory reader, wherever it is cut into pieces: %s", async (_, bytes) => {
    for (const pieceBytes of [1, 2, 3, 5, 8, 13, 64, 4096]) {
      const { whole, streamed } = await bothReadings(bytes, pieceBytes);
      expect(streamed).toEqual(whole);
    }
  });

  it("are the cells of the in-memory reader for any text", async () => {
    const piece = fc.constantFrom(";", '"', '""', "\r\n", "\n", "\r", "a", "Ế", "1", "007", "-5", " ", "\u{1F4DC}", ";x;", "\n;");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), async (pieces, pieceBytes) => {
        const { whole, streamed } = await bothReadings(utf8("đầu;1\n" + pieces.join("")), pieceBytes);
        expect(streamed).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it("are read in Windows-1258, whose marks may come in the next piece", async () => {
    // "Đơn vị;Tổng số" and a unit, in which é and ị, ổ, ố are a base and a mark.
    const bytes = Uint8Array.from([0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2, 0x3b, 0x54, 0xf4, 0xd2, 0x6e, 0x67, 0x0d, 0x0a, 0x58, 0xe3, 0x20, 0xc2, 0xec, 0x3b, 0x37]);
    for (const pieceBytes of [1, 2, 3, 7, 100]) {
      const { whole, streamed } = await bothReadings(bytes, pieceBytes);
      expect(streamed).toEqual(whole);
    }
    expect((await bothReadings(bytes, 5)).streamed[0]).toEqual(["Đơn vị", "Tổng"]);
  });

  it("stay in UTF-8 when a name far down was cut off in the middle of a letter", async () => {
    const lines = utf8("Mã;Đơn vị\n" + "H01;Xã Ea Súp\n".repeat(6000));
    const bytes = Uint8Array.from([...lines, ...utf8("H02;X"), 0xc3, ...utf8("\nH03;Xã\n")]);
    const rows = await cellsOf(fileOf(bytes, 5000, "a.csv"), "a", [0, 1]);
    expect([rows[1], ...rows.slice(-2)]).toEqual([["H01", "Xã Ea Súp"], ["H02", "X\uFFFD"], ["H03", "Xã"]]);
  });

  it("come from the wanted columns only, in their order, from the first wanted row on", async () => {
    const file = fileOf("a,b,c\n1,2,3\n4,5,6\n\n7,8,9\n", 4, "a.csv");
    expect(await batchesOf(file, "a", [2, 0, 5], 1)).toEqual([{ firstRow: 1, rows: [[3, 1, ""], [6, 4, ""], ["", "", ""], [9, 7, ""]] }]);
  });

  it("are refused where commas cut a row into another number of columns, however far down", async () => {
    const bytes = utf8("Đơn vị,Tổng số,Tỷ lệ\n" + "Xã A,120,45%\n".repeat(20_000) + "Xã A,120,45,2%\n");
    const failure: unknown = await cellsOf(fileOf(bytes, undefined, "x.csv"), "x", [0, 1]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ detail: { code: "columnsUnclear", name: "x.csv", line: 20_002, fields: 4, columns: 3 } });
  });

  it("are refused where a quote is never closed, and where the file is no text", async () => {
    const open = utf8('a;b\n"' + "x;y\n".repeat(400_000));
    expect(await codeOfRefusal(cellsOf(fileOf(open, undefined, "x.csv"), "x", [0]))).toBe("fileNotRead");
    const zero = Uint8Array.from([...utf8("a;b\n".repeat(40_000)), 0, 1]);
    expect(await codeOfRefusal(cellsOf(fileOf(zero, undefined, "x.csv"), "x", [0]))).toBe("fileNotRead");
  });
});

describe("the head of a .csv file", () => {
  it("is its first 60 rows as the in-memory reader gives them, on a sheet called as the file", async () => {
    const bytes = utf8("\nBáo cáo\n\nMã;Đơn vị;Số\n" + Array.from({ length: 300 }, (_, row) => `H${row};Xã ${row};${row}\n`).join(""));
    const file = { name: "Hồ sơ 2026.csv", source: sourceOfBlob(new Blob([bytes as Uint8Array<ArrayBuffer>])) };
    const [expected] = await readFile("Hồ sơ 2026.csv", bytes);
    expect(await headOf(file)).toEqual({
      sheets: ["Hồ sơ 2026"],
      grid: { ...expected, area: { row: 0, column: 0, rows: 60, columns: 3 }, values: expected?.values.slice(0, 60) },
    });
  });

  it.each([
    ["blank cells only", " ;\n;", "fileEmpty"],
    ["rows that commas cut differently", "a,b,c\n1,2,3\n1,2,3,4\n", "columnsUnclear"],
    ["XML of Excel 2003", '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "fileOldFormat"],
    ["XML of another kind", '<?xml version="1.0"?><hoadon/>', "fileNotRead"],
    ["HTML above 20 MB", "<html><body>" + " ".repeat(20 * 1024 * 1024), "fileTooLarge"],
  ])("fails for %s", async (_, text, code) => {
    expect(await codeOfRefusal(headOf(fileOf(text, undefined, "x.csv")))).toBe(code);
  });
});
