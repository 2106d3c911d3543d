import type { JSX } from "preact";
import { Icon } from "./icons";

interface RefreshButtonProps {
  readonly label: string;
  /** It keeps the focus all the same. */
  readonly inert?: boolean;
  readonly onPress: () => void;
}

/** The button that reads, or looks, once more. */
export function RefreshButton({ label, inert, onPress }: RefreshButtonProps): JSX.Element {
  return (
    <button type="button" aria-disabled={inert} onClick={onPress}>
      <Icon name="refresh" />
      {label}
    </button>
  );
}
