// npm run build: makes dist/excel, dist/appsscript and dist/workbench.
//   node tools/build.mjs [--base-url=https://…] [--only=excel|sheets|workbench] [--development]
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack from "webpack";
import { checkedBaseUrl } from "./excel/manifest.mjs";

const tools = path.dirname(fileURLToPath(import.meta.url));
const HOSTS = ["excel", "sheets", "workbench"];

function optionsOf(args) {
  const options = { hosts: HOSTS, env: {} };
  for (const arg of args) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/.exec(arg) ?? [];
    if (name === "base-url") options.env.baseUrl = checkedBaseUrl(value ?? "");
    else if (name === "development") options.env.development = true;
    else if (name === "only" && HOSTS.includes(value)) options.hosts = [value];
    else throw new Error(`Không hiểu “${arg}”. Dùng: --base-url=https://…, --only=${HOSTS.join("|")}, --development`);
  }
  return options;
}

async function build(host, env) {
  const file = path.join(tools, host, "webpack.mjs");
  if (!fs.existsSync(file)) throw new Error(`Thiếu tools/${host}/webpack.mjs.`);
  const { default: configure } = await import(pathToFileURL(file).href);
  const compiler = webpack(await configure(env));
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) =>
      compiler.close((closing) => ((error ?? closing) ? reject(error ?? closing) : resolve(result))),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
  if (stats.hasWarnings()) console.warn(stats.toString({ all: false, warnings: true }));
  const { startTime, endTime, compilation } = stats;
  console.log(
    `Đã dựng ${path.relative(process.cwd(), compilation.outputOptions.path)} trong ${endTime - startTime} ms.`,
  );
}

try {
  const { hosts, env } = optionsOf(process.argv.slice(2));
  for (const host of hosts) await build(host, env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
