import { decimalOf } from "../../domain/decimal";
import { missing, type Operand } from "./operand";
import { NO_ACTIVITY_WORD, quoted } from "./plain-texts";

/** A rate in a plain formula. Each condition is undefined where it cannot arise. */
export interface ShareText {
  /** What must hold for the argument to be a rate, "Không phát sinh" or missing. */
  readonly usable: string | undefined;
  readonly noActivity: string | undefined;
  readonly missing: string | undefined;
  /** The share 0..1, where it is none of the above. */
  readonly value: string;
}

/**
 * The rate of an argument, by the rules of our functions: up to 1 a fraction, above 1 and up to 100 a percentage (13
 * digits count, so that 1.0000000000000002 is 1), "Không phát sinh", or missing. A cell with any other text fails.
 *
 * @returns undefined for a constant that is no rate, or a text that would have to be read.
 */
export function shareText(operand: Operand): ShareText | undefined {
  if (operand.kind === "number") return constantShare(operand.value);
  if (operand.kind === "words" && shareInWords(operand.value) !== undefined)
    return constantShare(shareInWords(operand.value));
  if (operand.kind === "words" && !/^([-–]?|không phát sinh)$/iu.test(operand.value)) return undefined;
  if (operand.kind === "value" && operand.rate !== undefined) {
    const { usable, part, whole } = operand.rate;
    return { usable: `AND(${usable.join(",")})`, noActivity: `${whole}=0`, missing: undefined, value: `${part}/${whole}` };
  }
  const text = operand.kind === "area" ? operand.own : operand.text;
  if (text === undefined) return undefined;
  const noActivity = `${text}=${quoted(NO_ACTIVITY_WORD)}`;
  return {
    usable: `IF(ISNUMBER(${text}),AND(${text}>=0,ROUND(${text},10)<=100),OR(${noActivity},${missing(text)}))`,
    noActivity,
    // Of what is usable and has activity; x="" would not do, since Univer takes 0 for "".
    missing: `NOT(ISNUMBER(${text}))`,
    value: fractionOf(text),
  };
}

/** A number that is a fraction up to 1 and a percentage above it, as a fraction. */
export function fractionOf(text: string): string {
  return `${text}/IF(ROUND(${text},12)>1,100,1)`;
}

/**
 * The share that a text constant writes: plain Vietnamese ("45%", "29,87%", "45", "0,45"), where no other reading exists.
 * Undefined for all else: our functions may still read it.
 */
export function shareInWords(words: string): number | undefined {
  const [, whole, decimals = "", percent] = /^(\d+)(?:,(\d+))?(%?)$/.exec(words.trim()) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole}.${decimals}0`);
  if (percent === "") return value;
  return value <= 100 ? Number(`${whole}.${decimals}0e-2`) : undefined;
}

/** A share 0..1 as a formula writes it exactly: 0.2987 is 29.87%. */
export function percentText(share: number): string {
  const { digits, places } = decimalOf(share);
  const text = String(digits).padStart(places + 1, "0");
  const [whole, decimals] = places === 0 ? [text + "00", ""] : movedTwice(text, places);
  return whole.replace(/^0+(?=\d)/, "") + (decimals === "" ? "" : "." + decimals) + "%";
}

function movedTwice(text: string, places: number): [string, string] {
  const padded = text + "00";
  return [padded.slice(0, padded.length - places), padded.slice(-places).replace(/0+$/, "")];
}

function constantShare(value: number | undefined): ShareText | undefined {
  if (value === undefined || value < 0 || value > 100) return undefined;
  const { digits, places } = decimalOf(value);
  const share = value > 1 ? digits / 10 ** (places + 2) : digits / 10 ** places;
  return { usable: undefined, noActivity: undefined, missing: undefined, value: percentText(share) };
}
