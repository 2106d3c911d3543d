// Writes data/units/NN.json from data/units/source; with --check it only compares, and fails when a list is stale.
import { readFile, writeFile } from "node:fs/promises";
import { provinceLists } from "./province-lists.mjs";

const check = process.argv.includes("--check");
for (const [name, text] of Object.entries(await provinceLists())) {
  const file = new URL(`../../data/units/${name}`, import.meta.url);
  if (!check) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error(`data/units/${name} đã cũ. Hãy chạy: node tools/units/build-lists.mjs`);
    process.exitCode = 1;
  }
}
