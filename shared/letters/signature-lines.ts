import type { LetterForm } from "./letter";

/**
 * The lines above the name of who signs, from top to bottom: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". A line of
 * which nothing is known is left out: "KT." alone says nothing. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, phần quyền hạn của
 * người ký; the three lines stand so in Công văn UBND huyện Vạn Ninh 6/2024.
 */
export function signatureLines({ form, of, collective = "", position }: LetterForm["signature"]): string[] {
  const lines = [
    form === "KT" ? prefixed("TM", collective) : "",
    form === "own" ? "" : prefixed(form, of),
    position.trim().toLocaleUpperCase("vi"),
  ];
  return lines.filter((line) => line !== "");
}

function prefixed(form: string, of: string): string {
  return of.trim() === "" ? "" : form + ". " + of.trim().toLocaleUpperCase("vi");
}
