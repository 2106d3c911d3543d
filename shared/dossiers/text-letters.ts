const LONGEST = 256;
const letters = new Uint16Array(LONGEST);
/** The first so many letters, one view for each length: as many views as texts would cost more than the texts. */
const views: (Uint16Array | undefined)[] = [];

/** Where texts are put together letter by letter, one at a time: UTF-16 codes. */
export const textLetters = letters;
export const MOST_LETTERS = LONGEST;

/** The text of the first `length` of `textLetters`. */
export function textOfLetters(length: number): string {
  const view = (views[length] ??= letters.subarray(0, length));
  return String.fromCharCode.apply(null, view as unknown as number[]);
}
