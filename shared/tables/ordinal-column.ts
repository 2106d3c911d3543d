import { isBlank } from "./cell-text";
import { readOrdinal } from "./row-ordinal";
import type { SheetView } from "./sheet-view";

/** A column that looks like numbering in nearly all of its cells is it. */
const NEARLY_ALL = 0.9;
const MOSTLY = 0.8;

/**
 * The numbering column by what it holds, for headers that leave it blank: left of the
 * units, numbers that go up by one or begin anew at 1, group marks between them. Undefined when there is none.
 *
 * @param candidates Columns whose header says nothing; `rows` are sampled rows of the body.
 */
export function findOrdinalColumn(
  view: SheetView,
  candidates: readonly number[],
  rows: readonly number[],
): number | undefined {
  return candidates.find((column) => {
    let filled = 0;
    let ordinals = 0;
    let before = 0;
    let numbers = 0;
    let inOrder = 0;
    for (const row of rows) {
      const value = view.value(row, column);
      if (isBlank(value)) continue;
      filled++;
      const ordinal = readOrdinal(value);
      if (ordinal.kind === "mark" || ordinal.kind === "sub") ordinals++;
      if (ordinal.kind !== "number") continue;
      ordinals++;
      numbers++;
      if (ordinal.value === before + 1 || ordinal.value === 1) inOrder++;
      before = ordinal.value;
    }
    return numbers >= 2 && ordinals >= NEARLY_ALL * filled && inOrder >= MOSTLY * numbers;
  });
}
