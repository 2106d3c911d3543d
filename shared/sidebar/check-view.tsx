import type { JSX } from "preact";
import { LoadedPart } from "./loaded-part";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { useTexts } from "./pane-texts";

interface CheckViewProps {
  readonly panel: Panel;
  readonly state: PanelState;
}

/** Checks the figures of the table that was read. */
export function CheckView({ panel, state }: CheckViewProps): JSX.Element {
  const { check } = useTexts().pane;
  return (
    <>
      <h1 class="unseen">{check.heading}</h1>
      <LoadedPart part={state.checking} loading={check.loading} onRetry={() => void panel.showView("check")}>
        {() => null}
      </LoadedPart>
    </>
  );
}
