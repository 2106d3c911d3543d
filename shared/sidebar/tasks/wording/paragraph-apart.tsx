import type { JSX } from "preact";
import { Notice } from "../../notice";
import { useWordingTexts } from "./wording-texts";

interface RemovedParagraphProps {
  /** Its first words. */
  readonly words: string;
  readonly onPutBack: () => void;
}

/** A paragraph that the user has left out, in its place, and the way back. */
export function RemovedParagraph({ words, onPutBack }: RemovedParagraphProps): JSX.Element {
  const texts = useWordingTexts();
  return (
    <p class="minor">
      {texts.removed(words)}{" "}
      <button type="button" class="link put-back" aria-label={texts.putBackOf(words)} onClick={onPutBack}>
        {texts.putBack}
      </button>
    </p>
  );
}

interface OrphanParagraphProps {
  readonly text: string;
  readonly onAdopt: () => void;
  readonly onForget: () => void;
}

/** Words of the user whose paragraph is not generated any more; they are no part of the report. */
export function OrphanParagraph({ text, onAdopt, onForget }: OrphanParagraphProps): JSX.Element {
  const texts = useWordingTexts();
  return (
    <Notice kind="care">
      <p>{texts.orphan}</p>
      <p lang="vi">{text}</p>
      <div class="buttons">
        <button type="button" onClick={onAdopt}>
          {texts.adopt}
        </button>
        <button type="button" onClick={onForget}>
          {texts.forget}
        </button>
      </div>
    </Notice>
  );
}
