import type { CellValue } from "../../../shared/tables/grid";
import { shownDay } from "../shown-day";
import { notSimulated } from "./wire";

/** The text that a cell shows. Of number formats only the plain ones and those of dates are played. */
export function shownText(value: CellValue, format: string): string {
  if (typeof value !== "number") return String(value);
  if (["General", "@", "0", "#,##0"].includes(format)) return String(value);
  if (/[dmy]/.test(format) && !/[0#]/.test(format)) return shownDay(value, format);
  const [, decimals, percent] = /^0(?:\.(0+))?(%)?$/.exec(format) ?? [];
  if (percent !== undefined) return `${(value * 100).toFixed(decimals?.length ?? 0)}%`;
  throw notSimulated(`the text of a number as ${format}`);
}
