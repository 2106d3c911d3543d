import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLetterTexts } from "./letter-texts";

/** What is done sooner would only flicker. */
const PATIENCE = 700;

/** That a letter is being written, with a way to stop, once it takes long. @param stop undefined when none is. */
export function LetterProgress({ stop }: { readonly stop: (() => void) | undefined }): JSX.Element {
  const texts = useLetterTexts();
  const [long, setLong] = useState(false);
  const writing = stop !== undefined;
  useEffect(() => {
    if (!writing) return setLong(false);
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [writing]);
  const shown = writing && long;
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
