import { isBlank } from "./cell-text";
import type { HeaderFinder } from "./find-headers";
import type { Band, SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps } from "./steps";

/**
 * Columns that belong together. A blank column parts two tables only when both sides have a header that names its own
 * numbering or units; so does a second "STT | Đơn vị" in one header.
 */
export function* columnBands(view: SheetView, headers: HeaderFinder): Steps<Band[]> {
  const bands: Band[] = [];
  for (const run of yield* filledRuns(view)) {
    const before = bands[bands.length - 1];
    const apart = before === undefined || ((yield* headers.namesUnits(run)) && (yield* headers.namesUnits(before)));
    if (apart) bands.push(run);
    else bands[bands.length - 1] = { first: before.first, last: run.last };
  }
  const split: Band[] = [];
  for (const band of bands) split.push(...(yield* splitAtNumbering(view, headers, band)));
  return split;
}

function* filledRuns(view: SheetView): Steps<Band[]> {
  const { area, values } = view.grid;
  let blank = Array.from({ length: area.columns }, (_, index) => index);
  yield* eachInSteps(values.length, (row) => {
    const cells = values[row] ?? [];
    if (blank.some((index) => !isBlank(cells[index] ?? "")))
      blank = blank.filter((index) => isBlank(cells[index] ?? ""));
  });
  const empty = new Set(blank);
  const runs: Band[] = [];
  for (let index = 0; index < area.columns; index++) {
    const column = area.column + index;
    if (empty.has(index)) continue;
    const before = runs[runs.length - 1];
    if (before !== undefined && before.last === column - 1)
      runs[runs.length - 1] = { first: before.first, last: column };
    else runs.push({ first: column, last: column });
  }
  return runs;
}

function* splitAtNumbering(view: SheetView, headers: HeaderFinder, band: Band): Steps<Band[]> {
  const top = (yield* headers.find(band))[0]?.first;
  if (top === undefined) return [band];
  const starts: number[] = [];
  for (let column = band.first; column < band.last; column++) {
    const numbered = headers.cells.read(view.value(top, column)) === "ordinal";
    if (numbered && headers.cells.read(view.value(top, column + 1)) === "unit") starts.push(column);
  }
  if (starts.length < 2) return [band];
  return starts.map((start, index) => ({
    first: index === 0 ? band.first : start,
    last: (starts[index + 1] ?? band.last + 1) - 1,
  }));
}
