import type { JSX } from "preact";
import { LoadedPart } from "./loaded-part";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { useTexts } from "./pane-texts";

interface MergeViewProps {
  readonly panel: Panel;
  readonly state: PanelState;
}

/** Merges several tables into one. */
export function MergeView({ panel, state }: MergeViewProps): JSX.Element {
  const { merge } = useTexts().pane;
  return (
    <>
      <h1 class="unseen">{merge.heading}</h1>
      <LoadedPart part={state.merging} loading={merge.loading} onRetry={() => void panel.showView("merge")}>
        {() => null}
      </LoadedPart>
    </>
  );
}
