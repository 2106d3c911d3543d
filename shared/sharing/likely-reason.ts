import { referencedAreas } from "../formulas/referenced-areas";
import type { CellPlace } from "../formulas/spill-anchor";
import { RULE_VERSION } from "../domain/rule-version";
import { cellAddress, contains, type Area } from "../tables/grid";
import { cellOf } from "./cell-name";
import { groupedBy } from "./grouped-by";
import type { OriginalCell, Originals } from "./originals";
import type { ChangedCell, Disagreement, HeldCell } from "./plan-taking-back";

/**
 * Why a restored cell may show another value than when it was sent. "figures": the recipient has changed cells that it reads, itself
 * or over other formulas; the first of them are named. "unknown" to the add-in: the host does not know the function yet. "rules":
 * the copy was made by other rules. "untold": none of these.
 */
export type LikelyReason =
  | { readonly is: "figures"; readonly cells: readonly { readonly sheet: string; readonly cell: string }[] }
  | { readonly is: "unknown" | "rules" | "untold" };

/** What is known of the copy; of cells of ours, those that hold what the recipient has put there. */
export interface ReturnedFacts {
  readonly originals: Originals;
  readonly changed: readonly ChangedCell[];
  readonly held: readonly HeldCell[];
}

/** So many changed cells are named. */
const MOST_NAMED = 3;
/** So many formulas are followed: a cell that reads a whole table would otherwise lead through all of it. */
const MOST_FOLLOWED = 500;

interface PlacedFormula extends CellPlace {
  readonly sheet: string;
  readonly formula: string;
}

/** Gives the likely reason of each cell that it is asked about; the formulas that the cell reads are followed back to changed cells. */
export function likelyReasons({ originals, changed, held }: ReturnedFacts): (of: Disagreement) => LikelyReason {
  const edited = bySheet([
    ...changed.flatMap(({ sheet, cell }) => [cellOf(cell)].flatMap((place) => (place === undefined ? [] : [{ sheet, ...place }]))),
    ...held.filter(({ because }) => because === "changed").map(({ original: { sheet, row, column } }) => ({ sheet, row, column })),
  ]);
  const own = new Map(originals.cells.map((cell) => [placeOf(cell), cell.formula]));
  const formulaOf = (cell: OriginalCell): PlacedFormula => ({ ...cell, formula: own.get(placeOf({ ...cell, ...cell.anchor })) ?? "" });
  const formulas = bySheet([...originals.cells.map(formulaOf), ...otherFormulas(originals)]);
  return ({ original, value }) => {
    if (value === "#NAME?") return { is: "unknown" };
    const cells = editedBehind(formulaOf(original), formulas, edited);
    if (cells.length > 0) return { is: "figures", cells: cells.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) })) };
    return { is: originals.rules === RULE_VERSION ? "untold" : "rules" };
  };
}

type Edited = CellPlace & { readonly sheet: string };

/** The first changed cells that a formula reads, near ones first. */
function editedBehind(first: PlacedFormula, formulas: ReadonlyMap<string, readonly PlacedFormula[]>, edited: ReadonlyMap<string, readonly Edited[]>): Edited[] {
  const found = new Set<Edited>();
  const queue = [first];
  const seen = new Set(queue);
  for (const { sheet, formula } of queue) {
    for (const { sheet: named = sheet, area } of referencedAreas(formula)) {
      for (const cell of within(edited.get(named), area)) if (found.size < MOST_NAMED) found.add(cell);
      for (const other of within(formulas.get(named), area)) {
        if (seen.has(other) || queue.length >= MOST_FOLLOWED) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    if (found.size >= MOST_NAMED) break;
  }
  return [...found];
}

function within<Cell extends CellPlace>(cells: readonly Cell[] = [], area: Area): Cell[] {
  return cells.filter(({ row, column }) => contains(area, row, column));
}

function otherFormulas({ sheets }: Originals): PlacedFormula[] {
  return sheets.flatMap(({ name, rows = [] }) =>
    rows.flatMap(({ row, contents }) =>
      contents.flatMap((content, column) => (typeof content === "string" && content.startsWith("=") ? [{ sheet: name, row, column, formula: content }] : [])),
    ),
  );
}

function placeOf({ sheet, row, column }: CellPlace & { readonly sheet: string }): string {
  return `${sheet}!${row},${column}`;
}

function bySheet<Cell extends { readonly sheet: string }>(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  return new Map(groupedBy(cells, ({ sheet }) => sheet).map((group) => [group[0]?.sheet ?? "", group]));
}
