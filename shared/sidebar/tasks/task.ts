import type { JSX } from "preact";
import type { Panel } from "../panel";
import type { PanelState } from "../panel-state";
import type { RankingPlan } from "../plan-ranking";

/** What a piece of work is given. */
export interface TaskProps {
  readonly panel: Panel;
  /** `work` tells of this view's own presses only. */
  readonly state: PanelState;
  /** The ranking as the ranking view would write it now; undefined without a table. */
  readonly plan: RankingPlan | undefined;
}

/** Draws a piece of work inside a `TaskFrame`. */
export type TaskComponent = (props: TaskProps) => JSX.Element;
