import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useElementId } from "../../element-id";
import { Icon } from "../../icons";
import { useLetterTexts } from "./letter-texts";

/** A text that was to be copied, and whether the browser did it. */
export interface Copying {
  readonly what: "all" | "words";
  readonly text: string;
  readonly copied: boolean;
}

/**
 * Tells that a text is on the clipboard; where the browser forbids that, shows it selected, to be copied by hand. What tells
 * is there before there is anything to tell: only then is it read out.
 */
export function CopiedLetter({ copying }: { readonly copying: Copying | undefined }): JSX.Element {
  const texts = useLetterTexts();
  const id = useElementId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [copying]);
  const { what, text, copied } = copying ?? { what: "all", text: "", copied: true };
  const said = copying === undefined ? "" : !copied ? texts.copyByHand : what === "all" ? texts.copiedAll : texts.copiedWords;
  return (
    <div class={copying === undefined ? "" : copied ? "box box-done" : "box box-care"}>
      {copying !== undefined && <Icon name={copied ? "check" : "warning"} />}
      <div class="box-body">
        <p role="status">{said}</p>
        {!copied && (
          <div class="field">
            <label for={id}>{texts.copyField}</label>
            <textarea id={id} ref={field} rows={4} lang="vi" readOnly value={text} />
          </div>
        )}
      </div>
    </div>
  );
}
