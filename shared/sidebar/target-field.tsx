import type { JSX } from "preact";
import { columnLetters } from "../tables/grid";
import { headerOf } from "./column-name";
import { useTexts } from "./pane-texts";
import type { Engine } from "./parts";
import type { RankingPlan } from "./plan-ranking";
import type { Chooser } from "./choices";
import type { TargetPlan } from "./plan-targets";
import { SelectField, type Option } from "./select-field";
import { TypedField } from "./typed-field";

interface TargetFieldProps {
  readonly plan: RankingPlan;
  readonly choose: Chooser;
  readonly engine: Engine;
}

/** No target, one for all units, those of the target table, or a column of the table. A text that is no rate is reported on leaving the field. */
export function TargetField({ plan, choose, engine }: TargetFieldProps): JSX.Element {
  const texts = useTexts();
  const { options } = texts.pane;
  const { maximum, targetNotes: notes } = engine.indicatorWords(texts);
  const { targets } = plan;
  const sources: Option<RankingPlan["targetFrom"]>[] = [
    { value: "none", label: options.targetNone },
    { value: "text", label: options.targetForAll },
    ...(targets === undefined ? [] : [{ value: "table" as const, label: notes.fromSheet(targets.sheet) }]),
    ...plan.targetColumns.map((column) => ({
      value: column.column,
      label: options.targetColumn(columnLetters(column.column)) + " \u00B7 " + headerOf(column, texts),
    })),
  ];
  return (
    <div class="target">
      <SelectField
        label={options.target}
        value={plan.targetFrom}
        options={sources}
        onPick={(targetFrom) => choose({ targetFrom, indicator: engine.indicatorKey(plan.indicator) })}
        note={engine.targetsNote(plan, texts)}
      />
      {plan.targetFrom === "table" && targets !== undefined && <AssessedOn targets={targets} choose={choose} engine={engine} />}
      {plan.targetFrom === "text" && (
        <TypedField
          label={plan.better === "lower" ? maximum.targetText : notes.minimum}
          keys="decimal"
          text={plan.targetText}
          error={plan.blocked?.by === "target" ? plan.blocked.error : undefined}
          hint={notes.hint}
          onType={(text) => choose({ targetFrom: "text", [plan.better === "lower" ? "maximumText" : "targetText"]: text })}
        />
      )}
    </div>
  );
}

/** The day on which targets must be in force. */
function AssessedOn({ targets, choose, engine }: Omit<TargetFieldProps, "plan"> & { readonly targets: TargetPlan }): JSX.Element {
  const texts = useTexts();
  const { text, error } = targets.typedDate;
  const said = engine.targetDateNotes(targets, texts);
  return (
    <>
      <TypedField
        label={said.label}
        keys="numeric"
        text={text}
        error={error}
        note={said.on}
        onType={(assessedOn) => choose({ assessedOn })}
      />
      {said.problems !== undefined && <p class="note note-failure">{said.problems}</p>}
    </>
  );
}
