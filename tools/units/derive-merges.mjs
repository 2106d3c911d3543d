// node tools/units/derive-merges.mjs <merge_map.csv> <units_premerge.csv> <units_current.csv>
// Writes data/units/source/merges.csv: codes and extents, nothing of the text they were read from. Says what it could
// not read. The three files are those of thanglequoc/vietnamese-provinces-database.
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { loadModule } from "../load-catalogue.mjs";
import { mergeEntries } from "./merge-entries.mjs";
import { readCsv } from "./read-csv.mjs";
import { resolveMerges } from "./resolve-merges.mjs";

const paths = process.argv.slice(2);
if (paths.length !== 3) throw new Error("derive-merges.mjs <merge_map.csv> <units_premerge.csv> <units_current.csv>");
const [map, premerge, now] = await Promise.all(paths.map(async (path) => readCsv(await readFile(path, "utf8"))));
const { foldedName, unitKey } = await loadModule("shared/tables/unit-name.ts");

const committed = async (name) =>
  readCsv(await readFile(new URL(`../../data/units/source/${name}.csv`, import.meta.url), "utf8"));
const former = await committed("former");
const current = await committed("current");
const known = new Set(former.map(({ code }) => code));
if (premerge.some(({ ma_xa: code }) => !known.has(code)) || now.length !== current.length)
  throw new Error("data/units/source holds other units than the given files");

const core = (name) => unitKey(name).core;
const keys = {
  spelt: (name) => foldedName(name).replace(/ - /g, " "),
  core,
  bare: (name) =>
    core(name)
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/đ/g, "d")
      .replace(/^(phuong|nong truong|nt|n\.t) /, "")
      .replace(/\biv$/, "4")
      .replace(/\bii$/, "2")
      .replace(/y/g, "i")
      .replace(/[^a-z0-9]/g, ""),
};
const { merges, unresolved, unread } = resolveMerges(mergeEntries(map, current, keys), current, former, keys);

const file = new URL("../../data/units/source/merges.csv", import.meta.url);
const lines = merges.map((merge) => `${merge.new},${merge.former},${merge.extent}`);
await writeFile(file, ["new,former,extent", ...lines, ""].join("\n"));

const extentOf = new Map(merges.map((merge) => [merge.former, merge.extent]));
const withGap = new Set([...unresolved, ...unread].map(({ code }) => code));
const count = (extent) => former.filter(({ code }) => extentOf.get(code) === extent).length;
console.log(`former units: ${count("whole")} whole, ${count("part")} in parts, ${count(undefined)} unknown`);
console.log(`new units: ${current.length - withGap.size} fully explained of ${current.length}`);
for (const { code, said } of unresolved) console.log(`not resolved: ${code} <= ${said}`);
for (const { code, said } of unread) console.log(`not a unit: ${code} <= ${said}`);
for (const unit of former) if (!extentOf.has(unit.code)) console.log("named nowhere:", unit.province, unit.code, unit.name, unit.district);
