// npm start: builds the workbench when needed, serves it on this computer and opens the browser.
import { spawn } from "node:child_process";
import path from "node:path";
import { build, isStale } from "./fresh-build.mjs";
import { serve } from "./serve.mjs";
import { root } from "./webpack.mjs";

const PORT = 4700;
const OPENERS = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] };

/** Opening the browser is a courtesy: where it cannot be done, the printed address is enough. */
function openBrowser(url) {
  const [command, ...rest] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...rest, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

if (isStale()) {
  console.log("Đang dựng bảng tính, khoảng nửa phút…");
  await build();
}
const { url } = await serve(path.join(root, "dist/workbench"), PORT);
console.log(`Thước đang chạy tại ${url} (nhấn Ctrl+C để dừng).`);
if (!process.argv.includes("--no-open")) openBrowser(url);
