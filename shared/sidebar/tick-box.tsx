import type { ComponentChildren, JSX } from "preact";

interface TickBoxProps {
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A box to tick, with its label. */
export function TickBox({ ticked, onTick, children }: TickBoxProps): JSX.Element {
  return (
    <label class="tick">
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
