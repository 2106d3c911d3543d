import { afterWhiteSpace, isWhiteSpace } from "./white-space";

const DOT = 0x2e;
const COMMA = 0x2c;
const SPACE = 0x20;
const ZERO = 0x30;
const NONE = 0;
/** So many digits, and powers of ten up to 10^22, are exact doubles, so that their quotient is correctly rounded. */
const MOST_EXACT = 15;
const POWERS = Array.from({ length: 20 }, (_, power) => Number(`1e${power}`));

/**
 * The digits of a number with what groups them and parts off the decimals, found in one pass. An object serves any number
 * of texts, one after the other, since a column has a million.
 */
export class DigitGroups {
  /** Where the number ends, white space behind it included. */
  end = 0;
  /** Thousands are parted by dots. */
  dotGroups = false;
  private text = "";
  private mantissa = 0;
  private digits = 0;
  private decimals = 0;

  /** Reads the number that begins at a place of a text; false when none does, or one that is grouped as nobody writes it. */
  read(text: string, from: number): boolean {
    const first = from < text.length ? text.charCodeAt(from) : NONE;
    if (!isDigit(first)) return false;
    let at = from;
    let mantissa = 0;
    let digits = 0;
    let run = 0;
    let head = 0;
    let group = NONE;
    let last = NONE;
    let separators = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        mantissa = mantissa * 10 + (code - ZERO);
        digits++;
        run++;
        continue;
      }
      let separator = code;
      if (code !== DOT && code !== COMMA) {
        if (!isWhiteSpace(code)) break;
        const next = afterWhiteSpace(text, at);
        if (next === text.length || !isDigit(text.charCodeAt(next))) {
          at = next;
          break;
        }
        at = next - 1;
        separator = SPACE;
      }
      if (run === 0) return false;
      if (separators === 0) {
        head = run;
        group = separator;
      } else if (last !== group || run !== 3) return false;
      separators++;
      last = separator;
      run = 0;
    }
    if (run === 0) return false;
    this.text = text;
    this.end = at;
    this.mantissa = mantissa;
    this.digits = digits;
    return this.settle(first !== ZERO && head <= 3, run, group, last, separators);
  }

  /** The number that was read, correctly rounded, times 10^-`places`. It is not finite when it is too large. */
  size(places: number): number {
    const shift = this.decimals + places;
    const power = POWERS[shift];
    if (this.digits <= MOST_EXACT && power !== undefined) return this.mantissa / power;
    return Number(`${this.text.replace(/\D/g, "")}e-${shift}`);
  }

  /** Whether the last separator groups digits or parts off the decimals, and whether anybody writes it so. */
  private settle(mayGroup: boolean, run: number, group: number, last: number, separators: number): boolean {
    this.decimals = 0;
    this.dotGroups = false;
    if (separators === 0) return true;
    const one = separators === 1;
    // A single comma is Vietnamese, and parts off decimals.
    if (mayGroup && last === group && run === 3 && !(one && group === COMMA)) {
      this.dotGroups = group === DOT;
      return true;
    }
    this.decimals = run;
    if (one) return group !== SPACE;
    this.dotGroups = group === DOT;
    return mayGroup && last !== group && last !== SPACE;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code < ZERO + 10;
}
