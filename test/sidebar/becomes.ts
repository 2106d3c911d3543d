import type { Page } from "playwright-core";

/** Looks again from one frame to the next until it is so. */
export async function becomes(page: Page, holds: () => Promise<boolean>): Promise<void> {
  for (let frames = 0; frames < 200; frames++) {
    if (await holds()) return;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  throw new Error("it never becomes so");
}
