import zlib from "node:zlib";
import { JSDOM } from "jsdom";

const parser = new (new JSDOM("").window.DOMParser)();
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The files in a .docx, by their paths, in their order; read without the library that has written them. */
export function unzipped(file: Uint8Array): [path: string, content: string][] {
  const zip = Buffer.from(file);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files: [string, string][] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, name, extra, comment] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + packed);
    const content = method === 0 ? bytes : zlib.inflateRawSync(bytes);
    if (zlib.crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error("damaged: a file of the document does not match its checksum");
    files.push([zip.subarray(at + 46, at + 46 + name).toString("utf8"), content.toString("utf8")]);
    at += 46 + name + extra + comment;
  }
  return files;
}

/** One file of a .docx; throws when it is not there or is not well-formed XML. */
export function partOf(file: Uint8Array, path: string): Document {
  const content = unzipped(file).find(([name]) => name === path)?.[1];
  if (content === undefined) throw new Error("the document has no " + path);
  const document = parser.parseFromString(content, "application/xml");
  const error = document.getElementsByTagName("parsererror")[0];
  if (error !== undefined) throw new Error(path + " is no XML: " + (error.textContent ?? ""));
  return document;
}

/** All elements of a name of Word's, "w:p" as "p". */
export function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS(WORD, name)];
}

/** The children of a name. */
export function children(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}

/** The attribute "w:val", or another, of the first element of a name. */
export function value(within: Element | undefined, name: string, attribute = "val"): string | undefined {
  const found = within && all(within, name)[0];
  return found?.getAttributeNS(WORD, attribute) ?? undefined;
}

/** The text of an element as it is read. */
export function textOf(element: Element | undefined): string {
  return element === undefined ? "" : all(element, "t").map((text) => text.textContent).join("");
}

/** The texts of the paragraphs within. */
export function linesOf(within: Document | Element): string[] {
  return all(within, "p").map(textOf);
}

/** The paragraph with a text, the first that contains it. */
export function paragraphWith(within: Document | Element, text: string): Element {
  const found = all(within, "p").find((paragraph) => textOf(paragraph).includes(text));
  if (found === undefined) throw new Error("no paragraph with: " + text);
  return found;
}

/** Rows of a table, each with its cells. */
export function cellsOf(table: Element): Element[][] {
  return children(table, "tr").map((row) => children(row, "tc"));
}
