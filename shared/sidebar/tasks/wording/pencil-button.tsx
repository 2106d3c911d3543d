import type { JSX } from "preact";

interface PencilButtonProps {
  readonly label: string;
  readonly onPress: () => void;
}

/** Opens a paragraph to be written. */
export function PencilButton({ label, onPress }: PencilButtonProps): JSX.Element {
  return (
    <button type="button" class="link pencil" aria-label={label} title={label} onClick={onPress}>
      <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M2.8 13.2l.7-3L10.6 3l2.4 2.4-7.1 7.1zM9 4.6L11.4 7" />
      </svg>
    </button>
  );
}
