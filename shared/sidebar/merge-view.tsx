import type { JSX } from "preact";
import { CollectionForm } from "./collection-form";
import { MergeResult } from "./merge-result";
import { MergeSources } from "./merge-sources";
import { TablesToMerge } from "./tables-to-merge";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import type { MergePlan } from "./plan-merge";

interface MergeViewProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: MergePlan | undefined;
}

/** Merges several tables into one: what to read, which tables of it, and what comes of them. */
export function MergeView({ panel, state, plan }: MergeViewProps): JSX.Element {
  return (
    <>
      <MergeSources panel={panel} merge={state.merge} />
      {plan !== undefined && <TablesToMerge panel={panel} merge={state.merge} plan={plan} />}
      {plan?.outcome !== undefined && <MergeResult panel={panel} state={state} outcome={plan.outcome} />}
      <CollectionForm panel={panel} state={state} />
    </>
  );
}
