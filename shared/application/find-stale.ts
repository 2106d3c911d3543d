import { localFormula } from "../formulas/local-formula";
import type { CellPlace } from "../formulas/spill-anchor";
import { FUNCTION_NAMES } from "../functions/function-names";
import type { Steps } from "../tables/steps";
import { findRepairsInSteps, STUCK, type FormulaLeft, type FormulaRepair } from "./find-repairs";
import type { FormulaScope, SheetFormulas } from "./formula-cells";

/** The cells of a sheet that show an old figure or #NAME? where their formula should calculate. */
export interface SheetStale {
  readonly sheet: string;
  readonly cells: readonly CellPlace[];
}

/** What of a workbook's figures is not live. */
export interface StaleFigures {
  /** In tab order, the sheet that was looked at first before the others; sheets without such cells are left out. */
  readonly sheets: readonly SheetStale[];
  /** Sheets that were too large to be looked at. */
  readonly unread: readonly string[];
}

/**
 * How many cells a look of the pane's own takes: in Excel at most 21 answers of 25,000 cells. A province's tables of 3,321
 * units by 30 columns fit five times.
 */
const MOST_CELLS = 500_000;

/** How far the pane looks without being asked: the sheet that is ranked first. */
export function staleScope(ranked: string | undefined): FormulaScope {
  return { first: ranked ?? "", cells: MOST_CELLS };
}

/**
 * Which cells hold figures that are taken for live and are not: formulas of ours in the spelling of a file or another host,
 * stuck ones, and whatever Google's export has frozen, be it ours or not (ux-and-safety.md, row 20). A formula of ours that
 * is only typed in small letters calculates and is none of them.
 *
 * @param found what `Workbook.readFormulas(REPAIR_MENTIONS, staleScope(…))` gives
 */
export function* findStaleInSteps(found: readonly SheetFormulas[]): Steps<StaleFigures> {
  const { sheets } = yield* findRepairsInSteps(found);
  return {
    sheets: sheets.flatMap(({ sheet, repairs, left }): SheetStale[] => {
      const cells = [...repairs.filter(isDead), ...left.filter(isDeadHere)].map(({ row, column }) => ({ row, column }));
      return cells.length === 0 ? [] : [{ sheet, cells }];
    }),
    unread: found.filter(({ unread }) => unread === true).map(({ sheet }) => sheet),
  };
}

function isDead({ because, before, after, value }: FormulaRepair): boolean {
  return because !== "spelling" || value === STUCK || before.toUpperCase() !== after.toUpperCase();
}

/** Of what a repair leaves alone: a protected formula as above; one that only calls another add-in may be live. */
function isDeadHere({ because, formula, value }: FormulaLeft): boolean {
  if (value === STUCK) return true;
  if (because === "foreign") return /_xldudf_|DUMMYFUNCTION/i.test(formula);
  const local = localFormula(formula, FUNCTION_NAMES);
  return local.kind !== "changed" || local.formula.toUpperCase() !== formula.toUpperCase();
}
