/** What a file is by its contents. */
export type FileKind = "zip" | "encrypted" | "oldFormat" | "html" | "text" | "unknown";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A compound file ([MS-CFB] 2.2): binary .xls, or the envelope of an .xlsx with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in that envelope ([MS-OFFCRYPTO] 2.3.4.4), as its name stands in the directory, in UTF-16. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

const HTML = /^(<\?xml[^]*?)?<(!doctype html|html|head|meta|style|body|div|table|!--)/i;
/** Single-file web pages and the XML of Excel 2003: Excel reads them, and saves them as .xlsx. */
const OLD_TEXT = /^MIME-Version:|^<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/i;

/** What a file is. `text`: its text, where it is one. */
export function kindOfFile(bytes: Uint8Array, text: string | undefined): FileKind {
  if (startsWith(bytes, ZIP, 0)) return "zip";
  if (startsWith(bytes, COMPOUND, 0)) return holds(bytes, ENCRYPTED_STREAM) ? "encrypted" : "oldFormat";
  if (text === undefined) return "unknown";
  const start = text.slice(0, 4096).trimStart();
  if (HTML.test(start)) return "html";
  if (OLD_TEXT.test(start)) return "oldFormat";
  return start.startsWith("<?xml") ? "unknown" : "text";
}

function startsWith(bytes: Uint8Array, signature: readonly number[], from: number): boolean {
  return signature.every((byte, at) => bytes[from + at] === byte);
}

function holds(bytes: Uint8Array, signature: readonly number[]): boolean {
  const [first = 0] = signature;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, signature, at)) return true;
  return false;
}
