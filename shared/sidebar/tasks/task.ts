import type { JSX } from "preact";
import type { Panel } from "../panel";
import type { PanelState } from "../panel-state";
import type { RankingPlan } from "../plan-ranking";
import type { AuditRun } from "../use-audit";

/** What a piece of work is given. */
export interface TaskProps {
  readonly panel: Panel;
  /** `work` tells of this view's own presses only. */
  readonly state: PanelState;
  /** The ranking as the ranking view would write it now; undefined without a table. */
  readonly plan: RankingPlan | undefined;
  /** The audit of the table, as far as it has come; only the view about reports has one. */
  readonly run?: AuditRun | undefined;
}

/** Draws a piece of work inside a `TaskFrame`. */
export type TaskComponent = (props: TaskProps) => JSX.Element;
