// Finds a Chromium for tests. Order: CHROMIUM_PATH, an installed browser, the one from npm (Linux x64 only).
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/**
 * The pages of one context are drawn by one process, where a script that comes again is compiled already, unless it was compiled
 * beside while it came: that is looked up nowhere.
 */
const SHARED_COMPILING = ["--renderer-process-limit=1", "--js-flags=--no-script-streaming"];

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-zygote",
  ...SHARED_COMPILING,
];

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const NONE_FOUND = [
  "Không tìm thấy trình duyệt để kiểm thử. Hãy cài Chrome, Chromium hoặc Edge,",
  "hoặc đặt biến môi trường CHROMIUM_PATH trỏ tới tệp chạy của trình duyệt.",
  "No browser to test with was found. Install Chrome, Chromium or Edge,",
  "or set CHROMIUM_PATH to the browser's executable.",
].join("\n");

function onSearchPath() {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter))
    for (const command of process.platform === "win32" ? [] : COMMANDS) {
      const file = path.join(folder, command);
      if (fs.existsSync(file)) return file;
    }
  return undefined;
}

/** The npm browser unpacks its own NSS libraries and fonts only when it believes it runs on AWS Lambda. */
async function fromNpm() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: npmChromium } = await import("@sparticuz/chromium");
  return { executablePath: await npmChromium.executablePath(), args: ARGUMENTS };
}

function* candidates() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return yield async () => ({ executablePath: given, args: ARGUMENTS });
  const found = onSearchPath();
  if (found) yield async () => ({ executablePath: found, args: ARGUMENTS });
  for (const channel of ["chrome", "msedge"]) yield async () => ({ channel, args: SHARED_COMPILING });
  if (process.platform === "linux" && process.arch === "x64") yield fromNpm;
}

/**
 * Starts a headless browser that several test processes can share.
 *
 * @returns {Promise<import("playwright-core").BrowserServer>}
 * @throws when no browser can be started; the message says in Vietnamese and English what to do
 */
export async function launchBrowser() {
  const reasons = [];
  for (const candidate of candidates())
    try {
      return await chromium.launchServer({ headless: true, ...(await candidate()) });
    } catch (error) {
      reasons.push(String(error.message ?? error).split("\n")[0]);
    }
  throw new Error([NONE_FOUND, ...reasons].join("\n"));
}
