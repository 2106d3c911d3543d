import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { showCount } from "../texts/show-number";
import { useTexts } from "./pane-texts";

/** How much of a list to show, and what asks for more. */
export interface GrowingList {
  readonly shown: number;
  /** The button "Show more"; nothing when the whole list is shown from the start. */
  readonly more: JSX.Element | null;
}

/** Shows a list of `total` entries `step` at a time, so that thousands of units do not slow the pane down. */
export function useGrowingList(total: number, step: number): GrowingList {
  const { result } = useTexts().pane;
  const [steps, setSteps] = useState(1);
  const end = useRef<HTMLParagraphElement>(null);
  const shown = Math.min(total, steps * step);
  const rest = total - shown;
  if (total <= step) return { shown, more: null };

  const grow = (): void => {
    // The button goes with the last step; the focus must not fall back to the top of the page.
    if (rest <= step) end.current?.focus();
    setSteps(steps + 1);
  };
  return {
    shown,
    more: (
      <div class="more">
        <p ref={end} tabIndex={-1} class={rest > 0 ? "unseen" : "minor"}>
          {rest > 0 ? "" : result.allShown(showCount(total))}
        </p>
        {rest > 0 && (
          <button type="button" onClick={grow}>
            {result.more(showCount(Math.min(step, rest)), showCount(rest))}
          </button>
        )}
      </div>
    ),
  };
}
