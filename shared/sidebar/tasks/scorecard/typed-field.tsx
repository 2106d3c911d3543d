import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "../../element-id";
import { useTexts } from "../../pane-texts";

interface TypedFieldProps {
  readonly label: string;
  /** The label with what it is about, for those who hear it. */
  readonly of: string;
  readonly text: string;
  /** Why the text is not understood; told once the field is left. */
  readonly error: unknown;
  /** How the text is understood. */
  readonly note?: string | undefined;
  readonly onType: (text: string) => void;
}

/** A short field for a number or a percentage, as it is typed. */
export function TypedField({ label, of, text, error, note, onType }: TypedFieldProps): JSX.Element {
  const { describeFailure } = useTexts();
  const id = useElementId();
  const [typing, setTyping] = useState(false);
  const told = typing ? undefined : error;
  return (
    <div class="field typed">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-label={of}
        aria-invalid={told !== undefined}
        aria-describedby={id + "-said"}
        onInput={(event) => {
          setTyping(true);
          onType(event.currentTarget.value);
        }}
        onBlur={() => setTyping(false)}
        onChange={() => setTyping(false)}
      />
      <div id={id + "-said"}>
        <p class="note note-failure" role="alert">
          {told === undefined ? "" : describeFailure(told)}
        </p>
        {error === undefined && note !== undefined && <p class="note">{note}</p>}
      </div>
    </div>
  );
}
