import zlib from "node:zlib";
import { builtText } from "./built-files";

function gzippedKilobytes(name: string): number {
  return zlib.gzipSync(builtText(name), { level: 9 }).length / 1024;
}

test("the script of the pane takes at most 45 KB on the way, its functions at most 20", () => {
  expect(gzippedKilobytes("taskpane.js")).toBeLessThanOrEqual(45);
  expect(gzippedKilobytes("functions.js")).toBeLessThanOrEqual(20);
});

test("nothing of Microsoft's library is in the bundles", () => {
  expect(builtText("taskpane.js") + builtText("functions.js")).not.toMatch(/OfficeExtension|ClientRequestContext/);
});

test("the bundles make no code from text and ask no one but the host", () => {
  const scripts = builtText("taskpane.js") + builtText("functions.js");
  expect(scripts).not.toMatch(/\beval\(|new Function\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  const addresses = scripts.match(/https?:\/\/[^"'` ]+/g) ?? [];
  // Names of XML namespaces, which Preact compares with; nobody goes there.
  expect(addresses.filter((address) => !address.startsWith("http://www.w3.org/"))).toEqual([]);
});
