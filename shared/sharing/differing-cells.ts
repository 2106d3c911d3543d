import { BAD_ROW } from "../formulas/plain/plain-texts";
import { isErrorText } from "../tables/error-text";
import { cellAddress, valueAt, type CellValue, type Grid } from "../tables/grid";
import { placeKey } from "./copied-cells";
import { isLoading } from "./loading-vocabulary";
import type { OriginalCell } from "./originals";
import { agree } from "./same-content";

/**
 * The cells (`placeKey`) that show another result since they hold plain formulas. Errors count for one another, whatever they are called;
 * a cell that showed no result before ("#NAME?" where Thước is not known) has none to be compared.
 *
 * @param before what the sheet showed with our formulas; `after` with the plain ones
 */
export function differingCells(cells: readonly OriginalCell[], before: Grid, after: Grid): string[] {
  return cells
    .filter(({ isLive, sheet, row, column }) => {
      if (!isLive || sheet !== before.sheet) return false;
      const [one, other] = [valueAt(before, row, column), valueAt(after, row, column)];
      if (isLoading(one) || one === UNKNOWN_NAME) return false;
      return !(agree(one, other) || (isFailure(one) && isFailure(other)));
    })
    .map(({ sheet, row, column }) => placeKey(sheet, cellAddress(row, column)));
}

/** What a cell shows whose function the host does not know. */
const UNKNOWN_NAME = "#NAME?";

/** How the text of a bad row in a column of results begins, as our functions and plain formulas write it. */
const BAD = BAD_ROW.slice(1, BAD_ROW.indexOf(" ") + 1);

function isFailure(value: CellValue): boolean {
  return isErrorText(value) || (typeof value === "string" && value.startsWith(BAD));
}
