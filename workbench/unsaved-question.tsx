import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { texts } from "./texts";
import type { Openings } from "./use-openings";

/** Asks what to do with unsaved changes before something else is opened. Escape stays with the open document. */
export function UnsavedQuestion({ openings }: { readonly openings: Openings }): JSX.Element {
  const question = useRef<HTMLDivElement>(null);
  // The question itself and none of its buttons: who is typing while it appears must not answer it with Enter.
  useEffect(() => {
    const before = document.activeElement;
    question.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") openings.stay();
  };

  return (
    <div
      ref={question}
      class="question"
      role="alertdialog"
      aria-label={texts.unsaved}
      tabIndex={-1}
      onKeyDown={escape}
    >
      <span>{texts.unsaved}</span>
      <button type="button" onClick={() => openings.saveFirst()}>
        {texts.saveFirst}
      </button>
      <button type="button" onClick={() => openings.discard()}>
        {texts.discard}
      </button>
      <button type="button" onClick={() => openings.stay()}>
        {texts.stay}
      </button>
    </div>
  );
}
