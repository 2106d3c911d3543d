import type { IncomingMessage, ServerResponse } from "node:http";

export declare function serveFile(
  folder: string,
  request: Pick<IncomingMessage, "url">,
  response: ServerResponse,
): void;
