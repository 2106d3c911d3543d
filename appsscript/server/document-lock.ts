import { Failure } from "../../shared/domain/failure";

/** Longest wait for another run of the add-on on the same spreadsheet. */
const PATIENCE_MS = 10000;

/**
 * Runs work that writes while no other run of the add-on writes to this spreadsheet. The work flushes its writes
 * itself, before it reads them back, so the next holder of the lock finds them. Fails with `busyElsewhere` when the
 * lock is not had within 10 s. It does not hold back people who type. Outside a container there is no document lock and none is needed.
 */
export function withDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) return work();
  if (!lock.tryLock(PATIENCE_MS)) throw new Failure({ code: "busyElsewhere" });
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** A lock ends with the run of the script at the latest, so failing to release it must not hide how the work ended. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}
