import type { TargetTable } from "../../../application/target-table";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import type { TargetsState } from "./targets-state";

/** What every screen of this piece of work is given. */
export interface TargetsProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: RankingPlan | undefined;
  /** Undefined without a table. */
  readonly table: TargetTable | undefined;
  readonly own: TargetsState;
  readonly change: (changes: Partial<TargetsState>) => void;
}

/** The same where there is a table. */
export interface TargetTableProps extends TargetsProps {
  readonly table: TargetTable;
}
