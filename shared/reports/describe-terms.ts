import type { ColumnTerm } from "../ranking/ranking";
import { columnLetters } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { showCount } from "../texts/show-number";

/** How many addresses are listed before the rest is only counted. */
const MOST_LISTED = 20;

/** One side of a rate in words: cột C “Trực tuyến” cộng cột D “…”. */
export function describeTerms(terms: readonly ColumnTerm[], table: UnitTable): string {
  return terms
    .map(({ column, sign }, index) => {
      const header = table.columns.find((candidate) => candidate.column === column)?.header ?? "";
      const name = "cột " + columnLetters(column) + (header === "" ? "" : " “" + header + "”");
      if (index === 0) return (sign < 0 ? "trừ " : "") + name;
      return (sign < 0 ? " trừ " : " cộng ") + name;
    })
    .join("");
}

/** Addresses of cells, twenty at most, and how many there are besides. */
export function listedCells(cells: readonly string[]): string {
  const rest = cells.length - MOST_LISTED;
  return cells.slice(0, MOST_LISTED).join(", ") + (rest > 0 ? " và " + showCount(rest) + " ô khác" : "");
}
