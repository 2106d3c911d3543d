import type { ComponentChildren, JSX } from "preact";

interface ActionBarProps {
  readonly label: string;
  /** What the button will do, or why it cannot. */
  readonly note: string;
  readonly inert: boolean;
  readonly busy: boolean;
  readonly onPress: () => void;
  /** What became of the last press. */
  readonly children: ComponentChildren;
}

/** The one coloured button of a view, always in sight below it, with a note and what became of the last press. */
export function ActionBar({ label, note, inert, busy, onPress, children }: ActionBarProps): JSX.Element {
  const press = (event: MouseEvent): void => {
    // The second click of a double click must not write a second sheet, however fast the first was.
    if (!inert && event.detail <= 1) onPress();
  };
  // A key that is held down presses again and again, and each press is a first click.
  const holdOnce = (event: KeyboardEvent): void => {
    if (event.repeat && event.key === "Enter") event.preventDefault();
  };
  return (
    <div class="write-bar">
      {children}
      <button
        type="button"
        class="primary"
        aria-disabled={inert}
        aria-busy={busy}
        aria-describedby="thuoc-write-note"
        onKeyDown={holdOnce}
        onClick={press}
      >
        {label}
      </button>
      <p class="note" id="thuoc-write-note">
        {note}
      </p>
    </div>
  );
}
