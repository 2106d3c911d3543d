import type { TaskComponent } from "./task";
import type { TaskName } from "./task-name";

/** The pieces of work as files of their own, for hosts whose bundler makes a file of each `import()`. */
export const importTask: Readonly<Record<TaskName, () => Promise<TaskComponent>>> = {
  dossiers: async () => (await import("./dossiers/dossiers-task")).DossiersTask,
  targets: async () => (await import("./targets/targets-task")).TargetsTask,
  scorecard: async () => (await import("./scorecard/scorecard-task")).ScorecardTask,
  outlook: async () => (await import("./outlook/outlook-task")).OutlookTask,
  passing: async () => (await import("./passing/passing-task")).PassingTask,
  procedures: async () => (await import("./procedures/procedures-task")).ProceduresTask,
  countryside: async () => (await import("./countryside/countryside-task")).CountrysideTask,
  indicators: async () => (await import("./indicators/indicators-task")).IndicatorsTask,
  queries: async () => (await import("./queries/queries-task")).QueriesTask,
  routine: async () => (await import("./routine/routine-task")).RoutineTask,
  annex: async () => (await import("./annex/annex-task")).AnnexTask,
  wording: async () => (await import("./wording/wording-task")).WordingTask,
  repair: async () => (await import("./repair/repair-task")).RepairTask,
  sending: async () => (await import("./sending/sending-task")).SendingTask,
  takingBack: async () => (await import("./taking-back/taking-back-task")).TakingBackTask,
  locking: async () => (await import("./locking/locking-task")).LockingTask,
  configuration: async () => (await import("./configuration/configuration-task")).ConfigurationTask,
  record: async () => (await import("./record/record-task")).RecordTask,
  letter: async () => (await import("./letter/letter-task")).LetterTask,
};
