/** Where the development manifest points to. */
export const DEVELOPMENT_BASE = "https://localhost:3000";

/**
 * A base address as the manifest needs it: https, no slash at the end.
 *
 * @param {string} text
 * @throws {Error} with a Vietnamese sentence for anything else
 */
export function checkedBaseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`“${text}” không phải là một địa chỉ web. Ví dụ đúng: --base-url=https://thuoc.example.gov.vn`);
  }
  if (url.protocol !== "https:")
    throw new Error(`Địa chỉ phải bắt đầu bằng https:// vì Excel không mở trang không mã hóa: ${text}`);
  // The address is written into XML attributes and into a JSON file as it stands.
  if (/[&'"<>]/.test(text)) throw new Error(`Địa chỉ không được có các dấu & ' " < >: ${text}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "")
    throw new Error(`Địa chỉ chỉ gồm tên miền và thư mục, không có ?, #, tên đăng nhập hay mật khẩu: ${url.origin}`);
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

function replaceAll(text, from, to) {
  if (!text.includes(from)) throw new Error(`manifest.xml: không tìm thấy “${from}” để thay.`);
  return text.split(from).join(to);
}

/**
 * The manifest for a base address and a version, made from the development manifest.
 *
 * @param {string} development text of manifest.xml
 * @param {string} baseUrl
 * @param {string} version of package.json, three parts
 * @throws {Error} when something that has to be replaced is not there
 */
export function manifestFor(development, baseUrl, version) {
  const base = checkedBaseUrl(baseUrl);
  const stamped = version.split(/[-+]/)[0] + ".0";
  const found = /<Version>([\d.]+)<\/Version>/.exec(development)?.[1];
  if (!found) throw new Error("manifest.xml: không tìm thấy <Version>.");
  let manifest = replaceAll(development, `<Version>${found}</Version>`, `<Version>${stamped}</Version>`);
  manifest = replaceAll(manifest, `?v=${found}`, `?v=${stamped}`);
  manifest = replaceAll(manifest, `<AppDomain>${DEVELOPMENT_BASE}<`, `<AppDomain>${new URL(base).origin}<`);
  return replaceAll(manifest, `"${DEVELOPMENT_BASE}/`, `"${base}/`);
}
