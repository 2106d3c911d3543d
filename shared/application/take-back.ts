import { Failure } from "../domain/failure";
import { isLoading } from "../sharing/loading-vocabulary";
import type { OriginalCell, Originals } from "../sharing/originals";
import { disagreements, planTakingBack, type Disagreement, type RestoredCell, type SheetContents, type TakingBack } from "../sharing/plan-taking-back";
import { readOriginals } from "../sharing/read-originals";
import { ORIGINALS_SHEET, sameName } from "../sharing/sharing-sheets";
import { valueAt, type CellValue, type Grid } from "../tables/grid";
import { areaWith } from "../tables/single-cells";
import type { CellsRewritten, SheetChanges, Workbook } from "./workbook";

/** A working copy that has come back and is open. */
export interface ReturnedCopy {
  readonly originals: Originals;
  readonly plan: TakingBack;
}

/** How the restored cells compare with what they showed when they were sent. */
export interface RestoredValues {
  readonly differing: readonly Disagreement[];
  /** Cells that show no figure yet: a function of an add-in is still at work. */
  readonly loading: readonly OriginalCell[];
}

type ReadableWorkbook = Pick<Workbook, "sheets" | "readSheet" | "readContents">;

/**
 * What the hidden sheet of originals says of the open workbook, and what has become of it since; undefined in a workbook that has no such sheet.
 * Costs a look at the list of sheets, one reading of the originals, and two of each sheet whose cells are compared.
 *
 * @throws Failure `originalsDamaged`, `originalsNewer`, or what the host refuses
 */
export async function readReturnedCopy(workbook: ReadableWorkbook): Promise<ReturnedCopy | undefined> {
  const sheets = await workbook.sheets();
  const kept = sheets.find(({ name }) => sameName(name, ORIGINALS_SHEET));
  if (kept === undefined) return undefined;
  const originals = readOriginals(await workbook.readSheet(kept.name));
  const own = new Map<string, OriginalCell[]>(originals.sheets.map(({ name }) => [name, []]));
  for (const cell of originals.cells) own.get(cell.sheet)?.push(cell);
  const watched = new Set(originals.sheets.flatMap(({ name, rows }) => (rows === undefined ? [] : [name])));
  const now: SheetContents[] = [];
  for (const { name } of sheets) {
    const cells = own.get(name) ?? [];
    now.push(watched.has(name) || cells.length > 0 ? await contentsOf(workbook, name, cells) : { sheet: name, area: NOTHING, contents: [] });
  }
  return { originals, plan: planTakingBack(originals, now) };
}

const NOTHING = { row: 0, column: 0, rows: 0, columns: 0 };

/** What shows nothing is left out of the used part, and may be ours all the same. */
async function contentsOf(workbook: ReadableWorkbook, name: string, cells: readonly OriginalCell[]): Promise<SheetContents> {
  const area = areaWith((await workbook.readSheet(name)).area, cells);
  return { sheet: name, area, contents: area.rows * area.columns === 0 ? [] : await workbook.readContents(name, area) };
}

/**
 * Gives the cells their formulas again, all or none, after a second look at the workbook. What the recipient has changed stays.
 *
 * @param shown what the user has seen and confirmed
 * @throws Failure `sourceChanged` when the workbook is not as it was shown: nothing is written; or what the host refuses
 */
export async function takeBack(workbook: ReadableWorkbook & Pick<Workbook, "rewriteCells">, { plan }: ReturnedCopy): Promise<CellsRewritten> {
  const again = (await readReturnedCopy(workbook))?.plan;
  const moved = differingSheet(plan, again);
  if (moved !== undefined) throw new Failure({ code: "sourceChanged", sheet: moved });
  return workbook.rewriteCells(changesOf(plan.restore));
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
  return { differing: disagreements(settled, valueOf), loading: waiting.map(({ original }) => original) };
}
