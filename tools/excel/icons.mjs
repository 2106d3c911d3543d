// Draws the icons of the add-in, a ruler with its scale: node tools/excel/icons.mjs
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";

export const ICON_SIZES = [16, 32, 64, 80];
const COLOUR = [0x0f, 0x5c, 0x4a];

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Whether a point of the unit square belongs to the mark: the ruler's plate without its scale. */
function isInked(x, y) {
  const [left, right, top, bottom, corner] = [0.04, 0.96, 0.27, 0.73, 0.08];
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + corner - x, x - (right - corner), 0);
  const dy = Math.max(top + corner - y, y - (bottom - corner), 0);
  if (Math.hypot(dx, dy) > corner) return false;
  const mark = [0.2, 0.35, 0.5, 0.65, 0.8].findIndex((at) => Math.abs(x - at) < 0.032);
  const length = mark % 2 === 0 ? 0.18 : 0.27;
  return mark < 0 || y < bottom - length;
}

/** The icon of a size as PNG bytes; 4 × 4 samples a pixel smooth the edges. */
export function iconPng(size) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    const line = Buffer.alloc(1 + size * 4);
    for (let column = 0; column < size; column++) {
      let inked = 0;
      for (let sample = 0; sample < 16; sample++) {
        const x = (column + ((sample % 4) + 0.5) / 4) / size;
        const y = (row + (Math.floor(sample / 4) + 0.5) / 4) / size;
        if (isInked(x, y)) inked++;
      }
      line.set([...COLOUR, Math.round((inked / 16) * 255)], 1 + column * 4);
    }
    rows.push(line);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", zlib.deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../addin-excel/assets");
  fs.mkdirSync(folder, { recursive: true });
  for (const size of ICON_SIZES) fs.writeFileSync(path.join(folder, `icon-${size}.png`), iconPng(size));
}
