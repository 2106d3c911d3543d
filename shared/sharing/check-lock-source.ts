import { blockSumsInSteps } from "../tables/block-sums";
import { filledBlock } from "../tables/filled-block";
import { cellAddress, valueAt, type CellValue, type Grid } from "../tables/grid";
import { stableKey } from "../tables/stable-value";
import type { Steps } from "../tables/steps";
import type { ChangedCell } from "../tables/table-changes";
import { blockEdits, type BlockEdits } from "./block-edits";
import type { LockFacts } from "./lock-facts";
import { dayOfTimedText } from "./locked-cell";

/** Whether the sheet that was locked still has the values that were locked. */
export type LockSource =
  | { readonly is: "same" }
  /**
   * `cells`: old and new values, as long as the locked sheet is intact; `edits` names the rest by rows and columns of the source
   * and has no rows `changed` that `cells` tell.
   */
  | { readonly is: "changed"; readonly cells: readonly ChangedCell[]; readonly edits: BlockEdits };

/**
 * Holds the source of a locked sheet against what was locked.
 *
 * @param locked the locked sheet where it is intact: only then its cells are the old values.
 */
export function* checkLockSourceInSteps(facts: LockFacts, source: Grid, locked: Grid | undefined): Steps<LockSource> {
  const edits = blockEdits(facts.sums, yield* blockSumsInSteps(source, filledBlock(source)));
  if (edits === undefined) return { is: "same" };
  const { rows } = edits;
  if (locked === undefined || rows.changed.length === 0) return { is: "changed", cells: [], edits };
  const cells: ChangedCell[] = [];
  const width = Math.max(locked.area.column + locked.area.columns, source.area.column + source.area.columns);
  for (const [at, [was, is]] of rows.changed.entries()) {
    if (at % ROWS_A_STEP === 0) yield at / rows.changed.length;
    for (let column = 0; column < width; column++) {
      const [old, now] = [valueAt(locked, was, column), valueAt(source, is, column)];
      if (!isAsLocked(old, now)) cells.push({ cell: cellAddress(is, column), was: old, is: now });
    }
  }
  const rest: BlockEdits = { ...edits, rows: { ...rows, changed: [] }, cells: [] };
  const left = rows.added.length + rows.gone.length + rows.moved.length + cells.length;
  return left === 0 ? { is: "same" } : { is: "changed", cells, edits: rest };
}

const ROWS_A_STEP = 100;

/** A day with a time of day is read without it, and was locked with it. */
function isAsLocked(locked: CellValue, now: CellValue): boolean {
  return stableKey(locked) === stableKey(now) || (typeof locked === "string" && dayOfTimedText(locked) === now);
}
