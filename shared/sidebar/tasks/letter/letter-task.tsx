import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useTexts } from "../../pane-texts";
import { NoTable } from "../report/no-table";
import { planReport } from "../report/plan-report";
import { ReportBasis } from "../report/report-basis";
import type { ReportState } from "../report/report-state";
import { useReportWords } from "../report/report-words";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { useLetterTexts } from "./letter-texts";
import { MadeLetter } from "./made-letter";

const NOTHING_SET: ReportState = {};

/** The report as a letter: who writes to whom, and the file, or what stands in for it where none gets through. */
export function LetterTask(props: TaskProps): JSX.Element {
  const { panel, state, plan, run } = props;
  const { pane } = useTexts();
  const texts = useLetterTexts();
  const set = state.taskStates.report ?? NOTHING_SET;
  // Whatever else the report is made from changes the plan as well.
  const report = useMemo(() => plan && planReport(plan, state, set, run), [plan, set, run?.audit]);
  const words = useReportWords(report, state);
  const frame = { panel, view: "report", title: pane.tasks.names.letter, intro: pane.tasks.purposes.letter } as const;
  if (plan === undefined || report === undefined)
    return (
      <TaskFrame {...frame}>
        <NoTable panel={panel} state={state} />
      </TaskFrame>
    );
  const basis = <ReportBasis panel={panel} state={state} plan={plan} report={report} />;
  const { material, audited } = report;
  if (material !== undefined)
    return <MadeLetter {...props} material={material} audited={audited} words={words} frame={frame} basis={basis} />;
  return (
    <TaskFrame {...frame}>
      {basis}
      <section>
        <p role="status">{texts.noIndicator}</p>
      </section>
    </TaskFrame>
  );
}
