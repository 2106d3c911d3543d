import { cellAddress, type Area, type CellValue } from "../tables/grid";
import { isOwnSheet } from "../tables/own-sheets";
import { eachInSteps, finish, type Steps } from "../tables/steps";
import { groupedBy } from "./grouped-by";
import type { OriginalCell, Originals, RecordedRow } from "./originals";
import { resultKey } from "./result-key";
import { agree, sameContent } from "./same-content";

/** What stands on a sheet now, as `Workbook.readContents` tells it of its used part. */
export interface SheetContents {
  readonly sheet: string;
  readonly area: Area;
  readonly contents: readonly (readonly CellValue[])[];
}

/** A cell that was sent and gets its formula back. `content` is what is to be written: "" where a spill is to fill it. */
export interface RestoredCell {
  readonly original: OriginalCell;
  readonly content: CellValue;
}

/**
 * A cell of ours that stays as it is. "changed": the recipient has put `now` in the place of what was sent. "spillChanged":
 * the cell is as it was sent, but another of the same result was changed, and a result comes back as a whole or not at all.
 */
export interface HeldCell {
  readonly original: OriginalCell;
  readonly now: CellValue;
  readonly because: "changed" | "spillChanged";
}

/** A cell that is not ours and is no longer what it was when the copy was sent. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What is to be done with a copy that has come back, and what its recipient has done with it. Nothing is changed yet. */
export interface TakingBack {
  readonly restore: readonly RestoredCell[];
  readonly held: readonly HeldCell[];
  /** Cells whose formula stands there again, with those that it fills: the copy has been taken back, wholly or in part. */
  readonly standing: readonly OriginalCell[];
  readonly changed: readonly ChangedCell[];
  /** Sheets that were sent and are not there any more under their names, with how many formulas of ours stood on them. */
  readonly gone: readonly { readonly sheet: string; readonly formulas: number }[];
  readonly added: readonly string[];
  /** Sheets whose contents were not kept, so that it cannot be told what was changed there. */
  readonly unwatched: readonly string[];
}

/**
 * Compares a copy that has come back with what was sent; addresses count, so after a row was inserted much is changed. The sheets
 * that Thước keeps for itself are left out: the pane writes them, not the recipient. One with formulas of ours on it is somebody's own,
 * whatever it is called.
 */
export function planTakingBack(originals: Originals, now: readonly SheetContents[]): TakingBack {
  return finish(planTakingBackInSteps(originals, now));
}

/** `planTakingBack` in steps: comparing ten thousand formulas that another program has respelt takes a second. */
export function* planTakingBackInSteps(originals: Originals, now: readonly SheetContents[]): Steps<TakingBack> {
  const byName = new Map(now.map((each) => [each.sheet, each]));
  const own = new Map(groupedBy(originals.cells, ({ sheet }) => sheet).map((cells) => [cells[0]?.sheet, cells]));
  const sent = originals.sheets.filter(({ name }) => own.has(name) || !isOwnSheet(name));
  const restore: RestoredCell[] = [];
  const held: HeldCell[] = [];
  const standing: OriginalCell[] = [];
  const changed: ChangedCell[] = [];
  for (const { name, rows } of sent) {
    const sheet = byName.get(name);
    if (sheet === undefined) continue;
    const cells = own.get(name) ?? [];
    const { others, broken, returned } = yield* compared(cells, sheet);
    for (const original of cells) {
      const key = resultKey(original);
      if (!broken.has(key)) restore.push({ original, content: original.formula });
      else if (returned.has(key)) standing.push(original);
      else held.push({ original, now: contentAt(sheet, original.row, original.column), because: others.has(original) ? "changed" : "spillChanged" });
    }
    if (rows !== undefined) for (const change of yield* changesOn(sheet, rows, cells)) changed.push(change);
  }
  const names = new Set(sent.map(({ name }) => name));
  return {
    restore,
    held,
    standing,
    changed,
    gone: sent.filter(({ name }) => !byName.has(name)).map(({ name }) => ({ sheet: name, formulas: formulasOf(own.get(name)) })),
    added: now.map(({ sheet }) => sheet).filter((name) => !names.has(name) && name !== originals.guide && !isOwnSheet(name)),
    unwatched: sent.filter(({ name, rows }) => rows === undefined && byName.has(name)).map(({ name }) => name),
  };
}

/** A value that is not, after its formula has come back, what it was when the copy was sent. */
export interface Disagreement {
  readonly original: OriginalCell;
  readonly value: CellValue;
}

/**
 * The restored cells that show another value than when they were sent: figures were changed, or rules have. Cells of which the file
 * kept no value cannot be compared and are left out.
 *
 * @param valueOf what the cell shows after its sheet has been calculated again
 */
export function disagreements(
  restored: readonly RestoredCell[],
  valueOf: (sheet: string, row: number, column: number) => CellValue,
): Disagreement[] {
  return restored.flatMap(({ original }): Disagreement[] => {
    const value = valueOf(original.sheet, original.row, original.column);
    return original.value === undefined || agree(original.value, value) ? [] : [{ original, value }];
  });
}

/** Formulas compared between two pauses: five milliseconds where each is respelt. */
const AT_ONCE = 50;

interface Compared {
  /** Cells that do not hold what was sent. */
  readonly others: ReadonlySet<OriginalCell>;
  /** Results (`resultKey`) with such a cell; of those, the ones in whose first cell the formula of ours stands again. */
  readonly broken: ReadonlySet<string>;
  readonly returned: ReadonlySet<string>;
}

function* compared(cells: readonly OriginalCell[], sheet: SheetContents): Steps<Compared> {
  const [others, broken, returned] = [new Set<OriginalCell>(), new Set<string>(), new Set<string>()];
  yield* eachInSteps(
    cells.length,
    (at) => {
      const cell = cells[at];
      const now = cell && contentAt(sheet, cell.row, cell.column);
      if (cell === undefined || now === undefined || sameContent(cell.sent, now)) return;
      others.add(cell);
      broken.add(resultKey(cell));
      if (cell.anchor === undefined && sameContent(cell.formula, now)) returned.add(resultKey(cell));
    },
    AT_ONCE,
  );
  return { others, broken, returned };
}

/** Cells of the sheet that were kept, or that are there now, and are not ours. */
function* changesOn(sheet: SheetContents, rows: readonly RecordedRow[], own: readonly OriginalCell[]): Steps<ChangedCell[]> {
  const ours = new Set(own.map(({ row, column }) => `${row},${column}`));
  const kept = new Map(rows.map(({ row, contents }) => [row, contents]));
  const { area } = sheet;
  const lastRow = rows.reduce((most, { row }) => Math.max(most, row + 1), area.row + area.rows);
  const changes: ChangedCell[] = [];
  yield* eachInSteps(
    lastRow,
    (row) => {
      const contents = kept.get(row) ?? [];
      const width = Math.max(contents.length, area.column + area.columns);
      for (let column = 0; column < width; column += 1) {
        const before = column < contents.length ? contents[column] : "";
        const after = contentAt(sheet, row, column);
        if (before === undefined || before === after || ours.has(`${row},${column}`) || sameContent(before, after)) continue;
        changes.push({ sheet: sheet.sheet, cell: cellAddress(row, column), before, after });
      }
    },
    AT_ONCE,
  );
  return changes;
}

function formulasOf(cells: readonly OriginalCell[] = []): number {
  return cells.filter(({ anchor }) => anchor === undefined).length;
}

function contentAt({ area, contents }: SheetContents, row: number, column: number): CellValue {
  return contents[row - area.row]?.[column - area.column] ?? "";
}
