import path from "node:path";
import { serveFile } from "../../tools/excel/serve-file.mjs";
import { sideload } from "../../tools/excel/sideload.mjs";

const ROOT = path.resolve(__dirname, "../..");

/** The status that a request for a path is answered with when it is not served. */
function refusal(url: string): number | undefined {
  let status: number | undefined;
  const response = { writeHead: (code: number) => (status = code), end: () => undefined };
  serveFile(path.join(ROOT, "addin-excel"), { url }, response as unknown as Parameters<typeof serveFile>[2]);
  return status;
}

test.each([
  "/nothing.html",
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2fpackage.json",
  "/taskpane.ts",
  "/",
  "/%E0%A4",
])("%s is not served", (url) => {
  expect(refusal(url)).toBe(404);
});

test("where there is no Excel for the desktop, the user is told in Vietnamese how to use Excel on the web", () => {
  const manifest = path.join(ROOT, "manifest.xml");
  const told = sideload(manifest, "linux");
  expect(told).toContain("Excel trên web");
  expect(told).toContain(manifest);
});
