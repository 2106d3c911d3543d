import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = createRequire(__filename).resolve("axe-core/axe.min.js");

interface Runner {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong with the page as it is now, each with the elements it is about; none when all is well. */
export async function axeFaults(page: Page): Promise<[id: string, elements: string[]][]> {
  if (await page.evaluate(() => !("axe" in window))) await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: Runner };
    // Every rule is run; of what passes no report is drawn up, nor where in the page it stands.
    const { violations } = await runner.run({ resultTypes: ["violations"], selectors: false });
    return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html }) => html)]);
  });
}
