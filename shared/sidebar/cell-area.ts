import type { Area } from "../tables/grid";

/** The one-cell area of an A1 address such as "C7", as `cellAddress` writes it. */
export function cellArea(address: string): Area {
  const [letters = ""] = /^[A-Z]+/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.slice(letters.length)) - 1, column, rows: 1, columns: 1 };
}
