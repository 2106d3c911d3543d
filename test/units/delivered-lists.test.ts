import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.resolve(__dirname, "../../data/units");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

test("the lists are what the sources give", () => {
  const tool = path.resolve(__dirname, "../../tools/units/build-lists.mjs");
  const { status, stderr } = spawnSync(process.execPath, [tool, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  expect(files).toHaveLength(34);
});

test("a list takes at most 20 KB on the way", () => {
  for (const name of files) expect(gzipSync(readFileSync(path.join(folder, name))).length).toBeLessThanOrEqual(20 * 1024);
});

test("what is committed of the merges is codes, and the notice of the source is there", () => {
  const merges = readFileSync(path.join(folder, "source/merges.csv"), "utf8").trim().split("\n");
  expect(merges.slice(1).filter((line) => !/^\d{5},\d{5},(whole|part)$/.test(line))).toEqual([]);
  expect(readdirSync(folder)).toContain("LICENSE-vietnamese-provinces-database.txt");
});
