import type { Page } from "playwright-core";

/**
 * Picks a file of this computer in the page's file input, as a user does: the browser reads it from where it lies. Handed over
 * by the test, it would cross the page in pieces first.
 */
export async function pickFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: 'document.querySelector("input[type=file]")' });
  if (result.objectId === undefined) throw new Error("the page has no file input");
  await session.send("DOM.setFileInputFiles", { files: [path], objectId: result.objectId });
  await session.detach();
}
