import type { CDPSession, Page } from "playwright-core";

/** The memory of a page while something happens in it. */
export interface HeapWatch {
  /** Stops watching; by how many bytes the page has grown at most, buffers of bytes among them. */
  peakGrowth(): Promise<number>;
}

/** Frees what can be freed, and looks at the heap in every frame from then on; garbage that is not collected yet counts. */
export async function watchHeap(page: Page): Promise<HeapWatch> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const before = await bytesUsed(session);
  let peak = before;
  let watching = true;
  const watch = async (): Promise<void> => {
    while (watching) {
      peak = Math.max(peak, await bytesUsed(session));
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
    }
  };
  const watched = watch();
  return {
    peakGrowth: async () => {
      watching = false;
      await watched;
      peak = Math.max(peak, await bytesUsed(session));
      await session.detach();
      return peak - before;
    },
  };
}

async function bytesUsed(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}
