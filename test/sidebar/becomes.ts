import type { Page } from "playwright-core";

/** As long as Playwright waits here for anything else. */
const PATIENCE = 30_000;

/** Looks again from one frame to the next until it is so. */
export async function becomes(page: Page, holds: () => Promise<boolean>): Promise<void> {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE; ) {
    if (await holds()) return;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  throw new Error("it never becomes so");
}
