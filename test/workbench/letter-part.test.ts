import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.resolve(__dirname, "../../dist/workbench");
const scripts = (folder: string): string[] =>
  fs.readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
const writesLetters = (script: string): boolean => script.includes("2010/wordprocessingCanvas");

test("what writes letters is one file of at most 91 KB on the way, and none of it is loaded at the start", () => {
  // 81 KB measured, nearly all of it docx.
  const later = scripts(path.join(dist, "async")).filter(writesLetters);
  expect(later).toHaveLength(1);
  expect(later.map((script) => gzipSync(script, { level: 9 }).length).filter((size) => size > 91 * 1024)).toEqual([]);
  expect(later.filter((script) => /\beval\(|\bFunction\(/.test(script))).toEqual([]);
  expect(scripts(dist).filter(writesLetters)).toEqual([]);
});
