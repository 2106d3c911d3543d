import type { AllocationRule, AllocationStep } from "../../../domain/allocation-request";

/** What the user has set in this piece of work; what is left out is as remembered with the workbook, or as proposed. */
export interface PassingState extends Partial<PassingSettings> {
  /** The peer group that is assigned; undefined for all units. */
  readonly group?: string | undefined;
  /** The doubtful units that were left out on purpose, as `doubtKey` names them: others are asked about anew. */
  readonly leftOut?: string | undefined;
  /** What was typed for single units, by `unitKey`. */
  readonly own?: Readonly<Record<string, OwnTexts>>;
  /** Whether the other units make up for targets typed by hand. */
  readonly spread?: boolean;
}

/** What is remembered with the workbook. Shares and days are as typed. */
export interface PassingSettings {
  readonly parent: string;
  readonly document: string;
  readonly body: string;
  readonly decision: string;
  /** "" when not given. */
  readonly from: string;
  readonly to: string;
  readonly rule: AllocationRule;
  readonly floor: string;
  readonly ceiling: string;
  readonly step: AllocationStep;
  readonly keepReached: boolean;
}

/** What was typed for one unit; blank is as for all. */
export interface OwnTexts {
  readonly target?: string;
  readonly floor?: string;
  readonly ceiling?: string;
}
