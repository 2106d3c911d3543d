import type { JSX } from "preact";
import { useTakesLong } from "../../takes-long";
import { useLetterTexts } from "./letter-texts";

/** In milliseconds. */
const PATIENCE = 700;

/** That a letter is being written, with a way to stop, once it takes long. @param stop undefined when none is. */
export function LetterProgress({ stop }: { readonly stop: (() => void) | undefined }): JSX.Element {
  const texts = useLetterTexts();
  const shown = useTakesLong(stop !== undefined, PATIENCE);
  return (
    <div class={shown ? "report-progress" : ""}>
      <p role="status" class="minor">
        {shown ? texts.writing : ""}
      </p>
      {shown && <progress aria-label={texts.writing} />}
      {shown && (
        <button type="button" onClick={stop}>
          {texts.stop}
        </button>
      )}
    </div>
  );
}
