// Jest transform: TypeScript to CommonJS by esbuild. Types are checked by `npm run lint`.
const crypto = require("node:crypto");
const esbuild = require("esbuild");

module.exports = {
  process(source, file) {
    const loader = file.endsWith(".tsx") ? "tsx" : file.endsWith(".ts") ? "ts" : "js";
    return esbuild.transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      sourcefile: file,
      sourcemap: "inline",
      jsx: "automatic",
      jsxImportSource: "preact",
    });
  },
  getCacheKey(source, file) {
    return crypto.createHash("sha256").update(source).update(file).update(esbuild.version).digest("hex");
  },
};
