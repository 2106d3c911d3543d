import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Where Excel for Mac looks for add-ins under development. */
const MAC_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";
/** Where Excel for Windows looks for them: one value an add-in, the path of its manifest. */
const WINDOWS_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

const WEB = `Excel trên web: mở một sổ tính → thẻ Trang đầu → Phần bổ trợ → Phần bổ trợ khác → Phần bổ trợ của tôi →
Tải lên phần bổ trợ của tôi, rồi chọn tệp manifest.xml dưới đây.`;

function onWindows(manifest, id) {
  execFileSync("reg", ["add", WINDOWS_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"], { stdio: "ignore" });
  return `Đã ghi vào registry: ${WINDOWS_KEY}
Hãy đóng hết cửa sổ Excel, mở lại, rồi bấm Thước trên thẻ Trang đầu (hoặc Phần bổ trợ → Nhà phát triển).
Khi không dùng nữa: reg delete ${WINDOWS_KEY} /v ${id} /f`;
}

function onMac(manifest, id) {
  const folder = path.join(os.homedir(), MAC_FOLDER);
  fs.mkdirSync(folder, { recursive: true });
  const copy = path.join(folder, `${id}.manifest.xml`);
  fs.copyFileSync(manifest, copy);
  return `Đã chép manifest vào ${copy}
Hãy thoát Excel (⌘Q), mở lại, rồi chọn Thước ở Trang đầu → Phần bổ trợ. Khi không dùng nữa, hãy xóa tệp đó.`;
}

/**
 * Makes Excel on this computer find the manifest where that can be done; gives what to tell the user, in Vietnamese.
 * A refusal of the system is told, not thrown: Excel on the web works all the same.
 *
 * @param {string} manifest absolute path of manifest.xml
 * @param {string} platform as `process.platform`
 */
export function sideload(manifest, platform) {
  const id = /<Id>([^<]+)<\/Id>/.exec(fs.readFileSync(manifest, "utf8"))?.[1];
  if (!id) throw new Error(`${manifest}: không tìm thấy <Id>.`);
  const install = { win32: onWindows, darwin: onMac }[platform];
  const told = [];
  try {
    told.push(install ? install(manifest, id) : "Máy này không có Excel để bàn: hãy dùng Excel trên web.");
  } catch (error) {
    told.push(`Chưa cài được vào Excel trên máy này (${error.message}). Hãy dùng Excel trên web.`);
  }
  return [...told, WEB, `Tệp manifest: ${manifest}`].join("\n\n");
}
