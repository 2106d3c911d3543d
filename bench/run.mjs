// node bench/run.mjs [--job=J3] [--rows=100000] [--processes=3]: times the product and its peers, and writes docs/benchmarks.md.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const bench = dirname(fileURLToPath(import.meta.url));
const root = dirname(bench);
const outdir = join(root, "node_modules/.cache/thuoc-bench");
await build({
  entryPoints: [join(bench, "main.ts"), join(bench, "child.ts")],
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  outdir,
  outExtension: { ".js": ".mjs" },
  logLevel: "error",
});
const files = [join(outdir, "main.mjs"), join(outdir, "child.mjs"), join(bench, "notes.md"), join(root, "docs/benchmarks.md")];
process.exitCode = spawnSync(process.execPath, [...files, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
