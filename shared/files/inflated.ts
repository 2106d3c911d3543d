const ALL_TAKEN = Symbol("all taken");

type Chunk = ReadableStreamReadResult<Uint8Array>;

/**
 * What packed bytes (RFC 1951) inflate to, by the browser's own inflater: twice as fast as one in script, in small chunks. The
 * next piece is given to it when nothing of those before is left, so that little is in memory however slowly the
 * chunks are taken; Node's inflater alone would run ahead. Throws an error for bytes that are damaged, cut off or too many.
 */
export async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const inflater = new DecompressionStream("deflate-raw");
  const reader = inflater.readable.getReader();
  const writer = inflater.writable.getWriter();
  let asked: Promise<Chunk> | undefined;
  const next = async (taken: Promise<typeof ALL_TAKEN>): Promise<Chunk | typeof ALL_TAKEN> => {
    asked ??= reader.read();
    const found = await Promise.race([asked, taken]);
    if (found !== ALL_TAKEN) asked = undefined;
    return found;
  };
  // What goes wrong in writing is told to whoever reads.
  const quietly = (written: Promise<void>): Promise<typeof ALL_TAKEN> => written.then(() => ALL_TAKEN, () => ALL_TAKEN);
  const nothing = Promise.resolve<typeof ALL_TAKEN>(ALL_TAKEN);
  try {
    for await (const piece of packed) {
      const taken = quietly(writer.write(piece as Uint8Array<ArrayBuffer>));
      for (let chunk = await next(taken); chunk !== ALL_TAKEN && !chunk.done; chunk = await next(taken)) yield chunk.value;
      for (let chunk = await next(nothing); chunk !== ALL_TAKEN && !chunk.done; chunk = await next(nothing)) yield chunk.value;
    }
    void quietly(writer.close());
    for (let chunk = await (asked ?? reader.read()); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } finally {
    await Promise.all([reader.cancel().catch(() => undefined), asked?.catch(() => undefined)]);
  }
}
