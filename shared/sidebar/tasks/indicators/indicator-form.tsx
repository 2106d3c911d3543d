import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useElementId } from "../../element-id";
import type { Better } from "../../../domain/indicator";
import type { OwnIndicator, SavedIndicators } from "../../../ranking/own-indicators";
import type { UnitTable } from "../../../tables/unit-table";
import { indicatorsVi } from "../../../texts/indicators-vi";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { SelectField } from "../../select-field";
import { TextField } from "../procedures/text-field";
import { checkDraft, definitionOf } from "./check-draft";
import { isCountable, namesOneColumn } from "./countable-columns";
import type { IndicatorDraft } from "./indicators-state";
import { TermFields } from "./term-fields";

interface IndicatorFormProps {
  readonly texts: typeof ownIndicatorsVi;
  readonly draft: IndicatorDraft;
  /** The user's indicators as they are saved. */
  readonly others: readonly OwnIndicator[];
  readonly table: UnitTable | undefined;
  readonly onChange: (changes: Partial<IndicatorDraft>) => void;
  readonly onCancel: () => void;
  readonly onSave: (indicator: OwnIndicator, saved: SavedIndicators) => void;
}

/** Makes or edits an indicator of the user's own. What is wrong is said once saving has been tried. */
export function IndicatorForm({ texts, draft, others, table, onChange, onCancel, onSave }: IndicatorFormProps): JSX.Element {
  const id = useElementId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const checked = checkDraft(draft, others, indicatorsVi, "", texts);
  const faults = draft.tried && checked.is === "faulty" ? checked.faults : {};
  const ambiguous = table?.columns.some((column) => isCountable(column) && !namesOneColumn(column, table)) === true;
  const definition = definitionOf(draft);

  const save = (): void => {
    // The moment tells a new indicator from all others, deleted ones too: what remembers one must never mean another.
    const made = checkDraft(draft, others, indicatorsVi, Date.now().toString(36), texts);
    if (made.is === "sound") onSave(made.indicator, made.saved);
    else onChange({ tried: true });
  };

  return (
    <section aria-labelledby={id + "-heading"}>
      <h2 id={id + "-heading"} ref={heading} tabIndex={-1}>
        {draft.key === undefined ? texts.newHeading : texts.editHeading}
      </h2>
      <TextField
        label={texts.name}
        value={draft.name}
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
      <p class="note note-failure" role="alert">
        {faults.room ?? ""}
      </p>
      <div class="buttons">
        <button type="button" onClick={save}>
          {texts.save}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </section>
  );
}
