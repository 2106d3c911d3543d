import type { Host } from "../../../application/workbook";

/** How a made file reaches the user: as a download, or opened as a new workbook where downloads may not arrive. */
export type WayOver = "download" | "open";

/** The way over that a host offers. */
export function wayOver(host: Host | undefined): WayOver {
  return host?.downloads === false && host.opensFiles ? "open" : "download";
}
