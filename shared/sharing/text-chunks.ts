/** A cell takes 32,767 signs. */
const LONGEST = 30_000;
/** Stands before every piece but the first, so that no host takes one for a formula or a number. */
const CONTINUED = "~";

/** A text in pieces that fit into cells; no sign is cut in two. */
export function textChunks(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  do {
    let end = Math.min(start + LONGEST, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    chunks.push((start === 0 ? "" : CONTINUED) + text.slice(start, end));
    start = end;
  } while (start < text.length);
  return chunks;
}

/** The text that was cut by `textChunks`; blank cells behind it are passed over. */
export function joinedChunks(chunks: readonly string[]): string {
  return chunks.map((chunk, at) => (at > 0 && chunk.startsWith(CONTINUED) ? chunk.slice(CONTINUED.length) : chunk)).join("");
}
