import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { NoTable } from "../report/no-table";
import { ReportBasis } from "../report/report-basis";
import { ReportProgress } from "../report/report-progress";
import { ReviewUnits } from "../report/review-units";
import { useReportWords } from "../report/report-words";
import { useReport } from "../report/use-report";
import { RulesSection } from "./rules-section";
import { TextSection } from "./text-section";
import { WordingBar } from "./wording-bar";
import { createWordingDesk } from "./wording-desk";
import { useWordingTexts } from "./wording-texts";

/** The text of the report: written from the table by rules, read, edited, copied or put on a sheet. */
export function WordingTask({ panel, state, plan, run }: TaskProps): JSX.Element {
  const paneTexts = useTexts();
  const { tasks } = paneTexts.pane;
  const texts = useWordingTexts();
  const { report, work } = useReport({ plan, state, run });
  const words = useReportWords(panel, report, state);
  const { coming } = state.taskStates.wording ?? {};
  const works = [work, words.work];
  const { engine } = state;
  const material = report?.material;
  const desk = useMemo(() => createWordingDesk(panel, words, material), [panel, words, material]);
  const indicators = useMemo(() => {
    if (engine === undefined || report === undefined) return [];
    const { texts: names } = engine.indicatorWords(paneTexts);
    const picked = report.offers.filter((offer) => offer.picked);
    return picked.map(({ key, plan: { indicator } }) => ({ key, name: engine.indicatorText(indicator, names).name }));
  }, [engine, report, paneTexts]);
  const bar = <WordingBar panel={panel} state={state} plan={plan} report={report} words={words} current={coming === undefined && works.every(({ result }) => result !== undefined)} />;
  return (
    <TaskFrame panel={panel} view="report" title={tasks.names.wording} intro={tasks.purposes.wording} bar={bar}>
      {plan === undefined ? (
        <NoTable panel={panel} state={state} />
      ) : (
        <ReportProgress works={works} />
      )}
      {plan !== undefined && report !== undefined && (
        <>
          <ReportBasis panel={panel} state={state} plan={plan} report={report} />
          {material === undefined ? (
            <section>
              <p class="minor">{texts.noMaterial}</p>
            </section>
          ) : (
            <>
              <RulesSection rules={coming ?? words.rules} indicators={indicators} generated={words.generated} onSet={desk.setRules} />
              {(words.damaged || state.taskStates.wording?.tooMuch === true) && (
                <section>
                  <Notice kind="care">
                    <p role="status">{words.damaged ? texts.damaged : texts.tooMuch}</p>
                  </Notice>
                </section>
              )}
              {report.audited ? (
                material.doubts.size + (material.cleared?.size ?? 0) > 0 && (
                  <section>
                    <ReviewUnits material={material} panel={panel} />
                  </section>
                )
              ) : (
                <section aria-busy="true">
                  <p role="status">{texts.auditing}</p>
                  <progress aria-label={texts.auditing} />
                </section>
              )}
              <TextSection panel={panel} state={state} words={words} desk={desk} />
            </>
          )}
        </>
      )}
    </TaskFrame>
  );
}
