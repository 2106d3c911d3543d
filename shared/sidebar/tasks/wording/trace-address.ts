import type { Trace } from "../../../reporting/statement";
import { areaAddress } from "../../../tables/grid";

/** More areas than this are not spelled out. */
const MOST = 2;

/** The cells of a figure as they are written: "D6", "C6:C24, D6:D24…"; "" for a figure that stands in no cell. */
export function traceAddress({ cells }: Trace): string {
  return cells.slice(0, MOST).map(areaAddress).join(", ") + (cells.length > MOST ? "…" : "");
}
