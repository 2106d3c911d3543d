import type { JSX } from "preact";
import { indicatorText } from "../../../texts/indicator-text";
import { indicatorWords } from "../../indicator-words";
import { useTexts } from "../../pane-texts";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import { TickBox } from "../../tick-box";
import type { BadField, ScopeForm } from "./plan-procedures";
import { useProcedureTexts } from "./procedures-texts";
import type { ProceduresState } from "./procedures-state";

interface ScopeFieldsProps {
  readonly form: ScopeForm;
  readonly bad: readonly BadField[];
  /** Whether the list says when procedures were first published. */
  readonly knowsFirst: boolean;
  readonly target: string;
  /** Where targets are taken from as long as none is typed; undefined without a target table. */
  readonly targetSheet: string | undefined;
  readonly targetError: string | undefined;
  readonly set: (changes: ProceduresState) => void;
}

/** Which procedures count, by which rate, against which target. */
export function ScopeFields({ form, bad, knowsFirst, target, targetSheet, targetError, set }: ScopeFieldsProps): JSX.Element {
  const texts = useTexts();
  const { pane, levels } = useProcedureTexts();
  const says = (field: BadField, sentence: string): string | undefined => (bad.includes(field) ? sentence : undefined);
  const words = indicatorWords(texts).texts;
  return (
    <section aria-labelledby="thuoc-scope">
      <h2 id="thuoc-scope">{pane.scope}</h2>
      <SelectField
        label={pane.indicator}
        value={form.indicator?.id}
        options={form.indicators.map((indicator) => ({ value: indicator.id, label: indicatorText(indicator, words).name }))}
        onPick={(indicator) => set({ indicator: indicator ?? "" })}
        note={form.indicator === undefined ? undefined : indicatorText(form.indicator, words).definition}
      />
      {form.levels.length === 0 ? (
        <p class="note">{pane.noLevels}</p>
      ) : (
        <fieldset class="ticks">
          <legend>{pane.levels}</legend>
          {form.levels.map((level) => (
            <TickBox
              key={level}
              ticked={form.ticked.includes(level)}
              onTick={(ticked) =>
                set({ levels: form.levels.filter((one) => (one === level ? ticked : form.ticked.includes(one))) })
              }
            >
              {levels[level]}
            </TickBox>
          ))}
          <p class="note note-failure" role="alert">
            {says("levels", pane.levelsNeeded) ?? ""}
          </p>
        </fieldset>
      )}
      {form.decisions.length > 1 && (
        <SelectField
          label={pane.decision}
          value={form.decision}
          options={[
            { value: "", label: pane.anyDecision },
            ...form.decisions.map(({ key, text }) => ({ value: key, label: text })),
          ]}
          onPick={(decision) => set({ decision })}
        />
      )}
      <TickBox ticked={form.inForce} onTick={(inForce) => set({ inForce })}>
        {pane.inForce}
      </TickBox>
      {form.inForce && (
        <div class="days">
          <TypedField
            label={pane.from}
            text={form.from}
            error={says("from", pane.badDay)}
            onType={(from) => set({ from })}
          />
          <TypedField
            label={pane.to}
            text={form.to}
            error={says("to", pane.badDay) ?? says("order", pane.badOrder)}
            onType={(to) => set({ to })}
          />
          <p class="note">{pane.dayHint}</p>
        </div>
      )}
      <TickBox ticked={form.withoutFirst} onTick={(withoutFirst) => set({ withoutFirst })}>
        {pane.withoutFirst}
      </TickBox>
      {form.withoutFirst && (
        <TypedField
          label={pane.year}
          text={form.year}
          keys="decimal"
          error={says("year", pane.badYear)}
          hint={knowsFirst ? undefined : pane.firstMissing}
          onType={(year) => set({ year })}
        />
      )}
      <TickBox ticked={form.withDossiersOnly} onTick={(withDossiersOnly) => set({ withDossiersOnly })}>
        {pane.withDossiersOnly}
      </TickBox>
      <TypedField
        label={pane.target}
        text={target}
        keys="decimal"
        error={targetError}
        hint={targetSheet === undefined ? undefined : pane.targetsOf(targetSheet)}
        onType={(text) => set({ target: text })}
      />
    </section>
  );
}
