import type { LetterForm } from "./letter";
import { ROOM } from "./letter-words";

/** "123/UBND-VP" with room for what is not known; numbers below 10 have a 0 before them (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function letterNumber({ number, symbol }: Pick<LetterForm, "number" | "symbol">): string {
  const typed = number.trim();
  const shown = typed === "" ? ROOM : /^\d$/.test(typed) ? "0" + typed : typed;
  return shown + "/" + (symbol.trim() === "" ? ROOM : symbol.trim());
}
