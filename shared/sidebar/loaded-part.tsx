import type { ComponentChildren, JSX } from "preact";
import { FailureBox } from "./failure-box";
import { useTexts } from "./pane-texts";
import type { ViewPart } from "./panel-state";

interface LoadedPartProps<Part> {
  readonly part: ViewPart<Part>;
  /** Said while it is on its way. */
  readonly loading: string;
  readonly onRetry: () => void;
  readonly children: (part: Part) => ComponentChildren;
}

/** What needs a part of the pane: until it is there a word about it, and a button to try again when it did not come. */
export function LoadedPart<Part>({ part, loading, onRetry, children }: LoadedPartProps<Part>): JSX.Element {
  const { pane } = useTexts();
  return (
    <>
      {part.is === "loading" && <p role="status">{loading}</p>}
      {part.is === "failed" && (
        <FailureBox error={part.error}>
          <button type="button" onClick={onRetry}>
            {pane.tryAgain}
          </button>
        </FailureBox>
      )}
      {part.is === "ready" && children(part.part)}
    </>
  );
}
