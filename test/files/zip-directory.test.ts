import { strToU8, zipSync } from "fflate";
import { sourceOfBytes } from "../../shared/files/byte-source";
import { unpackedChunks } from "../../shared/files/unpacked-chunks";
import { readZipDirectory } from "../../shared/files/zip-directory";

const parts = { "Xl/A.xml": strToU8("một ".repeat(900)), "b.xml": strToU8("hai") };

/** The same zip file with a directory in the large form (zip64), as some programs write it for files of any size. */
function inLargeForm(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  const from = bytes.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = from; at < end; at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30)) {
    const entry = Buffer.from(bytes.subarray(at, at + 46 + bytes.readUInt16LE(at + 28)));
    const large = Buffer.alloc(6 + 4 + 24);
    large.writeUInt16LE(0x5455, 0); // a field of another kind, of two bytes, in front
    large.writeUInt16LE(2, 2);
    large.writeUInt16LE(1, 6);
    large.writeUInt16LE(24, 8);
    [24, 20, 42].forEach((place, index) => {
      large.writeBigUInt64LE(BigInt(entry.readUInt32LE(place)), 10 + 8 * index);
      entry.writeUInt32LE(0xffffffff, place);
    });
    entry.writeUInt16LE(large.length, 30);
    entries.push(entry, large);
  }
  const directory = Buffer.concat(entries);
  const largeEnd = Buffer.alloc(56);
  largeEnd.writeUInt32LE(0x06064b50, 0);
  largeEnd.writeBigUInt64LE(BigInt(directory.length), 40);
  largeEnd.writeBigUInt64LE(BigInt(from), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(from + directory.length), 8);
  const smallEnd = Buffer.from(bytes.subarray(end));
  smallEnd.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), directory, largeEnd, locator, smallEnd]));
}

async function textsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const source = sourceOfBytes(bytes);
  const texts: Record<string, string> = {};
  for (const [name, part] of await readZipDirectory(source)) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of unpackedChunks(source, part)) text += decoder.decode(chunk, { stream: true });
    texts[name] = text;
  }
  return texts;
}

test.each([
  ["packed", zipSync(parts)],
  ["not packed", zipSync(parts, { level: 0 })],
  ["with a comment behind it", zipSync(parts, { comment: "PK ghi chú" })],
  ["with a directory in the large form", inLargeForm(zipSync(parts))],
])("the parts of a zip file are found by its directory, their names in small letters: %s", async (_, bytes) => {
  expect(await textsOf(bytes)).toEqual({ "xl/a.xml": "một ".repeat(900), "b.xml": "hai" });
});

test.each([
  ["shorter than a directory", Uint8Array.from([0x50, 0x4b, 3, 4])],
  ["without a directory", new Uint8Array(5000)],
  ["whose large directory is told to be elsewhere", inLargeForm(zipSync(parts)).map((byte, at, all) => (at === all.length - 34 ? byte ^ 1 : byte))],
])("what is no zip file throws an error: %s", async (_, bytes) => {
  await expect(readZipDirectory(sourceOfBytes(bytes))).rejects.toThrow();
});
