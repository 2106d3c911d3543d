import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "../../element-id";
import { showDay } from "../../../texts/show-day";
import { FailureBox } from "../../failure-box";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { RankingPlan } from "../../plan-ranking";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import type { OutlookState } from "./outlook-state";
import { useOutlookTexts } from "./outlook-texts";
import type { OutlookPlan, TypedDay } from "./plan-outlook";

interface OutlookDaysFieldsProps extends Pick<TaskProps, "panel" | "state"> {
  readonly plan: RankingPlan;
  readonly outlook: OutlookPlan;
}

/** The days: proposed from the title, typed by the user; and which earlier figures give the pace. */
export function OutlookDaysFields({ panel, state, plan, outlook }: OutlookDaysFieldsProps): JSX.Element {
  const texts = useOutlookTexts();
  const id = useElementId();
  const { period, single, fields, of, error, dates } = outlook;
  const set = (changes: Partial<OutlookState>): void => {
    const before = state.taskStates.outlook ?? {};
    const kept = before.of === of ? before : { target: before.target };
    panel.send({ does: "setTask", states: { outlook: { ...kept, of, ...changes } } });
  };
  const saysSingle = single || state.taskStates.outlook?.cumulative === true;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.period}</h2>
      {period !== undefined && !single && <p class="minor">{texts.fromTitle(period.label)}</p>}
      {single && (
        <Notice kind="care">
          <p>{texts.single(period?.label ?? "")}</p>
        </Notice>
      )}
      {saysSingle && (
        <TickBox ticked={!single} onTick={(cumulative) => set({ cumulative })}>
          {texts.cumulativeAfterAll}
        </TickBox>
      )}
      {!single && (
        <>
          <div class="outlook-days">
            <DayField label={texts.from} typed={fields.from} onType={(from) => set({ from })} />
            <DayField label={texts.to} typed={fields.to} onType={(to) => set({ to })} />
            <DayField label={texts.until} typed={fields.until} onType={(until) => set({ until })} />
          </div>
          <p class="note">{texts.dayHint}</p>
          {error !== undefined && <FailureBox error={error} />}
          {dates === undefined && error === undefined && <p class="minor">{texts.daysMissing}</p>}
          {dates !== undefined && <p class="minor">{earlierWords(outlook, plan)}</p>}
        </>
      )}
    </section>
  );

  function earlierWords({ earlier }: OutlookPlan, { comparison }: RankingPlan): string {
    if (earlier === undefined) return texts.earlierNone;
    if (typeof earlier === "object") return texts.earlierUsed(earlier.sheet, showDay(earlier.to));
    return texts.earlierNot[earlier](comparison.compared?.previous.table.sheet ?? "");
  }
}

interface DayFieldProps {
  readonly label: string;
  readonly typed: TypedDay;
  readonly onType: (text: string) => void;
}

/** A day; one that cannot be read is reported on leaving the field. */
function DayField({ label, typed, onType }: DayFieldProps): JSX.Element {
  const { describeFailure } = useTexts();
  const id = useElementId();
  const [typing, setTyping] = useState(false);
  const error = typing ? undefined : typed.error;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed.text}
        aria-invalid={error !== undefined}
        aria-describedby={id + "-error"}
        onInput={(event) => {
          setTyping(true);
          onType(event.currentTarget.value);
        }}
        onChange={() => setTyping(false)}
        onBlur={() => setTyping(false)}
      />
      <p id={id + "-error"} class="note note-failure" role="alert">
        {error === undefined ? "" : describeFailure(error)}
      </p>
    </div>
  );
}
