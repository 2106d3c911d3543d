import type { JSX } from "preact";
import { FailureBox } from "../../failure-box";
import type { Panel } from "../../panel";
import { useTexts } from "../../pane-texts";

interface UncheckedFiguresProps {
  readonly panel: Panel;
  /** Why what checks figures could not be had. */
  readonly error: unknown;
}

/** That the figures of a report could not be checked, and the button that tries again: the view loads what checks them. */
export function UncheckedFigures({ panel, error }: UncheckedFiguresProps): JSX.Element {
  const { pane } = useTexts();
  return (
    <section>
      <FailureBox error={error}>
        <button type="button" onClick={() => void panel.showView("report")}>
          {pane.tryAgain}
        </button>
      </FailureBox>
    </section>
  );
}
