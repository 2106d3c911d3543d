// The Google Sheets add-on, ready to push: webpack configuration, also used by tools/build.mjs.
import { readdirSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { EmittedFiles } from "./emitted-files.mjs";
import { functionsFile, LIBRARY } from "./functions-file.mjs";
import { partFile, sidebarFile } from "./sidebar-file.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const source = (name) => () => fs.readFile(path.join(root, "appsscript", name), "utf8");

/** The units of each province as a page that readUnits hands out: JSON in a script, so that nothing of it is markup. */
function unitFiles() {
  const folder = path.join(root, "data/units");
  const codes = readdirSync(folder).flatMap((name) => /^(\d\d)\.json$/.exec(name)?.[1] ?? []);
  const page = async (code) => {
    const units = JSON.parse(await fs.readFile(path.join(folder, `${code}.json`), "utf8"));
    return `<script type="application/json">\n${JSON.stringify(units)}</script>`;
  };
  return Object.fromEntries(codes.map((code) => [`Units${code}.html`, () => page(code)]));
}

/** Parts of the sidebar: each file of appsscript/client/parts, "targets-task.ts" as TargetsTask.html. */
function partFiles(minify) {
  const names = readdirSync(path.join(root, "appsscript/client/parts")).map((file) => path.basename(file, ".ts"));
  const page = (name) => name.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase()) + ".html";
  return Object.fromEntries(names.map((name) => [page(name), () => partFile(root, name, minify)]));
}

/**
 * The webpack configuration of dist/appsscript.
 *
 * @param {{ development?: boolean, outputPath?: string }} [env]
 */
export default (env = {}) => ({
  name: "sheets",
  context: root,
  mode: env.development ? "development" : "production",
  devtool: false,
  target: ["es2020"],
  entry: "./appsscript/server/library.ts",
  output: {
    path: env.outputPath ?? path.join(root, "dist/appsscript"),
    filename: "Core.js",
    library: { type: "var", name: LIBRARY },
    // Apps Script has no modules and no chunks; webpack knows no default for the bare target es2020.
    chunkFormat: "array-push",
    chunkLoading: false,
    wasmLoading: false,
    clean: true,
  },
  // Minifying would rename the formals of Functions.js and drop its JSDoc, which Sheets shows while typing.
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          configFile: path.join(root, "appsscript/server/tsconfig.json"),
          onlyCompileBundledFiles: true,
          compilerOptions: {
            rootDir: root,
            emitDeclarationOnly: false,
            // Every cell with a formula loads Core.js; Sheets shows the JSDoc of Functions.js, which is made apart.
            removeComments: true,
            composite: false,
            declaration: false,
            noEmit: false,
          },
        },
      },
    ],
  },
  plugins: [
    new EmittedFiles({
      "Functions.js": functionsFile,
      "Sidebar.html": () => sidebarFile(root, !env.development),
      ...partFiles(!env.development),
      ...unitFiles(),
      "appsscript.json": source("appsscript.json"),
      ".claspignore": source(".claspignore"),
    }),
  ],
  performance: { hints: false },
});
