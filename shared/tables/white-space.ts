const NO_BREAK_SPACE = 0xa0;

/** Whether the unit of UTF-16 is white space as `\s` and `trim` understand it. */
export function isWhiteSpace(code: number): boolean {
  if (code < NO_BREAK_SPACE) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === NO_BREAK_SPACE ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The first place from `at` on that is no white space; the length of the text when all is. */
export function afterWhiteSpace(text: string, at: number): number {
  let place = at;
  while (place < text.length && isWhiteSpace(text.charCodeAt(place))) place++;
  return place;
}
