// Writes docs/functions.md from the catalogue; with --check it only compares, and fails when the page is stale.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadCatalogue, loadModule } from "./load-catalogue.mjs";
import { referencePage } from "./reference-page.mjs";

const file = fileURLToPath(new URL("../docs/functions.md", import.meta.url));
const { describeDetail } = await loadModule("shared/texts/describe-failure.ts");
const page = referencePage(await loadCatalogue(), describeDetail);
if (!process.argv.includes("--check")) await writeFile(file, page);
else if ((await readFile(file, "utf8").catch(() => "")) !== page) {
  console.error("docs/functions.md đã cũ. Hãy chạy: npm run docs");
  process.exitCode = 1;
}
