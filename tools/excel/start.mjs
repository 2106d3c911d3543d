// npm run start:excel: builds dist/excel for https://localhost:3000, serves it there and tells Excel on this computer.
import { spawnSync } from "node:child_process";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DEVELOPMENT_BASE } from "./manifest.mjs";
import { serveFile } from "./serve-file.mjs";
import { sideload } from "./sideload.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = path.join(root, "dist/excel");
const PORT = Number(new URL(DEVELOPMENT_BASE).port);

/** Certificates of office-addin-dev-certs; making the browser trust them may ask for the user's password. */
async function certificates() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new Error(`Chưa tạo được chứng chỉ https cho localhost: ${error.message}
Hãy chạy: npx office-addin-dev-certs install`);
  }
}

try {
  // Always: dist/excel may be old, or made for the address of an agency.
  console.log("Đang dựng phần bổ trợ…");
  const build = [path.join(root, "tools/build.mjs"), "--only=excel", `--base-url=${DEVELOPMENT_BASE}`];
  if (spawnSync(process.execPath, build, { stdio: "inherit" }).status !== 0)
    throw new Error("Chưa dựng được phần bổ trợ.");
  const server = https.createServer(await certificates(), (request, response) => serveFile(folder, request, response));
  server.on("error", (error) => {
    console.error(error.code === "EADDRINUSE" ? `Cổng ${PORT} đang có chương trình khác dùng.` : error.message);
    process.exitCode = 1;
  });
  server.listen(PORT, "localhost", () => {
    console.log(`Thước đang chạy tại ${DEVELOPMENT_BASE} (nhấn Ctrl+C để dừng).\n`);
    console.log(sideload(path.join(folder, "manifest.xml"), process.platform));
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
