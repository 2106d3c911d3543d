import { MOST_COMPARED } from "./count-text";
import type { Equivalent } from "./equivalent";
import { ifAll, type Operand } from "./operand";
import { NO_ACTIVITY_WORD, quoted } from "./plain-texts";
import { rateFormula } from "./rate-formula";

/** TYLE_CHUNG: sum over sum. Each row is checked; a cell with text, even an empty one, makes the formula fail. */
export const pooledRateFormula: Equivalent = {
  takes: ["range", "range"],
  write: ([parts, wholes], bad) => {
    if (parts?.kind !== "area" || wholes?.kind !== "area") return isSingle(parts) && isSingle(wholes) ? rateFormula.write([parts, wholes], bad) : undefined;
    const [part, whole] = [parts.area, wholes.area];
    if (part.rows !== whole.rows || part.columns !== whole.columns) return undefined;
    const usable = [
      ...[part, whole].map(({ text }) => `COUNT(${text})+COUNTBLANK(${text})=ROWS(${text})*COLUMNS(${text})`),
      `SUMPRODUCT((${part.text}<0)+(${part.text}>${whole.text})+${fractional(part.text)}+${fractional(whole.text)})=0`,
      `SUM(${whole.text})<${MOST_COMPARED}`,
    ];
    const rate = `IF(SUM(${whole.text})=0,${quoted(NO_ACTIVITY_WORD)},SUM(${part.text})/SUM(${whole.text}))`;
    return ifAll(usable, rate, bad);
  },
};

function fractional(text: string): string {
  return `(${text}<>ROUND(${text},0))`;
}

/** Our function reads a single value as a range of one cell, but a missing range is refused. */
function isSingle(operand: Operand | undefined): operand is Operand {
  return operand !== undefined && operand.kind !== "area" && operand.kind !== "omitted";
}
