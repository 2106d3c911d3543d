import type { KeptLetter } from "./kept-letter";
import type { MissingLetterPart } from "../texts/letter-facts";
import type { LetterForm } from "./letter";

/** What is of one letter only. */
export type LetterDetails = Pick<LetterForm, "number" | "date" | "subject">;


/** The form of a letter of the kind that is chosen, tidied: no blank lines, no spaces at ends, NFC. */
export function letterForm(kept: KeptLetter, details: LetterDetails): LetterForm {
  const { kind, parentBody, body, place, signature } = kept;
  const { symbol, recipients, opening, closing, copies } = kept.letters[kind];
  const { form, of, collective, position, name } = signature;
  return {
    kind,
    parentBody: tidy(parentBody),
    body: tidy(body),
    number: tidy(details.number),
    symbol: tidy(symbol),
    place: tidy(place),
    date: tidy(details.date),
    subject: tidy(details.subject),
    recipients: filled(recipients),
    opening: filled(opening),
    closing: filled(closing),
    copies: filled(copies),
    signature: {
      form,
      of: tidy(of),
      ...(collective !== undefined && { collective: tidy(collective) }),
      position: tidy(position),
      name: tidy(name),
    },
  };
}

/**
 * What is blank, in the order of the page. A báo cáo need not be addressed to anyone (NĐ 30/2020/NĐ-CP, mẫu 1.4), and a body
 * need not have one above it.
 */
export function missingParts(form: LetterForm): MissingLetterPart[] {
  const { kind, body, number, place, date, subject, recipients, signature } = form;
  const blank: Readonly<Record<MissingLetterPart, boolean>> = {
    body: body === "",
    number: number === "",
    place: place === "",
    date: date === "",
    subject: subject === "",
    recipients: kind === "congVan" && recipients.length === 0,
    name: signature.name === "",
  };
  return PARTS.filter((part) => blank[part]);
}

const PARTS: readonly MissingLetterPart[] = ["body", "number", "place", "date", "subject", "recipients", "name"];

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function filled(lines: readonly string[]): string[] {
  return lines.map(tidy).filter((line) => line !== "");
}
