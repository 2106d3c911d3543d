import { targetFromNumber, type Target } from "../../domain/target";
import type { Operand } from "./operand";
import { fractionOf, shareInWords } from "./share-text";

/** A target in a plain formula: an exact one of a constant, or a cell with what must hold for it. */
export type TargetText =
  | { readonly kind: "constant"; readonly target: Target }
  | { readonly kind: "cell"; readonly usable: readonly string[]; readonly value: string };

/**
 * The target of an argument; missing fails, as it does in our functions.
 *
 * @param places how many decimals a target in a cell may have as a share 0..1. Our functions cut a longer one off; the
 *   formula fails instead of judging by another target.
 * @returns undefined for a constant that is no target, or a text that would have to be read.
 */
export function targetText(operand: Operand | undefined, places: number): TargetText | undefined {
  if (operand === undefined || operand.kind === "omitted") return undefined;
  if (operand.kind === "number" || operand.kind === "words") {
    const value = operand.kind === "number" ? operand.value : shareInWords(operand.value);
    if (value === undefined || !(value >= 0 && value <= 100)) return undefined;
    return { kind: "constant", target: targetFromNumber(value) };
  }
  const text = operand.kind === "area" ? operand.own : operand.text;
  if (text === undefined) return undefined;
  const value = fractionOf(text);
  return {
    kind: "cell",
    usable: [
      `ISNUMBER(${text})`,
      `${text}>=0`,
      `ROUND(${text},10)<=100`,
      `ABS(${value}-ROUND(${value},${places}))<=${value}/10^14`,
    ],
    value,
  };
}
