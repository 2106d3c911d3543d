import type { CellValue } from "../../../shared/tables/grid";
import { notSimulated } from "./wire";

/** The text that a cell shows. Of number formats only the plain ones and day/month/year are played. */
export function shownText(value: CellValue, format: string): string {
  if (typeof value !== "number") return String(value);
  const date = new Date((value - 25_569) * 86_400_000);
  const two = (part: number) => String(part).padStart(2, "0");
  const [day, month, year] = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), String(date.getUTCFullYear())];
  if (format === "dd/mm/yyyy") return `${day}/${month}/${year}`;
  if (format === "mm/yyyy") return `${month}/${year}`;
  if (["General", "@", "0", "#,##0"].includes(format)) return String(value);
  throw notSimulated(`the text of a number as ${format}`);
}
