import type { JSX } from "preact";
import type { SeenParagraph } from "../../../reporting/seen-text";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import { firstWords } from "./first-words";
import { useWordingTexts } from "./wording-texts";

interface ChangedSinceProps {
  /** Paragraphs that are not generated any more. */
  readonly gone: readonly SeenParagraph[];
  /** How many have changed, those that are gone too. */
  readonly changed: number;
  readonly onSeen: () => void;
}

/** Paragraphs have changed with the figures though nobody has edited them: which are gone, and that all have been looked at. */
export function ChangedSince({ gone, changed, onSeen }: ChangedSinceProps): JSX.Element {
  const texts = useWordingTexts();
  return (
    <Notice kind="care">
      <p>{texts.changedSince(showCount(changed))}</p>
      {gone.length > 0 && (
        <ul class="review">
          {gone.map(({ key, words }) => (
            <li key={key}>{texts.sinceGone(words === undefined ? undefined : firstWords(words))}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" onClick={onSeen}>
          {texts.seenAll}
        </button>
      </div>
    </Notice>
  );
}
