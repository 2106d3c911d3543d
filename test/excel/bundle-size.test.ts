import zlib from "node:zlib";
import { builtParts, builtText } from "./built-files";

function gzippedKilobytes(name: string): number {
  return zlib.gzipSync(builtText(name), { level: 9 }).length / 1024;
}

/** What reads files and the library below it, by what only they know: the stream in a file with a password. */
const readsFiles = (name: string): boolean => builtText(name).includes("EncryptedPackage");

test("the script of the pane takes at most 36 KB on the way, its functions at most 31, each later part at most 30", () => {
  expect(gzippedKilobytes("taskpane.js")).toBeLessThanOrEqual(36);
  expect(gzippedKilobytes("functions.js")).toBeLessThanOrEqual(31);
  const parts = builtParts().filter((name) => !readsFiles(name));
  for (const name of parts) expect(gzippedKilobytes(name)).toBeLessThanOrEqual(30);
});

test("reading files is a part of its own of at most 38 KB, fetched with the first file that is picked", () => {
  // Unzipping, XML and styles of a whole file format (33 KB measured): nobody who does not pick a file pays for it.
  const parts = builtParts().filter(readsFiles);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.reduce((sum, part) => sum + gzippedKilobytes(part), 0)).toBeLessThanOrEqual(38);
  expect(readsFiles("taskpane.js") || readsFiles("functions.js")).toBe(false);
});

test("nothing of Microsoft's library is in the bundles", () => {
  expect(builtText("taskpane.js") + builtText("functions.js")).not.toMatch(/OfficeExtension|ClientRequestContext/);
});

test("the bundles make no code from text and ask no one but the host", () => {
  const scripts = ["taskpane.js", "functions.js", ...builtParts()].map(builtText).join("\n");
  expect(scripts).not.toMatch(/\beval\(|new Function\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  const addresses = scripts.match(/https?:\/\/[^"'` ]+/g) ?? [];
  // Names of XML namespaces, which Preact and the reader of .xlsx files compare with; nobody goes there.
  const namespaces = /^http:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|purl\.oclc\.org|www\.wps\.cn)\//;
  expect(addresses.filter((address) => !namespaces.test(address))).toEqual([]);
});
