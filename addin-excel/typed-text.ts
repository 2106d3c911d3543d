import { looksLikeFormula } from "../shared/reports/report-sheet";
import type { CellValue } from "../shared/tables/grid";

const MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Whether Excel would take a text for something else when it is written like typing: a formula, a number
 * ("5.311", "(1)" is -1), a date ("01/2024"), a truth value, an error, or an apostrophe that vanishes.
 * Rather once too often: a guarded text is still the same text.
 */
export function excelWouldConvert(text: string): boolean {
  if (text === "") return false;
  return (
    looksLikeFormula(text) ||
    /^[\s\u00A0]*([\d.,'(#%$€£¥₫]|true$|false$)/i.test(text) ||
    (MONTHS.test(text) && /\d/.test(text))
  );
}

/** A text that begins with "=" behind apostrophes, told as one would type it. */
const QUOTED_FORMULA = /^'+=/;

/**
 * What to hand to `range.formulas` so that the cell holds `content`: a string that starts with "=" is a formula,
 * any other text stays text by an apostrophe in front, which Excel swallows, unless the cell is text ("@") already.
 * "'=…" is the text "=…" already as one types it.
 */
export function typed(content: CellValue, format: string): CellValue {
  if (typeof content !== "string" || format === "@" || content.startsWith("=")) return content;
  return !QUOTED_FORMULA.test(content) && excelWouldConvert(content) ? `'${content}` : content;
}

/**
 * What a cell holds, as one would type it: its formula, or its value. A text that only an apostrophe keeps from
 * being a formula is told with the apostrophe, for `range.formulas` tells it without (OfficeDev/office-js#6687).
 */
export function contentOf(formula: CellValue, value: CellValue, format: string): CellValue {
  const isText = typeof formula === "string" && formula === value && format !== "@";
  return isText && /^'*=/.test(formula) ? `'${formula}` : formula;
}
