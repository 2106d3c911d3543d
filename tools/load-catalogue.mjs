import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Loads an export of a TypeScript module of this repository into build code: bundled in memory, run, not written.
 *
 * @param {string} file path from the root of the repository
 * @returns {Promise<Record<string, unknown>>} the exports of the module
 */
export async function loadModule(file) {
  const result = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "neutral",
    target: "es2020",
    charset: "utf8",
    logLevel: "silent",
  });
  const module = { exports: {} };
  vm.compileFunction(result.outputFiles[0].text, ["module", "exports"], { filename: file })(module, module.exports);
  return module.exports;
}

/**
 * The catalogue of functions, as the hosts see it.
 *
 * @returns {Promise<import("../shared/functions/sheet-function").SheetFunction[]>}
 */
export async function loadCatalogue() {
  const { catalogue } = await loadModule("shared/functions/catalogue.ts");
  return [...catalogue];
}
