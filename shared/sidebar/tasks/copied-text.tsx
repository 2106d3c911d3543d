import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useElementId } from "../element-id";

interface CopiedTextProps {
  /** A text that was to be copied, and whether the browser did it. */
  readonly copying: { readonly text: string; readonly copied: boolean } | undefined;
  /** What there is to tell of it; "" for nothing. */
  readonly said: string;
  /** The label of the text that is to be copied by hand. */
  readonly field: string;
  /** What stands before the words. */
  readonly children?: ComponentChildren;
}

/**
 * Tells that a text is on the clipboard; where the browser forbids that, shows it selected, to be copied by hand. What tells
 * is there before there is anything to tell: only then is it read out.
 */
export function CopiedText({ copying, said, field: label, children }: CopiedTextProps): JSX.Element {
  const id = useElementId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [copying]);
  return (
    <div class={copying === undefined ? "" : copying.copied ? "box box-done" : "box box-care"}>
      {children}
      <div class="box-body">
        <p role="status">{said}</p>
        {copying?.copied === false && (
          <div class="field">
            <label for={id}>{label}</label>
            <textarea id={id} ref={field} rows={4} lang="vi" readOnly value={copying.text} />
          </div>
        )}
      </div>
    </div>
  );
}
