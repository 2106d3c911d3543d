import fs from "node:fs";
import path from "node:path";
import webpack from "webpack";
import configuration, { root } from "./webpack.mjs";

const SOURCES = ["workbench", "shared", "tools/workbench", "package-lock.json"];

function newestChange(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newestChange(path.join(file, name))));
}

/** Whether dist/workbench is missing or older than what it is made of. */
export function isStale() {
  const built = fs.statSync(path.join(root, "dist/workbench/index.html"), { throwIfNoEntry: false });
  return built === undefined || SOURCES.some((source) => newestChange(path.join(root, source)) > built.mtimeMs);
}

/** Builds dist/workbench. Rejects with webpack's messages when something does not compile. */
export function build() {
  return new Promise((resolve, reject) => {
    webpack(configuration(), (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
