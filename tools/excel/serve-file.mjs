import fs from "node:fs";
import path from "node:path";
import { fileOfRequest } from "../workbench/serve.mjs";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

function refuse(response, status, text) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}

/** The file of a request; a path that the system cannot look up (a name too long) is of no file either. */
function fileOf(folder, request) {
  try {
    return fileOfRequest(folder, request.url ?? "/");
  } catch {
    return undefined;
  }
}

/**
 * Answers a request with a file of a folder, never with one outside it, and never cached: the pane must be the
 * one that was built last. 404 when there is no such file, 500 when it cannot be read; no request makes it throw.
 * Excel on the web fetches functions.json from its own origin, hence the open CORS.
 *
 * @param {string} folder absolute path
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function serveFile(folder, request, response) {
  const file = fileOf(folder, request);
  const type = file && TYPES[path.extname(file)];
  if (!type) return refuse(response, 404, "Không có tệp này.");
  const stream = fs.createReadStream(file);
  stream.on("error", () => {
    if (response.headersSent) response.destroy();
    else refuse(response, 500, "Chưa đọc được tệp này.");
  });
  stream.on("open", () => {
    response.writeHead(200, {
      "Content-Type": type,
      "Cache-Control": "no-cache",
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
      ...(type === TYPES[".html"] ? { "Content-Security-Policy": CONTENT_SECURITY_POLICY } : {}),
    });
    stream.pipe(response);
  });
  response.on("close", () => stream.destroy());
}
