import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Paragraph } from "../../../reporting/statement";
import { useElementId } from "../../element-id";
import { useWordingTexts } from "./wording-texts";

/** A text that was to be copied, and whether the browser did it. */
export interface Copying {
  readonly of: readonly Paragraph[];
  readonly text: string;
  readonly copied: boolean;
}

/** Tells that the text is on the clipboard; where the browser forbids that, shows it selected, to be copied by hand. */
export function CopiedWords({ copying }: { readonly copying: Copying | undefined }): JSX.Element {
  const texts = useWordingTexts();
  const id = useElementId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [copying]);
  return (
    <div class={copying === undefined ? "" : copying.copied ? "box box-done" : "box box-care"}>
      <div class="box-body">
        <p role="status">{copying === undefined ? "" : copying.copied ? texts.copied : texts.copyByHand}</p>
        {copying?.copied === false && (
          <div class="field">
            <label for={id}>{texts.copyField}</label>
            <textarea id={id} ref={field} rows={4} lang="vi" readOnly value={copying.text} />
          </div>
        )}
      </div>
    </div>
  );
}
