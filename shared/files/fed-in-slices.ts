import type { CarriedBytes } from "./carried-bytes";
import type { StreamPacer } from "./stream-pacer";

/**
 * Feeds chunks to a scan, `atOnce` bytes of them between two looks at the clock, and gives control back after each: what the
 * scan has found can then be handed on.
 */
export async function* fedInSlices(
  chunks: AsyncIterable<Uint8Array>,
  carried: CarriedBytes,
  pacer: StreamPacer,
  atOnce: number,
): AsyncGenerator<void, void, void> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += atOnce) {
      carried.feed(chunk.subarray(at, at + atOnce));
      await pacer.breathe();
      yield;
    }
}
