import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { packEntry, unpackEntry } from "../../shared/sharing/zip-entry";
import { readZip, writeZip } from "../../shared/sharing/zip-file";

const contents = (bytes: Uint8Array): unknown => Object.fromEntries(readZip(bytes).map((entry) => [strFromU8(entry.name), [...unpackEntry(entry)]]));
const read = (bytes: Uint8Array): unknown => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, [...part]]));

async function files(): Promise<[string, Uint8Array][]> {
  const workbook = new Workbook();
  workbook.addWorksheet("Tháng 5").addRow(["Xã A", 12]);
  const streamed: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => streamed.push(chunk));
  const part = new ZipDeflate("a/Tổng.xml");
  zip.add(part);
  part.push(strToU8("x".repeat(5000)), true);
  zip.end();
  return [
    ["excelts", new Uint8Array(await workbook.xlsx.writeBuffer())],
    ["hucre", await writeXlsx({ sheets: [{ name: "Tháng 5", rows: [["Xã A", 12]] }] })],
    ["fflate, with stored entries and a comment", zipSync({ "a.txt": [strToU8("chào"), { level: 0, comment: "ghi chú" }], "b.txt": strToU8("") })],
    ["a stream, with sizes behind the data", new Uint8Array(Buffer.concat(streamed))],
  ];
}

test("files of several programs are read as another library reads them, and written so that it can read them again", async () => {
  for (const [program, bytes] of await files()) {
    expect([program, contents(bytes)]).toEqual([program, read(bytes)]);
    expect([program, read(writeZip(readZip(bytes)))]).toEqual([program, read(bytes)]);
  }
});

test("what is packed is unpacked again, whatever it is", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ minLength: 1, unit: "grapheme" }), fc.uint8Array({ maxLength: 3000 }))), (parts) => {
      const bytes = writeZip(parts.map(([name, part]) => packEntry(name, part)));
      expect(readZip(bytes).map((entry) => [strFromU8(entry.name), unpackEntry(entry)])).toEqual(parts);
    }),
  );
});

test("the same entries give the same bytes", () => {
  const write = (): Uint8Array => writeZip([packEntry("a", strToU8("b"))]);
  expect(write()).toEqual(write());
});

test("every byte that is lost or changed in a packed part is noticed", () => {
  const bytes = writeZip([packEntry("a", strToU8("Tỷ lệ hồ sơ trực tuyến của xã A là 45,5%; của xã B là 54,5%"))]);
  const [entry] = readZip(bytes);
  const start = bytes.length - 22 - 47 - (entry?.packed.length ?? 0);
  for (let at = start; at < start + (entry?.packed.length ?? 0); at += 1) {
    const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 0x10 : byte));
    expect(() => readZip(damaged).map(unpackEntry)).toThrow();
  }
});

test("a file that ends early, lies about its offsets, is encrypted or empty is refused", () => {
  const bytes = zipSync({ "a.txt": strToU8("chào") });
  for (let length = 0; length < bytes.length; length += 1) expect(() => readZip(bytes.subarray(0, length)).map(unpackEntry)).toThrow();
  const far = bytes.slice();
  new DataView(far.buffer).setUint32(far.length - 6, 0xfffffff0, true);
  expect(() => readZip(far)).toThrow();
  const locked = bytes.slice();
  const directory = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
  locked[directory + 8] = 1;
  expect(() => readZip(locked)).toThrow();
});

test("an entry never unpacks to more than it claims, and one that claims less than it holds is damaged", () => {
  const entry = packEntry("a", new Uint8Array(1_000_000));
  expect(() => unpackEntry({ ...entry, size: 10 })).toThrow();
  expect(() => unpackEntry({ ...entry, size: 1_000_001 })).toThrow();
  expect(() => unpackEntry({ ...entry, method: 12 })).toThrow();
  expect(unpackEntry(entry)).toHaveLength(1_000_000);
});
