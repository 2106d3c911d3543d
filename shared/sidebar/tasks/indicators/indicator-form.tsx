import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useElementId } from "../../element-id";
import type { Better } from "../../../domain/indicator";
import type { UnitTable } from "../../../tables/unit-table";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import { definitionOf, type DraftFaults } from "./check-draft";
import { isCountable, namesOneColumn } from "./countable-columns";
import type { IndicatorDraft } from "./indicators-state";
import { TermFields } from "./term-fields";

interface IndicatorFormProps {
  readonly texts: typeof ownIndicatorsVi;
  readonly draft: IndicatorDraft;
  /** What is wrong with the draft; nothing as long as saving has not been tried. */
  readonly faults: DraftFaults;
  /** How often saving has been tried in vain: each time the first field that is wrong takes the focus. */
  readonly tries: number;
  readonly table: UnitTable | undefined;
  readonly onChange: (changes: Partial<IndicatorDraft>) => void;
  readonly onCancel: () => void;
}

/** The fields of an indicator of the user's own; the button that saves stands in the bar below. */
export function IndicatorForm({ texts, draft, faults, tries, table, onChange, onCancel }: IndicatorFormProps): JSX.Element {
  const id = useElementId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ambiguous = table?.columns.some((column) => isCountable(column) && !namesOneColumn(column, table)) === true;
  const definition = definitionOf(draft);

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  return (
    <section aria-labelledby={id + "-heading"} ref={form}>
      <h2 id={id + "-heading"} ref={heading} tabIndex={-1}>
        {draft.key === undefined ? texts.newHeading : texts.editHeading}
      </h2>
      <TypedField
        label={texts.name}
        text={draft.name}
        error={faults.name}
        hint={texts.nameHint}
        onType={(name) => onChange({ name })}
      />
      {(["numerator", "denominator"] as const).map((side) => (
        <fieldset key={side} class="sides">
          <legend>{texts[side]}</legend>
          {([1, -1] as const).map((sign) => (
            <TermFields
              key={sign}
              label={sign === 1 ? texts.addColumn[side] : texts.takeColumn[side]}
              texts={texts}
              table={table}
              sign={sign}
              columns={draft[side]}
              error={sign === 1 ? faults[side] : undefined}
              onPick={(columns) => onChange({ [side]: columns })}
            />
          ))}
        </fieldset>
      ))}
      {ambiguous && <p class="note">{texts.sameHeaders}</p>}
      <SelectField<Better>
        label={texts.direction}
        value={draft.better}
        options={[
          { value: "higher", label: texts.directions.higher },
          { value: "lower", label: texts.directions.lower },
        ]}
        onPick={(better) => onChange({ better })}
        note={texts[draft.better]}
      />
      <div class="field">
        <label for={id + "-definition"}>{texts.definitionText}</label>
        <textarea
          id={id + "-definition"}
          rows={4}
          value={definition}
          aria-invalid={faults.definition !== undefined}
          aria-describedby={id + "-definition-error " + id + "-definition-note"}
          onInput={(event) => onChange({ definition: event.currentTarget.value })}
        />
        <p class="note note-failure" id={id + "-definition-error"} role="alert">
          {faults.definition ?? ""}
        </p>
        <p class="note" id={id + "-definition-note"}>
          {texts.definitionHint}
        </p>
        {draft.definition !== undefined && (
          <button type="button" class="link" onClick={() => onChange({ definition: undefined })}>
            {texts.propose}
          </button>
        )}
      </div>
      <button type="button" onClick={onCancel}>
        {texts.cancel}
      </button>
    </section>
  );
}
