import zlib from "node:zlib";
import { builtParts, builtText } from "./built-files";

function gzippedKilobytes(name: string): number {
  return zlib.gzipSync(builtText(name), { level: 9 }).length / 1024;
}

test("the script of the pane takes at most 35 KB on the way, its functions and each later part at most 20", () => {
  expect(gzippedKilobytes("taskpane.js")).toBeLessThanOrEqual(35);
  for (const name of ["functions.js", ...builtParts()]) expect(gzippedKilobytes(name)).toBeLessThanOrEqual(20);
});

test("nothing of Microsoft's library is in the bundles", () => {
  expect(builtText("taskpane.js") + builtText("functions.js")).not.toMatch(/OfficeExtension|ClientRequestContext/);
});

test("the bundles make no code from text and ask no one but the host", () => {
  const scripts = ["taskpane.js", "functions.js", ...builtParts()].map(builtText).join("\n");
  expect(scripts).not.toMatch(/\beval\(|new Function\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  const addresses = scripts.match(/https?:\/\/[^"'` ]+/g) ?? [];
  // Names of XML namespaces, which Preact compares with; nobody goes there.
  expect(addresses.filter((address) => !address.startsWith("http://www.w3.org/"))).toEqual([]);
});
