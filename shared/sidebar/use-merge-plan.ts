import { useMemo } from "preact/hooks";
import type { PanelState } from "./panel-state";
import type { MergePlan } from "./plan-merge";

/** The merge as it would be written now, worked out anew only when something that it depends on has changed. */
export function useMergePlan({ view, merging, merge, memory, texts }: PanelState): MergePlan | undefined {
  const part = view === "merge" && merging.is === "ready" ? merging.part : undefined;
  const { candidates, mode, acrossGroups } = merge;
  const { forms, names } = memory;
  return useMemo(
    () => part?.planMerge({ candidates, mode, acrossGroups }, { forms, names }, texts),
    [part, candidates, mode, acrossGroups, forms, names, texts],
  );
}
