import type { FormulaScope } from "./formula-cells";

/**
 * The sheets in the order in which a look that may be bounded goes to them, each with whether it fits in what is left: the one
 * that goes first, then the others as they are given. A smaller one behind one that does not fit is still looked at.
 *
 * @param sizeOf how many cells the used part of a sheet has; asked only where the look is bounded
 * @param within without it all sheets fit
 */
export function sheetsWithin<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  sizeOf: (sheet: Sheet) => number,
  within: FormulaScope | undefined,
): (readonly [sheet: Sheet, fits: boolean])[] {
  if (within === undefined) return sheets.map((sheet) => [sheet, true]);
  let left = within.cells;
  const place = ({ name }: Sheet): number => (name === within.first ? 0 : 1);
  return [...sheets]
    .sort((one, other) => place(one) - place(other))
    .map((sheet) => {
      const size = sizeOf(sheet);
      const fits = size <= left;
      if (fits) left -= size;
      return [sheet, fits];
    });
}
