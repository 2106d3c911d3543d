import type { Band, SheetView } from "./sheet-view";
import { cellText } from "./cell-text";

/**
 * The labels over each column of a band, from top to bottom. A merged cell speaks for all the columns it covers.
 * A cell left blank to the right of a heading belongs to that heading when both have labels of their own below,
 * since many exports draw a wide heading without merging it. Without label rows every column has no label.
 */
export function headerLabels(view: SheetView, rows: readonly number[], band: Band): string[][] {
  const shown = rows.map((row) => {
    const labels: string[] = [];
    for (let column = band.first; column <= band.last; column++)
      labels.push(cellText(view.merged.shownAt(row, column)));
    return labels;
  });
  shown.forEach((labels, level) => {
    for (let at = 1; at < labels.length; at++) {
      const column = band.first + at;
      if (labels[at] !== "" || labels[at - 1] === "" || view.merged.at(rows[level] as number, column)) continue;
      if ((view.merged.at(rows[level] as number, column - 1)?.columns ?? 1) > 1) continue;
      const sameAbove = shown.slice(0, level).every((upper) => upper[at] === upper[at - 1]);
      if (sameAbove && hasOwnBelow(shown, level, at) && hasOwnBelow(shown, level, at - 1))
        labels[at] = labels[at - 1] ?? "";
    }
  });
  return Array.from({ length: band.last - band.first + 1 }, (_, at) => path(shown.map((labels) => labels[at] ?? "")));
}

function hasOwnBelow(shown: readonly string[][], level: number, at: number): boolean {
  return shown.slice(level + 1).some((labels) => labels[at] !== "" && labels[at] !== shown[level]?.[at]);
}

/** Blank levels and the repeats that a merge down several rows gives are left out. */
function path(labels: readonly string[]): string[] {
  return labels.filter(
    (label, level) =>
      label !== "" &&
      label !==
        labels
          .slice(0, level)
          .reverse()
          .find((l) => l !== ""),
  );
}
