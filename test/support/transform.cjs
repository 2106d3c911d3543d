// Jest transform: TypeScript to CommonJS by esbuild. Types are checked by `npm run lint`.
const crypto = require("node:crypto");
const esbuild = require("esbuild");

const options = {
  format: "cjs",
  target: "node20",
  // Jest runs files as CommonJS, where a dynamic import is a later require.
  supported: { "dynamic-import": false },
  sourcemap: "inline",
  jsx: "automatic",
  jsxImportSource: "preact",
};

module.exports = {
  process(source, file) {
    const loader = file.endsWith(".tsx") ? "tsx" : file.endsWith(".ts") ? "ts" : "js";
    return esbuild.transformSync(source, { ...options, loader, sourcefile: file });
  },
  getCacheKey(source, file) {
    const key = [esbuild.version, JSON.stringify(options), file, source].join("\n");
    return crypto.createHash("sha256").update(key).digest("hex");
  },
};
