import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useElementId } from "../../element-id";
import { useWordingTexts } from "./wording-texts";

interface ParagraphFieldProps {
  /** The first words of what is edited; "" for a new paragraph. */
  readonly words: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  readonly onGiveUp: () => void;
  /** What else can be done with the paragraph. */
  readonly children?: ComponentChildren;
}

/** A paragraph to be written, as high as its text: Ctrl+Enter ends it, Esc gives up. */
export function ParagraphField({ words, text, onType, onDone, onGiveUp, children }: ParagraphFieldProps): JSX.Element {
  const texts = useWordingTexts();
  const id = useElementId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(0, 0);
  }, []);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.style.height = "auto";
    area.style.height = String(area.scrollHeight + 2) + "px";
  }, [text]);
  const press = (event: JSX.TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    // A syllable that is being composed takes Enter and Esc for itself.
    if (event.isComposing) return;
    if (event.key === "Escape") onGiveUp();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="field paragraph-field">
      <label for={id}>{texts.field(words)}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        lang="vi"
        value={text}
        aria-describedby={id + "-hint"}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p class="note" id={id + "-hint"}>
        {texts.hint}
      </p>
      <div class="buttons">
        <button type="button" onClick={onDone}>
          {texts.done}
        </button>
        <button type="button" onClick={onGiveUp}>
          {texts.giveUp}
        </button>
        {children}
      </div>
    </div>
  );
}
