import type { JSX } from "preact";
import { ActionBar } from "../../action-bar";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { CopiedLetter } from "./copied-letter";
import { LetterProgress } from "./letter-progress";
import { useLetterTexts } from "./letter-texts";
import type { LetterPlan } from "./plan-letter";
import type { LetterWays } from "./use-letter-ways";

interface LetterBarProps extends TaskProps {
  readonly letter: LetterPlan;
  readonly ways: LetterWays;
  readonly blocked: boolean;
  /** Why nothing can be made; undefined when it can. */
  readonly obstacle: string | undefined;
}

/** The one coloured button: the file, or, where the host lets none through, the letter on the clipboard. */
export function LetterBar({ panel, state, plan, letter, ways, blocked, obstacle }: LetterBarProps): JSX.Element {
  const texts = useLetterTexts();
  const { kind } = letter.letter.form;
  const busy = state.work.is === "writing" || ways.looking;
  return (
    <ActionBar
      label={busy ? texts.busy : (blocked ? texts.copyButton : texts.button)[kind]}
      note={obstacle ?? texts.note}
      inert={obstacle !== undefined || busy || state.reading || state.work.is === "undoing"}
      busy={busy}
      onPress={blocked ? ways.copyAll : ways.downloadFile}
    >
      <CopiedLetter copying={state.work.is === "idle" ? ways.copying : undefined} />
      <LetterProgress stop={ways.stop} />
      <WorkNotice panel={panel} state={state} plan={plan} saved={texts.saved} />
    </ActionBar>
  );
}
