/** @jest-environment node */
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { CONTENT_SECURITY_POLICY } from "../../tools/excel/content-security-policy.mjs";
import { serveFile } from "../../tools/excel/serve-file.mjs";
import { sideload } from "../../tools/excel/sideload.mjs";

const ROOT = path.resolve(__dirname, "../..");

/** What a server of the folder answers to a path as it stands, which `fetch` would tidy up first. */
function ask(port: number, url: string): Promise<{ status?: number; headers: http.IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: "127.0.0.1", port, path: url, agent: false }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
      })
      .on("error", reject);
  });
}

describe("the development server", () => {
  let server: http.Server;
  const port = (): number => (server.address() as AddressInfo).port;

  beforeAll((done) => {
    const folder = path.join(ROOT, "addin-excel");
    server = http.createServer((request, response) => serveFile(folder, request, response));
    server.listen(0, "127.0.0.1", done);
  });
  afterAll((done) => void server.close(done));

  test.each([
    "/nothing.html",
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/..%5cpackage.json",
    "/taskpane.ts",
    "/assets",
    "/assets/",
    "/",
    "//",
    "//taskpane.html/..",
    "/%E0%A4",
    "/%00.html",
    "/" + "a".repeat(5000) + ".html",
  ])("does not serve %.40s, and goes on serving", async (url) => {
    expect((await ask(port(), url)).status).toBe(404);
    expect((await ask(port(), "/taskpane.html")).status).toBe(200);
  });

  test("serves the page never cached and with the policy that the guide gives for production", async () => {
    const { headers, text } = await ask(port(), "/taskpane.html?_host_Info=Excel");
    expect(text).toBe(fs.readFileSync(path.join(ROOT, "addin-excel/taskpane.html"), "utf8"));
    expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" });
    expect(headers["content-security-policy"]).toBe(CONTENT_SECURITY_POLICY);
    const guide = fs.readFileSync(path.join(ROOT, "docs/install-excel.md"), "utf8");
    expect(guide).toContain(`\nContent-Security-Policy: ${CONTENT_SECURITY_POLICY}\n`);
  });

  test("the policy names no source of scripts but the add-in and Office", () => {
    const scripts = CONTENT_SECURITY_POLICY.split("; ").find((directive) => directive.startsWith("script-src"));
    expect(scripts).toBe("script-src 'self' https://appsforoffice.microsoft.com");
  });

  test("a picture has no policy, which is for pages", async () => {
    const { headers } = await ask(port(), "/assets/icon-16.png");
    expect([headers["content-type"], headers["content-security-policy"]]).toEqual(["image/png", undefined]);
  });

  test("answers 500 for a file that is gone when it is opened, and goes on serving", async () => {
    const { createReadStream } = fs;
    const gone = jest.spyOn(fs, "createReadStream").mockImplementationOnce(() => createReadStream("nothing.html"));
    expect((await ask(port(), "/taskpane.html")).status).toBe(500);
    gone.mockRestore();
    expect((await ask(port(), "/taskpane.html")).status).toBe(200);
  });
});

test("where there is no Excel for the desktop, the user is told in Vietnamese how to use Excel on the web", () => {
  const manifest = path.join(ROOT, "manifest.xml");
  const told = sideload(manifest, "linux");
  expect(told).toContain("Excel trên web");
  expect(told).toContain(manifest);
});
