import type { JSX } from "preact";
import { useElementId } from "../../element-id";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Why the value cannot be used; undefined when it can. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly numeric?: boolean;
  readonly onType: (text: string) => void;
}

/** A labelled field for a short text, with its hint and what is wrong. */
export function TextField({ label, value, error, hint, numeric = false, onType }: TextFieldProps): JSX.Element {
  const id = useElementId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        inputMode={numeric ? "decimal" : "text"}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={id + "-error " + id + "-hint"}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={id + "-error"} class="note note-failure" role="alert">
        {error ?? ""}
      </p>
      {hint !== undefined && (
        <p id={id + "-hint"} class="note">
          {hint}
        </p>
      )}
    </div>
  );
}
