import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "./element-id";
import { columnLetters } from "../tables/grid";
import { headerOf } from "./column-name";
import { showDay } from "../texts/show-day";
import { useTexts } from "./pane-texts";
import type { Engine } from "./parts";
import type { RankingPlan } from "./plan-ranking";
import type { Chooser } from "./choices";
import { SelectField, type Option } from "./select-field";

/** Cells of the target sheet that are named. */
const MOST_CELLS = 5;

interface TargetFieldProps {
  readonly plan: RankingPlan;
  readonly choose: Chooser;
  readonly engine: Engine;
}

/** No target, one for all units, those of the target table, or a column of the table. A text that is no rate is reported on leaving the field. */
export function TargetField({ plan, choose, engine }: TargetFieldProps): JSX.Element {
  const texts = useTexts();
  const { options } = texts.pane;
  const id = useElementId();
  const [typing, setTyping] = useState(false);
  const error = !typing && plan.blocked?.by === "target" ? plan.blocked.error : undefined;
  const { targets } = plan;
  const sources: Option<RankingPlan["targetFrom"]>[] = [
    { value: "none", label: options.targetNone },
    { value: "text", label: options.targetForAll },
    ...(targets === undefined ? [] : [{ value: "table" as const, label: options.targetTable(targets.sheet) }]),
    ...plan.targetColumns.map((column) => ({
      value: column.column,
      label: options.targetColumn(columnLetters(column.column)) + " \u00B7 " + headerOf(column, texts),
    })),
  ];
  return (
    <div class={plan.targetFrom === "table" ? "target target-dated" : "target"}>
      <SelectField
        label={options.target}
        value={plan.targetFrom}
        options={sources}
        onPick={(targetFrom) => choose({ targetFrom, indicator: engine.indicatorKey(plan.indicator) })}
        note={engine.targetsNote(plan, texts)}
      />
      {plan.targetFrom === "table" && targets !== undefined && (
        <div class="field">
          <label for={id}>{options.assessedOn}</label>
          <input
            id={id}
            type="date"
            required
            value={targets.date}
            onChange={({ currentTarget }) => choose({ assessedOn: currentTarget.value || undefined })}
          />
          <p class="note">{options.targetsOn(showDay(targets.date))}</p>
          {targets.problems.length > 0 && (
            <p class="note note-failure">{options.targetProblems(targets.sheet, targets.problems.slice(0, MOST_CELLS).join(", "))}</p>
          )}
        </div>
      )}
      {plan.targetFrom === "text" && (
        <>
          <div class="field">
            <label for={id}>
              {plan.better === "lower" ? engine.indicatorWords(texts).maximum.targetText : options.targetText}
            </label>
            <input
              id={id}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={plan.targetText}
              aria-invalid={error !== undefined}
              aria-describedby={id + "-error " + id + "-hint"}
              onInput={(event) => {
                setTyping(true);
                const { value } = event.currentTarget;
                choose({ targetFrom: "text", ...(plan.better === "lower" ? { maximumText: value } : { targetText: value }) });
              }}
              onChange={() => setTyping(false)}
            />
          </div>
          <p id={id + "-error"} class="note note-failure" role="alert">
            {error === undefined ? "" : texts.describeFailure(error)}
          </p>
          <p id={id + "-hint"} class="note">
            {options.targetHint}
          </p>
        </>
      )}
    </div>
  );
}
