import { areaOf } from "./area-reference";
import { OMITTED, type Operand } from "./operand";
import { singleValue } from "./single-value";

/** Where in the spilled result a formula stands: rows and columns from its first cell. */
export interface SpillOffset {
  readonly row: number;
  readonly column: number;
}

/**
 * An argument as an operand. An area of one cell is a single value, as in our functions; of a larger one, `own` is the
 * cell that belongs to the place in the spill.
 *
 * @param text the argument, trimmed, with calls of ours already written plainly
 * @param offset undefined where a range cannot be worked through row by row
 * @returns undefined where it cannot be told what the argument is
 */
export function readOperand(text: string, offset: SpillOffset | undefined): Operand | undefined {
  if (text === "") return OMITTED;
  const area = areaOf(text);
  if (area !== undefined) {
    const one = area.rows === 1 && area.columns === 1;
    const at = one ? { row: 0, column: 0 } : offset;
    const inside = at !== undefined && at.row < area.rows && at.column < area.columns;
    return { kind: "area", area, own: inside ? area.cell(at.row, at.column) : undefined };
  }
  const number = numberOf(text);
  if (number !== undefined) return { kind: "number", value: number, text: number < 0 ? `(${text})` : text };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: "words", value: text.slice(1, -1).replace(/""/g, '"'), text };
  const single = singleValue(text);
  return single && { kind: "value", text: single.atom ? text : `(${text})` };
}

/** The number that a constant of an en-US formula writes: 45, 0.45, 29.87%, -3. */
function numberOf(text: string): number | undefined {
  const [, sign = "", digits = "", percent] = /^([-+]?)\s*(\d+(?:\.\d*)?|\.\d+)\s*(%?)$/.exec(text) ?? [];
  if (digits === "") return undefined;
  const value = Number(percent === "%" ? `${digits.replace(/\.$/, "")}e-2` : digits);
  return sign === "-" ? -value : value;
}
