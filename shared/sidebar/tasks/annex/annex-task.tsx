import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useTexts } from "../../pane-texts";
import { issuerDesk } from "../report/issuer-desk";
import { IssuerFields } from "../report/issuer-fields";
import { NoTable } from "../report/no-table";
import { planReport } from "../report/plan-report";
import { ReportBasis } from "../report/report-basis";
import { useReportTexts } from "../report/report-texts";
import type { ReportState } from "../report/report-state";
import { TrendBox } from "../report/trend-box";
import { UncheckedFigures } from "../report/unchecked-figures";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { AnnexBar } from "./annex-bar";
import { AnnexPreview } from "./annex-preview";
import type { AnnexState } from "./annex-state";
import { useAnnexTexts } from "./annex-texts";
import { annexToKeep, recallAnnex } from "./kept-annex";
import { LookFields } from "./look-fields";
import { planAnnex } from "./plan-annex";

const NOTHING_SET: ReportState = {};
const NO_LOOK: AnnexState = {};

/** The annex of the report in the official look, with its charts, on a sheet of its own. */
export function AnnexTask({ panel, state, plan, run }: TaskProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useAnnexTexts();
  const { noTable } = useReportTexts();
  const set = state.taskStates.report ?? NOTHING_SET;
  const look = state.taskStates.annex ?? NO_LOOK;
  const remembered = state.memory.kept?.annex;
  // Whatever else the report is made from changes the plan as well.
  const report = useMemo(() => plan && planReport(plan, state, set, run), [plan, set, run?.audit]);
  const kept = useMemo(() => recallAnnex(remembered), [remembered]);
  const material = report?.material;
  const annex = useMemo(() => material && planAnnex(material, look, kept), [material, look, kept]);
  const issuer = issuerDesk(panel, state);

  // Two changes may come before the next drawing, so it is the state of the panel that is changed, not the one drawn.
  const change = (changes: AnnexState): AnnexState => {
    const annexState = { ...panel.state().taskStates.annex, ...changes };
    panel.send({ does: "setTask", states: { annex: annexState } });
    return annexState;
  };
  const keep = (changes: AnnexState): void => {
    const look = { ...kept, ...annexToKeep(change(changes)) };
    panel.remember({ kept: { annex: look } });
  };

  const failed = report?.audited === false && state.checking.is === "failed" ? state.checking.error : undefined;
  const obstacle =
    report === undefined
      ? noTable
      : annex === undefined
        ? texts.noIndicator
        : failed !== undefined
          ? texts.unchecked
          : report.audited
            ? undefined
            : texts.checking;
  const bar = <AnnexBar panel={panel} state={state} plan={plan} annex={annex} letter={issuer.letter} obstacle={obstacle} />;
  return (
    <TaskFrame panel={panel} view="report" title={pane.tasks.names.annex} intro={pane.tasks.purposes.annex} bar={bar}>
      {plan === undefined || report === undefined ? (
        <NoTable panel={panel} state={state} />
      ) : (
        <ReportBasis panel={panel} state={state} plan={plan} report={report} />
      )}
      {annex !== undefined && (
        <>
          <LookFields annex={annex} onSet={change} onKeep={keep} />
          <AnnexPreview annex={annex} panel={panel} />
          <IssuerFields issuer={issuer} />
          {plan && <TrendBox key={plan.found.table.sheet} panel={panel} state={state} plan={plan} />}
        </>
      )}
      {report !== undefined && annex === undefined && (
        <section>
          <p role="status">{texts.noIndicator}</p>
        </section>
      )}
      {failed !== undefined && <UncheckedFigures panel={panel} error={failed} />}
    </TaskFrame>
  );
}
