import { Failure } from "../domain/failure";
import { isLoading } from "../sharing/loading-vocabulary";
import type { OriginalCell, Originals } from "../sharing/originals";
import { disagreements, planTakingBackInSteps, type Disagreement, type HeldCell, type RestoredCell, type SheetContents, type TakingBack } from "../sharing/plan-taking-back";
import { readOriginalsInSteps } from "../sharing/read-originals";
import { ORIGINALS_SHEET, sameName } from "../sharing/sharing-sheets";
import { valueAt, type CellValue, type Grid } from "../tables/grid";
import { areaWith, type Place } from "../tables/single-cells";
import { partOfWatch } from "./part-of-watch";
import { runInSlices, stopIfAsked, type Pace } from "./run-in-slices";
import { isTooLarge } from "./too-large";
import type { SheetChanges } from "./cell-changes";
import type { ReadingWatch } from "./reading-watch";
import type { CellsRewritten } from "./receipt";
import type { Workbook } from "./workbook";

/** A working copy that has come back and is open. */
export interface ReturnedCopy {
  readonly originals: Originals;
  readonly plan: TakingBack;
}

/** How the restored cells compare with what they showed when they were sent. */
export interface RestoredValues {
  readonly differing: readonly Disagreement[];
  /** How many show the same. */
  readonly agreeing: number;
  /** How many cannot be compared, since the file that was sent kept no value for them. */
  readonly unknown: number;
  /** Cells that show no figure yet: a function of an add-in is still at work. */
  readonly loading: readonly OriginalCell[];
}

type ReadableWorkbook = Pick<Workbook, "sheets" | "readSheet" | "readContents">;

/** All in one go. */
const AT_ONCE: Pace = { now: () => 0, pause: () => Promise.resolve() };
/** How far the look is once the originals have come, are understood, and the sheets have come. */
const [COME, UNDERSTOOD, READ] = [0.2, 0.4, 0.8];

/**
 * What the hidden sheet of originals says of the open workbook, and what has become of it since; undefined in a workbook that has no such sheet.
 * Costs a look at the list of sheets, one reading of the originals, and two of each sheet whose cells are compared. Sheets without
 * cells of ours that are too large for the host are told as `unwatched`.
 *
 * @throws Failure `originalsDamaged`, `originalsNewer`, `readingStopped`, or what the host refuses
 */
export async function readReturnedCopy(workbook: ReadableWorkbook, pace = AT_ONCE, watch?: ReadingWatch): Promise<ReturnedCopy | undefined> {
  const sheets = await workbook.sheets();
  const kept = sheets.find(({ name }) => sameName(name, ORIGINALS_SHEET));
  if (kept === undefined) return undefined;
  const grid = await workbook.readSheet(kept.name, undefined, partOfWatch(watch, 0, COME));
  watch?.progress(COME);
  const originals = await runInSlices(readOriginalsInSteps(grid), pace, partOfWatch(watch, COME, UNDERSTOOD));
  const compared = comparedPlaces(originals);
  const now: SheetContents[] = [];
  const unread = new Set<string>();
  for (const [at, { name }] of sheets.entries()) {
    stopIfAsked(watch);
    const share = (count: number): number => UNDERSTOOD + (count / sheets.length) * (READ - UNDERSTOOD);
    const contents = await contentsOf(workbook, name, compared.get(name), partOfWatch(watch, share(at), share(at + 1)));
    if (contents === undefined) unread.add(name);
    now.push(contents ?? passedOver(name));
    watch?.progress(share(at + 1));
  }
  const told = originals.sheets.map((sheet) => (unread.has(sheet.name) ? { ...sheet, rows: undefined } : sheet));
  const plan = await runInSlices(planTakingBackInSteps({ ...originals, sheets: told }, now), pace, partOfWatch(watch, READ, 1));
  return { originals, plan };
}

/** What of a sheet is compared. */
interface ComparedPlaces {
  readonly hasOwn: boolean;
  /** Cells of ours, and how far the rows reach that were kept. */
  readonly places: readonly Place[];
}

function comparedPlaces({ sheets, cells }: Originals): ReadonlyMap<string, ComparedPlaces> {
  const own = new Map<string, OriginalCell[]>(sheets.map(({ name }) => [name, []]));
  for (const cell of cells) own.get(cell.sheet)?.push(cell);
  return new Map(
    sheets.flatMap(({ name, rows }) => {
      const cellsHere = own.get(name) ?? [];
      if (rows === undefined && cellsHere.length === 0) return [];
      const ends = (rows ?? []).flatMap(({ row, contents }) => (contents.length === 0 ? [] : [{ row, column: contents.length - 1 }]));
      return [[name, { hasOwn: cellsHere.length > 0, places: [...cellsHere, ...ends] }]];
    }),
  );
}

function passedOver(sheet: string): SheetContents {
  return { sheet, area: { row: 0, column: 0, rows: 0, columns: 0 }, contents: [] };
}

/** Undefined where the sheet is too large and has no cell of ours. What shows nothing is left out of the used part, and is compared all the same. */
async function contentsOf(
  workbook: ReadableWorkbook,
  name: string,
  compared: ComparedPlaces | undefined,
  watch: ReadingWatch | undefined,
): Promise<SheetContents | undefined> {
  if (compared === undefined) return passedOver(name);
  try {
    const area = areaWith((await workbook.readSheet(name, undefined, watch)).area, compared.places);
    return { sheet: name, area, contents: area.rows * area.columns === 0 ? [] : await workbook.readContents(name, area) };
  } catch (error) {
    if (compared.hasOwn || !isTooLarge(error)) throw error;
    return undefined;
  }
}

/** All cells that get their formulas: those that are as they were sent, and of those that are not the ones that the user has chosen. */
export function restoredCells({ plan }: ReturnedCopy, chosen: readonly HeldCell[]): readonly RestoredCell[] {
  return [...plan.restore, ...chosen.map(({ original }) => ({ original, content: original.formula }))];
}

/**
 * Gives the cells their formulas again, all or none, after a second look at the workbook. What the recipient has changed stays, unless the
 * user has chosen that its formula comes back too.
 *
 * @param shown what the user has seen and confirmed
 * @param chosen whole results of `plan.held`: a formula cannot fill cells that stay
 * @throws Failure `sourceChanged` when the workbook is not as it was shown: nothing is written; or what the host refuses
 */
export async function takeBack(
  workbook: ReadableWorkbook & Pick<Workbook, "rewriteCells">,
  shown: ReturnedCopy,
  chosen: readonly HeldCell[] = [],
  pace = AT_ONCE,
): Promise<CellsRewritten> {
  const again = (await readReturnedCopy(workbook, pace))?.plan;
  const moved = differingSheet(shown.plan, again);
  if (moved !== undefined) throw new Failure({ code: "sourceChanged", sheet: moved });
  return workbook.rewriteCells(changesOf(restoredCells(shown, chosen)));
}

/** The first sheet on which something else is to be restored, or held, than was shown. */
function differingSheet(shown: TakingBack, again: TakingBack | undefined): string | undefined {
  const listed = (plan: TakingBack | undefined): [sheet: string, told: string][] => [
    ...(plan?.restore ?? []).map(({ original, content }): [string, string] => [original.sheet, JSON.stringify([original.row, original.column, content])]),
    ...(plan?.held ?? []).map(({ original, now }): [string, string] => [original.sheet, JSON.stringify([original.row, original.column, now, "held"])]),
  ];
  const [before, after] = [listed(shown), listed(again)];
  const other = before.find(([sheet, told], at) => after[at]?.[0] !== sheet || after[at]?.[1] !== told);
  return other?.[0] ?? after[before.length]?.[0];
}

/** Cells that a formula is to fill are cleared before it is entered: nothing stands in its way. */
function changesOf(restore: readonly RestoredCell[]): SheetChanges[] {
  const sheets = [...new Set(restore.map(({ original }) => original.sheet))];
  return sheets.map((sheet) => {
    const cells = restore.filter(({ original }) => original.sheet === sheet);
    const inOrder = [...cells.filter(({ content }) => content === ""), ...cells.filter(({ content }) => content !== "")];
    return { sheet, cells: inOrder.map(({ original: { row, column }, content }) => ({ row, column, content })) };
  });
}

/** Holds what the restored cells show now against what they showed when they were sent. Costs a reading of each sheet that has some. */
export async function compareRestored(workbook: Pick<Workbook, "readSheet">, restored: readonly RestoredCell[]): Promise<RestoredValues> {
  const grids = new Map<string, Grid>();
  for (const sheet of new Set(restored.map(({ original }) => original.sheet))) grids.set(sheet, await workbook.readSheet(sheet));
  const valueOf = (sheet: string, row: number, column: number): CellValue => {
    const grid = grids.get(sheet);
    return grid === undefined ? "" : valueAt(grid, row, column);
  };
  const isWaiting = ({ original: { sheet, row, column } }: RestoredCell): boolean => isLoading(valueOf(sheet, row, column));
  const waiting = restored.filter(isWaiting);
  const settled = restored.filter((cell) => !isWaiting(cell));
  const unknown = settled.filter(({ original }) => original.value === undefined).length;
  const differing = disagreements(settled, valueOf);
  return { differing, agreeing: settled.length - unknown - differing.length, unknown, loading: waiting.map(({ original }) => original) };
}
