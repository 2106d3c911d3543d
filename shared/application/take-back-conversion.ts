import { Failure } from "../domain/failure";
import { withCommas } from "../formulas/typed-formula";
import type { InPlacePlan } from "../sharing/in-place-plan";
import type { OpenFormula } from "../sharing/open-sheet";
import { isSharingSheet, ORIGINALS_SHEET, sameName } from "../sharing/sharing-sheets";
import { areaAround, contentAt } from "../tables/single-cells";
import { REPAIR_MENTIONS } from "./find-repairs";
import type { OpenWorkbook, SeenSheet } from "./read-open-sheets";
import { takeSheetsAway } from "./undo-steps";
import type { SheetChanges } from "./cell-changes";
import type { CellsRewritten, SheetAdded } from "./receipt";

/** How far a conversion has come. */
export interface ConversionSteps {
  /** As they stood before. */
  readonly sheets: readonly SeenSheet[];
  readonly plan: Pick<InPlacePlan, "formulas" | "fills" | "guide">;
  readonly added: SheetAdded[];
  readonly rewritten: CellsRewritten[];
  /** How many rewritings were begun: a host that has carried one out may still fail to say so. */
  begun: number;
}

/**
 * Takes back a conversion, wherever it stopped: first the cells that formulas had filled are cleared, then the formulas are entered
 * again, then the new sheets go. The sheet of originals stays as long as it cannot be seen that the formulas stand.
 *
 * @throws Failure `copyHalfMade` when the formulas could not be entered again; `sheetsLeftBehind` when a new sheet is still there
 */
export async function takeBackConversion(workbook: OpenWorkbook, steps: ConversionSteps): Promise<void> {
  try {
    if (steps.begun > 1) await again(() => clearFills(workbook, steps));
    if (steps.begun > 0) await again(() => enterAgain(workbook, steps));
  } catch {
    throw new Failure({ code: "copyHalfMade", sheet: ORIGINALS_SHEET });
  }
  await takeSheetsAway(workbook, steps.added);
  const left = await namesLeft(workbook, steps);
  if (left.length > 0) throw new Failure({ code: "sheetsLeftBehind", sheets: left });
}

/** A single refusal is not the last word, since formulas would be lost. */
async function again(step: () => Promise<void>): Promise<void> {
  await step().catch(step);
}

/** Leaves the places of results blank, as the formulas need them. */
async function clearFills(workbook: OpenWorkbook, { plan }: ConversionSteps): Promise<void> {
  const filled: SheetChanges[] = [];
  for (const { sheet, cells } of plan.fills) {
    const area = areaAround(cells);
    const now = await workbook.readContents(sheet, area);
    const held = cells.filter((cell) => contentAt(now, area, cell) !== "");
    if (held.length > 0) filled.push({ sheet, cells: held.map(({ row, column }) => ({ row, column, content: "" })) });
  }
  if (filled.length > 0) await workbook.rewriteCells(filled);
}

/** Enters the formulas that stood there, unless they stand: a host may refuse before it has touched anything. */
async function enterAgain(workbook: OpenWorkbook, { sheets, plan, rewritten: [receipt] }: ConversionSteps): Promise<void> {
  const before = plan.formulas.map(({ sheet, cells }) => {
    const formulas = formulasByPlace(sheets.find(({ name }) => name === sheet)?.formulas ?? []);
    return { sheet, cells: cells.map(({ row, column }) => ({ row, column, content: formulas.get(`${row},${column}`) ?? "" })) };
  });
  const now = await workbook.readFormulas(REPAIR_MENTIONS);
  const stand = before.every(({ sheet, cells }) => {
    const formulas = formulasByPlace(now.find((each) => each.sheet === sheet)?.cells ?? []);
    return cells.every(({ row, column, content }) => formulas.get(`${row},${column}`) === content);
  });
  if (stand) return;
  if (receipt === undefined) {
    const entered = before.map(({ sheet, cells }) => ({ sheet, cells: cells.map((cell) => ({ ...cell, content: withCommas(cell.content) })) }));
    await workbook.rewriteCells(entered);
    return;
  }
  const { undone } = await workbook.undo(receipt);
  if (!undone) throw new Failure({ code: "sourceChanged", sheet: receipt.name });
}

function formulasByPlace(formulas: readonly OpenFormula[]): ReadonlyMap<string, string> {
  return new Map(formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]));
}

/** New sheets of which no receipt has come. */
async function namesLeft(workbook: OpenWorkbook, { sheets, plan, added }: ConversionSteps): Promise<string[]> {
  if (added.length === 2) return [];
  const now = await workbook.sheets().catch(() => []);
  const isNew = (name: string): boolean => !sheets.some((before) => before.name === name);
  return now.map(({ name }) => name).filter((name) => isNew(name) && (isSharingSheet(name) || sameName(name, plan.guide)));
}
