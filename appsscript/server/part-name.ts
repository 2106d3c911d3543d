/** Parts of the sidebar that are fetched when they are needed, by the names of their files. */
export const PART_NAMES = [
  "AnnexTask",
  "Checking",
  "CheckViews",
  "ConfigurationTask",
  "CountrysideTask",
  "DossiersTask",
  "Engine",
  "English",
  "IndicatorsTask",
  "Letters",
  "LetterTask",
  "LockingTask",
  "MergeViews",
  "Merging",
  "OutlookTask",
  "PassingTask",
  "ProceduresTask",
  "QueriesTask",
  "RecordTask",
  "RepairTask",
  "Reports",
  "RoutineTask",
  "ScorecardTask",
  "SendingTask",
  "Staleness",
  "TakingBackTask",
  "Targeting",
  "TargetsTask",
  "WordingTask",
] as const;

export type PartName = (typeof PART_NAMES)[number];

/** The name, if it is one of the parts: what comes over the wire never chooses another file. */
export function partNamed(name: string): PartName {
  const known = PART_NAMES.find((part) => part === name);
  if (known === undefined) throw new Error("no such part: " + name);
  return known;
}
