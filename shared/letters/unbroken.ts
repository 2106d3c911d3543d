/**
 * A change with its arrow on one line, "▼ 0,44": on a line of its own the figure would be read as a rise. The space between
 * them becomes one that does not break.
 */
export function unbroken(shown: string): string {
  return shown.replace(/^([▲▼]) (?=\d)/, "$1\u00A0");
}
