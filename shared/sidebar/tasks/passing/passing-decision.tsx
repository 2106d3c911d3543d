import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Workbook } from "../../../application/workbook";
import { Failure } from "../../../domain/failure";
import { useElementId } from "../../element-id";
import type { AllocationReport } from "../../../reports/allocation-report";
import { passedTargets } from "../../../reports/passed-rules";
import type { RunFacts } from "../../../reports/run-facts";
import { targetSheet } from "../../../reports/target-sheet";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { typedDay } from "../../typed-day";
import { TypedField } from "../../typed-field";
import type { PassingSettings, PassingState } from "./passing-state";
import { usePassingTexts } from "./passing-texts";

interface PassingDecisionProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly settings: PassingSettings;
  /** As the button below has it. */
  readonly report: ((workbook: Workbook) => Promise<AllocationReport>) | undefined;
  readonly facts: Omit<RunFacts, "action">;
  readonly onSet: (changes: PassingState) => void;
  readonly onWrite: () => void;
}

/** The decision and when it is valid, and what makes the workbook's target table of it where there is none yet. */
export function PassingDecision({ panel, state, settings, report, facts, onSet, onWrite }: PassingDecisionProps): JSX.Element {
  const texts = usePassingTexts();
  const id = useElementId();
  const told = useRef<HTMLParagraphElement>(null);
  const { decision } = settings;
  const from = typedDay(settings.from);
  const to = typedDay(settings.to);
  const crossed = from.day !== undefined && to.day !== undefined && to.day < from.day;
  const unread = from.error !== undefined || to.error !== undefined || crossed;
  const { work, reading, targetTable } = state;
  const inert = report === undefined || unread || reading || work.is === "writing" || work.is === "undoing";
  const missing = [
    ...(decision.trim() === "" ? [texts.withoutDocument] : []),
    ...(from.day === undefined ? [texts.withoutStart] : []),
    ...(to.day === undefined ? [texts.withoutEnd] : []),
  ];
  const write = (): void => {
    if (inert || report === undefined) return;
    onWrite();
    const validity = { from: from.day ?? "", to: to.day ?? "" };
    void panel
      .writeReport(async (workbook) => targetSheet(passedTargets(await report(workbook), validity)), { action: "passedTargets", ...facts })
      .then(() => (panel.state().work.is === "written" ? panel.targets.refresh({ fresh: true }) : undefined))
      // The pressed button goes as soon as there is a table.
      .then(() => told.current?.focus());
  };
  return (
    <section aria-labelledby="thuoc-passing-decision">
      <h2 id="thuoc-passing-decision">{texts.decisionHeading}</h2>
      <TypedField
        label={texts.decision}
        text={decision}
        hint={texts.decisionHint}
        onType={(next) => onSet({ decision: next })}
      />
      <div class="bounds">
        <TypedField
          label={texts.from}
          keys="numeric"
          text={settings.from}
          error={from.error}
          onType={(day) => onSet({ from: day })}
        />
        <TypedField
          label={texts.to}
          keys="numeric"
          text={settings.to}
          error={to.error ?? (crossed ? new Failure({ code: "endsBeforeStart" }) : undefined)}
          onType={(day) => onSet({ to: day })}
        />
      </div>
      <p class="note">{texts.dayHint}</p>
      {targetTable === undefined ? (
        <>
          {report !== undefined && !unread && missing.length > 0 && (
            <Notice kind="care">
              <div id={id + "-missing"}>
                {missing.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            </Notice>
          )}
          <button type="button" aria-disabled={inert} aria-describedby={id + " " + id + "-missing"} onClick={write}>
            {texts.writeTargets}
          </button>
          <p class="note" id={id}>
            {texts.writeTargetsNote}
          </p>
        </>
      ) : (
        <p class="note" ref={told} tabIndex={-1}>
          {texts.hasTargets(targetTable.sheet)}
        </p>
      )}
    </section>
  );
}
