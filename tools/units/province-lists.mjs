import { readFile } from "node:fs/promises";
import { loadModule } from "../load-catalogue.mjs";
import { readCsv } from "./read-csv.mjs";

const source = (name) => new URL(`../../data/units/source/${name}.csv`, import.meta.url);

/**
 * Slips of the lists as published: a capital is missing, a type stands twice. Put right here, so that the sources stay
 * as they were.
 */
const SLIPS = {
  "xã Bắc Sơn": "Xã Bắc Sơn",
  "Xã Đại áng": "Xã Đại Áng",
  "Xã Pa ủ": "Xã Pa Ủ",
  "Xã Nậm ét": "Xã Nậm Ét",
  "Xã Mường é": "Xã Mường É",
  "Xã é Tòng": "Xã É Tòng",
  "Xã Đồng ý": "Xã Đồng Ý",
  "Xã Ya ly": "Xã Ya Ly",
  "Phường Phường Đúc": "Phường Đúc",
};

/**
 * The text of data/units/NN.json for each province, made from the three lists in data/units/source: one line a unit,
 * names in the older tone position. A former unit without a line in merges.csv gets an empty `into`: where it went
 * is not known with certainty.
 *
 * @returns {Promise<Record<string, string>>} by file name
 */
export async function provinceLists() {
  const { olderTonePosition } = await loadModule("shared/tables/unit-name.ts");
  const [current, former, merges] = await Promise.all(
    ["current", "former", "merges"].map(async (name) => readCsv(await readFile(source(name), "utf8"))),
  );
  const spelt = (name) => olderTonePosition(SLIPS[name] ?? name);
  const nameOf = new Map(current.map(({ code, name }) => [code, spelt(name)]));
  const into = groupedBy(merges, (merge) => merge.former);
  return Object.fromEntries(
    [...new Map(current.map(({ province, province_name }) => [province, province_name]))].map(([code, name]) => [
      `${code}.json`,
      listText({
        code,
        name: spelt(name),
        units: current.filter(({ province }) => province === code).map((unit) => ({ code: unit.code, name: spelt(unit.name) })),
        former: former.filter(({ province }) => province === code).map((unit) => ({
          name: spelt(unit.name),
          district: spelt(unit.district),
          province: spelt(unit.former_province),
          into: (into.get(unit.code) ?? []).map((merge) => ({ unit: nameOf.get(merge.new), whole: merge.extent === "whole" })),
        })),
      }),
    ]),
  );
}

function groupedBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function listText({ code, name, units, former }) {
  const lines = (rows) => rows.map((row) => JSON.stringify(row)).join(",\n");
  return `{"code":${JSON.stringify(code)},"name":${JSON.stringify(name)},"units":[\n${lines(units)}\n],"former":[\n${lines(former)}\n]}\n`;
}
