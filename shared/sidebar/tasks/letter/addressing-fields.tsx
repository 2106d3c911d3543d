import type { JSX } from "preact";
import { LONGEST_PARAGRAPH, type KeptWords } from "../../../letters/kept-letter";
import { openingToKeep } from "../../../letters/proposed-opening";
import type { IssuerDesk } from "../report/issuer-desk";
import { LinesField } from "./lines-field";
import { useLetterTexts } from "./letter-texts";
import type { LetterPlan } from "./plan-letter";

interface AddressingFieldsProps {
  readonly issuer: IssuerDesk;
  readonly plan: LetterPlan;
  readonly onWords: (changes: Partial<KeptWords>) => void;
}

/** Whom it is to and who gets a copy; folded, the paragraphs around the figures. */
export function AddressingFields({ issuer, plan, onWords }: AddressingFieldsProps): JSX.Element {
  const texts = useLetterTexts();
  const { kind, letters } = issuer.letter;
  const words = letters[kind];
  const field = (part: "recipients" | "copies" | "closing", hint: string): JSX.Element => (
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
        <LinesField
          label={texts.opening}
          lines={plan.opening}
          hint={texts.openingHint}
          longest={LONGEST_PARAGRAPH}
          onType={(lines) => onWords({ opening: openingToKeep(lines, plan) })}
          onDone={issuer.keep}
        />
        {plan.opening.every((line) => line.trim() === "") && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes with the press; the opening is the first field beside it.
              currentTarget.closest("details")?.querySelector("textarea")?.focus();
              onWords({ opening: [] });
              issuer.keep();
            }}
          >
            {texts.proposeOpening}
          </button>
        )}
        {field("closing", texts.paragraphs)}
      </details>
    </section>
  );
}
