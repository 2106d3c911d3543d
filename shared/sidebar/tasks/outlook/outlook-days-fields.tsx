import type { JSX } from "preact";
import { useElementId } from "../../element-id";
import { showDay } from "../../../texts/show-day";
import { FailureBox } from "../../failure-box";
import { Notice } from "../../notice";
import type { RankingPlan } from "../../plan-ranking";
import { TickBox } from "../../tick-box";
import { TypedField } from "../../typed-field";
import type { TaskProps } from "../task";
import type { OutlookState } from "./outlook-state";
import { useOutlookTexts } from "./outlook-texts";
import type { OutlookPlan } from "./plan-outlook";

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
            <TypedField label={texts.from} keys="numeric" text={fields.from.text} error={fields.from.error} onType={(from) => set({ from })} />
            <TypedField label={texts.to} keys="numeric" text={fields.to.text} error={fields.to.error} onType={(to) => set({ to })} />
            <TypedField label={texts.until} keys="numeric" text={fields.until.text} error={fields.until.error} onType={(until) => set({ until })} />
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
