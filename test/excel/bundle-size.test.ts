import zlib from "node:zlib";
import { builtParts, builtText } from "./built-files";

function gzippedKilobytes(name: string): number {
  return zlib.gzipSync(builtText(name), { level: 9 }).length / 1024;
}

/** The library that reads files, by a sentence of its own about files with a password. */
const readsFiles = (name: string): boolean => builtText(name).includes("Encrypted workbook missing");

/** What writes letters and the library below it, by a namespace that each .docx names. */
const writesLetters = (name: string): boolean => builtText(name).includes("2010/wordprocessingCanvas");

test("the script of the pane takes at most 37.5 KB on the way, its functions at most 32, each later part at most 34", () => {
  expect(gzippedKilobytes("taskpane.js")).toBeLessThanOrEqual(37.5);
  expect(gzippedKilobytes("functions.js")).toBeLessThanOrEqual(32);
  const parts = builtParts().filter((name) => !readsFiles(name) && !writesLetters(name));
  // The largest is what checks tables, 33 KB: its findings are also what reports say of doubtful units.
  for (const name of parts) expect(gzippedKilobytes(name)).toBeLessThanOrEqual(34);
});

test("reading files is a part of its own of at most 38 KB, fetched with the first file that is picked", () => {
  // Unzipping, XML and styles of a whole file format (33 KB measured): nobody who does not pick a file pays for it.
  const parts = builtParts().filter(readsFiles);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.reduce((sum, part) => sum + gzippedKilobytes(part), 0)).toBeLessThanOrEqual(38);
  expect(readsFiles("taskpane.js") || readsFiles("functions.js")).toBe(false);
});

test("writing letters is a part of its own of at most 71 KB, fetched with the first letter that is asked for", () => {
  // 64 KB measured, nearly all of it docx, whose classes cannot be taken apart: nobody who writes no letter pays for it.
  const parts = builtParts().filter(writesLetters);
  expect(parts).toHaveLength(1);
  expect(parts.reduce((sum, part) => sum + gzippedKilobytes(part), 0)).toBeLessThanOrEqual(71);
  expect(writesLetters("taskpane.js") || writesLetters("functions.js")).toBe(false);
});

test("nothing of Microsoft's library is in the bundles", () => {
  expect(builtText("taskpane.js") + builtText("functions.js")).not.toMatch(/OfficeExtension|ClientRequestContext/);
});

test("the bundles make no code from text and ask no one but the host", () => {
  const scripts = ["taskpane.js", "functions.js", ...builtParts()].map(builtText).join("\n");
  expect(scripts).not.toMatch(/\beval\(|new Function\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  const addresses = scripts.match(/https?:\/\/[^"'` ]+/g) ?? [];
  // Names of XML namespaces, which Preact, the reader of .xlsx and the writer of .docx files know; nobody goes there.
  const namespaces = /^http:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.oclc\.org|purl\.org|www\.wps\.cn)\//;
  // In the text of an error of docx about lists, which letters do not have.
  const told = /^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\/forum\/all\/does-word-support-more-than-9-list-levels\//;
  expect(addresses.filter((address) => !namespaces.test(address) && !told.test(address))).toEqual([]);
});
