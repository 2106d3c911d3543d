import { bodyInText } from "./body-name";
import type { LetterForm } from "./letter";

/** Stands in what is kept for what the letter is about: the next period has its own. No one types it. */
const ABOUT = "{about}";
const VERBS: Readonly<Record<LetterForm["kind"], string>> = { congVan: "thông báo", baoCao: "báo cáo" };

/** What an opening paragraph is made from. */
export interface OpeningFacts extends Pick<LetterForm, "kind" | "body"> {
  /** With its period: "kết quả tiếp nhận, giải quyết hồ sơ trực tuyến tháng 5/2024". */
  readonly about: string;
}

/**
 * What an opening says that the letter is about: its subject where that is results, as usual; else what is proposed as the
 * subject, for "thông báo đôn đốc" is no Vietnamese.
 */
export function openingAbout(subject: string, proposed: string): string {
  const bare = subject.normalize("NFC").replace(/\s+/g, " ").trim().replace(/^V\/v[:\s]+/i, "");
  return /^kết quả(\s|$)/iu.test(bare) ? "k" + bare.slice(1) : proposed;
}

/**
 * The opening paragraphs as they stand in their field and are printed. Where none has ever been typed (no line at all) it is
 * one that is proposed: "Ủy ban nhân dân xã Vĩnh Linh báo cáo kết quả … tháng 5/2024 như sau:", without the body while that
 * is blank. A single blank line says that the field was cleared on purpose, and stays.
 */
export function shownOpening(kept: readonly string[], facts: OpeningFacts): string[] {
  const { kind, body, about } = facts;
  if (kept.length > 0) return kept.map((line) => line.split(ABOUT).join(about));
  const sentence = `${bodyInText(body)} ${VERBS[kind]} ${about} như sau:`.trim().normalize("NFC");
  return [sentence.slice(0, 1).toLocaleUpperCase("vi") + sentence.slice(1)];
}

/**
 * What was typed into the field, as it is kept: what the letter is about follows the period, as long as its words stand
 * there. A field that was cleared is one blank line.
 */
export function openingToKeep(typed: readonly string[], { about }: Pick<OpeningFacts, "about">): string[] {
  if (typed.every((line) => line.trim() === "")) return [""];
  return typed.map((line) => (about === "" ? line : line.split(about).join(ABOUT)));
}
