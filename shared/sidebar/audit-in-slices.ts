import { runInSlices } from "../application/run-in-slices";
import type { ReadingWatch } from "../application/reading-watch";
import type { Audit } from "../audit/audit";
import { auditInSteps, type AuditSource } from "../audit/audit-table";
import { browserPace } from "./browser-pace";

/** `auditTable` at the pace of the page; rejects with `readingStopped` at the next pause once the signal is aborted. */
export function auditInSlices(source: AuditSource, signal: ReadingWatch["signal"]): Promise<Audit> {
  return runInSlices(auditInSteps(source), browserPace, { signal, progress: () => undefined });
}
