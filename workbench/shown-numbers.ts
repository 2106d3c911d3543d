import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { RunningUniver } from "./univer";

/** After Univer's number formats (10), which turn what they format into text. */
const AFTER_FORMATS = 5;
/** As many as Excel shows in a cell of the General format. */
const DIGITS = 10;

/**
 * Shows numbers without a number format with a decimal comma too: Univer's `setNumfmtLocal` leaves them alone, and
 * 29.87 beside 5.311 could be read as two thousand nine hundred eighty-seven.
 */
export function showDecimalCommas({ injector }: RunningUniver): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, _location, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || Number.isInteger(cell.v)) return next(cell);
      return next({ ...cell, v: String(Number(cell.v.toPrecision(DIGITS))).replace(".", ",") });
    },
  });
}
