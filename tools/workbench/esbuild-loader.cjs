// Webpack loader: TypeScript to ES2020 by esbuild. Types are checked by `npm run lint`.
const esbuild = require("esbuild");

module.exports = function esbuildLoader(source) {
  const done = this.async();
  const options = {
    loader: this.resourcePath.endsWith(".tsx") ? "tsx" : "ts",
    target: "es2020",
    sourcefile: this.resourcePath,
    jsx: "automatic",
    jsxImportSource: "preact",
  };
  esbuild.transform(source, options).then((result) => done(null, result.code), done);
};
