import { isBlank } from "./cell-text";
import type { HeaderFinder } from "./find-headers";
import type { Band, SheetView } from "./sheet-view";

/**
 * Columns that belong together. A blank column parts two tables only when both sides have a header that names its own
 * numbering or units; so does a second "STT | Đơn vị" in one header.
 */
export function columnBands(view: SheetView, headers: HeaderFinder): Band[] {
  const bands: Band[] = [];
  for (const run of filledRuns(view)) {
    const before = bands[bands.length - 1];
    const apart = before === undefined || (headers.namesUnits(run) && headers.namesUnits(before));
    if (apart) bands.push(run);
    else bands[bands.length - 1] = { first: before.first, last: run.last };
  }
  return bands.flatMap((band) => splitAtNumbering(view, headers, band));
}

function filledRuns(view: SheetView): Band[] {
  const { area, values } = view.grid;
  const filled = new Array<boolean>(area.columns).fill(false);
  for (const cells of values)
    cells.forEach((value, index) => {
      if (filled[index] !== true && !isBlank(value)) filled[index] = true;
    });
  const runs: Band[] = [];
  filled.forEach((shows, index) => {
    const column = area.column + index;
    if (!shows) return;
    const before = runs[runs.length - 1];
    if (before !== undefined && before.last === column - 1)
      runs[runs.length - 1] = { first: before.first, last: column };
    else runs.push({ first: column, last: column });
  });
  return runs;
}

function splitAtNumbering(view: SheetView, headers: HeaderFinder, band: Band): Band[] {
  const top = headers.find(band)[0]?.first;
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
