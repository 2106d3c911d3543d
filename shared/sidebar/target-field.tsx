import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { columnLetters } from "../tables/grid";
import { headerOf } from "./column-name";
import { useTexts } from "./pane-texts";
import type { RankingPlan } from "./plan-ranking";
import type { Chooser } from "./choices";
import { SelectField, type Option } from "./select-field";

interface TargetFieldProps {
  readonly plan: RankingPlan;
  readonly text: string;
  readonly choose: Chooser;
}

/** No target, one for all units, or a column of the table. A text that is no rate is reported on leaving the field. */
export function TargetField({ plan, text, choose }: TargetFieldProps): JSX.Element {
  const texts = useTexts();
  const { options } = texts.pane;
  const id = useId();
  const [typing, setTyping] = useState(false);
  const error = !typing && plan.blocked?.by === "target" ? plan.blocked.error : undefined;
  const sources: Option<"none" | "text" | number>[] = [
    { value: "none", label: options.targetNone },
    { value: "text", label: options.targetForAll },
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
        onPick={(targetFrom) => choose({ targetFrom })}
      />
      {plan.targetFrom === "text" && (
        <>
          <div class="field">
            <label for={id}>{options.targetText}</label>
            <input
              id={id}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={text}
              aria-invalid={error !== undefined}
              aria-describedby={id + "-error " + id + "-hint"}
              onInput={(event) => {
                setTyping(true);
                choose({ targetFrom: "text", targetText: event.currentTarget.value });
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
