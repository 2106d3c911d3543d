import { MOST_LETTERS, textLetters, textOfLetters } from "./text-letters";

/**
 * The same text as an object of its own. A text kept from a cell may be a slice that keeps a whole block alive; and texts that
 * are made one after the other lie together in memory, where comparing with them is cheaper. Very long ones stay.
 */
export function ownText(text: string): string {
  if (text.length > MOST_LETTERS) return text;
  for (let at = 0; at < text.length; at++) textLetters[at] = text.charCodeAt(at);
  return textOfLetters(text.length);
}
