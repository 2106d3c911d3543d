import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import { PreviousField } from "../../previous-field";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import type { ReportPlan } from "./plan-report";
import { useReportTexts } from "./report-texts";
import { SourceNotice } from "./source-notice";

interface ReportBasisProps extends Pick<TaskProps, "panel" | "state"> {
  readonly plan: NonNullable<TaskProps["plan"]>;
  readonly report: ReportPlan;
}

/** What the report is about, in one line that unfolds: the indicators it speaks of, and the period before. */
export function ReportBasis({ panel, state, plan, report }: ReportBasisProps): JSX.Element {
  const texts = useReportTexts();
  const { engine } = state;
  const words = useTexts();
  const picked = report.offers.filter((offer) => offer.picked);
  const before = plan.comparison.compared?.before?.label ?? plan.comparison.compared?.previous.table.sheet;
  const tick = (key: string, ticked: boolean): void => {
    const keys = picked.map((offer) => offer.key).filter((other) => other !== key);
    panel.send({ does: "setTask", states: { report: { ...state.taskStates.report, indicators: ticked ? [...keys, key] : keys } } });
  };
  return (
    <section aria-label={texts.basis}>
      <details open={picked.length === 0}>
        <summary>{texts.basisLine(picked.length, before)}</summary>
        <fieldset class="ticks">
          <legend>{texts.indicators}</legend>
          {engine !== undefined &&
            report.offers.map(({ key, plan: { indicator, ranking }, picked: ticked }) => (
              <TickBox key={key} ticked={ticked} onTick={(to) => tick(key, to)}>
                {engine.indicatorText(indicator, engine.indicatorWords(words).texts).name}
                {ranking === undefined && <span class="minor">{texts.cannotRank}</span>}
              </TickBox>
            ))}
        </fieldset>
        {engine !== undefined && <PreviousField panel={panel} state={state} engine={engine} plan={plan.comparison} />}
      </details>
      <SourceNotice state={state} plan={plan} />
    </section>
  );
}
