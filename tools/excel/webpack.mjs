// The Excel add-in: webpack configuration, also used by tools/build.mjs.
import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { loadCatalogue } from "../load-catalogue.mjs";
import { EmittedFiles } from "../sheets/emitted-files.mjs";
import { functionsMetadata } from "./functions-metadata.mjs";
import { functionsPage } from "./functions-page.mjs";
import { ICON_SIZES } from "./icons.mjs";
import { checkedBaseUrl, DEVELOPMENT_BASE, manifestFor } from "./manifest.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const read = (name, encoding) => fs.readFile(path.join(root, name), encoding);

async function manifest(baseUrl) {
  const { version } = JSON.parse(await read("package.json", "utf8"));
  return manifestFor(await read("manifest.xml", "utf8"), baseUrl, version);
}

/** Everything of dist/excel that is not bundled, by file name. */
function emittedFiles(baseUrl) {
  const icons = ICON_SIZES.map((size) => `assets/icon-${size}.png`);
  return {
    "functions.json": async () => functionsMetadata(await loadCatalogue(), "vi", baseUrl),
    "functions.en.json": async () => functionsMetadata(await loadCatalogue(), "en", baseUrl),
    "functions.html": async () => functionsPage(await loadCatalogue()),
    "manifest.xml": () => manifest(baseUrl),
    ...Object.fromEntries(icons.map((icon) => [icon, () => read(`addin-excel/${icon}`)])),
  };
}

const LATER_PART = /^part-/;

/** Terser and not esbuild: it leaves about a tenth less of the pane. */
function compactedBy(passes, files) {
  const terserOptions = { ecma: 2020, compress: { passes }, format: { comments: false } };
  return new TerserPlugin({ ...files, extractComments: false, terserOptions, parallel: false });
}

/**
 * The webpack configuration of dist/excel.
 *
 * @param {{ development?: boolean, outputPath?: string, baseUrl?: string }} [env] `baseUrl`: where it will be served
 */
export default (env = {}) => ({
  name: "excel",
  context: root,
  mode: env.development ? "development" : "production",
  devtool: false,
  target: ["web", "es2020"],
  // The pane explains the functions, so it takes the catalogue from functions.js, which its page loads first.
  entry: {
    functions: "./addin-excel/functions.ts",
    taskpane: { import: "./addin-excel/taskpane.ts", dependOn: "functions" },
  },
  output: {
    path: env.outputPath ?? path.join(root, "dist/excel"),
    filename: "[name].js",
    chunkFilename: "part-[id].[contenthash:8].js",
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: path.join(root, "tools/workbench/esbuild-loader.cjs") },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    // Both scripts live in the pane's page: with a shared runtime the page is where functions run.
    new HtmlWebpackPlugin({
      template: "./addin-excel/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      hash: true,
    }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new EmittedFiles(emittedFiles(checkedBaseUrl(env.baseUrl ?? DEVELOPMENT_BASE))),
  ],
  optimization: {
    // What the pane opens with is at its gate; the parts that come later are compacted in one go.
    minimizer: [compactedBy(2, { exclude: LATER_PART }), compactedBy(1, { include: LATER_PART })],
  },
  performance: { hints: false },
});
