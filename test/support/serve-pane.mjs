// The pane with the fake workbook as a page of its own: bundled once for all test files, and served, which a browser takes in
// three times faster than a script that is handed over.
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { serve } from "../../tools/workbench/serve.mjs";
import { root } from "../../tools/workbench/webpack.mjs";

/** The element of the pane is made by the test, which knows where it stands. */
const PAGE =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thước</title><link rel="icon" href="data:,">' +
  '<style>body { margin: 0; }</style><link rel="stylesheet" href="pane-page.css"></head>' +
  '<body><script src="pane-page.js"></script></body></html>';

/**
 * Bundles and serves the pane.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePane() {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "thuoc-pane-"));
  await build({
    entryPoints: [path.join(root, "test/sidebar/pane-page.ts")],
    bundle: true,
    outdir: folder,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  });
  await fs.writeFile(path.join(folder, "index.html"), PAGE);
  const site = await serve(folder);
  const close = async () => {
    await site.close();
    await fs.rm(folder, { recursive: true, force: true });
  };
  return { url: site.url, close };
}
