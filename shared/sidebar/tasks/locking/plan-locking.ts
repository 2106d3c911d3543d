import type { LockOutlook } from "../../../application/read-lockable";
import type { LockingState } from "./locking-state";

/** What a press would lock, and what still stands in the way. */
export interface LockingPlan {
  readonly outlooks: readonly LockOutlook[];
  /** Whether any of their cells shows an error or an old figure, which the user has to confirm. */
  readonly doubtful: boolean;
  readonly obstacle: "nothing" | "looking" | "notLockable" | "unconfirmed" | undefined;
}

/** What a press would do now. */
export function planLocking({ ticked = [], seen = {}, stale, confirmed = false }: LockingState): LockingPlan {
  const outlooks = ticked.flatMap((sheet) => {
    const each = seen[sheet];
    return each !== undefined && "outlook" in each && !each.outlook.isLock ? [each.outlook] : [];
  });
  const isOld = (name: string): boolean => stale?.sheets.some(({ sheet, cells }) => sheet === name && cells.length > 0) === true;
  const doubtful = outlooks.some(({ sheet, errors }) => errors.length > 0 || isOld(sheet));
  const obstacle =
    ticked.length === 0
      ? "nothing"
      : ticked.some((sheet) => seen[sheet] === undefined)
        ? "looking"
        : outlooks.length < ticked.length
          ? "notLockable"
          : doubtful && !confirmed
            ? "unconfirmed"
            : undefined;
  return { outlooks, doubtful, obstacle };
}
