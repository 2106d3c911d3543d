import type { JSX } from "preact";
import { LONGEST_LINE, type KeptWords, type LetterKind } from "../../../letters/kept-letter";
import { useElementId } from "../../element-id";
import { TypedField } from "../../typed-field";
import type { IssuerDesk } from "../report/issuer-desk";
import { LinesField } from "./lines-field";
import type { LetterState } from "./letter-state";
import { useLetterTexts } from "./letter-texts";
import type { LetterPlan } from "./plan-letter";

interface DetailsFieldsProps {
  readonly issuer: IssuerDesk;
  readonly plan: LetterPlan;
  readonly onSet: (changes: LetterState) => void;
  readonly onWords: (changes: Partial<KeptWords>) => void;
}

const KINDS: readonly LetterKind[] = ["congVan", "baoCao"];
const LONGEST_SUBJECT = 400;

/** What kind of document it is, its number and date, and what it is about. */
export function DetailsFields({ issuer, plan, onSet, onWords }: DetailsFieldsProps): JSX.Element {
  const texts = useLetterTexts();
  const name = useElementId();
  const { kind, letters } = issuer.letter;
  const { number, date, subject } = plan.details;
  return (
    <section aria-label={texts.document}>
      <fieldset class="ticks letter-kinds">
        <legend>{texts.kind}</legend>
        {KINDS.map((value) => (
          <label key={value} class="tick">
            <input
              type="radio"
              name={name}
              checked={value === kind}
              onChange={() => {
                issuer.set({ kind: value });
                issuer.keep();
              }}
            />
            <span>{texts.kinds[value]}</span>
          </label>
        ))}
      </fieldset>
      <div class="days">
        <TypedField label={texts.number} text={number} longest={20} onType={(next) => onSet({ number: next })} />
        <TypedField
          label={texts.symbol}
          text={letters[kind].symbol}
          longest={LONGEST_LINE}
          onType={(symbol) => onWords({ symbol })}
          onDone={issuer.keep}
        />
      </div>
      <TypedField
        label={texts.date}
        text={date}
        hint={texts.dateHint}
        error={plan.dateWrong ? texts.dateWrong : undefined}
        keys="numeric"
        longest={20}
        onType={(next) => onSet({ date: next })}
      />
      <LinesField
        label={texts.subject}
        lines={[subject]}
        longest={LONGEST_SUBJECT}
        onType={(lines) => onSet({ subject: lines.join(" ") })}
        onDone={() => undefined}
      />
    </section>
  );
}
