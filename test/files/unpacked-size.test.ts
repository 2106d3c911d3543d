import { deflateRawSync } from "node:zlib";
import { unpacksWithin } from "../../shared/files/unpacked-size";

/** A zip file of one entry, with whatever sizes it claims. */
function zipOf(content: Buffer, claimed = content.length): Uint8Array {
  const name = Buffer.from("a.xml");
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return new Uint8Array(Buffer.concat([local, name, data, entry, name, end]));
}

test("a file that unpacks to no more than the limit is let through", async () => {
  expect(await unpacksWithin(zipOf(Buffer.alloc(1000)), 1000)).toBe(true);
});

test("a file that unpacks to more is refused, whatever size it claims", async () => {
  const bomb = zipOf(Buffer.alloc(64 * 1024 * 1024), 10);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await unpacksWithin(bomb, 1_000_000)).toBe(false);
});

test("what is no zip file, or lies about where its parts are, is refused", async () => {
  const lying = zipOf(Buffer.alloc(10));
  new DataView(lying.buffer).setUint32(lying.length - 6, 0xfffffff0, true);
  for (const bytes of [new Uint8Array(), new TextEncoder().encode("PK\u0003\u0004 chữ"), lying])
    expect(await unpacksWithin(bytes, 1_000_000)).toBe(false);
});
