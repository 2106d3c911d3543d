import type { ComponentProps, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { KeptWords } from "../../../letters/kept-letter";
import type { ReportMaterial } from "../../../reporting/report-material";
import { Notice } from "../../notice";
import { recallAnnex } from "../annex/kept-annex";
import type { AnnexState } from "../annex/annex-state";
import { planAnnex } from "../annex/plan-annex";
import { issuerDesk } from "../report/issuer-desk";
import { IssuerFields } from "../report/issuer-fields";
import { useReportTexts } from "../report/report-texts";
import type { ReportWords } from "../report/report-words";
import { seenDesk } from "../report/seen-desk";
import { UncheckedFigures } from "../report/unchecked-figures";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { TaskFrame } from "../task-frame";
import { AddressingFields } from "./addressing-fields";
import { DetailsFields } from "./details-fields";
import { LetterBar } from "./letter-bar";
import { LetterChecks } from "./letter-checks";
import { LetterPreview } from "./letter-preview";
import type { LetterState } from "./letter-state";
import { useLetterTexts } from "./letter-texts";
import { OtherWays } from "./other-ways";
import { planLetter } from "./plan-letter";
import { useLetterWays } from "./use-letter-ways";

interface MadeLetterProps extends TaskProps {
  readonly material: ReportMaterial;
  /** Whether what is doubtful is known. */
  readonly audited: boolean;
  readonly words: ReportWords;
  /** Whether they are those of the latest figures and rules. */
  readonly current: boolean;
  readonly frame: Omit<ComponentProps<typeof TaskFrame>, "bar" | "children">;
  readonly basis: JSX.Element;
}

const NOTHING_SET: LetterState = {};
const NO_ANNEX_SET: AnnexState = {};

/** The letter of a report that there are figures for: its fields, what is to be looked at, and the ways out. */
export function MadeLetter({ panel, state, plan, material, audited, words, current, frame, basis }: MadeLetterProps): JSX.Element {
  const texts = useLetterTexts();
  const { notCurrent } = useReportTexts();
  const set = state.taskStates.letter ?? NOTHING_SET;
  const issuer = issuerDesk(panel, state);
  const { paragraphs } = words;
  const { annex: annexSet = NO_ANNEX_SET } = state.taskStates;
  const keptAnnex = state.memory.kept?.annex;
  const annex = useMemo(() => planAnnex(material, annexSet, recallAnnex(keptAnnex)), [material, annexSet, keptAnnex]);
  const letter = useMemo(
    () => planLetter(material, issuer.letter, set, paragraphs),
    [material, set, state.memory.kept?.letter, paragraphs],
  );
  const ways = useLetterWays(panel, { material, annex, plan: letter, rules: words.rules }, seenDesk(panel, words.seen));
  const failed = !audited && state.checking.is === "failed" ? state.checking.error : undefined;
  const blocked = state.host?.downloads === false;

  const { set: change } = taskDesk(panel, "letter");
  const details = (changes: LetterState): void => change({ ...letter.details, of: letter.of, ...changes });
  const setWords = (changes: Partial<KeptWords>): void => {
    const now = panel.state().taskStates.letter?.kept ?? issuer.letter;
    issuer.set({ letters: { ...now.letters, [now.kind]: { ...now.letters[now.kind], ...changes } } });
  };

  const obstacle = obstacleNow();
  const bar = <LetterBar panel={panel} state={state} plan={plan} letter={letter} ways={ways} blocked={blocked} obstacle={obstacle} />;
  return (
    <TaskFrame {...frame} bar={bar}>
      {basis}
      {blocked && (
        <section>
          <Notice kind="care">
            <p>{texts.blocked}</p>
          </Notice>
        </section>
      )}
      <DetailsFields issuer={issuer} plan={letter} onSet={details} onWords={setWords} />
      <IssuerFields issuer={issuer} />
      <AddressingFields issuer={issuer} plan={letter} onWords={setWords} />
      {failed !== undefined ? (
        <UncheckedFigures panel={panel} error={failed} />
      ) : (
        <LetterChecks panel={panel} material={material} words={words} plan={letter} />
      )}
      <LetterPreview panel={panel} plan={letter} annex={annex} onSet={change} />
      <OtherWays ways={ways} blocked={blocked} inert={obstacle !== undefined || state.reading || ways.looking} />
    </TaskFrame>
  );

  /** What would make a wrong letter, first what takes longest to mend. */
  function obstacleNow(): string | undefined {
    if (failed !== undefined) return texts.unchecked;
    if (state.taskStates.wording?.writing !== undefined) return texts.finishFirst;
    if (letter.dateWrong) return texts.mendDate;
    if (!audited) return texts.checking;
    return current ? undefined : notCurrent;
  }
}
