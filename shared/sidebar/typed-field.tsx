import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "./element-id";
import { useTexts } from "./pane-texts";

interface TypedFieldProps {
  readonly label: string;
  /** The label with what it is about, for those who hear it. */
  readonly of?: string;
  readonly text: string;
  /** Why the text cannot be used, as a failure or in words; told once the field is left. Undefined when it can be used. */
  readonly error?: unknown;
  /** How the text is understood, or what may be typed; hidden while an error is told. */
  readonly note?: string | undefined;
  /** What is said under the field always. */
  readonly hint?: string | undefined;
  readonly type?: "text" | "search";
  /** The keyboard that a touch screen offers. */
  readonly keys?: "text" | "decimal" | "numeric";
  readonly longest?: number;
  /** Texts to choose from while typing. */
  readonly offered?: readonly string[];
  readonly onType: (text: string) => void;
  /** The field is left, or Enter pressed, after a change. */
  readonly onDone?: () => void;
}

/** A labelled field to type into. Days are typed here too, as dd/mm/yyyy: a browser's own field of days shows the order of its language. */
export function TypedField(props: TypedFieldProps): JSX.Element {
  const { label, of, text, error, note, hint, type = "text", keys = "text", longest, offered = [], onType, onDone } = props;
  const { describeFailure } = useTexts();
  const id = useElementId();
  const [typing, setTyping] = useState(false);
  const told = typing || error === undefined ? "" : typeof error === "string" ? error : describeFailure(error);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        inputMode={keys}
        autocomplete="off"
        maxLength={longest}
        list={offered.length > 0 ? id + "-list" : undefined}
        value={text}
        aria-label={of}
        aria-invalid={told !== ""}
        aria-describedby={id + "-error " + id + "-note"}
        onInput={({ currentTarget }) => {
          setTyping(true);
          onType(currentTarget.value);
        }}
        onBlur={() => setTyping(false)}
        onChange={() => {
          setTyping(false);
          onDone?.();
        }}
      />
      {offered.length > 0 && (
        <datalist id={id + "-list"}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <p id={id + "-error"} class="note note-failure" role="alert">
        {told}
      </p>
      <div id={id + "-note"}>
        {note !== undefined && told === "" && <p class="note">{note}</p>}
        {hint !== undefined && <p class="note">{hint}</p>}
      </div>
    </div>
  );
}
