import type { JSX } from "preact";
import { LONGEST_PARAGRAPH, type KeptWords } from "../../../letters/kept-letter";
import type { IssuerDesk } from "../report/issuer-desk";
import { LinesField } from "./lines-field";
import { useLetterTexts } from "./letter-texts";

interface AddressingFieldsProps {
  readonly issuer: IssuerDesk;
  readonly onWords: (changes: Partial<KeptWords>) => void;
}

/** Whom it is to and who gets a copy; folded, the paragraphs around the figures. */
export function AddressingFields({ issuer, onWords }: AddressingFieldsProps): JSX.Element {
  const texts = useLetterTexts();
  const { kind, letters } = issuer.letter;
  const words = letters[kind];
  const field = (part: "recipients" | "copies" | "opening" | "closing", hint: string): JSX.Element => (
    <LinesField
      label={texts[part]}
      lines={words[part]}
      hint={hint}
      longest={LONGEST_PARAGRAPH}
      onType={(lines) => onWords({ [part]: lines })}
      onDone={issuer.keep}
    />
  );
  return (
    <section aria-label={texts.addressing}>
      {field("recipients", texts.onePerLine)}
      {field("copies", texts.onePerLine)}
      <details>
        <summary>{texts.more}</summary>
        {field("opening", texts.paragraphs)}
        {field("closing", texts.paragraphs)}
      </details>
    </section>
  );
}
