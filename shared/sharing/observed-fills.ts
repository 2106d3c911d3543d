import type { CellPlace } from "../formulas/spill-anchor";
import { isErrorText } from "../tables/error-text";
import { cellAddress } from "../tables/grid";
import { placeKey } from "./copied-cells";
import type { InPlacePlan } from "./in-place-plan";
import { contentAt, isFormulaContent, type OpenFormula, type OpenSheet } from "./open-sheet";
import type { OriginalCell } from "./originals";
import type { SheetContents } from "./plan-taking-back";
import { sameContent } from "./same-content";

/** What the cells of a sheet tell once its formulas of ours are gone. */
export interface ObservedFills {
  /** The formulas (`placeKey`) that had filled other cells than was planned, with those. */
  readonly filled: ReadonlyMap<string, readonly CellPlace[]>;
  /** Whether somebody has changed a cell meanwhile. */
  readonly changed: boolean;
}

/**
 * Which cells went blank with the formulas of ours that had filled them: hosts do not say how far a result reaches, and what is only
 * a part of a formula does not tell by its text.
 *
 * @param now what stands on the sheet, in the area of `sheet.seen`
 */
export function observedFills(sheet: OpenSheet, { cells }: Pick<InPlacePlan, "cells">, now: SheetContents): ObservedFills {
  const { name, seen, formulas } = sheet;
  const standing = new Set(formulas.map((each) => keyOf(each)));
  const own = cells.filter((cell) => cell.sheet === name);
  const planned = new Map(own.filter((cell) => cell.anchor !== undefined && !standing.has(keyOf(cell))).map((cell) => [keyOf(cell), cell]));
  const ours = new Set(own.map((cell) => keyOf(cell)));
  const extra = new Map<string, CellPlace[]>();
  const kept = new Set<OriginalCell>();
  let changed = false;
  seen?.contents.forEach((line, at) =>
    line.forEach((before, index) => {
      const place = { row: seen.area.row + at, column: seen.area.column + index };
      const [after, fill] = [contentAt(now, place), planned.get(keyOf(place))];
      if (fill !== undefined && before !== "" && after !== "") kept.add(fill);
      if (ours.has(keyOf(place)) || sameContent(before, after)) return;
      const anchor = after === "" && !isFormulaContent(before) ? nearestAbove(place, formulas) : undefined;
      if (anchor === undefined) changed = true;
      else {
        const others = extra.get(keyOf(anchor));
        if (others === undefined) extra.set(keyOf(anchor), [place]);
        else others.push(place);
      }
    }),
  );
  const wrong = new Set([...extra.keys(), ...[...kept].flatMap(({ anchor }) => (anchor === undefined ? [] : [keyOf(anchor)]))]);
  const filled = new Map<string, CellPlace[]>();
  for (const formula of formulas) {
    if (!wrong.has(keyOf(formula))) continue;
    const mine = [...planned.values()].filter(({ anchor }) => anchor !== undefined && keyOf(anchor) === keyOf(formula));
    const isAsPlanned = !mine.some((cell) => kept.has(cell));
    const right = mine.filter((cell) => isAsPlanned || (!kept.has(cell) && cell.value !== ""));
    filled.set(placeKey(name, cellAddress(formula.row, formula.column)), [
      ...right.map(({ row, column }) => ({ row, column })),
      ...(extra.get(keyOf(formula)) ?? []),
    ]);
  }
  return { filled, changed };
}

/** The formula that may have filled a cell: the next above it in its column, else the next to its left that does not stand below it. */
function nearestAbove({ row, column }: CellPlace, formulas: readonly OpenFormula[]): OpenFormula | undefined {
  let nearest: OpenFormula | undefined;
  for (const formula of formulas) {
    if (formula.row > row || formula.column > column || isErrorText(formula.value)) continue;
    const isNearer = nearest === undefined || formula.column > nearest.column || (formula.column === nearest.column && formula.row > nearest.row);
    if (isNearer) nearest = formula;
  }
  return nearest;
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
