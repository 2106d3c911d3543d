import type { Packer } from "../../../letters/letter-pace";
import { checkSum } from "../../../tables/check-sum";

const FORMAT = "deflate-raw";

/** What packs text beside the page; undefined in browsers without it (Safari before 16.4, Chromium before 103). */
export const browserPacker: (() => Packer) | undefined = packs() ? packer : undefined;

function packs(): boolean {
  try {
    return typeof CompressionStream === "function" && new CompressionStream(FORMAT).readable !== undefined;
  } catch {
    return false;
  }
}

function packer(): Packer {
  const stream = new CompressionStream(FORMAT);
  const writer = stream.writable.getWriter();
  const bytes = new Response(stream.readable).arrayBuffer();
  const encoder = new TextEncoder();
  let [size, crc] = [0, 0];
  return {
    add(text) {
      const part = encoder.encode(text);
      size += part.length;
      crc = checkSum(part, crc);
      // Whatever goes wrong is told at the end.
      writer.write(part).catch(() => undefined);
    },
    async end() {
      await writer.close();
      return { bytes: new Uint8Array(await bytes), size, crc };
    },
  };
}
