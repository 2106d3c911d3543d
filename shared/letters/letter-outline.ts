import { paragraphText, type Paragraph } from "../reporting/statement";
import { bodyLines, bodyInText } from "./body-name";
import { withClosingMark } from "./closing-mark";
import type { Letter, LetterForm } from "./letter";
import { dateWords } from "./letter-date";
import { letterNumber } from "./letter-number";
import { KIND_NAMES, LETTER_WORDS, ROOM } from "./letter-words";
import { listedLines } from "./listed-lines";
import { numberedHeadings } from "./numbered-headings";
import { plainText } from "./plain-text";
import { signatureLines } from "./signature-lines";

/** The key of the paragraph that says what is asked of whom (`reporting/follow-up`), which ends a text. */
const ASKED = "followUp";

/** What stands on the paper, in its order, without its layout: what is pasted and what is shown in the pane. */
export interface LetterOutline {
  readonly parent: readonly string[];
  readonly body: readonly string[];
  /** "Số: 123/UBND-VP" */
  readonly number: string;
  /** Under the number: "V/v …"; "" for a báo cáo and where it is not said. */
  readonly about: string;
  /** "Vĩnh Linh, ngày 05 tháng 6 năm 2024" */
  readonly dated: string;
  /** "BÁO CÁO" and what it is about; none for a công văn. */
  readonly title: readonly string[];
  /** "Kính gửi: …", or the word and a line for each. */
  readonly to: readonly string[];
  readonly text: readonly OutlinedParagraph[];
  readonly copies: readonly string[];
  readonly signed: readonly string[];
  readonly signer: string;
  /** Under the title of an annex: "(Kèm theo …)". */
  readonly enclosed: string;
}

/** One paragraph between the address and the signature, as printed. */
export interface OutlinedParagraph {
  readonly kind: Paragraph["kind"];
  readonly text: string;
}

/**
 * What a letter says, line by line, as `write-letter` prints it.
 *
 * @param annexes how many go with it: its text has to point to them (NĐ 30/2020/NĐ-CP, Phụ lục I).
 */
export function letterOutline({ form, paragraphs }: Pick<Letter, "form" | "paragraphs">, annexes = 0): LetterOutline {
  const { kind, place, date, subject, recipients, copies, signature } = form;
  const about = plainText(subject.trim().replace(/^V\/v[:\s]+/i, ""));
  const isReport = kind === "baoCao";
  return {
    parent: bodyLines(form.parentBody).map(plainText),
    body: bodyLines(form.body).map(plainText),
    number: plainText(LETTER_WORDS.number + letterNumber(form)),
    about: isReport || about === "" ? "" : LETTER_WORDS.about + about,
    dated: plainText((place.trim() === "" ? ROOM + ROOM : place.trim()) + ", " + dateWords(date)),
    title: isReport ? [LETTER_WORDS.report, about.slice(0, 1).toLocaleUpperCase("vi") + about.slice(1)].filter((line) => line !== "") : [],
    to: addressed(listedLines(recipients).map(plainText), isReport),
    text: textOf(form, paragraphs, annexes),
    copies: listedLines(isReport && recipients.length === 0 ? copies.filter(isNamed) : copies).map((line) => "- " + plainText(line)),
    signed: signatureLines(signature).map(plainText),
    signer: plainText(signature.name.trim()),
    enclosed: enclosedWith(form),
  };
}

/** "Như trên" means those whom the document is addressed to; a báo cáo may be addressed to nobody. */
function isNamed(copy: string): boolean {
  return !/^[-–+•\s]*như trên[\s;,.]*$/iu.test(copy.normalize("NFC"));
}

function addressed(lines: readonly string[], isReport: boolean): string[] {
  const [first, ...others] = lines;
  if (first === undefined) return isReport ? [] : [LETTER_WORDS.to];
  return others.length === 0 ? [LETTER_WORDS.to + " " + first] : [LETTER_WORDS.to, ...lines.map((line) => "- " + line)];
}

function textOf({ opening, closing }: LetterForm, paragraphs: readonly Paragraph[], annexes: number): OutlinedParagraph[] {
  const typed = (lines: readonly string[]): OutlinedParagraph[] => lines.map((text) => ({ kind: "body", text }));
  const read = (some: readonly Paragraph[]): OutlinedParagraph[] =>
    some.map((paragraph) => ({ kind: paragraph.kind, text: paragraphText(paragraph) }));
  const asked = paragraphs.findIndex(({ key }) => key === ASKED);
  const end = asked === -1 ? paragraphs.length : asked;
  const words = [...typed(opening), ...read(paragraphs), ...typed(closing)];
  const pointed = annexes === 0 || words.some(({ text }) => /phụ lục/iu.test(text.normalize("NFC")));
  const all = [
    ...typed(opening),
    ...read(paragraphs.slice(0, end)),
    ...typed(pointed ? [] : [LETTER_WORDS.seeAnnex(annexes)]),
    ...read(paragraphs.slice(end)),
    ...typed(closing),
  ];
  return numberedHeadings(withClosingMark(all)).map(({ kind, text }) => ({
    kind,
    text: plainText(kind === "item" && !/^[-–+•]/.test(text) ? "- " + text : text),
  }));
}

function enclosedWith(form: LetterForm): string {
  const document = [KIND_NAMES[form.kind], "số", letterNumber(form), dateWords(form.date)].join(" ");
  return plainText(LETTER_WORDS.enclosed(document, form.body.trim() === "" ? ROOM + ROOM : bodyInText(form.body)));
}
