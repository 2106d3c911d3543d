import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileOfRequest, serve } from "../../tools/workbench/serve.mjs";

const outer = fs.mkdtempSync(path.join(os.tmpdir(), "thuoc-serve-"));
const site = path.join(outer, "site");
fs.mkdirSync(site);
fs.writeFileSync(path.join(site, "index.html"), "<p>Thước</p>");
fs.writeFileSync(path.join(outer, "secret.txt"), "bí mật");

const OUTSIDE = ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..\\secret.txt", "/%00", "/%zz", "/none"];

test.each(OUTSIDE)("%s reaches nothing", (request) => {
  expect(fileOfRequest(site, request)).toBeUndefined();
});

test("files are served with their type, on loopback only, and a taken port gives way to the next", async () => {
  const first = await serve(site);
  const port = Number(new URL(first.url).port);
  const second = await serve(site, port);
  expect([new URL(first.url).hostname, Number(new URL(second.url).port) > port]).toEqual(["127.0.0.1", true]);
  const answer = await fetch(second.url);
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
    200,
    "text/html; charset=utf-8",
    "<p>Thước</p>",
  ]);
  expect((await fetch(`${first.url}secret.txt`)).status).toBe(404);
  await Promise.all([first.close(), second.close()]);
});
