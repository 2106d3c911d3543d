import type { RecordSeen } from "../../../application/read-record";

/** What the piece of work shows. */
export interface RecordState {
  readonly looking?: boolean;
  /** Undefined before it has been read, and where the workbook has none. */
  readonly seen?: RecordSeen | undefined;
}
