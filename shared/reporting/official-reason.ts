/**
 * What the pane says of a doubt, as an official paper says it: it requests ("đề nghị") where the pane tells ("hãy"), and does not
 * speak of the program. Without the full stop at its end.
 */
export function officialReason(why: string): string {
  return why
    .trim()
    .replace(/ rồi đọc lại(?=[,;.])/gu, "")
    .replace(/(?<!\p{L})([Hh])ãy(?!\p{L})/gu, (_, first: string) => (first === "H" ? "Đề nghị" : "đề nghị"))
    .replace(/\.$/u, "");
}
