import type { JSX } from "preact";
import { useElementId } from "../../element-id";

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: "text" | "date" | "search";
  readonly onType: (text: string) => void;
}

/** A labelled field for words or a day, with a hint below. */
export function WordsField({ label, value, hint, type = "text", onType }: WordsFieldProps): JSX.Element {
  const id = useElementId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        autocomplete="off"
        value={value}
        aria-describedby={hint === undefined ? undefined : id + "-note"}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={id + "-note"} class="note">
          {hint}
        </p>
      )}
    </div>
  );
}
