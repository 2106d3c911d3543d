// `npm run deploy:sheets`: pushes dist/appsscript to the Apps Script project named in .clasp.json.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const clasp = path.join(repository, "node_modules/@google/clasp/build/src/index.js");

const messages = {
  notBuilt: "Chưa có dist/appsscript. Hãy chạy: npm run build",
  noProject: [
    "Chưa biết đẩy lên dự án Apps Script nào (thiếu .clasp.json hoặc scriptId).",
    "1. Mở trang tính, vào Tiện ích mở rộng > Apps Script > Cài đặt dự án, chép “ID tập lệnh”.",
    '2. Tạo tệp .clasp.json ở thư mục gốc của kho mã: {"scriptId": "<ID tập lệnh>"}',
    "3. Chạy lại: npm run deploy:sheets",
  ].join("\n"),
  notLoggedIn: [
    "Chưa đăng nhập Google trên máy này.",
    "1. Bật API tại https://script.google.com/home/usersettings",
    "2. Chạy: npx clasp login",
    "3. Chạy lại: npm run deploy:sheets",
  ].join("\n"),
  refused: (output) => `clasp không đẩy được mã lên Apps Script:\n${output}`,
  done: "Đã đẩy mã lên Apps Script. Hãy tải lại trang tính rồi mở Tiện ích mở rộng > Thước > Mở thanh bên.",
};

function scriptIdOf(file) {
  try {
    const { scriptId } = JSON.parse(fs.readFileSync(file, "utf8"));
    return typeof scriptId === "string" && scriptId !== "" ? scriptId : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Pushes the built add-on. clasp runs inside dist/appsscript, so that whatever .clasp.json says of folders nothing
 * else of the repository can be pushed; the manifest there is replaced without asking.
 *
 * @param {{ root?: string, env?: Record<string, string | undefined> }} [options] where .clasp.json and dist are
 * @returns {{ pushed: boolean, message: string }} what to tell the person, with the next step
 */
export function deploy({ root = repository, env = process.env } = {}) {
  const dist = path.join(root, "dist/appsscript");
  if (!fs.existsSync(path.join(dist, "Core.js"))) return { pushed: false, message: messages.notBuilt };
  const scriptId = scriptIdOf(path.join(root, ".clasp.json"));
  if (scriptId === undefined) return { pushed: false, message: messages.noProject };
  fs.writeFileSync(path.join(dist, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "." }));
  const run = spawnSync(process.execPath, [clasp, "push", "--force"], { cwd: dist, env, encoding: "utf8" });
  const output = `${run.stdout}${run.stderr}`.trim();
  if (/No credentials|not logged in|invalid_grant/i.test(output))
    return { pushed: false, message: messages.notLoggedIn };
  if (run.status !== 0) return { pushed: false, message: messages.refused(output) };
  return { pushed: true, message: messages.done };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pushed, message } = deploy();
  (pushed ? console.log : console.error)(message);
  process.exitCode = pushed ? 0 : 1;
}
