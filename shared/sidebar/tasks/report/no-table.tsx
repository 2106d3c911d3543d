import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { FailureBox } from "../../failure-box";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { useTexts } from "../../pane-texts";
import { RefreshButton } from "../../refresh-button";
import { useReportTexts } from "./report-texts";

interface NoTableProps {
  readonly panel: Panel;
  readonly state: PanelState;
}

/** What stands in a piece of work on a report while there is no table: why, and the button that reads one. */
export function NoTable({ panel, state }: NoTableProps): JSX.Element {
  const { source } = useTexts().pane;
  const texts = useReportTexts();
  const section = useRef<HTMLElement>(null);
  useEffect(
    // The button goes once there is a table: the focus would be lost with it.
    () => () => {
      const { current } = section;
      if (current?.contains(document.activeElement)) current.parentElement?.querySelector<HTMLElement>(".task-head h1")?.focus();
    },
    [],
  );
  return (
    <section ref={section}>
      {state.readFailure !== undefined && <FailureBox error={state.readFailure} />}
      <p role="status">{state.reading ? source.reading : texts.noTable}</p>
      <RefreshButton label={source.readAgain} onPress={() => void panel.read()} />
    </section>
  );
}
