import type { JSX } from "preact";
import { useElementId } from "../../element-id";

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly hint?: string;
  readonly rows?: number;
  readonly longest: number;
  readonly onType: (lines: string[]) => void;
  /** The field is left after a change. */
  readonly onDone: () => void;
}

/** A labelled field for several things, one on each line. */
export function LinesField({ label, lines, hint, rows = 3, longest, onType, onDone }: LinesFieldProps): JSX.Element {
  const id = useElementId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={longest}
        value={lines.join("\n")}
        aria-describedby={hint === undefined ? undefined : id + "-note"}
        onInput={({ currentTarget }) => onType(currentTarget.value.split("\n"))}
        onChange={onDone}
      />
      {hint !== undefined && (
        <p id={id + "-note"} class="note">
          {hint}
        </p>
      )}
    </div>
  );
}
