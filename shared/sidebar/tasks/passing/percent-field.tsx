import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useElementId } from "../../element-id";
import { showTarget } from "../../../texts/show-number";
import { useTexts } from "../../pane-texts";
import { usePassingTexts } from "./passing-texts";
import type { TypedShare } from "./typed-share";

interface PercentFieldProps {
  readonly label: string;
  readonly typed: TypedShare;
  readonly hint?: string;
  readonly onType: (text: string) => void;
}

/** A share to type. A text that is none is reported on leaving the field; one that may surprise is read back. */
export function PercentField({ label, typed, hint, onType }: PercentFieldProps): JSX.Element {
  const { describeFailure } = useTexts();
  const texts = usePassingTexts();
  const id = useElementId();
  const [typing, setTyping] = useState(false);
  const { text, share, error } = typed;
  const wrong = error !== undefined && !typing;
  const written = share === undefined ? "" : showTarget(share);
  const plain = text.trim() === written || text.trim() + "%" === written;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={id + "-note"}
        onInput={(event) => {
          setTyping(true);
          onType(event.currentTarget.value);
        }}
        onBlur={() => setTyping(false)}
      />
      <p id={id + "-note"} class={wrong ? "note note-failure" : "note"} role={wrong ? "alert" : undefined}>
        {wrong ? describeFailure(error) : written !== "" && !plain ? texts.understood(written) : hint}
      </p>
    </div>
  );
}
