import type { BodyLayout } from "./body-layout";
import { cellText, isBlank } from "./cell-text";
import type { SheetView } from "./sheet-view";
import { markedKey } from "./word-keys";

/** Whether at least two cells, and half of those that show something, repeat the header over them. */
export function repeatsHeader(view: SheetView, { band, labels }: Pick<BodyLayout, "band" | "labels">, row: number): boolean {
  let filled = 0;
  let same = 0;
  view.cells(row, band).forEach((value, at) => {
    if (isBlank(value)) return;
    filled++;
    if (labels[at]?.has(markedKey(cellText(value))) === true) same++;
  });
  return same >= 2 && same * 2 >= filled;
}
