import fs from "node:fs";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

/**
 * Answers a request with a file of a folder, never with one outside it, and never cached: the pane must be the
 * one that was built last. Excel on the web fetches functions.json from its own origin, hence the open CORS.
 *
 * @param {string} folder absolute path
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function serveFile(folder, request, response) {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const file = path.join(folder, path.normalize(pathname));
  const type = TYPES[path.extname(file)];
  if (!file.startsWith(folder + path.sep) || !type || !fs.existsSync(file)) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("Không có tệp này.");
    return;
  }
  response.writeHead(200, {
    "Content-Type": type,
    "Cache-Control": "no-cache",
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
  });
  fs.createReadStream(file).pipe(response);
}
