/** What is said of one indicator. */
export interface IndicatorNote {
  readonly indicator: string;
  readonly text: string;
}

/**
 * The notes of several indicators, what is the same of some said once: with their names in front, unless it holds for all.
 *
 * @param notes of each indicator, in order.
 * @param names of all indicators of the annex.
 */
export function sharedNotes(notes: readonly IndicatorNote[], names: readonly string[]): string[] {
  const speakers = new Map<string, string[]>();
  for (const { indicator, text } of notes) speakers.set(text, [...(speakers.get(text) ?? []), indicator]);
  return [...speakers].map(([text, of]) => {
    if (of.length === names.length) return text;
    return of.map((name) => "“" + name + "”").join(", ") + ": " + text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);
  });
}
