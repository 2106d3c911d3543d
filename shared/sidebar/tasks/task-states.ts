import type { DossiersState } from "./dossiers/dossiers-state";
import type { TargetsState } from "./targets/targets-state";
import type { ScorecardState } from "./scorecard/scorecard-state";
import type { OutlookState } from "./outlook/outlook-state";
import type { PassingState } from "./passing/passing-state";
import type { ProceduresState } from "./procedures/procedures-state";
import type { QueriesState } from "./queries/queries-state";
import type { CountrysideState } from "./countryside/countryside-state";
import type { IndicatorsState } from "./indicators/indicators-state";
import type { ReportState } from "./report/report-state";
import type { RoutineState } from "./routine/routine-state";
import type { AnnexState } from "./annex/annex-state";
import type { WordingState } from "./wording/wording-state";
import type { LetterState } from "./letter/letter-state";
import type { RepairState } from "./repair/repair-state";
import type { SendingState } from "./sending/sending-state";
import type { TakingBackState } from "./taking-back/taking-back-state";
import type { LockingState } from "./locking/locking-state";
import type { ConfigurationState } from "./configuration/configuration-state";
import type { RecordState } from "./record/record-state";

/**
 * What the user has set in the pieces of work, each of its own type; it outlives a change of view.
 * Undefined as long as nothing has been set.
 */
export interface TaskStates {
  readonly dossiers?: DossiersState;
  readonly targets?: TargetsState;
  readonly scorecard?: ScorecardState;
  readonly outlook?: OutlookState;
  readonly passing?: PassingState;
  readonly procedures?: ProceduresState;
  readonly queries?: QueriesState;
  readonly countryside?: CountrysideState;
  readonly indicators?: IndicatorsState;
  /** What all pieces of work about the report share: what it is about. */
  readonly report?: ReportState;
  readonly routine?: RoutineState;
  readonly annex?: AnnexState;
  readonly wording?: WordingState;
  readonly letter?: LetterState;
  readonly repair?: RepairState;
  readonly record?: RecordState;
  readonly configuration?: ConfigurationState;
  readonly locking?: LockingState;
  readonly takingBack?: TakingBackState;
  readonly sending?: SendingState;
}
