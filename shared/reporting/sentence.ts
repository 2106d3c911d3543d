import type { Paragraph, Piece } from "./statement";

/** Words, figures, and what has been put together from them. */
export type Part = Piece | readonly Part[];

/** A sentence with figures in it: words that touch are joined, in NFC, with single spaces and no line break. */
export function sentence(words: TemplateStringsArray, ...parts: readonly Part[]): Piece[] {
  return joined(words.flatMap((word, index): Part[] => [word, parts[index] ?? ""]));
}

/** Parts one behind the other, as one text. */
export function joined(parts: Part): Piece[] {
  const pieces: Piece[] = [];
  let words: string[] = [];
  const endWords = (): void => {
    const text = tidy(words.join(""));
    if (text !== "") pieces.push(text);
    words = [];
  };
  for (const part of flat(parts)) {
    if (typeof part === "string") words.push(part);
    else {
      endWords();
      pieces.push(part);
    }
  }
  endWords();
  return pieces;
}

/** Parts with words between them: a list. */
export function listed(parts: readonly Part[], between: string): Part[] {
  return parts.flatMap((part, index): Part[] => (index === 0 ? [part] : [between, part]));
}

export function heading(key: string, text: string): Paragraph {
  return { key, kind: "heading", pieces: joined(text) };
}

export function body(key: string, parts: Part): Paragraph {
  return { key, kind: "body", pieces: joined(parts) };
}

export function item(key: string, parts: Part): Paragraph {
  return { key, kind: "item", pieces: joined(parts) };
}

function flat(part: Part): Piece[] {
  return Array.isArray(part) ? (part as readonly Part[]).flatMap(flat) : [part as Piece];
}

/** Names and reasons come from cells, where anything may stand. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ");
}
