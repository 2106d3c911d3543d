import fs from "node:fs";
import http from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** The file that a request path means inside `folder`, or undefined when it is not there or lies outside. */
export function fileOfRequest(folder, requestPath) {
  let decoded;
  try {
    decoded = decodeURIComponent(requestPath.split(/[?#]/)[0]);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const base = path.resolve(folder);
  const file = path.resolve(base, `.${decoded.endsWith("/") ? `${decoded}index.html` : decoded}`);
  if (!file.startsWith(base + path.sep)) return undefined;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(folder, request, response) {
  const file = ["GET", "HEAD"].includes(request.method) ? fileOfRequest(folder, request.url) : undefined;
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
    return response.end("404");
  }
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-cache", "x-content-type-options": "nosniff" });
  if (request.method === "HEAD") return response.end();
  return fs.createReadStream(file).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {string} folder what to serve; nothing outside it is reachable
 * @param {number} [port] wished port; the next free one is taken when it is in use; 0 takes any
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  for (let attempt = port; ; attempt += 1) {
    const server = http.createServer((request, response) => answer(folder, request, response));
    try {
      await listen(server, attempt);
    } catch (error) {
      if (error.code === "EADDRINUSE" && attempt < port + 100) continue;
      throw error;
    }
    const close = () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return { url: `http://127.0.0.1:${server.address().port}/`, close };
  }
}
