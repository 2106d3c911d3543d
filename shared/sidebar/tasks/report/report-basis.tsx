import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import { PreviousField } from "../../previous-field";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import type { ReportPlan } from "./plan-report";
import { useReportTexts } from "./report-texts";
import { SourceNotice } from "./source-notice";

interface ReportBasisProps extends Pick<TaskProps, "panel" | "state"> {
  readonly plan: NonNullable<TaskProps["plan"]>;
  readonly report: ReportPlan;
  /** Whether it also says what became of the figures since they were last reported; so unless told. */
  readonly saysSource?: boolean;
}

/** What the report is about, in one line that unfolds: the indicators it speaks of, and the period before. */
export function ReportBasis({ panel, state, plan, report, saysSource = true }: ReportBasisProps): JSX.Element {
  const texts = useReportTexts();
  const { engine } = state;
  const words = useTexts();
  // What was just ticked shows at once, also while the report on it is still being worked out.
  const chosen = state.taskStates.report?.indicators;
  const picked = report.offers.filter(({ key, picked }) => chosen?.includes(key) ?? picked);
  const comparable = picked.filter((offer) => offer.plan.comparison.compared !== undefined);
  const compared = plan.comparison.compared ?? comparable[0]?.plan.comparison.compared;
  const before = compared?.before?.label ?? compared?.previous.table.sheet;
  const without = picked.filter((offer) => !comparable.includes(offer));
  const nameOf = (indicator: (typeof plan)["indicator"]): string =>
    engine === undefined ? "" : engine.indicatorText(indicator, engine.indicatorWords(words).texts).name;
  const tick = (key: string, ticked: boolean): void => {
    const keys = picked.map((offer) => offer.key).filter((other) => other !== key);
    taskDesk(panel, "report").set({ indicators: ticked ? [...keys, key] : keys });
  };
  return (
    <section aria-label={texts.basis}>
      <details open={picked.length === 0}>
        <summary>{texts.basisLine(picked.length, comparable.length, before)}</summary>
        <fieldset class="ticks">
          <legend>{texts.indicators}</legend>
          {engine !== undefined &&
            report.offers.map((offer) => (
              <TickBox key={offer.key} ticked={picked.includes(offer)} onTick={(to) => tick(offer.key, to)}>
                {nameOf(offer.plan.indicator)}
                {offer.plan.ranking === undefined && <span class="minor">{texts.cannotRank}</span>}
              </TickBox>
            ))}
        </fieldset>
        {engine !== undefined && <PreviousField panel={panel} state={state} engine={engine} plan={plan.comparison} />}
        {before !== undefined && without.length > 0 && (
          <p class="note">{texts.notCompared(without.map(({ plan: { indicator } }) => nameOf(indicator)).join("; "), before)}</p>
        )}
      </details>
      {saysSource && <SourceNotice state={state} plan={plan} />}
    </section>
  );
}
