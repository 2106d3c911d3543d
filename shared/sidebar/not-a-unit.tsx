import type { JSX } from "preact";
import { useTexts } from "./pane-texts";

interface NotAUnitProps {
  readonly name: string;
  /** Sheet row, from 0. */
  readonly row: number;
  readonly onPress: (row: number) => void;
}

/** Says of a row that it is no unit. The row goes, so the focus moves to the next such button. */
export function NotAUnit({ name, row, onPress }: NotAUnitProps): JSX.Element {
  const { reading } = useTexts().pane;
  const press = ({ currentTarget }: JSX.TargetedEvent<HTMLButtonElement>): void => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(".thuoc .not-a-unit, #thuoc-change-reading")];
    const at = buttons.indexOf(currentTarget);
    const after = [...buttons.slice(at + 1), ...buttons.slice(0, at).reverse()];
    onPress(row);
    after.find((button) => button.isConnected)?.focus();
  };
  return (
    <button
      type="button"
      class="link not-a-unit"
      aria-label={reading.notAUnitOf(name, String(row + 1))}
      onClick={press}
    >
      {reading.notAUnit}
    </button>
  );
}
