import { changeOf } from "./change-formula";
import type { Equivalent } from "./equivalent";
import { OMITTED, type Operand } from "./operand";
import { PHRASE, quoted } from "./plain-texts";

const MOST_DECIMALS = 6;

/**
 * CAU_TANGGIAM. Numbers become text by integers, so that the comma is a comma whatever the recipient's locale, and each
 * is rounded after the noise of binary arithmetic is rounded away. As many decimals as it takes for the change to show
 * are found by trying one after another.
 */
export const changePhraseFormula: Equivalent = {
  takes: ["cell", "cell", "cell"],
  write: ([now, before, places = OMITTED], bad) => {
    const from = placesOf(places);
    return from === undefined ? undefined : changeOf([now, before], bad, (first, second) => phrase(first, second, from));
  },
};

/** Only a constant: with decimals from a cell the formula would be twice as long. */
function placesOf(operand: Operand): number | undefined {
  if (operand.kind === "omitted" || (operand.kind === "words" && operand.value.trim() === "")) return 1;
  if (operand.kind !== "number" || !Number.isInteger(operand.value)) return undefined;
  return operand.value >= 0 && operand.value <= MOST_DECIMALS ? operand.value : undefined;
}

function phrase(now: string, before: string, from: number): string {
  let text = changed(now, before, MOST_DECIMALS);
  for (let places = MOST_DECIMALS - 1; places >= from; places--)
    text = `IF(${shows(now, before, places)},${changed(now, before, places)},${text})`;
  const unchanged = [quoted(PHRASE.unchanged), decimalText(percentDigits(now, from), from), quoted(PHRASE.end)].join("&");
  return `IF(${changeDigits(now, before, MOST_DECIMALS)}=0,${unchanged},${text})`;
}

function shows(now: string, before: string, places: number): string {
  return `AND(${changeDigits(now, before, places)}>0,${percentDigits(now, places)}<>${percentDigits(before, places)})`;
}

function changed(now: string, before: string, places: number): string {
  const rises = (rise: string, fall: string): string => `IF(${now}>${before},${quoted(rise)},${quoted(fall)})`;
  return [
    rises(PHRASE.rise, PHRASE.fall),
    decimalText(changeDigits(now, before, places), places),
    quoted(PHRASE.points),
    decimalText(percentDigits(before, places), places),
    rises(PHRASE.up, PHRASE.down),
    decimalText(percentDigits(now, places), places),
    quoted(PHRASE.end),
  ].join("&");
}

/** The share as a percentage with `places` decimals, times 10^places: an integer. 13 digits count, as in `domain/decimal`. */
function percentDigits(share: string, places: number): string {
  return `ROUND(ROUND(${share}*${10 ** (places + 2)},${11 - places}),0)`;
}

/** The size of the change in points with `places` decimals, times 10^places. 10 decimals count, as in `domain/points`. */
function changeDigits(now: string, before: string, places: number): string {
  return `ROUND(ROUND(ABS(${now}-${before})*${10 ** (places + 2)},${10 - places}),0)`;
}

/** An integer from 0 times 10^-places as Vietnamese write it: 338 at 1 is "33,8". */
function decimalText(digits: string, places: number): string {
  if (places === 0) return digits;
  return `INT(${digits}/${10 ** places})&","&RIGHT("${"0".repeat(places - 1)}"&${digits},${places})`;
}
