import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import { NoTable } from "../report/no-table";
import { ReportBasis } from "../report/report-basis";
import { ReportProgress } from "../report/report-progress";
import { useReportWords } from "../report/report-words";
import { useReport } from "../report/use-report";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { useLetterTexts } from "./letter-texts";
import { MadeLetter } from "./made-letter";

/** The report as a letter: who writes to whom, and the file, or what stands in for it where none gets through. */
export function LetterTask(props: TaskProps): JSX.Element {
  const { panel, state, plan } = props;
  const { pane } = useTexts();
  const texts = useLetterTexts();
  const { report, work } = useReport(props);
  const words = useReportWords(panel, report, state);
  const works = [work, words.work];
  const frame = { panel, view: "report", title: pane.tasks.names.letter, intro: pane.tasks.purposes.letter } as const;
  if (plan === undefined)
    return (
      <TaskFrame {...frame}>
        <NoTable panel={panel} state={state} />
      </TaskFrame>
    );
  const basis = (
    <>
      <ReportProgress works={works} />
      {report !== undefined && <ReportBasis panel={panel} state={state} plan={plan} report={report} />}
    </>
  );
  if (report === undefined) return <TaskFrame {...frame}>{basis}</TaskFrame>;
  const { material, audited } = report;
  const current = state.taskStates.wording?.coming === undefined && works.every(({ result }) => result !== undefined);
  if (material !== undefined)
    return <MadeLetter {...props} material={material} audited={audited} words={words} current={current} frame={frame} basis={basis} />;
  return (
    <TaskFrame {...frame}>
      {basis}
      <section>
        <p role="status">{texts.noIndicator}</p>
      </section>
    </TaskFrame>
  );
}
