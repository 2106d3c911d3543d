/** What stands in the place of a stretch of a text. */
export interface Replacement {
  readonly start: number;
  /** Just behind the stretch. */
  readonly end: number;
  readonly text: string;
}

/** A text with some stretches of it replaced; they are in order and do not overlap. */
export function spliced(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: replacement } of replacements) {
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  return pieces.join("") + text.slice(done);
}
