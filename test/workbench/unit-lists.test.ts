import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { loadUnits } from "../../workbench/load-units";

const dist = path.resolve(__dirname, "../../dist/workbench");

test("each of the 34 provinces is a file of its own of at most 20 KB on the way, and none is loaded at the start", () => {
  const later = fs.readdirSync(path.join(dist, "async")).map((name) => fs.readFileSync(path.join(dist, "async", name), "utf8"));
  const lists = later.filter((script) => script.includes('"code":"') && script.includes('"former":['));
  expect(lists).toHaveLength(34);
  expect(lists.filter((script) => gzipSync(script).length > 20 * 1024)).toEqual([]);
  const first = fs.readdirSync(dist).filter((name) => name.endsWith(".js"));
  expect(first.filter((name) => fs.readFileSync(path.join(dist, name), "utf8").includes('"former":['))).toEqual([]);
});

test("the units of a province come by its code; a code that is none is told", async () => {
  expect((await loadUnits("56")).units).toHaveLength(65);
  await expect(loadUnits("99")).rejects.toMatchObject({ detail: { code: "provinceUnknown", province: "99" } });
});
