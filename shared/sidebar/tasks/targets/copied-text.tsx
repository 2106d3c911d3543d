import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useElementId } from "../../element-id";
import { Notice } from "../../notice";
import { useTargetsTexts } from "./use-targets-texts";

/** A text that was to be copied, and whether the browser did it. */
export interface Copying {
  readonly text: string;
  readonly copied: boolean;
}

/** Tells that a text is on the clipboard; where the browser forbids that, shows it selected, to be copied by hand. */
export function CopiedText({ text, copied }: Copying): JSX.Element {
  const texts = useTargetsTexts();
  const id = useElementId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text, copied]);
  return (
    <Notice kind={copied ? "done" : "care"}>
      <p role="status">{copied ? texts.copied : texts.copyByHand}</p>
      {!copied && (
        <div class="field">
          <label for={id}>{texts.copyField}</label>
          <textarea id={id} ref={field} rows={4} readOnly value={text} />
        </div>
      )}
    </Notice>
  );
}
