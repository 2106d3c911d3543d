import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SignatureForm } from "../../../letters/letter";
import { LONGEST_LINE } from "../../../letters/kept-letter";
import { signatureLines } from "../../../letters/signature-lines";
import { changeForm } from "../../../letters/usual-signature";
import { Notice } from "../../notice";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import type { IssuerDesk } from "./issuer-desk";
import { useIssuerTexts } from "./issuer-texts";

const FORMS: readonly SignatureForm[] = ["KT", "TM", "own", "TL", "TUQ"];

/** Who issues and who signs, for annex and letter alike; folded once it is filled in. */
export function IssuerFields({ issuer }: { readonly issuer: IssuerDesk }): JSX.Element {
  const texts = useIssuerTexts();
  const { letter, set, keep } = issuer;
  const { signature } = letter;
  const { form } = signature;
  const sign = (changes: Partial<typeof signature>): void => set({ signature: { ...signature, ...changes } });
  const field = (label: string, text: string, onType: (text: string) => void, hint?: string): JSX.Element => (
    <TypedField label={label} text={text} longest={LONGEST_LINE} hint={hint} onType={onType} onDone={keep} />
  );
  const lines = signatureLines(signature);
  // Open until it is filled in; it does not fold under the hand that fills it.
  const [unfilled] = useState(letter.body.trim() === "");
  return (
    <section aria-label={texts.heading}>
      <details open={unfilled}>
        <summary>{letter.body.trim() === "" ? texts.unfilled : texts.filled(letter.body.trim(), signature.position)}</summary>
        {field(texts.parentBody, letter.parentBody, (parentBody) => set({ parentBody }), texts.parentHint)}
        {field(texts.body, letter.body, (body) => set({ body }), texts.bodyHint)}
        {field(texts.place, letter.place, (place) => set({ place }), texts.placeHint)}
        <SelectField
          label={texts.form}
          value={form}
          options={FORMS.map((value) => ({ value, label: texts.forms[value] }))}
          onPick={(picked) => {
            set({ signature: changeForm(signature, picked) });
            keep();
          }}
        />
        {form === "KT" &&
          field(texts.collective, signature.collective ?? "", (collective) => sign({ collective }), texts.collectiveHint)}
        {form !== "own" && field(texts.of[form], signature.of, (of) => sign({ of }))}
        {field(texts.position, signature.position, (position) => sign({ position }))}
        {field(texts.name, signature.name, (name) => sign({ name }))}
        {lines.length > 0 && (
          <p class="minor">
            {texts.printed}
            {lines.map((line) => (
              <span key={line} class="issuer-line" lang="vi">
                {line}
              </span>
            ))}
          </p>
        )}
        <p class="note">{texts.kept}</p>
      </details>
      {issuer.damaged && (
        <Notice kind="care">
          <p>{texts.damaged}</p>
        </Notice>
      )}
      {issuer.tooLong && (
        <Notice kind="care">
          <p role="status">{texts.tooLong}</p>
        </Notice>
      )}
    </section>
  );
}
