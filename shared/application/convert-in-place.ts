import { Failure } from "../domain/failure";
import { differingCells } from "../sharing/differing-cells";
import { planInPlace, type InPlaceOptions, type InPlacePlan } from "../sharing/in-place-plan";
import { isLoading } from "../sharing/loading-vocabulary";
import { observedFills, type ObservedFills } from "../sharing/observed-fills";
import type { CopyFacts } from "../sharing/sharing-rows";
import { ORIGINALS_SHEET, sameName } from "../sharing/sharing-sheets";
import { cellAddress } from "../tables/grid";
import type { CellsConverted } from "./cells-converted";
import { readOpenSheets, type OpenWorkbook, type SeenSheet } from "./read-open-sheets";
import { takeBackConversion, type ConversionSteps } from "./take-back-conversion";
import { textSheet } from "./text-sheet";
import type { CellsRewritten, SheetAdded, SheetRewritten } from "./receipt";

/** What became of the formulas. */
export interface Conversion {
  readonly receipt: CellsConverted;
  readonly plan: InPlacePlan;
}

/** How often the workbook is converted until every cell shows what it showed before; once is usual. */
const MOST_ROUNDS = 4;

/**
 * Turns the open workbook into a copy for offices without Thước, or leaves it as it is. The originals are written down first, then the
 * guide, then the formulas are rewritten, and last the cells that those had filled. Where a plain formula then shows another result, or a
 * formula had filled other cells than its text tells, all is taken back and done again with what has been found.
 *
 * @param expected the sheets as they were shown to the user
 * @throws Failure `workingCopyAlready`; `nothingToSend`; `stillCalculating` while a cell of ours shows no figure yet; `sourceChanged` when formulas are not
 * as they were shown or somebody changes the sheet meanwhile; what the host refuses. All of them leave the workbook as it was, unless it
 * is `sheetsLeftBehind`, or `copyHalfMade`: then the named sheet keeps the formulas.
 */
export async function convertInPlace(workbook: OpenWorkbook, expected: readonly SeenSheet[], facts: CopyFacts): Promise<Conversion> {
  const sheets = await readOpenSheets(workbook);
  refuseUnfit(sheets, expected);
  if (planInPlace(sheets, facts).cells.length === 0) throw new Failure({ code: "nothingToSend", name: facts.source });
  let options: InPlaceOptions = facts;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const plan = planInPlace(sheets, options);
    const tried = await tryPlan(workbook, sheets, plan);
    if ("receipt" in tried) return { receipt: tried.receipt, plan };
    options = {
      ...options,
      asValues: new Set([...(options.asValues ?? []), ...tried.asValues]),
      filled: new Map([...(options.filled ?? []), ...tried.filled]),
    };
  }
  throw new Failure({ code: "sourceChanged", sheet: sheets.find(({ formulas }) => formulas.length > 0)?.name ?? "" });
}

/** @throws Failure as `convertInPlace` */
function refuseUnfit(sheets: readonly SeenSheet[], expected: readonly SeenSheet[]): void {
  const already = sheets.find(({ name }) => sameName(name, ORIGINALS_SHEET));
  if (already !== undefined) throw new Failure({ code: "workingCopyAlready", sheet: already.name });
  for (const { name, formulas } of sheets) {
    const loading = formulas.find(({ value }) => isLoading(value));
    if (loading !== undefined) throw new Failure({ code: "stillCalculating", sheet: name, cell: cellAddress(loading.row, loading.column) });
    const before = expected.find((each) => each.name === name)?.formulas ?? [];
    const isSame = before.length === formulas.length && formulas.every(({ row, column, formula }, at) => {
      const other = before[at];
      return other?.row === row && other.column === column && other.formula === formula;
    });
    if (!isSame) throw new Failure({ code: "sourceChanged", sheet: name });
  }
}

type Found = Pick<ObservedFills, "filled"> & { readonly asValues: readonly string[] };

/** Carries a plan out; gives the receipt, or, all taken back, what the plan did not know. */
async function tryPlan(workbook: OpenWorkbook, sheets: readonly SeenSheet[], plan: InPlacePlan): Promise<{ readonly receipt: CellsConverted } | Found> {
  const steps: ConversionSteps = { sheets, plan, added: [], rewritten: [], begun: 0 };
  let found: Found;
  try {
    const originals = await workbook.addSheet(textSheet(plan.originalsRows, { name: ORIGINALS_SHEET, stays: "hidden" }));
    steps.added.push(originals);
    const guide = await workbook.addSheet(textSheet(plan.guideRows, { name: plan.guide, stays: "behind", width: 110 }));
    steps.added.push(guide);
    found = (await rewriteAll(workbook, sheets, plan, steps)) ?? { filled: new Map(), asValues: [] };
    if (found.filled.size === 0 && found.asValues.length === 0) return { receipt: receiptOf([originals, guide], steps.rewritten) };
  } catch (error) {
    await takeBackConversion(workbook, steps);
    throw error;
  }
  await takeBackConversion(workbook, steps);
  return found;
}

/** Rewrites the formulas, then what they had filled; stops with what is found to be otherwise than planned. */
async function rewriteAll(workbook: OpenWorkbook, sheets: readonly SeenSheet[], plan: InPlacePlan, steps: ConversionSteps): Promise<Found | undefined> {
  steps.begun = 1;
  steps.rewritten.push(await workbook.rewriteCells(plan.formulas));
  const filled = new Map<string, ObservedFills["filled"] extends ReadonlyMap<string, infer Places> ? Places : never>();
  for (const sheet of sheets) {
    if (sheet.formulas.length === 0 || sheet.seen === undefined) continue;
    const { area } = sheet.seen;
    const observed = observedFills(sheet, plan, { sheet: sheet.name, area, contents: await workbook.readContents(sheet.name, area) });
    if (observed.changed) throw new Failure({ code: "sourceChanged", sheet: sheet.name });
    for (const [formula, places] of observed.filled) filled.set(formula, places);
  }
  if (filled.size > 0) return { filled, asValues: [] };
  if (plan.fills.length > 0) {
    steps.begun = 2;
    steps.rewritten.push(await workbook.rewriteCells(plan.fills));
  }
  const asValues: string[] = [];
  for (const { name, formulas, grid } of sheets)
    if (formulas.length > 0 && grid !== undefined) asValues.push(...differingCells(plan.cells, grid, await workbook.readSheet(name)));
  return asValues.length > 0 ? { filled, asValues } : undefined;
}

function receiptOf(added: readonly [SheetAdded, SheetAdded], rewritten: readonly CellsRewritten[]): CellsConverted {
  const [, { name, area }] = added;
  return { kind: "cellsConverted", added, rewritten, sheets: joined(rewritten.flatMap(({ sheets }) => sheets)), name, area };
}

/** The cells of each sheet together. */
function joined(sheets: readonly SheetRewritten[]): SheetRewritten[] {
  const byId = new Map<string, SheetRewritten>();
  for (const sheet of sheets) {
    const before = byId.get(sheet.sheetId);
    byId.set(sheet.sheetId, before === undefined ? sheet : { ...before, cells: [...before.cells, ...sheet.cells] });
  }
  return [...byId.values()];
}
