import fs from "node:fs";
import path from "node:path";

const DIST = path.resolve(__dirname, "../../dist/excel");

/** The path of a file of dist/excel; says what to do when it has not been built. */
export function builtPath(name: string): string {
  const file = path.join(DIST, name);
  if (!fs.existsSync(file)) throw new Error(`dist/excel/${name} is missing: run "npm run build" before the tests`);
  return file;
}

/** The text of a file of dist/excel. */
export function builtText(name: string): string {
  return fs.readFileSync(builtPath(name), "utf8");
}

/** The files of dist/excel that the pane loads when they are needed. */
export function builtParts(): string[] {
  return fs.readdirSync(path.dirname(builtPath("taskpane.js"))).filter((name) => /^part-.*\.js$/.test(name));
}
