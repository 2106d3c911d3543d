// The workbench bundle: webpack configuration, also used by tools/build.mjs.
import path from "node:path";
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Univer's own hyphenation dictionaries: never needed in a sheet. en-gb is loaded at start and must stay. */
const hyphenation = {
  checkResource: (request, context) =>
    /engine-render[\\/]lib[\\/]es$/.test(context) &&
    !/en-gb/.test(request) &&
    /^\.\/[a-z]{2,3}(-[A-Za-z0-9]+)*-[\w-]{8}\.js$/.test(request),
};

/**
 * The webpack configuration of dist/workbench.
 *
 * @param {{ development?: boolean, outputPath?: string }} [env]
 */
export default (env = {}) => ({
  name: "workbench",
  context: root,
  mode: env.development ? "development" : "production",
  devtool: false,
  entry: { workbench: "./workbench/main.ts" },
  output: {
    path: env.outputPath ?? path.join(root, "dist/workbench"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "async/[name].[contenthash:8].js",
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
    new webpack.IgnorePlugin(hyphenation),
    new HtmlWebpackPlugin({ template: "./workbench/index.html", scriptLoading: "defer" }),
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css", ignoreOrder: true }),
  ],
  optimization: {
    // "all" would pull every dynamic import of Univer into the entry.
    splitChunks: { cacheGroups: { univer: { test: /node_modules/, name: "univer", chunks: "initial" } } },
    // In one process: esbuild has its own threads, and forked workers would inherit `node -e`.
    minimizer: [
      new TerserPlugin({ minify: TerserPlugin.esbuildMinify, terserOptions: { target: "es2020" }, parallel: false }),
    ],
  },
  performance: { hints: false },
});
