import type { JSX } from "preact";
import type { Workbook } from "../../../application/workbook";
import { useElementId } from "../../element-id";
import type { AllocationReport } from "../../../reports/allocation-report";
import { passedTargets } from "../../../reports/passed-rules";
import { targetSheet } from "../../../reports/target-sheet";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import type { PassingSettings, PassingState } from "./passing-state";
import { usePassingTexts } from "./passing-texts";
import { WordsField } from "./words-field";

interface PassingDecisionProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly settings: PassingSettings;
  /** As the button below has it. */
  readonly report: ((workbook: Workbook) => Promise<AllocationReport>) | undefined;
  readonly onSet: (changes: PassingState) => void;
  readonly onWrite: () => void;
}

/** The decision and when it is valid, and what makes the workbook's target table of it where there is none yet. */
export function PassingDecision({ panel, state, settings, report, onSet, onWrite }: PassingDecisionProps): JSX.Element {
  const texts = usePassingTexts();
  const id = useElementId();
  const { decision, from, to } = settings;
  const crossed = from !== "" && to !== "" && to < from;
  const { work, reading, targetTable } = state;
  const inert = report === undefined || crossed || reading || work.is === "writing" || work.is === "undoing";
  const write = (): void => {
    if (inert || report === undefined) return;
    onWrite();
    void panel.writeReport(async (workbook) => targetSheet(passedTargets(await report(workbook), { from, to })));
  };
  return (
    <section aria-labelledby="thuoc-passing-decision">
      <h2 id="thuoc-passing-decision">{texts.decisionHeading}</h2>
      <WordsField
        label={texts.decision}
        value={decision}
        hint={texts.decisionHint}
        onType={(next) => onSet({ decision: next })}
      />
      <div class="bounds">
        <WordsField label={texts.from} type="date" value={from} onType={(day) => onSet({ from: day })} />
        <WordsField label={texts.to} type="date" value={to} onType={(day) => onSet({ to: day })} />
      </div>
      {crossed && (
        <p class="note note-failure" role="alert">
          {texts.endsBeforeStart}
        </p>
      )}
      {targetTable === undefined ? (
        <>
          <button type="button" aria-disabled={inert} aria-describedby={id} onClick={write}>
            {texts.writeTargets}
          </button>
          <p class="note" id={id}>
            {texts.writeTargetsNote}
          </p>
        </>
      ) : (
        <p class="note">{texts.hasTargets(targetTable.sheet)}</p>
      )}
    </section>
  );
}
