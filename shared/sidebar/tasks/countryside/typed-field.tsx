import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "../../element-id";
import { useTexts } from "../../pane-texts";

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  /** Why the text cannot be used; told once the user has left the field. */
  readonly error?: unknown;
  readonly hint?: string | undefined;
  readonly onType: (text: string) => void;
  /** The user has finished typing. */
  readonly onDone?: () => void;
}

/** A labelled field to type into. */
export function TypedField({ label, value, error, hint, onType, onDone }: TypedFieldProps): JSX.Element {
  const { describeFailure } = useTexts();
  const id = useElementId();
  const [typing, setTyping] = useState(false);
  const told = typing || error === undefined ? "" : describeFailure(error);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        aria-invalid={told !== ""}
        aria-describedby={id + "-error " + id + "-hint"}
        onInput={({ currentTarget }) => {
          setTyping(true);
          onType(currentTarget.value);
        }}
        onChange={() => {
          setTyping(false);
          onDone?.();
        }}
      />
      <p id={id + "-error"} class="note note-failure" role="alert">
        {told}
      </p>
      <p id={id + "-hint"} class="note">
        {hint}
      </p>
    </div>
  );
}
